import { gunzipSync, strFromU8 } from 'fflate';

/**
 * Everything that this browser keeps, as one text: all stores of all databases, compressed ones
 * unpacked, and the small texts of the page. What is not in it is nowhere.
 */
export async function everyByte(): Promise<string> {
	const parts: string[] = [];
	for (const { name = '', version = 1 } of await indexedDB.databases()) {
		const db = await open(name, version);
		for (const store of db.objectStoreNames) {
			const values = await all(db, store);
			parts.push(name, store, ...values.map(textOf));
		}
		db.close();
	}
	for (const area of ['localStorage', 'sessionStorage'] as const) {
		const storage = (globalThis as { [key in typeof area]?: Storage })[area];
		if (storage)
			for (const [key, text] of Object.entries<string>({ ...storage })) parts.push(key, text);
	}
	return parts.join('\n');
}

function textOf(value: unknown): string {
	if (value instanceof Uint8Array) {
		return value[0] === 0x1f && value[1] === 0x8b ? strFromU8(gunzipSync(value)) : strFromU8(value);
	}
	return JSON.stringify(value, (_, inner: unknown) =>
		inner instanceof Uint8Array ? textOf(inner) : inner
	);
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error('not read'));
	});

const open = (name: string, version: number): Promise<IDBDatabase> =>
	done(indexedDB.open(name, version));

const all = (db: IDBDatabase, store: string): Promise<unknown[]> =>
	done(db.transaction(store).objectStore(store).getAll());
