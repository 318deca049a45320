import type {
	ColumnSuggestion,
	MainKind,
	Mapping,
	Plan,
	TargetKey
} from '../../core/import/types.ts';
import type { Write } from '../../data/batch.ts';
import { FileReading, knownRecords, sizeLimits } from '../../data/files/file-reader.ts';
import type { ListOptions, OpenedList } from '../../data/files/file-work.ts';
import { importProblems } from '../../i18n/de/import-problems.ts';
import { imports as t } from '../../i18n/de/import.ts';
import type { App } from '../app.svelte.ts';
import { isCatalogueFile } from './handover.ts';
import { recall, remember } from './memory.ts';
import { Waiting, type Busy } from './waiting.svelte.ts';
import { notText, tableTrouble, type Trouble } from './trouble.ts';

/** The steps, in order. */
export const step = { file: 0, columns: 1, words: 2, preview: 3, done: 4 } as const;

/** Taking a list in, from the file to what was created. Nothing is written before `confirm`. */
export class Wizard {
	readonly #app: App;
	#step = $state(0);
	#name = $state('');
	#opened = $state.raw<OpenedList>();
	#options = $state.raw<ListOptions>({});
	#targets = $state.raw<readonly TargetKey[]>([]);
	#answers = $state.raw<ReadonlyMap<string, string>>(new Map());
	#plan = $state.raw<Plan>();
	readonly #waiting = new Waiting();
	#trouble = $state.raw<Trouble>();
	#catalogueFile = $state.raw<Blob>();
	#recalled = $state(false);
	#made = $state.raw<number>();
	#reading: FileReading | undefined;
	#abort: AbortController | undefined;
	#planned = 0;

	constructor(app: App) {
		this.#app = app;
	}

	get step(): number {
		return this.#step;
	}
	/** The file's name. */
	get name(): string {
		return this.#name;
	}
	get opened(): OpenedList | undefined {
		return this.#opened;
	}
	get options(): ListOptions {
		return this.#options;
	}
	get plan(): Plan | undefined {
		return this.#plan;
	}
	get busy(): Busy | undefined {
		return this.#waiting.busy;
	}
	get slow(): boolean {
		return this.#waiting.slow;
	}
	get trouble(): Trouble | undefined {
		return this.#trouble;
	}
	/** The file is that of a catalogue, not a list: it goes another way. */
	get catalogueFile(): Blob | undefined {
		return this.#catalogueFile;
	}
	/** The decisions of the last time were taken over. */
	get recalled(): boolean {
		return this.#recalled;
	}
	/** What was created is gone again: it was taken back, here or by Ctrl+Z. */
	get undone(): boolean {
		const { catalogue } = this.#app;
		return !this.#plan?.records.some(({ entity, id }) => catalogue.table(entity).get(id));
	}
	/** Whether the import is the last action, so that it can be taken back at once. */
	get canUndo(): boolean {
		return this.#made !== undefined && this.#app.catalogue.last === this.#made;
	}
	/** Whether leaving would lose decisions. */
	get unfinished(): boolean {
		return this.#step > step.file && this.#step < step.done;
	}

