import { createContext } from 'svelte';
import { factsById, type FactsById } from '../core/facts.ts';
import type { Action } from '../core/undo.ts';
import type { Write } from '../data/batch.ts';
import type { BackupReason } from '../data/backup/database.ts';
import type { Backups } from '../data/backup/backups.ts';
import type { Browser, CatalogueEntry } from '../data/browser.ts';
import { Catalogue } from '../data/catalogue.ts';
import { today } from '../data/clock.ts';
import type { ExampleRecord } from '../data/example/records.ts';
import { newId } from '../data/ids.ts';
import type { Committed } from '../data/ledger.ts';
import { afterPaint } from '../data/paint.ts';
import { Persistence } from '../data/persistence.ts';
import type { StillContent } from '../data/source.ts';
import { Updates } from '../data/updates.ts';
import { actions } from '../i18n/de/actions.ts';
import type { Rec } from '../model/registry.ts';
import { Confirm } from '../ui/confirm.svelte.ts';
import { setReadOnly } from '../ui/read-only.ts';
import { Toasts } from '../ui/toasts.svelte.ts';
import { actionWords, goneIn } from './action-words.ts';
import type { OpenMatters } from './clarify/open-matters.svelte.ts';
import { Drafts } from './drafts.ts';
import { faultToast } from './fault/fault-toast.ts';
import { openFilled } from './fill.ts';
import { Look } from './look.svelte.ts';
import { link, Router } from './router.svelte.ts';

const calm = 5000; // after a save; what is done for the safety of the data is in nobody's way

/** What every screen works with: the open catalogue, the place, and how actions are run. */
export class App {
	readonly browser: Browser;
	readonly router = new Router();
	readonly toasts = new Toasts();
	readonly confirm = new Confirm();
	readonly look = new Look();
	/** Forms with text that is not stored yet; flushed before anything that could lose it. */
	readonly drafts = new Drafts();
	/** How safely the browser keeps the data. */
	readonly persistence = new Persistence();
	/** The program's own files: ready for work without a network, new versions. */
	readonly updates: Updates;
	/** The messages that offer to take an action back, by the action's number. */
	readonly #told = new Map<number, number>();
	#catalogue = $state.raw<Catalogue>();
	/** The open catalogue while something is looked at in front of it. */
	#behind: Catalogue | undefined;
	#viewing = false;
	#matters = $state.raw<OpenMatters>();
	/** Today (yyyy-mm-dd); moves on when the program is left open over night. */
	today = $state(today());

