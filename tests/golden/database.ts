/** A database as it lies in the browser: written down without the program, read without the program. */
export interface Dump {
	readonly name: string;
	readonly version: number;
	readonly stores: Readonly<Record<string, StoreDump>>;
}

interface StoreDump {
	readonly keyPath: string;
	readonly autoIncrement: boolean;
	readonly indexes: readonly { name: string; keyPath: string; multiEntry: boolean }[];
	readonly rows: readonly unknown[];
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('no database'));
	});

const finished = (transaction: IDBTransaction): Promise<void> =>
	new Promise((resolve, reject) => {
		transaction.oncomplete = () => resolve();
		transaction.onerror = () => reject(transaction.error ?? new Error('not written'));
	});

/** Writes a database down. */
export async function dump(name: string): Promise<Dump> {
	const db = await done(indexedDB.open(name));
	const stores: Record<string, StoreDump> = {};
	for (const store of [...db.objectStoreNames].map((key) => db.transaction(key).objectStore(key))) {
		const indexes = [...store.indexNames].map((key) => {
			const { keyPath, multiEntry } = store.index(key);
			return { name: key, keyPath: keyPath as string, multiEntry };
		});
		const { keyPath, autoIncrement } = store;
		stores[store.name] = {
			keyPath: keyPath as string,
			autoIncrement,
			indexes,
			rows: await done(store.getAll())
		};
	}
	const { version } = db;
	db.close();
	return { name, version, stores };
}

/** Puts a database into the browser as it was written down. */
export async function restore({ name, version, stores }: Dump): Promise<void> {
	const request = indexedDB.open(name, version);
	request.onupgradeneeded = () => {
		for (const [key, { keyPath, autoIncrement, indexes }] of Object.entries(stores)) {
			const store = request.result.createObjectStore(key, { keyPath, autoIncrement });
			for (const index of indexes) {
				store.createIndex(index.name, index.keyPath, { multiEntry: index.multiEntry });
			}
		}
	};
	const db = await done(request);
	const transaction = db.transaction(Object.keys(stores), 'readwrite');
	for (const [key, { rows }] of Object.entries(stores)) {
		for (const row of rows) transaction.objectStore(key).put(row);
	}
	await finished(transaction);
	db.close();
}
