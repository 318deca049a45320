/** @import { BrowserContext, Page } from '@playwright/test' */

/** @param {Page} page the time at which the first rows were painted, in milliseconds */
const paintedAt = async (page) => {
	const marks = () => performance.getEntriesByName('painted')[0]?.startTime;
	await page.waitForFunction(marks, null, { timeout: 120_000 });
	return (await page.evaluate(marks)) ?? 0;
};

/**
 * From the start of the page load to the first rows painted, against an empty page that reads the same
 * store with a raw `getAll` and paints a frame. Each in a page of its own.
 *
 * @param {BrowserContext} context
 * @param {string} url
 */
export async function openCold(context, url) {
	const app = await context.newPage();
	await app.addInitScript(() => {
		const seen = new MutationObserver(() => {
			if (!document.querySelector('main tbody tr td, main [role="row"] [role="gridcell"]')) return;
			seen.disconnect();
			requestAnimationFrame(() => setTimeout(() => performance.mark('painted')));
		});
		seen.observe(document, { subtree: true, childList: true });
	});
	await app.goto(`${url}#/massnahmen`);
	const time = await paintedAt(app);
	await app.close();
	return { open: { app: time, floor: await floor(context, url) } };
}

/**
 * @param {BrowserContext} context
 * @param {string} url
 */
async function floor(context, url) {
	const page = await context.newPage();
	await page.route('**/bench-floor.html', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><title>floor</title><script>
				indexedDB.databases().then((all) => {
					const request = indexedDB.open(all.find(({ name }) => /^wegmarke-(?!backups)/u.test(name)).name);
					request.onsuccess = () => {
						const rows = request.result.transaction('measure').objectStore('measure').getAll();
						rows.onsuccess = () => requestAnimationFrame(() =>
							setTimeout(() => performance.mark('painted')));
					};
				});
			</script>`
		})
	);
	await page.goto(`${url}bench-floor.html`);
	const time = await paintedAt(page);
	await page.close();
	return time;
}
