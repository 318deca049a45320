import type { Outcome } from '../../core/exchange/compare.ts';
import type { Described } from '../../core/exchange/describe.ts';
import type { ExchangeProblem } from '../../core/exchange/inspect.ts';
import type { CatalogueEntry } from '../../data/browser.ts';
import type { Catalogue } from '../../data/catalogue.ts';
import { readingOf, type ExchangeReading } from '../../data/files/exchange-reader.ts';
import type { FileEffect, FileHead } from '../../data/files/exchange-work.ts';
import { sizeLimits } from '../../data/files/file-reader.ts';
import { Cancelled } from '../../data/files/off-thread.ts';
import { exchange } from '../../i18n/de/exchange.ts';
import { takeIn as t } from '../../i18n/de/take-in.ts';
import type { App } from '../app.svelte.ts';
import { Report } from './report.svelte.ts';
import { troubleText } from './trouble.ts';

interface Busy {
	readonly text: string;
	readonly done?: number;
	readonly total?: number;
}

/**
 * Taking the file of a catalogue in: read and compared in a worker, written after the user has seen
 * what happens. Stopped anywhere, nothing is applied.
 */
export class TakeIn {
	readonly #app: App;
	readonly #file: Blob;
	readonly #reading: ExchangeReading;
	readonly name: string;
	/** Apart from the open catalogue: on the start page, which leads to a further one. */
	readonly #apart: boolean;
	#head = $state.raw<FileHead>();
	#effect = $state.raw<FileEffect>();
	#report = $state.raw<Report>();
	#trouble = $state('');
	#busy = $state.raw<Busy>();
	#abort = new AbortController();
	#isLeft = false;

	constructor(app: App, file: Blob, name: string, apart = false) {
		this.#app = app;
		this.#file = file;
		this.name = name;
		this.#apart = apart;
		this.#reading = readingOf(file);
	}

	/** What the file is; its records stay with the worker. */
	get head(): FileHead | undefined {
		return this.#head;
	}
	/** What would change, if the file belongs to the open catalogue. */
	get effect(): FileEffect | undefined {
		return this.#effect;
	}
	/** What was taken in. */
	get report(): Report | undefined {
		return this.#report;
	}
	/** Why the file cannot be taken in, as a sentence; empty if it can. */
	get trouble(): string {
		return this.#trouble;
	}
	get busy(): Busy | undefined {
		return this.#busy;
	}
	/** The catalogue of the file, where this browser has it but another one is open. */
	get elsewhere(): CatalogueEntry | undefined {
		const id = this.#head?.catalogue.id;
		return id === this.#openId
			? undefined
			: this.#app.browser.catalogues.find((entry) => entry.id === id);
	}

	// What is only looked at takes nothing in.
	get #openId(): string | undefined {
		const open = this.#app.isOpen && !this.#app.readOnly && !this.#apart;
		return open ? this.#app.catalogue.id : undefined;
	}

	/** Reads and checks the file, and compares it with the open catalogue if it is the same. */
	async read(): Promise<void> {
		if (this.#file.size > sizeLimits.catalogue) {
			this.#fail({ code: 'too-large', count: this.#file.size });
			return;
		}
		await this.run(t.reading, async () => {
			try {
				const head = await this.#reading.open();
				if ('problem' in head) this.#fail(head.problem);
				else {
					if (!head.readOnly && head.catalogue.id === this.#openId) await this.#compare();
					this.#head = head;
				}
			} catch (error) {
				if (!(error instanceof Cancelled)) this.#trouble = exchange.trouble.unreadable;
			}
		});
	}

	#fail(problem: ExchangeProblem): void {
		this.#trouble = troubleText(problem);
		this.#reading.close();
	}

	async #compare(): Promise<void> {
		const { drafts, catalogue } = this.#app;
		this.#busy = { text: t.comparing };
		await drafts.flush();
		this.#effect = await this.#reading.compare(catalogue.id, (done, total) => {
			if (this.#busy) this.#busy = { text: t.comparing, done, total };
		});
	}

	/** Lines of the list of what would change. */
	page(outcome: Outcome | 'all', from: number, count: number): Promise<Described[]> {
		return this.#reading.page(outcome, from, count);
	}

	/** Takes the file into the open catalogue, which is the same one. Without a safety copy it does not. */
	async merge(): Promise<void> {
		const [head, effect] = [this.#head, this.#effect];
		if (!head || !effect) return;
		const { catalogue } = this.#app;
		await this.run(t.securing, async () => {
			await this.#app.drafts.flush();
			if (!(await this.#app.secure('take-in', this.name))) return;
			const done = await this.write(catalogue, 'take-in', await this.records('new', effect.writes));
			this.#report = new Report(this.#app, catalogue, done, effect);
			this.#reading.close();
		});
	}

	/** Writes records of the file into a catalogue, in one transaction. */
	async write(
		catalogue: Catalogue,
		kind: 'take-in' | 'begin',
		records: Records
	): ReturnType<Catalogue['takeIn']> {
		const { device } = this.#head?.written ?? { device: '' };
		const title = kind === 'begin' ? this.#head?.catalogue.title : undefined;
		return catalogue.takeIn(
			{
				kind,
				about: title ?? this.name,
				count: records.length,
				...(device ? { device } : {})
			},
			records,
			{
				foreign: await this.#reading.foreign(),
				signal: this.#abort.signal,
				onProgress: (done, total) => (this.#busy = { text: t.writing, done, total })
			}
		);
	}

	/** The records of the file, handed over in parts so that the screen never waits. */
	async records(which: 'new' | 'all', total: number): Promise<Records> {
		this.#busy = { text: t.writing };
		return this.#reading.records(which, total, this.#abort.signal);
	}

	/** What only a newer program understands. */
	foreign(): ReturnType<ExchangeReading['foreign']> {
		return this.#reading.foreign();
	}

	/** Runs a step with its bar; what fails is told once, and no step begins beside another. */
	async run(text: string, work: () => Promise<void>): Promise<void> {
		if (this.#busy) return;
		this.#abort = new AbortController();
		this.#busy = { text };
		try {
			await this.#app.act(work);
		} finally {
			this.#busy = undefined;
			if (this.#isLeft) this.cancel();
		}
	}

	/** Stops the writing that is under way: nothing is changed, and what the file brings is known still. */
	stop(): void {
		this.#abort.abort();
	}

	/** The screen is left: what is being written is written to its end. */
	leave(): void {
		this.#isLeft = true;
		if (!this.#busy || !this.#head) this.cancel();
	}

	/** Gives the file up. */
	cancel(): void {
		this.#abort.abort();
		this.#reading.cancel();
	}
}

type Records = Awaited<ReturnType<ExchangeReading['records']>>;
