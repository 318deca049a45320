import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { newId } from '../../src/data/ids.ts';
import { brokenStorage } from './support/broken-storage.ts';
import { edit, oneMeasure } from './support/measure.ts';
import { checkAccessibility, expectNoSidewaysScroll } from './support/reach.ts';
import { expect, test } from './support/test.ts';

const dataState = (page: Page) => page.getByRole('button', { name: /Gespeichert|gespeichert/ });

/** A page of the same origin without the program, to prepare what the program will find. */
async function openBeside(page: Page): Promise<Page> {
	const beside = await page.context().newPage();
	await beside.goto('./icons/icon.svg');
	return beside;
}

for (const how of ['missing', 'refused', 'failing'] as const) {
	test(`case 41: storage that is ${how} gets a readable page`, async ({ page, complaints }) => {
		complaints.allow(/Failed to load resource/);
		await page.addInitScript(brokenStorage[how]);
		await page.goto('./');
		await expect(
			page.getByRole('heading', { name: 'Der Browser gibt seinen Speicher nicht frei' })
		).toBeVisible();
		await expect(page.getByText('In privaten Fenstern sperren')).toBeVisible();
		await page.getByRole('button', { name: 'Daten in eine Datei sichern' }).click();
		await expect(
			page.getByRole('status').filter({ hasText: /keine Daten|nicht möglich/ })
		).toBeVisible();
		await expect(page.getByRole('button', { name: 'Neu laden' })).toBeVisible();
		await checkAccessibility(page);
		await page.setViewportSize({ width: 320, height: 640 });
		await expectNoSidewaysScroll(page);
	});
}

test('case 41: a catalogue that cannot be read whole does not pass for one without Sachstand', async ({
	page,
	catalogues
}) => {
	await catalogues.example('own');
	await page.addInitScript(brokenStorage.partly);
	await page.goto('./#/massnahmen');
	await expect(
		page.getByRole('heading', { name: 'Der Browser gibt seinen Speicher nicht frei' })
	).toBeVisible();
	await expect(page.getByRole('table')).toBeHidden();
});

test('case 41: without localStorage and navigator.storage the program works', async ({
	page,
	catalogues
}) => {
	await catalogues.example('own');
	await page.addInitScript(brokenStorage.bare);
	await page.goto('./');
	await dataState(page).click();
	const details = page.getByRole('dialog', { name: 'Stand der Daten' });
	await expect(details).toContainText('Dieser Browser gibt darüber keine Auskunft');
	await page.reload();
	await expect(dataState(page)).toBeVisible();
});

test('case 38: an old program finds a newer database: a page that says so, and the data in a file', async ({
	page,
	catalogues
}) => {
	const id = await catalogues.example('own');
	const beside = await openBeside(page);
	await beside.evaluate(
		(name) =>
			new Promise<void>((resolve, reject) => {
				const request = indexedDB.open(name, 990);
				request.onsuccess = () => {
					request.result.close();
					resolve();
				};
				request.onerror = () => reject(request.error ?? new Error(name));
			}),
		`wegmarke-${id}`
	);
	await page.goto('./');
	await expect(
		page.getByRole('heading', { name: 'Ihre Daten sind neuer als dieses Programm' })
	).toBeVisible();
	await checkAccessibility(page);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Daten in eine Datei sichern' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/gerettet.*\.wegmarke\.json$/);
	const file = JSON.parse(await readFile(await download.path(), 'utf8')) as {
		format: string;
		catalogue: { id: string };
		records: { measure: unknown[] };
	};
	expect(file).toMatchObject({ format: 'wegmarke', catalogue: { id } });
	expect(file.records.measure.length).toBeGreaterThan(30);
	await expect(page.getByText(/^Gesichert: /)).toBeVisible();
	const version = await beside.evaluate(
		async (name) => (await indexedDB.databases()).find((db) => db.name === name)?.version,
		`wegmarke-${id}`
	);
	expect(version, 'the newer database is left alone').toBe(990);
});

test('an old window that holds the database is named', async ({ page, catalogues }) => {
	const id = await catalogues.empty();
	const beside = await openBeside(page);
	await beside.evaluate(
		(name) =>
			new Promise<void>((resolve, reject) => {
				indexedDB.deleteDatabase(name).onsuccess = () => {
					const request = indexedDB.open(name, 1); // never lets go
					request.onsuccess = () => resolve();
					request.onerror = () => reject(request.error ?? new Error(name));
				};
			}),
		`wegmarke-${id}`
	);
	await page.goto('./');
	const title = page.getByRole('heading', { name: 'Ein anderes Fenster hält die Daten fest' });
	await expect(title).toBeVisible({ timeout: 15_000 });
	await beside.close();
	await page.getByRole('button', { name: 'Neu laden' }).click();
	await expect(page.getByRole('navigation', { name: 'Hauptnavigation' })).toBeVisible();
	await expect(title).toBeHidden();
});

test('a database that the browser closes under the open program is told', async ({
	page,
	catalogues
}) => {
	await catalogues.example('own');
	await page.goto('./#/datenschutz');
	await expect(dataState(page)).toBeVisible();
	await page.waitForLoadState('networkidle'); // the database is opened behind the first screen
	const client = await page.context().newCDPSession(page);
	await client.send('Storage.clearDataForOrigin', {
		origin: new URL(page.url()).origin,
		storageTypes: 'indexeddb'
	});
	const note = page.getByRole('alert').filter({ hasText: 'Verbindung zu Ihren Daten' });
	await expect(note).toBeVisible();
	await expect(page.getByRole('button', { name: /Nicht gespeichert/ })).toBeVisible();
	await checkAccessibility(page);
	await note.getByRole('button', { name: 'Neu laden' }).click();
	await expect(page.getByRole('heading').first()).toBeVisible();
	await expect(note).toBeHidden();
});

