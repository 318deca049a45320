import { appendFileSync, cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { newId } from '../../src/data/ids.ts';
import { serve, type RunningServer } from '../tools/serve.mjs';
import { Catalogues } from './support/catalogues.ts';
import { edit, oneMeasure } from './support/measure.ts';
import { expect, test } from './support/test.ts';
import { buildVersion } from './support/versions.ts';

// What Chromium says of a server that is off, and of the one file that a test hides.
const noNetwork =
	/Failed to load resource: (?:net::ERR_(?:INTERNET_DISCONNECTED|CONNECTION_REFUSED|FAILED)|the server responded with a status of 404)/u;

const built = process.env['WEGMARKE_DIST'] ?? 'dist';

test.use({ serviceWorkers: 'allow' });
test.describe.configure({ timeout: 120_000 });

let server: RunningServer;
const folders: string[] = [];

/** A folder of the web space, as long as the test runs. */
function webSpace(): string {
	const folder = mkdtempSync(join(tmpdir(), 'wegmarke-web-'));
	folders.push(folder);
	cpSync(built, folder, { recursive: true });
	return folder;
}

const port = (): number => Number(new URL(server.url).port);

async function details(page: Page) {
	await page.getByRole('button', { name: /espeichert/ }).click();
	return page.getByRole('dialog', { name: 'Stand der Daten' });
}

async function waitUntilKept(page: Page): Promise<void> {
	const dialog = await details(page);
	await expect(dialog).toContainText('Wegmarke startet auf diesem Gerät auch ohne Netz', {
		timeout: 30_000
	});
	await page.keyboard.press('Escape');
}

/** Asks the server for a new version now, and waits until it is kept. */
async function lookForUpdate(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		await registration.update();
		const { installing } = registration;
		if (!installing) return;
		await new Promise<void>((resolve) => {
			installing.addEventListener('statechange', () => {
				if (installing.state !== 'installing') resolve();
			});
		});
	});
}

test.beforeEach(({ complaints }) => {
	// The service worker asks the network now and then; that it does not answer is the point here.
	complaints.allow(noNetwork);
});

