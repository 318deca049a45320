import type { Row } from '../../../src/model/record.ts';

interface Content {
	readonly entry: { readonly id: string; readonly title: string };
	readonly rows: Readonly<Record<string, readonly Row[]>>;
}

/** Runs in the page: writes a catalogue's database and enters it. Stands alone, it is sent as text. */
export async function storeCatalogue({ entry, rows }: Content): Promise<void> {
	const layout = 10; // version 1 of the databases' layout, as the library counts it

	function open(name: string, prepare: (db: IDBDatabase) => void): Promise<IDBDatabase> {
		return new Promise((resolve, reject) => {
			const request = indexedDB.open(name, layout);
			request.onupgradeneeded = () => prepare(request.result);
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error ?? new Error(name));
		});
	}

	function write(db: IDBDatabase, content: Record<string, readonly unknown[]>): Promise<void> {
		return new Promise((resolve, reject) => {
			// On the disk when it is done: a test may kill the browser right after.
			const durability = 'strict';
			const transaction = db.transaction(Object.keys(content), 'readwrite', { durability });
			for (const [store, values] of Object.entries(content))
				for (const value of values) transaction.objectStore(store).put(value);
			transaction.oncomplete = () => {
				db.close();
				resolve();
			};
			transaction.onerror = () => reject(transaction.error ?? new Error(db.name));
		});
	}

	const catalogue = await open(`wegmarke-${entry.id}`, (db) => {
		for (const key of Object.keys(rows)) db.createObjectStore(key, { keyPath: 'id' });
		const history = db.createObjectStore('history', { keyPath: 'seq', autoIncrement: true });
		history.createIndex('touched', 'touched', { multiEntry: true });
		db.createObjectStore('meta', { keyPath: 'key' });
	});
	await write(catalogue, rows);
	const browser = await open('wegmarke', (db) => {
		db.createObjectStore('catalogues', { keyPath: 'id' });
		db.createObjectStore('facts', { keyPath: 'key' });
	});
	await write(browser, { catalogues: [entry] });
}
