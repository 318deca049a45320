/** @import { BrowserContext } from '@playwright/test' */
import { queries } from './town.mjs';

/**
 * From a key in the search field to the painted result, 95th percentile over every key of some words,
 * against a plain `includes` over as many prefolded texts and one painted frame.
 *
 * @param {BrowserContext} context
 * @param {string} url
 */
export async function searchKeys(context, url) {
	const page = await context.newPage();
	await page.goto(`${url}#/massnahmen`);
	const field = page.getByRole('main').getByRole('searchbox');
	await field.waitFor({ timeout: 120_000 });
	await page.waitForTimeout(3000); // a person reads first; texts are folded in idle time
	const times = await page.evaluate(async (words) => {
		const input = /** @type {HTMLInputElement} */ (
			document.querySelector('main input[type=search]')
		);
		const painted = () =>
			new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
		const app = [];
		for (const word of words) {
			for (let end = 1; end <= word.length; end++) {
				input.value = word.slice(0, end);
				const start = performance.now();
				input.dispatchEvent(new InputEvent('input', { bubbles: true }));
				await painted();
				app.push(performance.now() - start);
			}
			input.value = '';
			input.dispatchEvent(new InputEvent('input', { bubbles: true }));
			await painted();
		}
		const request = indexedDB.open(
			(await indexedDB.databases()).find(({ name }) =>
				/^wegmarke-(?!backups|typed)/u.test(name ?? '')
			)?.name ?? ''
		);
		/** @type {IDBDatabase} */
		const db = await new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
		/** @type {(store: string) => Promise<{ id: string, measure?: string }[]>} */
		const read = (store) =>
			new Promise((resolve) => {
				const all = db.transaction(store).objectStore(store).getAll();
				all.onsuccess = () => resolve(all.result);
			});
		const progress = new Map((await read('progress')).map((row) => [row.measure, row]));
		const texts = (await read('measure')).map((row) =>
			Object.values({ ...progress.get(row.id), ...row })
				.filter((value) => typeof value === 'string')
				.join(' ')
				.toLowerCase()
		);
		db.close();
		const floor = [];
		let found = 0;
		for (const word of words) {
			for (let end = 1; end <= word.length; end++) {
				const term = word.slice(0, end);
				const start = performance.now();
				for (const text of texts) if (text.includes(term)) found++;
				await painted();
				floor.push(performance.now() - start);
			}
		}
		/** @type {(values: number[]) => number} */
		const p95 = (values) => values.sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? 0;
		return { app: p95(app), floor: p95(floor), found };
	}, queries);
	await page.close();
	return { search: { app: times.app, floor: times.floor } };
}
