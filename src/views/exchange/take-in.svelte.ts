import { compareRows, type Difference } from '../../core/exchange/compare.ts';
import type { ExchangeProblem } from '../../core/exchange/inspect.ts';
import type { ExchangeContent, ReadRecord } from '../../core/exchange/read.ts';
import type { CatalogueEntry } from '../../data/browser.ts';
import { exportCatalogue } from '../../data/export.ts';
import { Cancelled, FileReading, sizeLimits } from '../../data/files/file-reader.ts';
import { newId } from '../../data/ids.ts';
import { exchange as t } from '../../i18n/de/exchange.ts';
import { entityKeys, type EntityKey } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';
import { troubleText } from './trouble.ts';

/** How a catalogue that this browser does not know is opened. */
export type Joining = 'join' | 'copy';

/** Taking the file of a catalogue in: read and checked first, written after the user has seen what happens. */
export class TakeIn {
	readonly #app: App;
	readonly #file: Blob;
	readonly #name: string;
	readonly #reading: FileReading;
	#content = $state.raw<ExchangeContent>();
	#difference = $state.raw<Difference>();
	#trouble = $state('');
	#busy = $state.raw<{ text: string; done?: number; total?: number }>();
	#copied = $state(false);
	#abort: AbortController | undefined;

	constructor(app: App, file: Blob, name: string) {
		this.#app = app;
		this.#file = file;
		this.#name = name;
		this.#reading = new FileReading(file);
	}

	get content(): ExchangeContent | undefined {
		return this.#content;
	}
	/** What would change, if the file belongs to the open catalogue. */
	get difference(): Difference | undefined {
		return this.#difference;
	}
	/** Why the file cannot be taken in, as a sentence; empty if it can. */
	get trouble(): string {
		return this.#trouble;
	}
	get busy(): { text: string; done?: number; total?: number } | undefined {
		return this.#busy;
	}
	/** A safety copy was downloaded. */
	get copied(): boolean {
		return this.#copied;
	}
	/** The catalogue of the file, where this browser has it but another one is open. */
	get elsewhere(): CatalogueEntry | undefined {
		const id = this.#content?.catalogue.id;
		const open = this.#app.isOpen && this.#app.catalogue.id === id;
		return open ? undefined : this.#app.browser.catalogues.find((entry) => entry.id === id);
	}
	/** The open catalogue, if it is the user's own and nothing was ever done in it. */
	get emptyOne(): CatalogueEntry | undefined {
		if (!this.#app.isOpen) return undefined;
		const { catalogue, browser } = this.#app;
		const ours: readonly EntityKey[] = ['catalogue', 'device'];
		const empty = entityKeys.every((key) => ours.includes(key) || catalogue.table(key).size === 0);
		// What was deleted or taken back can be fetched back, as long as the catalogue is there.
		const fresh = empty && !catalogue.canUndo && !catalogue.canRedo;
		return fresh
			? browser.catalogues.find(({ id, kind }) => id === catalogue.id && kind === 'own')
			: undefined;
	}

	/** Reads and checks the file, and compares it with the open catalogue if it is the same. */
	async read(): Promise<void> {
		if (this.#file.size > sizeLimits.catalogue) {
			this.#fail({ code: 'too-large', count: this.#file.size });
			return;
		}
		this.#busy = { text: t.file.reading };
		try {
			const content = await this.#reading.openCatalogue();
			if ('problem' in content) this.#fail(content.problem);
			else {
				if (this.#app.isOpen && this.#app.catalogue.id === content.catalogue.id) {
					this.#difference = await this.#compare(content.records);
				}
				this.#content = content;
			}
		} catch (error) {
			if (!(error instanceof Cancelled)) this.#trouble = t.trouble.unreadable;
		} finally {
			this.#busy = undefined;
			this.#reading.close();
		}
	}

	#fail(problem: ExchangeProblem): void {
		this.#trouble = troubleText(problem);
	}