test('an error that nobody caught is said once, calmly', async ({
	page,
	catalogues,
	complaints
}) => {
	complaints.allow(/unheard of/);
	await catalogues.example('own');
	await page.goto('./');
	await expect(dataState(page)).toBeVisible();
	await page.evaluate(() => {
		void Promise.reject(new Error('unheard of'));
		setTimeout(() => {
			throw new Error('unheard of, too');
		});
	});
	const message = page.getByRole('alert').filter({ hasText: 'Das hat nicht geklappt' });
	await expect(message).toHaveCount(1);
	await expect(page.getByRole('main')).toBeVisible();
});

test('case 36: a full disk keeps the text in the form and offers a download', async ({
	page,
	catalogues
}) => {
	const id = newId();
	await catalogues.add(oneMeasure(id, newId()), 'own');
	await page.goto(`./#/massnahme/${id}`);
	const summary = await edit(page, 'Kurzfassung');
	await page.evaluate(() => {
		const write = (method: 'add' | 'put') => {
			const original = IDBObjectStore.prototype[method];
			IDBObjectStore.prototype[method] = function (...args) {
				const full = sessionStorage.getItem('full') !== 'no';
				if (full) throw new DOMException('The disk is full.', 'QuotaExceededError');
				return original.apply(this, args);
			};
		};
		write('add');
		write('put');
	});
	await summary.fill('Ein langer Text, der nicht verloren gehen darf');
	const message = page
		.getByRole('alert')
		.filter({ hasText: 'Speicherplatz des Browsers ist voll' });
	await expect(message).toBeVisible();
	await expect(summary).toHaveValue('Ein langer Text, der nicht verloren gehen darf');
	await expect(page.getByRole('button', { name: /^Nicht gespeichert/ })).toBeVisible();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		message.getByRole('button', { name: 'Kopie herunterladen' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/\.wegmarke\.json$/);

	await page.evaluate(() => sessionStorage.setItem('full', 'no')); // room was made
	await summary.press('End');
	await summary.pressSequentially('.');
	await page.keyboard.press('Control+s');
	await expect(page.getByRole('button', { name: /^Gespeichert/ })).toBeVisible();
	await page.reload();
	await expect(
		page.getByText('Ein langer Text, der nicht verloren gehen darf.').first()
	).toBeVisible();
});

test('case 37: a newer program takes the database over while text is open in an old window', async ({
	page,
	catalogues
}) => {
	const id = newId();
	const catalogue = await catalogues.add(oneMeasure(id, newId()), 'own');
	const beside = await openBeside(page);
	await page.bringToFront();
	await page.goto(`./#/massnahme/${id}`);
	const end = await edit(page, 'Ende');
	await end.fill('32.13.2027'); // no date: it cannot be stored and must not be lost
	const name = `wegmarke-${catalogue}`;
	const raise = (name: string): Promise<void> =>
		new Promise((resolve, reject) => {
			const request = indexedDB.open(name, 990);
			request.onsuccess = () => {
				request.result.close();
				resolve();
			};
			request.onerror = () => reject(request.error ?? new Error(name));
		});
	await beside.evaluate(raise, name);
	const note = page.getByRole('alert').filter({ hasText: 'Verbindung zu Ihren Daten' });
	await expect(note).toBeVisible();
	await expect(end).toHaveValue('32.13.2027');
	const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
	expect(kept).toContain('32.13.2027');
	// This program is too old for the data now, and says so; the text waits for the new one.
	page.on('dialog', (dialog) => void dialog.accept());
	await note.getByRole('button', { name: 'Neu laden' }).click();
	await expect(
		page.getByRole('heading', { name: 'Ihre Daten sind neuer als dieses Programm' })
	).toBeVisible();
	expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).toContain('32.13.2027');
});

test('case 43: what was typed in a window that crashed stands in the form of the next', async ({
	page,
	context,
	catalogues
}) => {
	const id = newId();
	await catalogues.add(oneMeasure(id, newId()), 'own');
	await page.goto(`./#/massnahme/${id}`);
	const end = await edit(page, 'Ende');
	await end.fill('irgendwann 2030');
	const crashed = page.waitForEvent('crash');
	const client = await context.newCDPSession(page);
	client.send('Page.crash').catch(() => undefined); // no one is left to answer
	await crashed;

	const next = await context.newPage();
	await next.goto('./');
	const told = next.getByRole('status').filter({ hasText: 'blieb bei „1-1 Sprachcafé“ Text' });
	await told.waitFor();
	// It belongs to this catalogue: not told in another one, and told again with it.
	await next.goto('./#/start');
	await next.getByRole('button', { name: 'Beispiel ansehen' }).click();
	await expect(next.getByRole('heading', { level: 1, name: 'Übersicht' })).toBeVisible();
	await expect(told).toHaveCount(0);
	await next.getByRole('button', { name: 'Beispiel verlassen' }).click();
	await told.getByRole('button', { name: 'Anzeigen' }).click();
	await expect(next.getByRole('textbox', { name: 'Ende' })).toHaveValue('irgendwann 2030');
});
