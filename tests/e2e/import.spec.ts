import type { Page } from '@playwright/test';
import { files } from './support/input.ts';
import { checkAccessibility, expectNoSidewaysScroll } from './support/reach.ts';
import { stored } from './support/stored.ts';
import { expect, test } from './support/test.ts';

const list = `\uFEFFNr.;Maßnahme;Stand;bis wann;Farbe
1;Sprachcafé;in Arbeit;2026;grün
2;Vorlesen;vielleicht bald;31.13.2026;rot
`;

const fileOf = (text: string, name = 'liste.csv') => ({
	name,
	mimeType: 'text/csv',
	buffer: Buffer.from(text)
});
const wizard = (page: Page) => page.getByRole('main');
const next = (page: Page) => page.getByRole('button', { name: /^Weiter: (?:Wörter|Vorschau)/u });

async function choose(page: Page, file: Parameters<Page['setInputFiles']>[1]): Promise<void> {
	await page.goto('./#/einlesen');
	await page
		.getByLabel('Datei auswählen', { exact: true })
		.and(page.locator('input'))
		.setInputFiles(file);
}

async function toPreview(page: Page): Promise<void> {
	await expect(page.getByRole('heading', { name: 'Welche Spalte ist was?' })).toBeVisible();
	await next(page).last().click();
	if (!(await page.getByRole('heading', { name: 'Das wird geschehen' }).isVisible()))
		await next(page).last().click();
	await expect(page.getByRole('heading', { name: 'Das wird geschehen' })).toBeVisible();
}

const concepts = [
	...files(
		'hannover-lip-5-4.csv',
		{
			preview: { Handlungsfelder: 1, Akteure: 3, Ansprechpersonen: 3, Maßnahmen: 6, Sachstände: 6 }
		},
		'musterstadt-2-3.csv',
		{
			preview: { Handlungsfelder: 1, Akteure: 2, Ansprechpersonen: 2, Maßnahmen: 3, Sachstände: 3 }
		}
	),
	...files(
		'goerlitz-massnahmen.csv',
		{ preview: { Handlungsfelder: 1, Maßnahmen: 9, Finanzierungen: 9 } },
		'auental-massnahmen.csv',
		{ preview: { Handlungsfelder: 1, Maßnahmen: 5, Finanzierungen: 5 } }
	),
	...files(
		'rhein-erft-konzept.csv',
		{ preview: { Handlungsfelder: 8, Ziele: 29, Maßnahmen: 45 } },
		'bergstadt-konzept.csv',
		{ preview: { Handlungsfelder: 4, Ziele: 7, Maßnahmen: 5 } }
	)
];

const entityNames: Record<string, string> = {
	Handlungsfelder: 'field',
	Ziele: 'goal',
	Akteure: 'actor',
	Ansprechpersonen: 'person',
	Maßnahmen: 'measure',
	Sachstände: 'progress',
	Finanzierungen: 'funding'
};

for (const { name, path, expected } of concepts) {
	test(`${name} is taken in without a correction, and taken back`, async ({ page, catalogues }) => {
		await catalogues.empty();
		await choose(page, path);
		await toPreview(page);
		const measures = expected.preview.Maßnahmen;
		for (const [kind, count] of Object.entries(expected.preview)) {
			await expect(
				page.getByRole('button', { name: `${kind} ${count}`, exact: true })
			).toBeVisible();
		}
		const before = await stored(page);
		expect(Object.keys(before)).toEqual(['catalogue']);
		await page.getByRole('button', { name: `${measures} Maßnahmen einlesen` }).click();
		await expect(page.getByRole('heading', { name: 'Eingelesen' })).toBeFocused();
		const rows = await stored(page);
		for (const [kind, count] of Object.entries(expected.preview)) {
			expect(rows[entityNames[kind]!], kind).toHaveLength(count);
		}
		expect(rows['measure']?.every((measure) => measure['status'] === undefined)).toBe(true);
		await expect(page.getByRole('link', { name: 'Status festlegen' })).toHaveAttribute(
			'href',
			'#/massnahmen?status=unknown'
		);
		await wizard(page).getByRole('button', { name: 'Rückgängig' }).click();
		await expect(page.getByText('Das Einlesen ist zurückgenommen.')).toBeVisible();
		await page.reload();
		const nav = page.getByRole('navigation', { name: 'Hauptnavigation', exact: true });
		await expect(nav.getByRole('link', { name: 'Maßnahmen', exact: true })).toBeVisible();
	});
}

test('columns and words can be changed; what does not fit stays in the note', async ({
	page,
	catalogues
}) => {
	await catalogues.empty();
	await choose(page, fileOf(list));
	await expect(page.getByText('2 Zeilen')).toBeVisible();
	const color = page.getByLabel('Spalte Farbe wird zu');
	await color.selectOption({ label: 'Schlagwörter' });
	await next(page).click();
	await expect(page.getByLabel('„in Arbeit“ bedeutet')).toHaveValue('ongoing');
	await page.getByLabel('„vielleicht bald“ bedeutet').selectOption({ label: 'in Vorbereitung' });
	await next(page).click();
	await page.getByRole('button', { name: /^Hinweise/u }).click();
	await expect(page.getByRole('row', { name: /31\.13\.2026/u })).toContainText(
		'Diesen Monat gibt es nicht.'
	);
	await page.getByRole('button', { name: '2 Maßnahmen einlesen' }).click();
	await expect(page.getByRole('heading', { name: 'Eingelesen' })).toBeVisible();
	const { measure = [] } = await stored(page);
	const byNumber = new Map(measure.map((row) => [row['number'], row]));
	expect(byNumber.get('1')).toMatchObject({
		status: { value: 'ongoing' },
		end: '2026',
		tags: ['grün']
	});
	expect(byNumber.get('2')).toMatchObject({ status: { value: 'preparing' } });
	expect(byNumber.get('2')?.['note']).toContain('31.13.2026');
});

