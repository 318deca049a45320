import { proxy, wrap, type Remote } from 'comlink';
import type { ExchangeContent } from '../../core/exchange/read.ts';
import { limits as exchangeLimits } from '../../core/exchange/format.ts';
import type { ExchangeProblem } from '../../core/exchange/inspect.ts';
import { limits as listLimits } from '../../core/import/delimited.ts';
import type { Answers, Known, Mapping, NotText, Plan } from '../../core/import/types.ts';
import type { EntityKey } from '../../model/registry.ts';
import type { Catalogue } from '../catalogue.ts';
import { scriptUrl } from '../trusted.ts';
import { FileWork, type KnownRecords, type ListOptions, type OpenedList } from './file-work.ts';
import workerAddress from './files.worker.ts?worker&url';

/** The user stopped it; nothing was changed. */
export class Cancelled extends Error {
	readonly code = 'cancelled';
}

type Source = Blob | string;

/** How big a file may be; it is asked before a single byte is read. */
export const sizeLimits = { list: listLimits.text, catalogue: exchangeLimits.bytes } as const;

/** A list or a catalogue's file, read in a worker that can be stopped at any time. */
export class FileReading {
	readonly #source: Source;
	#options: ListOptions = {};
	#opened = false;
	#worker: Worker | undefined;
	#work: Remote<FileWork> | FileWork | undefined;
	#stop: (() => void) | undefined;

	constructor(source: Source) {
		this.#source = source;
	}

	/** Reads the list; again with other options when the user knows better. */
	async openList(options: ListOptions = {}): Promise<OpenedList | { problem: NotText }> {
		this.#options = options;
		this.#opened = true;
		return this.#run((work) => work.openList(this.#source, options));
	}

	openCatalogue(): Promise<ExchangeContent | { problem: ExchangeProblem }> {
		const source = this.#source;
		return this.#run((work) =>
			work.openCatalogue(typeof source === 'string' ? new Blob([source]) : source)
		);
	}

	plan(
		mapping: Mapping,
		answers: Answers,
		known: KnownRecords,
		onProgress: (done: number, total: number) => void
	): Promise<Plan> {
		return this.#run(async (work) => {
			// A worker that was stopped has forgotten the list.
			if (!this.#opened) await work.openList(this.#source, this.#options);
			this.#opened = true;
			return work.plan(mapping, answers, known, proxy(onProgress));
		});
	}

	/** Stops what is under way: its promise is rejected with `Cancelled`. */
	cancel(): void {
		this.#stop?.();
		this.close();
	}

	/** Gives the worker back. */
	close(): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		this.#work = undefined;
		this.#opened = false;
	}

	#run<T>(job: (work: Remote<FileWork> | FileWork) => Promise<T>): Promise<T> {
		return new Promise((resolve, reject) => {
			this.#stop = () => reject(new Cancelled());
			this.#work ??= this.#start(reject);
			job(this.#work).then(resolve, reject);
		});
	}

	#start(fail: (reason: Error) => void): Remote<FileWork> | FileWork {
		if (typeof Worker === 'undefined') return new FileWork(); // slower, and not to be stopped
		this.#worker = new Worker(scriptUrl(workerAddress), { type: 'module', name: 'files' });
		this.#worker.onerror = () =>
			fail(new Error('The worker that reads files could not be started.'));
		return wrap<FileWork>(this.#worker);
	}
}

/** What a plan must know of a catalogue. Of measures, which may be many, only how they are found. */
export function knownRecords(catalogue: Catalogue): KnownRecords {
	const measures = catalogue.table('measure').all;
	const whole = (entity: EntityKey): readonly Known[] => catalogue.table(entity).all;
	return {
		measure: measures.map(({ id, number, title, order }) => ({ id, number, title, order })),
		...Object.fromEntries(kept.map((entity) => [entity, whole(entity)]))
	};
}

const kept = ['field', 'goal', 'actor', 'person', 'own-field'] as const;
