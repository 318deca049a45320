import { test as base, expect } from '@playwright/test';
import { Catalogues } from './catalogues.ts';
import { Complaints } from './complaints.ts';

interface Fixtures {
	/** What the browser complained about; anything that a test does not allow fails it (case 57). */
	complaints: Complaints;
	/** Fills the browser with catalogues before the app starts. */
	catalogues: Catalogues;
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
	}
});

export { expect } from '@playwright/test';