	readonly belongings = $derived.by(() => ({
		progress: this.catalogue.table('progress').by('measure'),
		funding: this.catalogue.table('funding').by('measure')
	}));
	/** Late, stale, incomplete …: by the measure's id. */
	readonly facts: FactsById = $derived.by(() =>
		factsById(this.catalogue.table('measure').all, this.belongings, this.today)
	);
	/** The town's own fields. */
	readonly ownFields = $derived.by(() => this.catalogue.table('own-field').all);
	/** What the levels are called here. */
	readonly levels = $derived.by(() => levelNames(this.#catalogue?.record));

	constructor(browser: Browser, updates = new Updates()) {
		this.browser = browser;
		this.updates = updates;
	}

	/** What is to be clarified in the open catalogue, once it has been looked for. */
	get matters(): OpenMatters | undefined {
		return this.#matters?.catalogue === this.#catalogue ? this.#matters : undefined;
	}

	set matters(matters: OpenMatters | undefined) {
		this.#matters = matters;
	}

	/** Whether the first screen's records are there: only then screens are drawn. */
	get isRead(): boolean {
		return this.#catalogue?.table('measure').loaded === true;
	}

	/** Whether a catalogue is open; before that there is only the start page. */
	get isOpen(): boolean {
		return this.#catalogue !== undefined;
	}

	/** The open catalogue. Screens are shown only when there is one. */
	get catalogue(): Catalogue {
		if (!this.#catalogue) throw new Error('No catalogue is open.');
		return this.#catalogue;
	}

	/** Whether what is shown can only be looked at. */
	get readOnly(): boolean {
		return this.#catalogue?.readOnly !== undefined;
	}

	/** Opens a catalogue in place of the present one; one that was just `filled` is open already. */
	async open(entry: CatalogueEntry, filled?: Catalogue): Promise<void> {
		await this.drafts.flush();
		const next = filled ?? (await this.#opened(entry));
		const former = [this.#catalogue, this.#behind];
		this.#show(next);
		this.#behind = undefined;
		this.#viewing = false;
		for (const catalogue of former) await catalogue?.close();
		filled?.onstored?.();
		await this.browser.enter({ ...entry, openedAt: Date.now() });
	}

	async #opened(entry: CatalogueEntry): Promise<Catalogue> {
		if (entry.kind !== 'neighbour') return Catalogue.open(entry.id, this.browser.identity);
		return Catalogue.still(await this.browser.neighbour(entry));
	}

	/** Begins with the catalogue that was open last, while it is still being read. */
	begin(entry: CatalogueEntry, catalogue: Catalogue): void {
		this.#show(catalogue);
		const enter = (): Promise<void> => this.browser.enter({ ...entry, openedAt: Date.now() });
		catalogue.ready.then(enter).catch(() => undefined); // only when it was last open
	}

	/** Closes the open catalogue: what is left is the start page. */
	async shut(): Promise<void> {
		await this.drafts.flush();
		const former = [this.#catalogue, this.#behind];
		this.#catalogue = this.#behind = undefined;
		this.#viewing = false;
		for (const catalogue of former) await catalogue?.close();
	}

	/** Shows what can only be looked at, a backup for instance, in front of the open catalogue. */
	async view(content: StillContent): Promise<void> {
		await this.drafts.flush();
		if (this.#catalogue && !this.#viewing) this.#behind = this.#catalogue;
		this.#viewing = true;
		this.#show(Catalogue.still(content));
	}

	/** Goes back to the catalogue that was open before something was looked at. */
	async leaveView(): Promise<void> {
		if (!this.#viewing) return;
		this.#viewing = false;
		this.#told.clear();
		[this.#catalogue, this.#behind] = [this.#behind, undefined];
		await this.#catalogue?.catchUp();
	}

	/** The backups in this browser; their code comes when they are asked for. */
	get backups(): Promise<Backups> {
		return import('../data/backup/backups.ts').then(({ backupsOf }) => backupsOf(this.browser));
	}

	/**
	 * Makes a backup before something that changes much. Where that fails it says why and offers a
	 * download instead; `false` means that the caller must not go on.
	 */
	async secure(reason: BackupReason, about?: string): Promise<boolean> {
		const secured = await this.act(async () =>
			(await import('./secure.ts')).secure(this, reason, about)
		);
		return secured === true;
	}

	/** Makes a new catalogue with its first record and what else it begins with, and opens it. */
	async create(
		values: Readonly<Partial<Rec<'catalogue'>>>,
		kind: CatalogueEntry['kind'] = 'own',
		records: readonly ExampleRecord[] = []
	): Promise<void> {
		const id = newId();
		const { title = '', municipality = '' } = values;
		const own: Write = { entity: 'catalogue', id, create: values };
		const others = records.map((record): Write => ({ ...record, create: record.values }));
		await openFilled(this, { id, title, municipality, kind, openedAt: Date.now() }, (catalogue) =>
			catalogue.commit({ kind: 'begin', about: title }, [own, ...others])
		);
	}

	/**
	 * Runs an action and shows its failure once, in a sentence that says what to do. Nothing is
	 * returned when it failed, so that callers stop.
	 */
	async act<T>(work: () => Promise<T>): Promise<T | undefined> {
		try {
			return await work();
		} catch (error) {
			this.toasts.push(faultToast(error));
			return undefined;
		}
	}

	/** Writes, and offers to take it back where `told` asks for a message. */
	async commit(
		action: Action,
		writes: readonly Write[],
		told?: string
	): Promise<Committed | undefined> {
		const done = await this.act(() => this.catalogue.commit(action, writes));
		if (done && told && done.changes.length > 0) this.tell(told);
		if (done?.gone) this.toasts.push({ text: actions.notReached(done.gone), tone: 'warning' });
		return done;
	}

	/** A message with "Rückgängig", which takes back what was just done and nothing else. */
	tell(text: string, link?: { label: string; href: string }): void {
		const { last } = this.catalogue;
		const run = async (): Promise<void> => {
			await this.drafts.settle(); // what is being typed is a later action
			if (this.catalogue.last === last) await this.undo();
			else this.toasts.push({ text: actions.notLast, tone: 'warning' });
		};
		const toast = this.toasts.push({
			text,
			link,
			action: { label: actions.undo, run: () => void run() }
		});
		if (last !== undefined) this.#told.set(last, toast);
	}

	/** Takes the last action back, or the one of this number. */
	async undo(which?: number): Promise<void> {
		await this.#step('undo', which);
	}

	async redo(): Promise<void> {
		await this.#step('redo');
	}

	async #step(kind: 'undo' | 'redo', which?: number): Promise<void> {
		if (this.readOnly) return;
		await this.drafts.flush();
		const done = await this.act(() => this.catalogue[kind](which));
		if (!done) return;
		const { entry, kept } = done;
		const offer = this.#told.get(entry.of ?? NaN);
		if (offer !== undefined) this.toasts.dismiss(offer);
		const tone = kept > 0 ? 'warning' : 'success';
		const what = actionWords(this, entry);
		const words = kind === 'undo' ? actions.takenBack(what) : actions.doneAgain(what);
		this.toasts.push({ text: words + actions.gone(goneIn(done)) + actions.kept(kept), tone });
	}

	#show(catalogue: Catalogue): void {
		this.#told.clear();
		this.#catalogue = catalogue;
		void afterPaint()
			.then(() => import('../data/visits.ts'))
			.then(({ beginVisit }) => beginVisit(catalogue.id));
		let care: ReturnType<typeof setTimeout> | undefined;
		catalogue.onstored = () =>
			(care ??= setTimeout(() => {
				care = undefined;
				this.#careFor(catalogue);
			}, calm));
	}

	#careFor(catalogue: Catalogue): void {
		import('./aftercare.ts').then(({ careFor }) => careFor(this, catalogue)).catch(() => undefined); // its code is not on this computer yet: after a later save it may be
	}

	/** Goes to a screen. */
	go(path: string, params: Readonly<Record<string, string>> = {}): void {
		this.router.go(link(path, params));
	}
}

function levelNames(record: Rec<'catalogue'> | undefined): Rec<'catalogue'>['levels'] {
	const own = record?.levels;
	return {
		field: own?.field || 'Handlungsfeld',
		fields: own?.fields || 'Handlungsfelder',
		goal: own?.goal || 'Ziel',
		goals: own?.goals || 'Ziele',
		measure: own?.measure || 'Maßnahme',
		measures: own?.measures || 'Maßnahmen'
	};
}

const [getApp, handDown] = createContext<App>();

/** The app's state, handed down from the composition root. */
export { getApp };

/** Hands the app's state down, and with it whether what is shown can only be read. */
export function setApp(app: App): void {
	handDown(app);
	setReadOnly(() => app.readOnly);
}
