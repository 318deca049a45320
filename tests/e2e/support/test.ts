import { test as base, expect, type BrowserContext } from '@playwright/test';
import { Catalogues } from './catalogues.ts';
import { Complaints } from './complaints.ts';
import { Laptop } from './laptop.ts';

interface Fixtures {
	/** What the browser complained about; anything that a test does not allow fails it (case 57). */
	complaints: Complaints;
	/** Fills the browser with catalogues before the app starts. */
	catalogues: Catalogues;
	/** The computer of the test's own page, which `catalogues` fills. */
	office: Laptop;
	/** Brings in another computer, on which nothing was ever done; it is put away after the test. */
	fresh: () => Promise<Laptop>;
}

/**
 * The test of all browser tests: it fails on any violation of the security policy or of Trusted Types,
 * any request that leaves the origin, any error of a page. Tests of the service worker switch it on by
 * `test.use({ serviceWorkers: 'allow' })`; for all others it would only load the app twice.
 */
export const test = base.extend<Fixtures>({
	serviceWorkers: 'block',
	complaints: [
		async ({ context, baseURL }, use) => {
			const complaints = new Complaints(baseURL ?? '');
			await complaints.watch(context);
			await use(complaints);
			expect(complaints.list, 'complaints of the browser').toEqual([]);
		},
		{ auto: true }
	],
	catalogues: async ({ context, baseURL }, use) => {
		await use(new Catalogues(context, baseURL ?? ''));
	},
	office: async ({ page }, use) => {
		await use(new Laptop(page));
	},
	fresh: async ({ browser, complaints }, use) => {
		const contexts: BrowserContext[] = [];
		await use(async () => {
			const context = await browser.newContext(); // with the options of the test
			contexts.push(context);
			await complaints.watch(context);
			return new Laptop(await context.newPage());
		});
		for (const context of contexts) await context.close();
	}
});

export { expect } from '@playwright/test';
