import type { Page } from '@playwright/test';
import type { Row } from '../../../src/model/record.ts';

/** Runs in the page: all records of the newest catalogue, as they lie in the browser. */
async function readStored(): Promise<Record<string, Row[]>> {
	const done = <T>(request: IDBRequest<T>): Promise<T> =>
		new Promise((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error ?? new Error('not read'));
		});
	const id = localStorage.getItem('wegmarke.last');
	const db = await done(indexedDB.open(`wegmarke-${id}`));
	const rows: Record<string, Row[]> = {};
	for (const store of db.objectStoreNames) {
		if (['history', 'meta', 'device'].includes(store)) continue;
		const request: IDBRequest<unknown[]> = db.transaction(store).objectStore(store).getAll();
		const records = await done(request);
		if (records.length > 0) rows[store] = records as Row[];
	}
	db.close();
	return rows;
}

/** What the catalogue that is open holds in the browser's storage, without the program's help. */
export async function stored(page: Page): Promise<Record<string, Row[]>> {
	// A screen's heading may stand before its catalogue is open.
	await page.waitForFunction(() => localStorage.getItem('wegmarke.last') !== null);
	return page.evaluate(readStored);
}
