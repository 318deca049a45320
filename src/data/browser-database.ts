import Dexie, { type Table } from 'dexie';
import type { CatalogueEntry } from './browser.ts';
import { openDatabase, patience, storageOptions } from './database.ts';
import { StorageError } from './storage-error.ts';

/** A neighbour's catalogue as one compressed text: it never changes but as a whole. */
interface Snapshot {
	readonly id: string;
	readonly packed: Uint8Array<ArrayBuffer>;
}

/** What the browser knows apart from any catalogue. */
export class BrowserDatabase extends Dexie {
	declare readonly catalogues: Table<CatalogueEntry, string>;
	declare readonly facts: Table<{ key: string; value: unknown }, string>;
	declare readonly snapshots: Table<Snapshot, string>;

	constructor() {
		super('wegmarke', storageOptions);
		this.version(1).stores({ catalogues: 'id', facts: 'key' });
		this.version(2).stores({ snapshots: 'id' });
	}
}

/** Opens it, an empty one on the first visit. */
export async function openBrowserDatabase(): Promise<BrowserDatabase> {
	const db = new BrowserDatabase();
	await openDatabase(db);
	return db;
}

/** Deletes a database with all that is in it; says so when a window holds it that does not let go. */
export function deleteDatabase(name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.deleteDatabase(name);
		request.onsuccess = () => resolve();
		request.onerror = () => reject(request.error ?? new Error(name));
		request.onblocked = () => setTimeout(() => reject(new StorageError('blocked')), patience);
	});
}
