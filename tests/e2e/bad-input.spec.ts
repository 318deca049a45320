import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { stored } from './support/stored.ts';
import { expect, test } from './support/test.ts';

const golden = readFileSync(new URL('../golden/v1.wegmarke.json', import.meta.url), 'utf8');

interface Bad {
	readonly name: string;
	readonly content: string | Buffer;
	readonly says: RegExp;
}

const png = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const bad: readonly Bad[] = [
	{ name: 'leer.csv', content: '', says: /Die Datei ist leer/u },
	{ name: 'foto.csv', content: png, says: /Das ist ein Bild/u },
	{ name: 'mappe.xlsx', content: Buffer.from('PK\u0003\u0004xl/workbook.xml'), says: /CSV UTF-8/u },
	{
		name: 'brief.docx',
		content: Buffer.from('PK\u0003\u0004[Content_Types].xml'),
		says: /Word-Dokument/u
	},
	{ name: 'konzept.pdf', content: '%PDF-1.7 …', says: /PDF-Datei/u },
	{
		name: 'programm.csv',
		content: Buffer.alloc(5000, '\u0001\u0000\u0007x'),
		says: /keine Liste in Textform/u
	},
	{ name: 'ohne-zeilen.csv', content: 'Nr.;Titel\n', says: /nur Überschriften/u },
	{
		name: 'anfuehrung.csv',
		content: 'Nr.;Titel\n1;"Sprachcafé" offen\n2;"zu',
		says: /In Zeile \d+ .*Anführungszeichen/u
	},
	{ name: 'seite.csv', content: '<!doctype html><title>x</title>', says: /Das ist eine Webseite/u },
	{ name: 'fremd.json', content: '{"name":"x"}', says: /keine Wegmarke-Datei/u },
	{ name: 'foto.json', content: '\u0089PNG\r\n\u001A\n', says: /keine Wegmarke-Datei/u },
	{ name: 'fremd.csv', content: '{"name":"x"}', says: /keine Wegmarke-Datei/u },
	{
		name: 'halb.wegmarke.json',
		content: golden.slice(0, 4000),
		says: /unvollständig oder beschädigt/u
	},
	{
		name: 'krumm.wegmarke.json',
		content: golden.replace('Lindental', 'Lindenau'),
		says: /Prüfsumme/u
	},
	{
		name: 'boese.wegmarke.json',
		content: golden.replace('"records": {', '"records": { "__proto__": [],'),
		says: /Schaden anrichten/u
	}
];

async function choose(page: Page, { name, content }: Pick<Bad, 'name' | 'content'>): Promise<void> {
	await page.locator('input[type=file]').setInputFiles({
		name,
		mimeType: 'application/octet-stream',
		buffer: Buffer.from(content as string)
	});
}

for (const file of bad) {
	test(`cases 25, 28: ${file.name}: a message says what it is, and the catalogue stays as it was`, async ({
		page,
		catalogues
	}) => {
		await catalogues.example('own');
		await page.goto('./#/einlesen');
		await expect(page.getByRole('heading', { name: 'Datei einlesen' })).toBeVisible();
		const before = await stored(page);
		await choose(page, file);
		const alert = page.getByRole('alert');
		await expect(alert).toContainText(file.name);
		await expect(alert).toContainText(file.says);
		await expect(alert).toContainText('Es wurde nichts geändert.');
		expect(await stored(page)).toEqual(before);
	});
}

test('case 27: a file of a newer major version is only looked at, and says what to do', async ({
	page,
	catalogues
}) => {
	await catalogues.example('own');
	await page.goto('./#/einlesen');
	await expect(page.getByRole('heading', { name: 'Datei einlesen' })).toBeVisible();
	const before = await stored(page);
	await choose(page, {
		name: 'neuer.wegmarke.json',
		content: golden.replace(/"formatVersion": "1\.\d+"/u, '"formatVersion": "2.0"')
	});
	await expect(page.getByText(/Laden Sie diese Seite neu, damit die neueste/u)).toBeVisible();
	await page.getByRole('button', { name: 'Nur ansehen' }).click();
	await expect(page.getByText(/nur lesen, von einer neueren Fassung/u)).toBeVisible();
	await page.goto('./#/massnahmen');
	await expect(page.getByText('Lindental', { exact: false }).first()).toBeVisible();
	await page.getByRole('button', { name: /^Zurück/u }).click();
	await expect(page.getByText(/nur lesen, von einer neueren Fassung/u)).toHaveCount(0);
	expect(await stored(page)).toEqual(before);
});

