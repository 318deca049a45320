import { createSubscriber } from 'svelte/reactivity';
import type { BrowserDatabase } from './browser-database.ts';
import { lastKey, takeEarlyBrowser } from './early.ts';
import { newId } from './ids.ts';
import type { Device } from './ledger.ts';
import { local } from './local.ts';
import { forgettingIds, forgettingKey } from './names.ts';
import type { StillContent } from './source.ts';
import { asStorageError, StorageError } from './storage-error.ts';
import { dropTop } from './top.ts';

/** A catalogue that this browser holds. */
export interface CatalogueEntry {
	readonly id: string;
	readonly title: string;
	readonly municipality: string;
	/** The town's own, the shipped example, or a neighbour's, which can only be read. */
	readonly kind: 'own' | 'example' | 'neighbour';
	/** When it was last open, milliseconds since 1970. */
	readonly openedAt: number;
	/** Of a neighbour's: when the file was written that is kept of it. */
	readonly writtenAt?: number;
}

/** A small fact about this browser. */
export interface BrowserFact {
	readonly key: string;
	readonly value: unknown;
}

const neighbourMark = 'neighbour ';
const markOf = ({ id, kind }: CatalogueEntry): string =>
	kind === 'neighbour' ? neighbourMark + id : id;

const channel = (): BroadcastChannel | undefined =>
	typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('wegmarke');

/** Has everything that is known of this browser read anew, after it was changed past this class. */
export function readAnew(): void {
	const told = channel();
	told?.postMessage('changed');
	told?.close();
}

