/** @import { BrowserContext, Page } from '@playwright/test' */
import { createRequire } from 'node:module';
import { csvOf } from './town.mjs';

const papa = createRequire(import.meta.url).resolve('papaparse/papaparse.min.js');

/**
 * From the confirming click to the committed records, without the safety copy, against PapaParse on the text and a raw put of the
 * very records that the import made, in one transaction of the same durability.
 *
 * @param {BrowserContext} context
 * @param {string} url
 * @param {number} count
 */
export async function importCsv(context, url, count) {
	const page = await context.newPage();
	const text = csvOf(count);
	await page.goto(url);
	await page.getByLabel('Name der Kommune').fill('Musterstadt');
	await page.getByRole('button', { name: /einlesen/u }).click();
	await page
		.locator('input[type=file]')
		.setInputFiles({ name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
	const confirm = page.getByRole('button', { name: /^[\d.]+ .*einlesen/u });
	const next = page.getByRole('button', { name: /^Weiter/u });
	while (!(await confirm.isVisible())) await next.or(confirm).first().click({ timeout: 120_000 });
	await page.evaluate(() => {
		addEventListener('click', () => performance.mark('clicked'), { capture: true });
	});
	await confirm.click();
	await page.getByRole('heading', { name: /eingelesen/iu }).waitFor({ timeout: 300_000 });
	const [all = 0, copy = 0] = await page.evaluate(() => [
		performance.now() - (performance.getEntriesByName('clicked').at(-1)?.startTime ?? 0),
		performance.getEntriesByName('safety copy').at(-1)?.duration ?? 0
	]);
	const bare = await floor(page, text);
	await page.close();
	return { import: { app: all - copy, floor: bare }, copy };
}

/**
 * @param {Page} page
 * @param {string} text
 */
async function floor(page, text) {
	const bare = await page.context().newPage();
	await bare.route('**/bench-floor.html', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>floor</title>' })
	);
	await bare.goto(new URL('bench-floor.html', page.url()).href);
	await bare.addScriptTag({ path: papa });
	const time = await bare.evaluate(async (csv) => {
		/** @type {(name: string, upgrade?: (db: IDBDatabase) => void) => Promise<IDBDatabase>} */
		const open = (name, upgrade) =>
			new Promise((resolve, reject) => {
				const request = indexedDB.open(name);
				request.onupgradeneeded = () => upgrade?.(request.result);
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error);
			});
		/** @type {(db: IDBDatabase, store: string) => Promise<object[]>} */
		const all = (db, store) =>
			new Promise((resolve) => {
				const request = db.transaction(store).objectStore(store).getAll();
				request.onsuccess = () => resolve(request.result);
			});
		const databases = await indexedDB.databases();
		const source = await open(
			databases.find(({ name }) => /^wegmarke-(?!backups|typed)/u.test(name ?? ''))?.name ?? ''
		);
		const stores = [...source.objectStoreNames].filter(
			(name) => !['history', 'meta'].includes(name)
		);
		/** @type {[string, object][]} */
		const records = [];
		for (const store of stores)
			for (const row of await all(source, store)) records.push([store, row]);
		source.close();
		const target = await open('bench-floor', (db) => {
			for (const store of stores) db.createObjectStore(store, { keyPath: 'id' });
		});
		const start = performance.now();
		/** @type {{ Papa: typeof import('papaparse') }} */ (
			/** @type {unknown} */ (globalThis)
		).Papa.parse(csv, { delimiter: ';', skipEmptyLines: true });
		await new Promise((resolve, reject) => {
			const transaction = target.transaction(stores, 'readwrite', { durability: 'strict' });
			for (const [store, row] of records) transaction.objectStore(store).put(row);
			transaction.oncomplete = () => resolve(undefined);
			transaction.onabort = () => reject(transaction.error);
		});
		const time = performance.now() - start;
		target.close();
		indexedDB.deleteDatabase('bench-floor');
		return time;
	}, text);
	await bare.close();
	return time;
}