test('a file of far too many bytes is refused before it is read', async ({ page, catalogues }) => {
	await catalogues.empty();
	await page.goto('./#/einlesen');
	await expect(page.getByRole('heading', { name: 'Datei einlesen' })).toBeVisible();
	for (const [name, says] of [
		['riesig.csv', /Die Datei ist 600 MB groß, einlesen lassen sich bis zu 50 MB/u],
		['riesig.wegmarke.json', /Die Datei ist 600 MB groß, einlesen lassen sich bis zu 500 MB/u]
	] as const) {
		await page.evaluate((fileName) => {
			const file = new File(['x'], fileName);
			Object.defineProperty(file, 'size', { value: 600_000_000 });
			file.arrayBuffer = () => Promise.reject(new Error('It was read.'));
			file.text = () => Promise.reject(new Error('It was read.'));
			const transfer = new DataTransfer();
			transfer.items.add(file);
			window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, cancelable: true }));
		}, name);
		await expect(page.getByRole('alert')).toContainText(says);
	}
});

test('a wrong quote stops the file, and quotes can be taken as letters', async ({
	page,
	catalogues
}) => {
	await catalogues.empty();
	await page.goto('./#/einlesen');
	await choose(page, { name: 'x.csv', content: 'Nr.;Titel\n1;"Sprachcafé" offen\n2;Vorlesen\n' });
	await page.getByRole('button', { name: 'Anführungszeichen als Zeichen lesen' }).click();
	await expect(page.getByText('2 Zeilen')).toBeVisible();
	await expect(page.getByText('"Sprachcafé" offen').first()).toBeVisible();
});

test('a list without headers is taken in by its examples', async ({ page, catalogues }) => {
	await catalogues.empty();
	await page.goto('./#/einlesen');
	await choose(page, {
		name: 'x.csv',
		content: '1;Sprachcafé;31.12.2026\n2;Vorlesen;30.06.2027\n'
	});
	await expect(page.getByText('Die Datei hat keine Überschriften.')).toBeVisible();
	await expect(page.getByLabel('Spalte Spalte B, ohne Überschrift wird zu')).toBeVisible();
});

test('cases 29, 30: script and names of objects are text like any other', async ({
	page,
	catalogues
}) => {
	await catalogues.empty();
	await page.goto('./#/einlesen');
	await choose(page, {
		name: '<img src=x onerror=alert(1)>.csv',
		content:
			'Nr.;Titel;__proto__;constructor\n1;<script>alert(1)</script>;toString;<b>x</b>\n2;javascript:alert(1);y;z\n'
	});
	await expect(page.getByRole('heading', { name: 'Welche Spalte ist was?' })).toBeVisible();
	await page.getByRole('button', { name: 'Weiter: Wörter prüfen' }).click();
	await page.getByRole('button', { name: 'Weiter: Vorschau' }).click();
	await page.getByRole('button', { name: '2 Maßnahmen einlesen' }).click();
	await expect(page.getByRole('heading', { name: 'Eingelesen' })).toBeVisible();
	const { measure = [], 'own-field': own = [] } = await stored(page);
	expect(measure.map((row) => row['title']).sort()).toEqual([
		'<script>alert(1)</script>',
		'javascript:alert(1)'
	]);
	expect(own.map((row) => row['label']).sort()).toEqual(['__proto__', 'constructor']);
	await page.goto('./#/massnahmen');
	await expect(page.getByText('<script>alert(1)</script>').first()).toBeVisible();
});
