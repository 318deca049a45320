import { proxy } from 'comlink';
import type { Outcome } from '../../core/exchange/compare.ts';
import type { Described } from '../../core/exchange/describe.ts';
import type { ExchangeProblem } from '../../core/exchange/inspect.ts';
import type { ReadRecord } from '../../core/exchange/read.ts';
import type { Foreign } from '../foreign.ts';
import { ExchangeWork, type FileEffect, type FileHead } from './exchange-work.ts';
import workerAddress from './exchange.worker.ts?worker&url';
import { sizeLimits } from './file-reader.ts';
import { Cancelled, OffThread } from './off-thread.ts';

const part = 1000; // records that are handed over at once: more would hold the screen up

const newWork = (): OffThread<ExchangeWork> =>
	new OffThread({ address: workerAddress, name: 'exchange', here: () => new ExchangeWork() });

let spare: OffThread<ExchangeWork> | undefined;

/** Starts the worker while the user still looks for the file. */
export function prepareReading(): void {
	spare ??= newWork();
	spare.start();
}

function takeSpare(): OffThread<ExchangeWork> {
	const work = spare ?? newWork();
	spare = undefined;
	return work;
}

/** The file of a catalogue, read and compared in a worker that can be stopped at any time. */
export class ExchangeReading {
	readonly #source: Blob;
	#opened: Promise<FileHead | { problem: ExchangeProblem }> | undefined;
	readonly #work = takeSpare();

	constructor(source: Blob) {
		this.#source = source;
	}

	/** Reads and checks the file, once. */
	open(): Promise<FileHead | { problem: ExchangeProblem }> {
		return (this.#opened ??= this.#work.run(
			async (work): Promise<FileHead | { problem: ExchangeProblem }> => work.open(this.#source)
		));
	}

	compare(
		catalogue: string,
		onProgress: (done: number, total: number) => void
	): Promise<FileEffect> {
		return this.#work.run(async (work): Promise<FileEffect> =>
			work.compare(catalogue, proxy(onProgress))
		);
	}

	page(outcome: Outcome | 'all', from: number, count: number): Promise<Described[]> {
		return this.#work.run(async (work): Promise<Described[]> => work.page(outcome, from, count));
	}

	/** The records of the file, `total` of them: all, or only those that bring something. */
	async records(which: 'all' | 'new', total: number, signal: AbortSignal): Promise<ReadRecord[]> {
		const records: ReadRecord[] = [];
		while (records.length < total) {
			if (signal.aborted) throw new Cancelled();
			const from = records.length;
			const some = await this.#work.run(async (work): Promise<readonly ReadRecord[]> =>
				work.records(which, from, part)
			);
			if (some.length === 0) break;
			records.push(...some);
		}
		return records;
	}

	foreign(): Promise<Foreign> {
		return this.#work.run(async (work): Promise<Foreign> => work.foreign());
	}

	/** Stops what is under way: its promise is rejected with `Cancelled`. */
	cancel(): void {
		this.#work.cancel();
	}

	/** Gives the worker back. */
	close(): void {
		this.#work.close();
	}
}

let ahead: { source: Blob; reading: ExchangeReading } | undefined;

/** Begins to read a file while the screen that asks for it is still on its way. */
export function readAhead(source: Blob): void {
	ahead?.reading.cancel();
	ahead = undefined;
	if (source.size > sizeLimits.catalogue) return; // the screen says so
	const reading = new ExchangeReading(source);
	reading.open().catch(() => undefined); // told to who asks for it
	ahead = { source, reading };
}

/** The reading of a file: the one that was begun already, or a new one. */
export function readingOf(source: Blob): ExchangeReading {
	const begun = ahead?.source === source ? ahead.reading : undefined;
	if (begun) ahead = undefined;
	return begun ?? new ExchangeReading(source);
}
