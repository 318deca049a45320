import { writeExchange } from '../../src/core/exchange/write.ts';
import { writeRow } from '../../src/core/write.ts';
import { newId } from '../../src/data/ids.ts';
import type { Laptop } from './support/laptop.ts';
import { edit } from './support/measure.ts';
import { checkAccessibility, expectNoSidewaysScroll } from './support/reach.ts';
import { stored } from './support/stored.ts';
import { expect, test } from './support/test.ts';

const cafe = newId();
const readers = newId();
const start = [
	{
		entity: 'catalogue',
		id: newId(),
		values: { title: 'Integrationskonzept', municipality: 'Musterstadt' }
	},
	{
		entity: 'measure',
		id: cafe,
		values: {
			number: '1-1',
			title: 'Sprachcafé',
			summary: 'Treffpunkt',
			end: '2027',
			tags: ['Sprache']
		}
	},
	{
		entity: 'measure',
		id: readers,
		values: { number: '1-2', title: 'Lesepaten', summary: 'Freiwillige lesen vor' }
	}
] as const;

async function write(laptop: Laptop, id: string, label: string, text: string): Promise<void> {
	await laptop.page.goto(`./#/massnahme/${id}`);
	const input = await edit(laptop.page, label);
	await input.fill(text);
	await input.press(label === 'Ende' ? 'Enter' : 'Tab');
	await expect(
		laptop.page.getByRole('button', { name: new RegExp(`^${label}: ${text}`) })
	).toBeVisible();
}

async function report(laptop: Laptop, id: string, text: string): Promise<void> {
	const { page } = laptop;
	await page.goto(`./#/massnahme/${id}`);
	await page.getByRole('button', { name: 'Neuer Sachstand', exact: true }).first().click();
	const dialog = page.getByRole('dialog', { name: 'Neuer Sachstand' });
	await dialog.getByRole('textbox', { name: 'Stand der Umsetzung' }).fill(text);
	await dialog.getByRole('button', { name: 'Speichern' }).click();
	await expect(page.getByText(text)).toBeVisible();
}

async function tag(laptop: Laptop, id: string, word: string): Promise<void> {
	const { page } = laptop;
	await page.goto(`./#/massnahme/${id}`);
	await page.getByRole('button', { name: /^Schlagwörter: .*ändern$/u }).click();
	await page.keyboard.type(word);
	await page.keyboard.press('Enter');
	await page.keyboard.press('Control+s');
	await expect(page.getByText(word).first()).toBeVisible();
}

test('cases 1, 4, 6, 7, 8, 17, 18: three laptops exchange files in any order, and nothing is lost', async ({
	office,
	fresh,
	catalogues
}) => {
	await catalogues.add(start, 'own');
	const { page } = office;
	await office.name('Laptop Rathaus');
	const old = await office.handOn();
	const house = await fresh();
	await house.join(old);
	await house.name('Bürgerhaus');

	// Both work for weeks without hearing of each other.
	await write(office, cafe, 'Kurzfassung', 'Treffpunkt am Dienstag');
	await write(office, readers, 'Kurzfassung', 'Im Rathaus');
	await tag(office, cafe, 'Begegnung');
	await report(office, cafe, 'Der Raum ist gemietet.');
	await write(house, cafe, 'Ende', '2028');
	await write(house, readers, 'Kurzfassung', 'Im Bürgerhaus');
	await tag(house, cafe, 'Ehrenamt');
	await report(house, cafe, 'Zwölf Gäste waren da.');
	const fromHouse = await house.handOn();

	await office.choose(fromHouse);
	await expect(page.getByRole('heading', { name: '1 neu, 1 geändert, 1 zu klären' })).toBeVisible();
	await expect(
		page.getByText('Von einem Gerät, das hier noch nicht bekannt ist: „Bürgerhaus“.')
	).toBeVisible();
	const conflict = page.getByRole('row', { name: /1-2 Lesepaten/u });
	await expect(conflict).toContainText('in der Datei „Im Bürgerhaus“, hier „Im Rathaus“');
	await expect(page.getByRole('row', { name: /1-1 Sprachcafé/u }).first()).toContainText('2028');
	await checkAccessibility(page);
	await page.setViewportSize({ width: 390, height: 844 });
	await expectNoSidewaysScroll(page);
	await page.setViewportSize({ width: 1366, height: 768 });
	await page.getByRole('button', { name: '2 Einträge einlesen, 1 Fall später klären' }).click();
	await expect(page.getByRole('heading', { name: 'Eingelesen' })).toBeVisible();
	await checkAccessibility(page);

	// Everything of both is there; the history tells from where it came.
	await page.goto(`./#/massnahme/${cafe}`);
	for (const text of ['Treffpunkt am Dienstag', 'Der Raum ist gemietet.', 'Zwölf Gäste waren da.'])
		await expect(page.getByText(text).first()).toBeVisible();
	const { measure = [] } = await stored(page);
	expect(measure.find(({ id }) => id === cafe)).toMatchObject({
		end: '2028',
		tags: ['Begegnung', 'Ehrenamt', 'Sprache']
	});

	// Back to the other, and on to a third that had nothing: all three hold the same, byte for byte.
	const fromOffice = await office.handOn();
	await house.takeIn(fromOffice);
	const kreis = await fresh();
	await kreis.join(fromHouse);
	await kreis.takeIn(fromOffice);
	for (const laptop of [office, house, kreis]) {
		for (const file of [old, fromHouse, fromOffice]) await laptop.expectNothingNew(file);
	}
	const all = await stored(page);
	expect(await stored(house.page)).toEqual(all);
	expect(await stored(kreis.page)).toEqual(all);
	const kept = all['measure']?.find(({ id }) => id === readers);
	expect([kept?.['summary'], kept?.also?.['summary']?.[0]?.value].sort()).toEqual([
		'Im Bürgerhaus',
		'Im Rathaus'
	]);
});

