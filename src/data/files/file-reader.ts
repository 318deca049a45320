import { proxy } from 'comlink';
import { limits as exchangeLimits } from '../../core/exchange/format.ts';
import { limits as listLimits } from '../../core/import/delimited.ts';
import type { Answers, Known, Mapping, NotText, Plan } from '../../core/import/types.ts';
import type { EntityKey } from '../../model/registry.ts';
import type { Catalogue } from '../catalogue.ts';
import { FileWork, type KnownRecords, type ListOptions, type OpenedList } from './file-work.ts';
import workerAddress from './files.worker.ts?worker&url';
import { OffThread } from './off-thread.ts';

type Source = Blob | string;

/** How big a file may be; it is asked before a single byte is read. */
export const sizeLimits = { list: listLimits.text, catalogue: exchangeLimits.bytes } as const;

/** A list, read in a worker that can be stopped at any time. */
export class FileReading {
	readonly #source: Source;
	readonly #work = new OffThread<FileWork>({
		address: workerAddress,
		name: 'files',
		here: () => new FileWork()
	});
	#options: ListOptions = {};
	#opened = false;

	constructor(source: Source) {
		this.#source = source;
	}

	/** Reads the list; again with other options when the user knows better. */
	async openList(options: ListOptions = {}): Promise<OpenedList | { problem: NotText }> {
		this.#options = options;
		this.#opened = true;
		return this.#work.run(async (work): Promise<OpenedList | { problem: NotText }> =>
			work.openList(this.#source, options)
		);
	}

	plan(
		mapping: Mapping,
		answers: Answers,
		known: KnownRecords,
		onProgress: (done: number, total: number) => void
	): Promise<Plan> {
		return this.#work.run(async (work) => {
			// A worker that was stopped has forgotten the list.
			if (!this.#opened) await work.openList(this.#source, this.#options);
			this.#opened = true;
			return work.plan(mapping, answers, known, proxy(onProgress));
		});
	}

	/** Stops what is under way: its promise is rejected with `Cancelled`. */
	cancel(): void {
		this.#work.cancel();
		this.#opened = false;
	}

	/** Gives the worker back. */
	close(): void {
		this.#work.close();
		this.#opened = false;
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