test('the second time the decisions are known: one click to the preview', async ({
	page,
	catalogues
}) => {
	await catalogues.empty();
	await choose(page, fileOf(list));
	await page.getByLabel('Spalte Farbe wird zu').selectOption({ label: 'Schlagwörter' });
	await toPreview(page);
	await page.getByRole('button', { name: '2 Maßnahmen einlesen' }).click();
	await page.getByRole('button', { name: 'Weitere Datei einlesen' }).click();
	await page
		.locator('input[type=file]')
		.setInputFiles(fileOf(list.replace('1;', '8;').replace('2;V', '9;V'), 'liste-2027.csv'));
	await expect(page.getByText('Diese Liste kennt Wegmarke schon')).toBeVisible();
	await expect(page.getByLabel('Spalte Farbe wird zu')).toHaveValue('measure.tags');
	await page.getByRole('button', { name: 'Weiter: Vorschau' }).click();
	await expect(page.getByRole('heading', { name: 'Das wird geschehen' })).toBeVisible();
});

test('a table is pasted from a spreadsheet', async ({ page, catalogues }) => {
	await catalogues.empty();
	await page.goto('./#/einlesen');
	await page
		.getByLabel('Oder Tabelle aus Excel einfügen')
		.fill('Nr.\tTitel\n1\tSprachcafé\n2\tVorlesen');
	await page.getByRole('button', { name: 'Tabelle lesen' }).click();
	await toPreview(page);
	await expect(page.getByRole('row', { name: /1 Sprachcafé/u })).toBeVisible();
});

test('the form of the file can be corrected', async ({ page, catalogues }) => {
	await catalogues.empty();
	await choose(page, fileOf('Liste 2026\n\nNr.|Titel\n1|Ämter'));
	await page.getByRole('button', { name: 'Ändern' }).click();
	const dialog = page.getByRole('dialog', { name: 'Wie ist die Datei aufgebaut?' });
	await expect(dialog.getByLabel('Trennzeichen zwischen den Spalten')).toHaveValue('|');
	await dialog.getByLabel('Zeichensatz').selectOption('windows-1252');
	await expect(dialog.getByRole('cell', { name: 'Ã„mter' })).toBeVisible();
	await dialog.getByLabel('Zeichensatz').selectOption('utf-8');
	await expect(dialog.getByRole('cell', { name: 'Ämter' })).toBeVisible();
	await dialog.getByRole('button', { name: 'Übernehmen' }).click();
	await expect(page.getByText('1 Zeile', { exact: true })).toBeVisible();
});

test('an unfinished wizard waits while another screen is looked at; leaving it is asked', async ({
	page,
	catalogues
}) => {
	await catalogues.empty();
	await choose(page, fileOf(list));
	await page.getByLabel('Spalte Farbe wird zu').selectOption({ label: 'nicht übernehmen' });
	await page.getByRole('link', { name: 'Austausch' }).first().click();
	await page.getByRole('link', { name: 'Tabelle aus Excel einfügen' }).click();
	await expect(page.getByLabel('Spalte Farbe wird zu')).toHaveValue('leave-out');
	await page.getByRole('button', { name: 'Abbrechen' }).click();
	await page.getByRole('button', { name: 'Weitermachen' }).click();
	await expect(page.getByLabel('Spalte Farbe wird zu')).toBeVisible();
	// The question belongs to this screen: who goes back has not answered it with yes.
	await page.getByRole('button', { name: 'Abbrechen' }).click();
	await page.goBack();
	await expect(page.getByRole('heading', { name: 'Austausch', level: 1 })).toBeVisible();
	await expect(page.getByRole('alertdialog')).toBeHidden();
	await page.goForward();
	await page.getByRole('button', { name: 'Abbrechen' }).click();
	await page.getByRole('button', { name: 'Einlesen abbrechen' }).click();
	await expect(
		page.getByRole('heading', { name: 'Welche Datei möchten Sie einlesen?' })
	).toBeVisible();
});

test('the wizard works by keyboard alone', async ({ page, catalogues }) => {
	await catalogues.empty();
	await page.goto('./#/einlesen');
	await page.getByLabel('Oder Tabelle aus Excel einfügen').focus();
	await page.keyboard.insertText('Nr.\tTitel\n1\tSprachcafé');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: 'Tabelle lesen' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'Welche Spalte ist was?' })).toBeVisible();
	for (const name of [/^Weiter: Wörter/u, /^Weiter: Vorschau/u, /^1 Maßnahme einlesen/u]) {
		const button = page.getByRole('button', { name });
		await expect(button).toBeVisible();
		for (let i = 0; i < 40 && !(await button.evaluate((b) => b === document.activeElement)); i++)
			await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
	}
	await expect(page.getByRole('heading', { name: 'Eingelesen' })).toBeFocused();
});

test('case 59: every step is accessible, also on a phone', async ({ page, catalogues }) => {
	await catalogues.empty();
	await choose(page, fileOf(list));
	await expect(page.getByRole('heading', { name: 'Welche Spalte ist was?' })).toBeVisible();
	await checkAccessibility(page);
	await next(page).click();
	await expect(page.getByRole('heading', { name: 'Was ist womit gemeint?' })).toBeVisible();
	await checkAccessibility(page);
	await next(page).click();
	await checkAccessibility(page);
	await page.setViewportSize({ width: 390, height: 844 });
	await expectNoSidewaysScroll(page);
	await page.getByRole('button', { name: '2 Maßnahmen einlesen' }).click();
	await expect(page.getByRole('heading', { name: 'Eingelesen' })).toBeVisible();
	await checkAccessibility(page);
});