	readonly mapping: Mapping | undefined = $derived.by(() => {
		if (!this.#opened) return undefined;
		const { main, columns } = this.#opened.recognition;
		return {
			main,
			columns: columns.map(({ index, ownField, target }, i) => ({
				index,
				ownField,
				target: this.#targets[i] ?? target
			}))
		};
	});

	/** The answer that holds for a question: the user's, else what is suggested. */
	answerTo({ id, kind, default: suggested }: Plan['questions'][number]): string {
		return this.#answers.get(id) ?? this.#answers.get(kind) ?? suggested;
	}

	/** Words that were typed as an answer. */
	typed(id: string): string {
		return this.#answers.get(id) ?? '';
	}

	/** Takes a file; one of a catalogue is only put aside for the other way. */
	async take(file: File): Promise<void> {
		this.reset();
		this.#name = file.name;
		if (isCatalogueFile(file)) {
			this.#catalogueFile = file;
			return;
		}
		if (file.size <= sizeLimits.list) return this.#read(new FileReading(file), file);
		const text = importProblems.trouble.tooBig(file.size, sizeLimits.list);
		this.#trouble = { name: file.name, text };
	}

	/** Takes a table that was copied from a spreadsheet. */
	async takeText(text: string): Promise<void> {
		this.reset();
		this.#name = t.pasted;
		await this.#read(new FileReading(text));
	}

	async #read(reading: FileReading, file?: File): Promise<void> {
		this.#reading = reading;
		await this.reread({});
		const json = this.#opened?.table.problems.some(({ code }) => code === 'json');
		if (json && file) {
			this.#trouble = undefined;
			this.#catalogueFile = file;
		} else if (this.#opened && !this.#trouble) this.#step = step.columns;
	}

	/** Reads the file again with what the user knows better about its form. */
	async reread(options: ListOptions): Promise<void> {
		const reading = this.#reading;
		if (!reading) return;
		const { unreadable: text } = importProblems.trouble;
		const opened = await this.#waiting.run(
			t.reading,
			() => reading.openList(options),
			() => (this.#trouble = { name: this.#name, text })
		);
		if (!opened) return;
		this.#options = options;
		this.#answers = new Map();
		if ('problem' in opened) {
			this.#trouble = notText(this.#name, opened.problem);
			return;
		}
		this.#opened = opened;
		this.#targets = opened.recognition.columns.map(({ target }) => target);
		this.#trouble = tableTrouble(this.#name, opened.table.problems);
		if (this.#trouble) return;
		await this.#recall(opened, options.main);
		await this.replan();
	}

	async #recall({ recognition }: OpenedList, main?: MainKind): Promise<void> {
		const known = await recall(this.#app.browser, recognition.columns);
		this.#recalled = known?.main === recognition.main && main === undefined;
		if (!known || !this.#recalled) return;
		this.#targets = known.targets;
		this.#answers = new Map(known.answers);
	}

	/** Takes a quote for a letter, where one of them is wrong. */
	async ignoreQuotes(): Promise<void> {
		await this.reread({ ...this.#options, ignoreQuotes: true });
		if (this.#opened && !this.#trouble) this.#step = step.columns;
	}

	/** Forgets what was taken over from the last time. */
	async recogniseAnew(): Promise<void> {
		if (!this.#opened) return;
		this.#recalled = false;
		this.#targets = this.#opened.recognition.columns.map(({ target }) => target);
		this.#answers = new Map();
		await this.replan();
	}

	async setTarget(column: ColumnSuggestion, target: TargetKey): Promise<void> {
		const columns = this.#opened?.recognition.columns ?? [];
		this.#targets = this.#targets.map((old, i) => (columns[i] === column ? target : old));
		await this.replan();
	}

	async answer(id: string, value: string): Promise<void> {
		this.#answers = new Map(this.#answers).set(id, value);
		await this.replan();
	}

	/** One answer to all questions of a kind. */
	async answerAll(kind: Plan['questions'][number]['kind'], value: string): Promise<void> {
		const ids = new Set(this.#plan?.questions.filter((q) => q.kind === kind).map(({ id }) => id));
		const others = [...this.#answers].filter(([id]) => !ids.has(id));
		this.#answers = new Map(others).set(kind, value);
		await this.replan();
	}

	/** Makes the plan of what would happen, as it is decided now. */
	async replan(): Promise<void> {
		const [reading, mapping] = [this.#reading, this.mapping];
		if (!reading || !mapping) return;
		const turn = ++this.#planned;
		const { catalogue } = this.#app;
		const plan = await this.#wait(t.planning, async () => {
			await catalogue.ready;
			const known = knownRecords(catalogue);
			return reading.plan(mapping, this.#answers, known, this.#onProgress);
		});
		if (turn === this.#planned) this.#plan = plan;
	}

	async go(to: number): Promise<void> {
		// After "Abbrechen" the plan may be missing or be that of former decisions.
		if (to > step.columns && !this.#plan) await this.replan();
		if (to <= step.columns || this.#plan) this.#step = to;
	}

	/** Writes what the preview shows: all of it, or nothing. */
	async confirm(): Promise<void> {
		const [plan, mapping] = [this.#plan, this.mapping];
		if (!plan || !mapping || this.busy) return;
		const abort = (this.#abort = new AbortController());
		const writes = plan.records.map(({ entity, id, values }): Write => ({
			entity,
			id,
			create: values
		}));
		const action = { kind: 'import', about: this.#name, count: plan.records.length } as const;
		const progress = { signal: abort.signal, onProgress: this.#onProgress };
		const done = await this.#wait(t.writing, async () => {
			const safe = await this.#app.secure('import', this.#name); // no copy, no import
			return safe && this.#app.catalogue.commit(action, writes, progress);
		});
		if (!done || this.#plan !== plan) return;
		this.#made = this.#app.catalogue.last;
		this.#step = step.done;
		this.#reading?.close();
		const columns = this.#opened?.recognition.columns ?? [];
		const targets = mapping.columns.map(({ target }) => target);
		await this.#app.act(() =>
			remember(this.#app.browser, columns, { main: mapping.main, targets, answers: this.#answers })
		);
	}

	async undo(): Promise<void> {
		await this.#app.drafts.flush();
		if (this.canUndo) await this.#app.undo();
	}

	/** Stops what is under way. */
	cancel(): void {
		this.#abort?.abort();
		this.#reading?.cancel();
		// Without its plan no later step has anything to show.
		if (this.#step < step.preview) this.#step = Math.min(this.#step, step.columns);
	}

	/** Back to the beginning, without a file. */
	reset(): void {
		this.#planned++;
		this.#abort?.abort();
		this.#reading?.cancel();
		this.#reading = undefined;
		this.#step = step.file;
		this.#name = '';
		this.#opened = undefined;
		this.#options = {};
		this.#plan = undefined;
		this.#trouble = undefined;
		this.#catalogueFile = undefined;
		this.#answers = new Map();
		this.#recalled = false;
		this.#made = undefined;
	}

	readonly #onProgress = (done: number, total: number): void => this.#waiting.progress(done, total);

	/** Runs work that can be waited for; what fails is told once. */
	#wait<T>(text: string, work: () => Promise<T>): Promise<T | undefined> {
		return this.#waiting.run(text, work, (error) =>
			this.#app.act(() => Promise.reject(error as Error))
		);
	}
}
