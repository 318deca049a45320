import type { Page } from '@playwright/test';

/** Runs in the page: everything that this browser keeps, as one text. Stands alone, it is sent as text. */
async function readEveryByte(): Promise<string> {
	const done = <T>(request: IDBRequest<T>): Promise<T> =>
		new Promise((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error ?? new Error('not read'));
		});
	const unpacked = (bytes: Uint8Array<ArrayBuffer>): Promise<string> =>
		new Response(new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'))).text();
	async function textOf(value: unknown): Promise<string> {
		if (value instanceof Uint8Array) return unpacked(new Uint8Array(value)).catch(() => '');
		if (typeof value !== 'object' || value === null) return String(value);
		const parts = Object.entries(value).map(async ([key, inner]) => [key, await textOf(inner)]);
		return (await Promise.all(parts)).flat().join('\n');
	}
	const parts: string[] = [];
	for (const { name = '' } of await indexedDB.databases()) {
		const db = await done(indexedDB.open(name));
		for (const store of db.objectStoreNames) {
			const values: unknown[] = await done(db.transaction(store).objectStore(store).getAll());
			for (const value of values) parts.push(await textOf(value));
		}
		db.close();
	}
	for (const area of [localStorage, sessionStorage]) parts.push(await textOf({ ...area }));
	return parts.join('\n');
}

/** All stores of all databases, compressed ones unpacked, and the small texts of the page. */
export const everyByte = (page: Page): Promise<string> => page.evaluate(readEveryByte);
