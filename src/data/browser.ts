import Dexie, { type Table } from 'dexie';
import { createSubscriber } from 'svelte/reactivity';
import { asStorageError, databaseName, openDatabase, storageOptions } from './database.ts';
import { newId } from './ids.ts';
import type { Device } from './ledger.ts';
import { local } from './local.ts';

/** A catalogue that this browser holds. */
export interface CatalogueEntry {
	readonly id: string;
	readonly title: string;
	readonly municipality: string;
	/** The town's own, the shipped example, or another one. */
	readonly kind: 'own' | 'example';
	/** When it was last open, milliseconds since 1970. */
	readonly openedAt: number;
}

class BrowserDatabase extends Dexie {
	declare readonly catalogues: Table<CatalogueEntry, string>;
	declare readonly facts: Table<{ key: string; value: unknown }, string>;

	constructor() {
		super('wegmarke', storageOptions);
		this.version(1).stores({ catalogues: 'id', facts: 'key' });
	}
}

const lastKey = 'wegmarke.last'; // a hint that saves one reading at the start; the database decides

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

	/** The id of the catalogue that was open last, known before any database is read. */
	static get hint(): string | undefined {
		return local.get(lastKey) ?? undefined;
	}

	/** The catalogue to begin with; nothing on the first visit. */
	get last(): CatalogueEntry | undefined {
		return this.#entries.find(({ id }) => id === Browser.hint) ?? this.#entries[0];
	}

	/** Enters a catalogue, or what has changed about it. */
	async enter(entry: CatalogueEntry): Promise<void> {
		await this.#write(() => this.#db.catalogues.put(entry));
		local.set(lastKey, entry.id);
	}

	/** Deletes a catalogue with everything in it. No way back: callers ask and offer a copy before. */
	async forget(id: string): Promise<void> {
		await Dexie.delete(databaseName(id));
		await this.#write(() => this.#db.catalogues.delete(id));
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
