import Dexie, { type Table } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';
import { openDatabase, storageOptions } from './database.ts';
import { databaseName } from './names.ts';
import { asStorageError, StorageError } from './storage-error.ts';
import { lastKey } from './early.ts';
import { newId } from './ids.ts';
import type { Device } from './ledger.ts';
import { local } from './local.ts';
import type { StillContent } from './source.ts';

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

/** A neighbour's catalogue as one compressed text: it never changes but as a whole. */
interface Snapshot {
	readonly id: string;
	readonly packed: Uint8Array<ArrayBuffer>;
}

class BrowserDatabase extends Dexie {
	declare readonly catalogues: Table<CatalogueEntry, string>;
	declare readonly facts: Table<{ key: string; value: unknown }, string>;
	declare readonly snapshots: Table<Snapshot, string>;

	constructor() {
		super('wegmarke', storageOptions);
		this.version(1).stores({ catalogues: 'id', facts: 'key' });
		this.version(2).stores({ snapshots: 'id' });
	}
}

const neighbourMark = 'neighbour ';
const markOf = ({ id, kind }: CatalogueEntry): string =>
	kind === 'neighbour' ? neighbourMark + id : id;

/** What this browser knows apart from any catalogue: which ones there are, and its own name. */
export class Browser {
	readonly #db = new BrowserDatabase();
	readonly #channel =
		typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('wegmarke');
	#entries: readonly CatalogueEntry[] = [];
	#device: Device = { id: '', label: '' };
	#update: (() => void) | undefined;
	readonly #subscribe = createSubscriber((update) => {
		this.#update = update;
		return () => (this.#update = undefined);
	});

	static async open(): Promise<Browser> {
		const browser = new Browser();
		try {
			await openDatabase(browser.#db);
			await browser.#read();
		} catch (error) {
			throw asStorageError(error);
		}
		if (browser.#channel) browser.#channel.onmessage = () => void browser.#read();
		return browser;
	}

	/** All catalogues, the one that was open last first. */
	get catalogues(): readonly CatalogueEntry[] {
		this.#subscribe();
		return this.#entries;
	}

	get device(): Device {
		this.#subscribe();
		return this.#device;
	}

	/**
	 * The id of the catalogue that was open last, known before any database is read. A neighbour's has
	 * no database of its own that could be opened so early.
	 */
	static get hint(): string | undefined {
		const last = local.get(lastKey);
		return last === null || last.startsWith(neighbourMark) ? undefined : last;
	}

	/** The catalogue to begin with; nothing on the first visit. */
	get last(): CatalogueEntry | undefined {
		const last = local.get(lastKey);
		return this.#entries.find((entry) => markOf(entry) === last) ?? this.#entries[0];
	}

	/** Enters a catalogue, or what has changed about it. */
	async enter(entry: CatalogueEntry): Promise<void> {
		await this.#write(() => this.#db.catalogues.put(entry));
		local.set(lastKey, markOf(entry));
	}

	/** Stores a neighbour's catalogue, or a newer state of it in place of the former. */
	async keepNeighbour(
		entry: CatalogueEntry,
		{ rows, foreign }: Pick<StillContent, 'rows' | 'foreign'>
	): Promise<void> {
		const { pack } = await import('./backup/pack.ts');
		const packed = await pack({ rows, foreign });
		const { catalogues, snapshots } = this.#db;
		await this.#write(() =>
			this.#db.transaction('rw', catalogues, snapshots, async () => {
				await catalogues.put({ ...entry, kind: 'neighbour' });
				await snapshots.put({ id: entry.id, packed });
			})
		);
	}

	/** What is kept of a neighbour's catalogue, to be looked at. */
	async neighbour({ id, title }: CatalogueEntry): Promise<StillContent> {
		const { unpack } = await import('./backup/pack.ts');
		const snapshot = await this.#db.snapshots.get(id);
		if (!snapshot) throw new StorageError('unavailable');
		const content = (await unpack(snapshot.packed)) as Pick<StillContent, 'rows' | 'foreign'>;
		return { ...content, id, why: 'neighbour', label: title };
	}

	/** Deletes a catalogue with everything in it. No way back: callers ask and offer a copy before. */
	async forget(id: string): Promise<void> {
		const [{ forgetBackups }, { forgetHad }] = await Promise.all([
			import('./backup/database.ts'),
			import('./had.ts')
		]);
		forgetHad(id);
		await forgetBackups(id);
		await Dexie.delete(databaseName(id));
		await this.#write(async () => {
			await this.#db.snapshots.delete(id);
			await this.#db.catalogues.delete(id);
		});
		if (Browser.hint === id) local.remove(lastKey);
	}

	/** Gives this browser the name by which others know it. */
	async rename(label: string): Promise<void> {
		const device = { ...this.#device, label };
		await this.#write(() => this.#db.facts.put({ key: 'device', value: device }));
	}

	/** A small fact about this browser that is no record: when a copy was last downloaded. */
	async fact<T>(key: string): Promise<T | undefined> {
		this.#subscribe(); // whoever asks on a screen is asked again when something has changed
		return (await this.#db.facts.get(key))?.value as T | undefined;
	}

	async setFact(key: string, value: unknown): Promise<void> {
		await this.#write(() => this.#db.facts.put({ key, value }));
	}

	async #write(work: () => PromiseLike<unknown>): Promise<void> {
		try {
			await work();
			await this.#read();
		} catch (error) {
			throw asStorageError(error);
		}
		this.#channel?.postMessage('changed');
	}

	async #read(): Promise<void> {
		const [entries, device] = await Promise.all([
			this.#db.catalogues.toArray(),
			this.#db.facts.get('device')
		]);
		this.#entries = entries.sort((a, b) => b.openedAt - a.openedAt);
		this.#device = (device?.value as Device | undefined) ?? (await this.#newDevice());
		this.#update?.();
	}

	async #newDevice(): Promise<Device> {
		const value: Device = { id: newId(), label: '' };
		await this.#db.facts.put({ key: 'device', value });
		return value;
	}
}
