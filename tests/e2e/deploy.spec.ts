import { expect, test, type Page } from '@playwright/test';
import { serve, type RunningServer } from '../tools/serve.mjs';

const directory = process.env['WEGMARKE_DIST'] ?? 'dist';

/** Collects what a careful administrator would find in the developer tools. */
function watch(page: Page, origin: string): string[] {
	const complaints: string[] = [];
	page.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
	});
	page.on('pageerror', (error) => complaints.push(error.message));
	page.on('request', (request) => {
		const { protocol } = new URL(request.url());
		const local = request.url().startsWith(origin) || ['blob:', 'data:'].includes(protocol);
		if (!local) complaints.push(`request to ${request.url()}`);
	});
	page.on('response', (response) => {
		if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
	});
	return complaints;
}

test.describe('a town puts the app on its web space', () => {
	let server: RunningServer;

	test.beforeAll(async () => {
		server = await serve({ directory, prefix: '/buergerservice/wegmarke' });
	});
	test.afterAll(() => server.close());

	test('it runs from a subfolder, within its policy and without any other host', async ({
		page
	}) => {
		const complaints = watch(page, server.url);
		await page.goto(server.url);
		await expect(page.locator('#app')).not.toBeEmpty();
		await expect(page.getByRole('heading').first()).toBeVisible();
		expect(complaints).toEqual([]);
	});

	test('case 60: a whole journey stays in its subfolder', async ({ page }) => {
		const complaints = watch(page, server.url);
		await page.goto(server.url);
		await page
			.getByRole('button', { name: /Beispiel/ })
			.first()
			.click();
		await page
			.getByRole('link', { name: /^Maßnahmen/u })
			.first()
			.click();
		await expect(page.getByRole('grid')).toBeVisible();
		for (const screen of ['konzept', 'austausch', 'sicherheit', 'einlesen', 'hilfe']) {
			await page.goto(`${server.url}#/${screen}`);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		}
		await page.reload();
		await expect(page.getByRole('heading', { level: 1, name: /Hilfe/ })).toBeVisible();
		expect(page.url()).toContain('/buergerservice/wegmarke/');
		expect(complaints).toEqual([]);
	});

	test('the policy also holds where the web space sends no headers', async ({ page }) => {
		await page.route('**/*', async (route) => {
			const response = await route.fetch();
			const headers = response.headers();
			delete headers['content-security-policy'];
			await route.fulfill({ response, headers });
		});
		const complaints = watch(page, server.url);
		await page.goto(server.url);
		await expect(page.getByRole('heading').first()).toBeVisible();
		await page.waitForLoadState('networkidle'); // parts of the program follow behind the first screen
		expect(complaints).toEqual([]);
		const refused = await page.evaluate(() => {
			try {
				document.createElement('p').innerHTML = '<b>text</b>';
				return false;
			} catch {
				return true;
			}
		});
		expect(refused, 'a plain string as markup').toBe(true);
	});

	test('everything that the manifest names is there', async ({ page, request }) => {
		await page.goto(server.url);
		const link = await page.locator('link[rel="manifest"]').getAttribute('href');
		const address = new URL(link ?? '', server.url);
		const manifest = (await (await request.get(address.href)).json()) as {
			readonly lang: string;
			readonly id: string;
			readonly scope: string;
			readonly icons: readonly { readonly src: string; readonly purpose?: string }[];
			readonly screenshots: readonly { readonly src: string }[];
		};
		expect(manifest.lang).toBe('de');
		expect(new URL(manifest.id, address).href).toBe(server.url);
		expect(new URL(manifest.scope, address).href).toBe(server.url);
		expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
		for (const { src } of [...manifest.icons, ...manifest.screenshots]) {
			const picture = await request.get(new URL(src, address).href);
			expect(picture.status(), src).toBe(200);
			expect(picture.headers()['content-type'], src).toMatch(/^image\//);
		}
	});
});
