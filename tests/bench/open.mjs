/**
 * From the start of the page load to the first rows painted, against an empty page that reads the same
 * store with a raw `getAll` and paints a frame. Each in a page of its own.
 */
export async function openCold(context, url) {
	const app = await context.newPage();
	await app.addInitScript(() => {
		const seen = new MutationObserver(() => {
			if (!document.querySelector('main tbody tr td, main [role="row"] [role="gridcell"]')) return;
			seen.disconnect();
			requestAnimationFrame(() => setTimeout(() => (globalThis.painted = performance.now())));
		});
		seen.observe(document, { subtree: true, childList: true });
	});
	await app.goto(`${url}#/massnahmen`);
	await app.waitForFunction(() => globalThis.painted !== undefined, null, { timeout: 120_000 });
	const time = await app.evaluate(() => globalThis.painted);
	await app.close();
	return { open: { app: time, floor: await floor(context, url) } };
}

async function floor(context, url) {
	const page = await context.newPage();
	await page.route('**/bench-floor.html', (route) =>
		route.fulfill({
			contentType: 'text/html',
			body: `<!doctype html><title>floor</title><script>
				indexedDB.databases().then((all) => {
					const request = indexedDB.open(all.find(({ name }) => name.startsWith('wegmarke-')).name);
					request.onsuccess = () => {
						const rows = request.result.transaction('measure').objectStore('measure').getAll();
						rows.onsuccess = () => requestAnimationFrame(() =>
							setTimeout(() => (globalThis.painted = performance.now())));
					};
				});
			</script>`
		})
	);
	await page.goto(`${url}bench-floor.html`);
	await page.waitForFunction(() => globalThis.painted !== undefined, null, { timeout: 120_000 });
	const time = await page.evaluate(() => globalThis.painted);
	await page.close();
	return time;
}
