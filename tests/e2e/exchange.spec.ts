import { readFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { readTable } from '../../src/core/import/delimited.ts';
import { checkAccessibility, expectNoSidewaysScroll } from './support/reach.ts';
import { stored } from './support/stored.ts';
import { expect, test } from './support/test.ts';

async function downloaded(page: Page, button: string): Promise<Download> {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: button }).click();
	return waiting;
}

async function bytesOf(download: Download): Promise<Buffer> {
	return readFile(await download.path());
}

async function handOn(page: Page): Promise<{ name: string; buffer: Buffer }> {
	await page.goto('./#/austausch');
	const file = await downloaded(page, 'Wegmarke-Datei herunterladen');
	return { name: file.suggestedFilename(), buffer: await bytesOf(file) };
}

const asFile = ({ name, buffer }: { name: string; buffer: Buffer }) => ({
	name,
	mimeType: 'application/json',
	buffer
});

test('the own file again: nothing new, nothing changed', async ({ page, catalogues }) => {
	await catalogues.example('own');
	const file = await handOn(page);
	expect(file.name).toMatch(
		/^Integrationskonzept Musterstadt.* \d{4}-\d\d-\d\d.*\.wegmarke\.json$/u
	);
	await expect(page.getByText(/^Zuletzt heute heruntergeladen/u)).toBeVisible();
	await page.reload();
	await expect(page.getByText(/^Zuletzt heute heruntergeladen/u)).toBeVisible();
	const before = await stored(page);
	await page.locator('input[type=file]').setInputFiles(asFile(file));
	await expect(page.getByText('Die Datei enthält nichts Neues')).toBeVisible();
	expect(await stored(page)).toEqual(before);
});

test('an empty browser that takes the file in has the same catalogue, field for field', async ({
	page,
	catalogues,
	fresh
}) => {
	await catalogues.example('own');
	const file = await handOn(page);
	const before = await stored(page);
	const { page: other } = await fresh();
	await other.goto('./');
	await other.locator('input[type=file]').setInputFiles(asFile(file));
	await expect(
		other.getByText('Diesen Katalog gibt es in diesem Browser noch nicht.')
	).toBeVisible();
	await expect(other.getByLabel('Unser eigener Katalog')).toBeChecked();
	await checkAccessibility(other);
	await other.getByRole('button', { name: 'Katalog öffnen' }).click();
	await expect(other.getByText(/ist geöffnet\.$/u)).toBeVisible();
	expect(await stored(other)).toEqual(before);
	// Nothing else was made on the way.
	await other.getByRole('button', { name: /^Integrationskonzept/u }).click();
	await expect(other.getByRole('menuitemradio')).toHaveCount(1);
});

test('a change from another laptop comes in with a preview and one undo', async ({
	page,
	catalogues,
	fresh
}) => {
	await catalogues.example('own');
	const file = await handOn(page);
	const { page: other } = await fresh();
	await other.goto('./');
	await other.locator('input[type=file]').setInputFiles(asFile(file));
	await other.getByRole('button', { name: 'Katalog öffnen' }).click();
	await expect(other.getByText(/ist geöffnet\.$/u)).toBeVisible();
	await other.goto('./#/einlesen');
	await other.getByLabel('Oder Tabelle aus Excel einfügen').fill('Nr.\tTitel\n99\tNeu vom Laptop');
	await other.getByRole('button', { name: 'Tabelle lesen' }).click();
	await other.getByRole('button', { name: 'Weiter: Wörter prüfen' }).click();
	await other.getByRole('button', { name: 'Weiter: Vorschau' }).click();
	await other.getByRole('button', { name: '1 Maßnahme einlesen' }).click();
	await expect(other.getByRole('heading', { name: 'Eingelesen' })).toBeVisible();
	const news = await handOn(other);

	const before = await stored(page);
	await page.locator('input[type=file]').setInputFiles(asFile(news));
	await expect(page.getByRole('heading', { name: '1 neu' })).toBeVisible();
	await expect(page.getByRole('row', { name: /^neu Maßnahme 99 Neu vom Laptop/u })).toBeVisible();
	await checkAccessibility(page);
	await page.getByRole('button', { name: '1 Eintrag einlesen' }).click();
	await expect(page.getByRole('heading', { name: 'Eingelesen' })).toBeVisible();
	await expect(page.getByText(/ist eingelesen:$/u)).toBeVisible();
	expect((await stored(page))['measure']).toHaveLength((before['measure']?.length ?? 0) + 1);
	await page.getByRole('button', { name: 'Einlesen rückgängig machen' }).click();
	await expect(page.getByText(/^Zurückgenommen: Einlesen von/)).toBeVisible();
	expect(await stored(page)).toEqual(before);
});

