/** @import { BrowserContext, Page } from '@playwright/test' */
import { readFile } from 'node:fs/promises';
import { install } from './install.mjs';

/**
 * From the click on "Wegmarke-Datei herunterladen" to the file, and in an empty browser from the chosen
 * file to the question whose catalogue it is, and from the answer to the open catalogue – against
 * `JSON.stringify` and `JSON.parse` of the same records and a raw put of them in one transaction.
 *
 * @param {BrowserContext} context a browser with the catalogue
 * @param {string} url
 */
export async function handOver(context, url) {
	const page = await context.newPage();
	await page.goto(`${url}#/austausch`);
	const button = page.getByRole('button', { name: 'Wegmarke-Datei herunterladen' });
	await button.waitFor();
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => {
		const make = URL.createObjectURL.bind(URL);
		URL.createObjectURL = (file) => {
			performance.mark('written');
			return make(file);
		};
		addEventListener('click', () => performance.mark('asked'), { capture: true, once: true });
	});
	const waiting = page.waitForEvent('download', { timeout: 300_000 });
	await button.click();
	const path = await (await waiting).path();
	const written = await between(page, 'asked', 'written');
	const text = await readFile(path, 'utf8');
	await page.close();
	const elsewhere = await install(url);
	const read = await takeIn(await elsewhere.context.newPage(), url, text);
	const bare = await floor(await elsewhere.context.newPage(), url, text);
	await elsewhere.remove();
	return { exchange: { app: written + read, floor: bare } };
}

/** @type {(page: Page, from: string, to: string) => Promise<number>} */
const between = (page, from, to) =>
	page.evaluate(
		([a = '', b = '']) =>
			(performance.getEntriesByName(b).at(-1)?.startTime ?? NaN) -
			(performance.getEntriesByName(a).at(-1)?.startTime ?? NaN),
		[from, to]
	);

/** @type {(page: Page, url: string, text: string) => Promise<number>} */
async function takeIn(page, url, text) {
	await page.goto(`${url}#/start`);
	const button = page.getByRole('button', { name: 'Datei einlesen' });
	await button.waitFor();
	await page.waitForLoadState('networkidle');
	await page.evaluate(() => {
		addEventListener('change', () => performance.mark('chosen'), { capture: true, once: true });
		addEventListener('click', () => performance.mark('answered'), { capture: true });
		const marks = /** @type {const} */ ([
			['read', /Katalog öffnen/u],
			['opened', /ist geöffnet\./u]
		]);
		new MutationObserver(() => {
			for (const [mark, words] of marks)
				if (
					performance.getEntriesByName(mark).length === 0 &&
					words.test(document.body.textContent)
				)
					performance.mark(mark);
		}).observe(document, { subtree: true, childList: true });
	});
	const dialog = page.waitForEvent('filechooser');
	await button.click();
	const chooser = await dialog;
	await page.waitForTimeout(1000); // nobody finds a file faster
	await chooser.setFiles({
		name: 'bench.wegmarke.json',
		mimeType: 'application/json',
		buffer: Buffer.from(text)
	});
	await page.getByRole('button', { name: 'Katalog öffnen' }).click({ timeout: 60_000 });
	await page.getByText(/ist geöffnet\.$/u).waitFor({ timeout: 300_000 });
	return (await between(page, 'chosen', 'read')) + (await between(page, 'answered', 'opened'));
}

/** @type {(page: Page, url: string, text: string) => Promise<number>} */
async function floor(page, url, text) {
	await page.route('**/bench-floor.html', (route) =>
		route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>floor</title>' })
	);
	await page.goto(`${url}bench-floor.html`);
	return page.evaluate(async (file) => {
		/** @type {{ records: Record<string, object[]> }} */
		const content = JSON.parse(file);
		const stores = Object.keys(content.records);
		/** @type {IDBDatabase} */
		const db = await new Promise((resolve, reject) => {
			const request = indexedDB.open('bench-floor');
			request.onupgradeneeded = () => {
				for (const store of stores) request.result.createObjectStore(store, { keyPath: 'id' });
			};
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error);
		});
		const start = performance.now();
		/** @type {typeof content} */
		const { records } = JSON.parse(JSON.stringify(content, null, '\t'));
		await new Promise((resolve, reject) => {
			const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
			for (const store of stores)
				for (const row of records[store] ?? []) transaction.objectStore(store).put(row);
			transaction.oncomplete = () => resolve(undefined);
			transaction.onabort = () => reject(transaction.error);
		});
		const time = performance.now() - start;
		db.close();
		indexedDB.deleteDatabase('bench-floor');
		return time;
	}, text);
}