	async #compare(records: readonly ReadRecord[]): Promise<Difference> {
		const stored = await this.#app.catalogue.rows();
		const rows = new Map(
			entityKeys.map((key) => [key, new Map(stored[key].map((row) => [row.id, row]))])
		);
		return compareRows(records, (entity, id) => rows.get(entity)?.get(id));
	}

	/** Downloads the open catalogue as it is before anything changes. */
	async copyFirst(): Promise<void> {
		const app = this.#app;
		const copy = await app.act(() => exportCatalogue(app.catalogue, app.browser));
		this.#copied = copy !== undefined;
	}

	/** Takes the file into the open catalogue, which is the same one. */
	async merge(): Promise<boolean> {
		const content = this.#content;
		if (!content || this.#busy) return false;
		const done = await this.#app.act(() => this.#write(content, content.records));
		if (done) this.#app.tell(t.file.same.done(this.#name));
		return done ?? false;
	}

	/** Opens the catalogue of the file as a further one of this browser. */
	async join(how: Joining, replaceEmpty: boolean): Promise<void> {
		const content = this.#content;
		if (!content || this.#busy) return;
		const app = this.#app;
		const empty = replaceEmpty ? this.emptyOne : undefined;
		const former = app.isOpen
			? app.browser.catalogues.find(({ id }) => id === app.catalogue.id)
			: undefined;
		const entry = entryFor(content, how);
		const opened = await app.act(async () => {
			try {
				await app.open(entry);
				return await this.#write(content, underId(content, entry.id), 'begin');
			} catch (error) {
				await this.#takeBack(entry, former);
				throw error;
			}
		});
		if (!opened) return;
		if (how === 'copy') await this.#rename(entry);
		if (empty) await app.act(() => app.browser.forget(empty.id));
		app.go('');
		app.toasts.push({ text: t.file.unknown.opened(entry.title) });
	}

	async #write(
		content: ExchangeContent,
		records: readonly ReadRecord[],
		kind: 'take-in' | 'begin' = 'take-in'
	): Promise<boolean> {
		const signal = (this.#abort = new AbortController()).signal;
		const onProgress = (done: number, total: number): void => {
			this.#busy = { text: t.file.writing, done, total };
		};
		this.#busy = { text: t.file.writing };
		try {
			const { catalogue } = this.#app;
			const action = { kind, about: this.#name, count: records.length };
			const { foreign } = content;
			await catalogue.takeIn(action, records, { signal, onProgress, foreign });
			return true;
		} finally {
			this.#busy = undefined;
		}
	}

	/** Nothing stays of a catalogue that could not be taken in whole – unless it held something before. */
	async #takeBack(entry: CatalogueEntry, former: CatalogueEntry | undefined): Promise<void> {
		const { catalogue } = this.#app;
		if (catalogue.id !== entry.id) return;
		const rows = Object.values(await catalogue.rows());
		if (rows.some((some) => some.length > 0)) return;
		if (former) await this.#app.open(former);
		else await this.#app.shut();
		await this.#app.browser.forget(entry.id);
	}

	async #rename({ id, title }: CatalogueEntry): Promise<void> {
		const set = { title };
		await this.#app.commit({ kind: 'edit', about: title }, [{ entity: 'catalogue', id, set }]);
	}

	/** Stops what is under way: nothing is changed. */
	cancel(): void {
		this.#abort?.abort();
		this.#reading.cancel();
	}
}

function entryFor({ catalogue }: ExchangeContent, how: Joining): CatalogueEntry {
	const { municipality } = catalogue;
	const id = how === 'join' ? catalogue.id : newId();
	const title = how === 'join' ? catalogue.title : t.file.unknown.copyTitle(catalogue.title);
	return { id, title, municipality, kind: 'own', openedAt: Date.now() };
}

/** The records of the file; that of the catalogue itself under the id that the catalogue has here. */
const underId = ({ records }: ExchangeContent, id: string): ReadRecord[] =>
	records.map(({ entity, row }) =>
		entity === 'catalogue' ? { entity, row: { ...row, id } } : { entity, row }
	);
