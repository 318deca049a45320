/** @import { BrowserContext, Page } from '@playwright/test' */
import { median } from './median.mjs';

/** Opened, and left alone until the browser's own windows have been drawn. @param {BrowserContext} context */
async function quietPage(context) {
	const page = await context.newPage();
	await new Promise((resolve) => setTimeout(resolve, 1500));
	return page;
}

/**
 * The time at which the first rows were painted, in milliseconds. The page tells it by itself: asking it
 * would put work of the test between its own.
 *
 * @param {Page} page
 * @param {string} url
 */
async function paintedAt(page, url) {
	const told = page.waitForEvent('console', {
		predicate: (message) => message.text().startsWith('painted '),
		timeout: 120_000
	});
	await page.goto(url, { waitUntil: 'commit' });
	return Number((await told).text().split(' ')[1]);
}

/**
 * From the start of the page load to the first rows painted, against an empty page that reads the same
 * store with a raw `getAll` and paints a frame. Each in a page of its own, and several times: the first
 * opening after the installation is not that of every day.
 *
 * @param {BrowserContext} context
 * @param {string} url
 */
export async function openCold(context, url) {
	const times = [];
	for (let time = 0; time < 5; time++)
		times.push({ app: await rows(context, url), floor: await floor(context, url) });
	return {
		open: { app: median(times.map(({ app }) => app)), floor: median(times.map((t) => t.floor)) }
	};
}

/**
 * @param {BrowserContext} context
 * @param {string} url
 */
async function rows(context, url) {
	const app = await quietPage(context);
	await app.addInitScript(() => {
		const seen = new MutationObserver(() => {
			if (!document.querySelector('main tbody tr td, main [role="row"] [role="gridcell"]')) return;
			seen.disconnect();
			requestAnimationFrame(() => setTimeout(() => console.debug(`painted ${performance.now()}`)));
		});
		seen.observe(document, { subtree: true, childList: true });
	});
	const time = await paintedAt(app, `${url}#/massnahmen`);
	await app.close();
	return time;
}

/**
 * @param {BrowserContext} context
 * @param {string} url
 */
async function floor(context, url) {
	const page = await quietPage(context);
	await page.route('**/bench-floor.html', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><title>floor</title><script>
				indexedDB.databases().then((all) => {
					const request = indexedDB.open(all.find(({ name }) => /^wegmarke-(?!backups|typed)/u.test(name)).name);
					request.onsuccess = () => {
						const rows = request.result.transaction('measure').objectStore('measure').getAll();
						rows.onsuccess = () => {
							globalThis.rows = rows.result; // Chromium makes no objects before someone asks for them
							requestAnimationFrame(() =>
								setTimeout(() => console.debug('painted ' + performance.now())));
						};
					};
				});
			</script>`
		})
	);
	const time = await paintedAt(page, `${url}bench-floor.html`);
	await page.close();
	return time;
}