test.afterEach(async () => {
	await server.close().catch(() => undefined);
	for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

test('from the second visit on it works without any network', async ({
	page,
	context,
	complaints
}) => {
	server = await serve({ directory: built });
	complaints.allowOrigin(server.url);
	const id = newId();
	await new Catalogues(context, server.url).add(oneMeasure(id, newId()), 'own');
	await page.goto(server.url);
	await waitUntilKept(page);

	await server.close();
	await context.setOffline(true);
	await page.reload();
	await expect(page.getByRole('button', { name: /offline/ })).toBeVisible();
	for (const screen of [
		'massnahmen',
		'konzept',
		'akteure',
		'austausch',
		'einstellungen',
		'hilfe'
	]) {
		await page.goto(`${server.url}#/${screen}`);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(page.getByRole('alert')).toHaveCount(0);
	}
	await page.goto(`${server.url}#/massnahme/${id}`);
	const summary = await edit(page, 'Kurzfassung');
	await summary.fill('Ohne Netz geschrieben');
	await page.keyboard.press('Control+s');
	await expect(page.getByRole('button', { name: /^Gespeichert/ })).toBeVisible();
	await page.reload();
	await expect(page.getByText('Ohne Netz geschrieben').first()).toBeVisible();
});

test('it works without a network, too, where the web space answers each request on its own', async ({
	page,
	context,
	complaints
}) => {
	const headers = {
		Vary: 'Accept, Accept-Language, Origin, User-Agent',
		'Cache-Control': 'no-store'
	};
	server = await serve({ directory: built, headers });
	complaints.allowOrigin(server.url);
	await page.goto(`${server.url}#/hilfe`);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await server.close();
	await context.setOffline(true);
	await page.reload();
	await expect(page.getByRole('heading', { name: 'Hilfe', level: 1 })).toBeVisible();
	await page.goto(`${server.url}#/datenschutz`);
	await expect(page.getByRole('heading', { name: 'Datenschutz', level: 1 })).toBeVisible();
});

test('files of the program come from the cache without a detour over the service worker', async ({
	page,
	complaints
}) => {
	server = await serve({ directory: built, prefix: '/stadt/wegmarke' });
	complaints.allowOrigin(server.url);
	await page.goto(server.url);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.goto(`${server.url}#/hilfe`);
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const sources = await page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.filter(({ name }) => name.includes('/assets/'))
			.map((entry) => (entry as { workerFinalSourceType?: string }).workerFinalSourceType)
	);
	expect(sources.length).toBeGreaterThan(3);
	expect(new Set(sources)).toEqual(new Set(['cache']));
});

test('cases 38, 44: a new version waits until it is wanted, in every window', async ({
	page,
	context,
	complaints
}) => {
	const next = buildVersion('99.0.0');
	folders.push(next);
	server = await serve({ directory: built });
	complaints.allowOrigin(server.url);
	const id = newId();
	await new Catalogues(context, server.url).add(oneMeasure(id, newId()), 'own');
	await page.goto(server.url);
	await waitUntilKept(page);

	const address = `${server.url}#/massnahme/${id}`;
	const [idle, busy] = [await context.newPage(), await context.newPage()];
	await idle.goto(address);
	await busy.goto(address);
	await page.goto(address);
	const other = await edit(idle, 'Titel');
	await other.fill('Sprachcafé am Markt');
	const unclear = await edit(busy, 'Ende');
	await unclear.fill('32.13.2027'); // no date: it cannot be stored and must not be lost
	await busy.getByRole('heading', { level: 1 }).click();

	await page.bringToFront();
	const summary = await edit(page, 'Kurzfassung');
	await server.close();
	// Three versions come while nobody loads anew: the last one counts.
	for (const n of [1, 2]) {
		const between = webSpace();
		appendFileSync(join(between, 'sw.js'), `\n// ${n}`);
		server = await serve({ directory: between, port: port() });
		await lookForUpdate(page);
		await server.close();
	}
	server = await serve({ directory: next, port: port() });
	await lookForUpdate(page);
	const notice = page.getByRole('status').filter({ hasText: 'Neue Fassung von Wegmarke bereit' });
	await expect(notice).toBeVisible({ timeout: 30_000 });
	await expect(summary).toBeFocused();
	await summary.fill('Vor dem Wechsel geschrieben');
	await Promise.all([
		page.waitForEvent('load'),
		notice.getByRole('button', { name: 'Neu laden' }).click()
	]);
	await expect(page.getByText('Vor dem Wechsel geschrieben').first()).toBeVisible();
	await expect(await details(page)).toContainText('99.0.0');
	await page.keyboard.press('Escape');

	// A window in which everything could be stored has followed; one with open text says so and stays.
	await idle.bringToFront();
	await expect(await details(idle)).toContainText('99.0.0');
	await idle.keyboard.press('Escape');
	await expect(idle.getByRole('heading', { level: 1 })).toContainText('Sprachcafé am Markt');
	await busy.bringToFront();
	await expect(
		busy.getByRole('status').filter({ hasText: 'In einem anderen Fenster wurde schon gewechselt' })
	).toBeVisible();
	await expect(busy.getByRole('textbox', { name: 'Ende' })).toHaveValue('32.13.2027');
	await expect(await details(busy)).not.toContainText('99.0.0');
	await busy.keyboard.press('Escape');

	// Case 38: a part of the old program that this window has not fetched yet is gone.
	await (await context.newCDPSession(busy)).send('Network.clearBrowserCache');
	await busy.evaluate(() => (location.hash = '#/konzept'));
	const gone = busy.getByRole('alert').filter({ hasText: 'zeigt noch die alte Fassung' });
	await expect(gone).toBeVisible();
	busy.on('dialog', (dialog) => void dialog.accept());
	await gone.getByRole('button', { name: 'Neu laden' }).click();
	await expect(await details(busy)).toContainText('99.0.0');
	await busy.keyboard.press('Escape');
	await busy.goto(address);
	await expect(busy.getByRole('textbox', { name: 'Ende' })).toHaveValue('32.13.2027');

	// After the change it still works without a network.
	await server.close();
	await page.bringToFront();
	await page.reload();
	await expect(page.getByText('Vor dem Wechsel geschrieben').first()).toBeVisible();
});

test('case 45: a first visit that was cut off says so, and is made up for', async ({
	page,
	context,
	complaints
}) => {
	const folder = webSpace();
	const assets = join(folder, 'assets');
	const missing = readdirSync(assets).filter((name) => /^help-.*\.js$/.test(name));
	const hide = (name: string) => renameSync(join(assets, name), join(folder, name));
	const bringBack = (name: string) => renameSync(join(folder, name), join(assets, name));
	missing.forEach(hide);
	server = await serve({ directory: folder });
	complaints.allowOrigin(server.url);
	await new Catalogues(context, server.url).empty();
	await page.goto(server.url);
	const dialog = await details(page);
	await expect(dialog).toContainText('Noch nicht offline bereit', { timeout: 30_000 });
	await page.keyboard.press('Escape');

	await page.goto(`${server.url}#/hilfe`);
	await expect(page.getByRole('alert')).toContainText(
		'Dieser Bildschirm ist noch nicht auf diesem Gerät'
	);
	missing.forEach(bringBack);
	await context.setOffline(true);
	await context.setOffline(false); // the network is back
	await waitUntilKept(page);
	await page.getByRole('button', { name: 'Neu laden' }).click();
	await expect(page.getByRole('heading', { level: 1, name: /Hilfe/ })).toBeVisible();
});