test('case 46: a taken-in file is taken back as a whole, and can be taken in again', async ({
	office,
	fresh,
	catalogues
}) => {
	await catalogues.add(start, 'own');
	const { page } = office;
	const file = await office.handOn();
	const house = await fresh();
	await house.join(file);
	await write(house, cafe, 'Kurzfassung', 'Jeden Mittwoch');
	await write(house, readers, 'Kurzfassung', 'Mit Vorlesekoffer');
	const news = await house.handOn();

	const before = await stored(page);
	await office.takeIn(news);
	const after = await stored(page);
	expect(after).not.toEqual(before);
	await page.getByRole('button', { name: 'Einlesen rückgängig machen' }).click();
	await expect(page.getByText(/Das Einlesen ist zurückgenommen/u)).toBeVisible();
	expect(await stored(page)).toEqual(before);
	await office.takeIn(news);
	expect(await stored(page)).toEqual(after);

	// What was written since is kept, and is named.
	await write(office, cafe, 'Kurzfassung', 'Doch am Donnerstag');
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await expect(page.getByText(/^Zurückgenommen: Einlesen von .* bleib/u)).toBeVisible();
	await expect(page.getByText('Jeden Mittwoch').first()).toBeVisible();
	const { measure = [] } = await stored(page);
	expect(measure.find(({ id }) => id === readers)?.['summary']).toBe('Freiwillige lesen vor');
});

test('the catalogue of another town is kept to be read, and its next file takes its place', async ({
	office,
	fresh,
	catalogues
}) => {
	const house = await fresh();
	await catalogues.add(start, 'own');
	const file = await office.handOn();
	const other = house.page;
	await other.goto('./#/start');
	await other.getByLabel('Name der Kommune').fill('Nebenstadt');
	await other.getByRole('button', { name: 'Leer beginnen' }).click();
	await expect(other.getByRole('button', { name: /Nebenstadt/u }).first()).toBeVisible();
	await house.choose(file);
	await other.getByLabel('Katalog einer anderen Kommune').check();
	await checkAccessibility(other);
	await other.getByRole('button', { name: 'Katalog öffnen' }).click();
	await expect(other.getByText(/ist geöffnet\.$/u)).toBeVisible();
	await other.goto(`./#/massnahme/${cafe}`);
	await expect(other.getByText('Treffpunkt')).toBeVisible();
	await expect(other.getByRole('button', { name: /ändern$/u })).toHaveCount(0);

	await other.goto('./#/einstellungen/kataloge');
	await expect(other.getByText('nur lesen', { exact: true })).toBeVisible();
	await other.getByRole('button', { name: '„Integrationskonzept Nebenstadt“ öffnen' }).click();
	await expect(other.getByRole('heading', { name: 'Übersicht' })).toBeVisible();
	await house.choose(file);
	await other.getByRole('button', { name: 'Stand ersetzen und öffnen' }).click();
	await expect(other.getByText(/ist geöffnet\.$/u)).toBeVisible();
});

test.describe('without a network', () => {
	test.use({ serviceWorkers: 'allow' });

	test('a file from another laptop is taken in, and the backup made before shows what was there', async ({
		office,
		context,
		complaints,
		catalogues
	}) => {
		complaints.allow(/Failed to load resource|net::ERR_|Failed to fetch|bad HTTP response/);
		await catalogues.add(start, 'own');
		const { page } = office;
		await page.goto('./');
		await page.getByRole('button', { name: /espeichert/ }).click();
		await expect(page.getByRole('dialog', { name: 'Stand der Daten' })).toContainText(
			'Wegmarke startet auf diesem Gerät auch ohne Netz',
			{ timeout: 30_000 }
		);
		await page.reload(); // from now on the service worker answers
		await context.setOffline(true);
		const rows = await stored(page);
		rows['measure'] = rows['measure']!.map((row) =>
			writeRow(row, { summary: 'Neu gedacht' }, '2026-11-20T08:00:00.000Z-0000-otherlap')
		);
		const { id } = rows['catalogue']![0]!;
		const text = await writeExchange({
			catalogue: { id, title: 'Integrationskonzept', municipality: 'Musterstadt' },
			written: { at: '2026-11-20T08:00:00.000Z', device: 'Laptop Rathaus' },
			rows
		});
		await office.takeIn({
			name: 'news.wegmarke.json',
			mimeType: 'application/json',
			buffer: Buffer.from(text)
		});
		await expect(page.getByText('2 geändert')).toBeVisible();
		await page.goto(`./#/massnahme/${cafe}`);
		await expect(page.getByRole('button', { name: /^Kurzfassung: Neu gedacht/u })).toBeVisible();

		await page.goto('./#/sicherheit');
		await page
			.getByRole('region', { name: 'Sicherungen in diesem Browser' })
			.getByRole('listitem')
			.filter({ hasText: 'Vor dem Einlesen einer Wegmarke-Datei: news.wegmarke.json' })
			.getByRole('button', { name: /ansehen$/u })
			.click();
		await expect(
			page.getByRole('complementary', { name: 'Hinweis zum angezeigten Katalog' })
		).toContainText(/Sicherung vom .* – nur ansehen/u);
		await page.goto(`./#/massnahme/${cafe}`);
		await expect(page.getByText('Treffpunkt')).toBeVisible();
		await expect(page.getByText('Neu gedacht')).toHaveCount(0);
	});
});