test('a file can be opened as a copy, independent of the original', async ({
	page,
	catalogues,
	fresh
}) => {
	await catalogues.example('own');
	const file = await handOn(page);
	const before = await stored(page);
	const { page: other } = await fresh();
	await other.goto('./');
	await other.locator('input[type=file]').setInputFiles(asFile(file));
	await other.getByLabel('Als Kopie, unabhängig vom Original').check();
	await other.getByRole('button', { name: 'Katalog öffnen' }).click();
	await expect(other.getByText(/\(Kopie\)“ ist geöffnet\.$/u)).toBeVisible();
	const { catalogue: own, ...records } = await stored(other);
	const { catalogue: original, ...others } = before;
	expect(records).toEqual(others);
	expect(own?.[0]?.['title']).toBe(`${String(original?.[0]?.['title'])} (Kopie)`);
	expect(own?.[0]?.id).not.toBe(original?.[0]?.id);
});

test('a file of a catalogue that is not open leads to that catalogue', async ({
	page,
	catalogues
}) => {
	await catalogues.example('own');
	const file = await handOn(page);
	const before = await stored(page);
	await page.goto('./#/start');
	await page.getByLabel('Name der Kommune').fill('Nebenstadt');
	await page.getByRole('button', { name: 'Leer beginnen' }).click();
	await expect(page.getByRole('button', { name: /Nebenstadt/u })).toBeVisible();
	await page.goto('./#/einlesen');
	await page.locator('input[type=file]').setInputFiles(asFile(file));
	await page.getByRole('button', { name: 'Katalog öffnen und Datei einlesen' }).click();
	await expect(page.getByText('Die Datei enthält nichts Neues')).toBeVisible();
	expect(await stored(page)).toEqual(before);
});

test('everything as tables: one CSV per sort of record, as Excel reads it', async ({
	page,
	catalogues
}) => {
	await catalogues.example('own');
	await page.goto('./#/austausch');
	const packed = await downloaded(page, 'Tabellen herunterladen');
	expect(packed.suggestedFilename()).toMatch(/ Tabellen\.zip$/u);
	const tables = unzipSync(await bytesOf(packed));
	expect(Object.keys(tables)).toEqual(
		expect.arrayContaining([
			'Maßnahmen.csv',
			'Sachstände.csv',
			'Akteure.csv',
			'Ansprechpersonen.csv'
		])
	);
	const text = Buffer.from(tables['Maßnahmen.csv']!).toString('utf8');
	expect(text.startsWith('\uFEFFNr.;Titel;')).toBe(true);
	expect(text).toContain('\r\n');
	const { measure = [] } = await stored(page);
	const table = readTable(text);
	expect(table.rows).toHaveLength(measure.length + 1);
	const titles = table.rows.slice(1).map((row) => row[1]);
	expect(titles.sort()).toEqual(measure.map((row) => row['title']).sort());
});

test('case 59: the screen is accessible, also on a phone', async ({ page, catalogues }) => {
	await catalogues.example('own');
	await page.goto('./#/austausch');
	await expect(page.getByRole('heading', { name: 'Weitergeben' })).toBeVisible();
	await checkAccessibility(page);
	await page.setViewportSize({ width: 390, height: 844 });
	await expectNoSidewaysScroll(page);
	await checkAccessibility(page);
});