/** What this browser knows apart from any catalogue: which ones there are, and its own name. */
export class Browser {
	readonly #channel = channel();
	#entries: readonly CatalogueEntry[] = [];
	#facts: ReadonlyMap<string, unknown> = new Map();
	#opening: Promise<BrowserDatabase> | undefined;
	#ready: Promise<void> | undefined;
	#update: (() => void) | undefined;
	readonly #subscribe = createSubscriber((update) => {
		this.#update = update;
		return () => (this.#update = undefined);
	});

	/**
	 * Begins with what was read while the program was being loaded; where that failed, with the opened
	 * database. `ready` says when it is open in any case, or why not.
	 */
	static async begin(): Promise<Browser> {
		const early = await takeEarlyBrowser();
		if (!early) return Browser.open();
		const browser = new Browser();
		browser.#take(early.catalogues, early.facts);
		return browser;
	}

	static async open(): Promise<Browser> {
		const browser = new Browser();
		await browser.ready;
		return browser;
	}

	/** When the database is open and its list is the newest. */
	get ready(): Promise<void> {
		return (this.#ready ??= this.#open());
	}

	/** All catalogues, the one that was open last first. */
	get catalogues(): readonly CatalogueEntry[] {
		this.#subscribe();
		return this.#entries;
	}

	/** This browser under its present name; without an id until a new one has got its own. */
	get device(): Device {
		this.#subscribe();
		return (this.#facts.get('device') as Device | undefined) ?? { id: '', label: '' };
	}

	/** This browser, once it has its id. */
	get identity(): Promise<Device> {
		return this.device.id === ''
			? this.ready.then(() => this.device)
			: Promise.resolve(this.device);
	}

	/** The catalogue to begin with; nothing on the first visit. */
	get last(): CatalogueEntry | undefined {
		const last = local.get(lastKey);
		return this.#entries.find((entry) => markOf(entry) === last) ?? this.#entries[0];
	}

	/** Enters a catalogue, or what has changed about it; not one that another window is deleting. */
	async enter(entry: CatalogueEntry): Promise<void> {
		await this.#write(({ catalogues, facts }) =>
			catalogues.db.transaction('rw', catalogues, facts, async () => {
				if (!(await facts.get(forgettingKey(entry.id)))) await catalogues.put(entry);
			})
		);
		local.set(lastKey, markOf(entry));
	}

	/** Stores a neighbour's catalogue, or a newer state of it in place of the former. */
	async keepNeighbour(
		entry: CatalogueEntry,
		{ rows, foreign }: Pick<StillContent, 'rows' | 'foreign'>
	): Promise<void> {
		await this.cleared(entry.id);
		const { pack } = await import('./backup/pack.ts');
		const packed = await pack({ rows, foreign });
		await this.#write(({ catalogues, snapshots }) =>
			catalogues.db.transaction('rw', catalogues, snapshots, async () => {
				await catalogues.put({ ...entry, kind: 'neighbour' });
				await snapshots.put({ id: entry.id, packed });
			})
		);
	}

	/** What is kept of a neighbour's catalogue, to be looked at. */
	async neighbour({ id, title }: CatalogueEntry): Promise<StillContent> {
		const [{ unpack }, { settled }] = await Promise.all([
			import('./backup/pack.ts'),
			import('../core/exchange/foreign.ts')
		]);
		const snapshot = await (await this.#database()).snapshots.get(id);
		if (!snapshot) throw new StorageError('unavailable');
		const content = (await unpack(snapshot.packed)) as Pick<StillContent, 'rows' | 'foreign'>;
		return { ...settled(content), id, why: 'neighbour', label: title };
	}

	/**
	 * Deletes a catalogue with everything in it; who shows it turns away before. No way back: callers ask and
	 * offer a copy before. It is off the list first; what a window that is closed meanwhile leaves of its
	 * data goes at the next start.
	 */
	async forget(id: string): Promise<void> {
		const { unlist } = await import('./forgetting.ts');
		await this.#write((db) => unlist(db, id));
		if (local.get(lastKey)?.endsWith(id)) local.remove(lastKey);
		dropTop(id);
		await this.#deleteUnlisted(id);
	}

	/** Whether a catalogue is off the list and its data are about to go. */
	isForgetting(id: string): boolean {
		return this.#facts.has(forgettingKey(id));
	}

	/** Before a catalogue is made or taken in: finishes what deletes a former one of the same id. */
	async cleared(id: string): Promise<void> {
		await this.ready;
		if (this.isForgetting(id)) await this.#deleteUnlisted(id);
	}

	/** Gives this browser the name by which others know it. */
	async rename(label: string): Promise<void> {
		await this.setFact('device', { ...(await this.identity), label });
	}

	/** A small fact about this browser that is no record: when a copy was last downloaded. */
	async fact<T>(key: string): Promise<T | undefined> {
		this.#subscribe(); // whoever asks on a screen is asked again when something has changed
		if (this.#facts.size === 0) await this.ready;
		return this.#facts.get(key) as T | undefined;
	}

	async setFact(key: string, value: unknown): Promise<void> {
		await this.#write((db) => db.facts.put({ key, value }));
	}

	#database(): Promise<BrowserDatabase> {
		return (this.#opening ??= import('./browser-database.ts').then((module) =>
			module.openBrowserDatabase()
		));
	}

	async #open(): Promise<void> {
		try {
			await this.#read();
			const known = this.device.id !== '';
			if (!known) await this.setFact('device', { id: newId(), label: '' } satisfies Device);
		} catch (error) {
			throw asStorageError(error);
		}
		if (this.#channel) this.#channel.onmessage = () => void this.#read();
		for (const id of forgettingIds(this.#facts.keys()))
			this.#deleteUnlisted(id).catch(() => undefined); // told when it was asked for; tried at each start
	}

	async #deleteUnlisted(id: string): Promise<void> {
		const { deleteUnlisted } = await import('./forgetting.ts');
		await this.#write((db) => deleteUnlisted(db, id));
	}

	async #write(work: (db: BrowserDatabase) => PromiseLike<unknown>): Promise<void> {
		try {
			await work(await this.#database());
			await this.#read();
		} catch (error) {
			throw asStorageError(error);
		}
		this.#channel?.postMessage('changed');
	}

	async #read(): Promise<void> {
		const db = await this.#database();
		const [entries, facts] = await Promise.all([db.catalogues.toArray(), db.facts.toArray()]);
		this.#take(entries, facts);
	}

	#take(entries: readonly CatalogueEntry[], facts: readonly BrowserFact[]): void {
		this.#entries = entries.toSorted((a, b) => b.openedAt - a.openedAt);
		this.#facts = new Map(facts.map(({ key, value }) => [key, value]));
		this.#update?.();
	}
}
