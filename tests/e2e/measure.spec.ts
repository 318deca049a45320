import type { Page } from '@playwright/test';
import { checkAccessibility, expectNoSidewaysScroll } from './support/reach.ts';
import { expect, test } from './support/test.ts';

const title = 'Sprachmittlung für Ämter, Kitas und Arztpraxen aufbauen';

/** Opens the page of the measure 2-3 of the example. */
async function openMeasure(page: Page): Promise<void> {
	await page.goto('./#/massnahmen');
	await page.getByText(title).first().click();
	await page.getByRole('link', { name: 'Ganze Seite öffnen' }).click();
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
}

test.beforeEach(async ({ catalogues, page }) => {
	await catalogues.example();
	await openMeasure(page);
});

test('a value is read first, edited in its place, stored by itself and undone', async ({
	page
}) => {
	await page.getByRole('button', { name: 'Ende: 30.09.2026, ändern' }).click();
	const input = page.getByRole('textbox', { name: 'Ende' });
	await expect(input).toBeFocused();
	await input.fill('31.13.2027');
	await input.press('Enter');
	await expect(page.getByText('Den Monat 13 gibt es nicht.', { exact: false })).toBeVisible();
	await expect(input).toHaveValue('31.13.2027');
	await input.fill('2. Quartal 2027');
	await input.press('Enter');
	await expect(page.getByRole('button', { name: 'Ende: 2. Quartal 2027, ändern' })).toBeFocused();
	await expect(page.getByText('überfällig seit 30.09.2026')).toBeHidden();
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('button', { name: 'Ende: 30.09.2026, ändern' })).toBeVisible();
});

test('Esc gives the former value back, words that are no value survive a reload', async ({
	page
}) => {
	await page.getByRole('button', { name: /^Priorität: hoch/ }).click();
	await page.getByRole('combobox', { name: 'Priorität' }).selectOption('niedrig');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Priorität: hoch, ändern' })).toBeFocused();

	await page.getByRole('button', { name: /^Kurzfassung: Geschulte/ }).click();
	await page.getByRole('textbox', { name: 'Kurzfassung' }).fill('Doch nicht');
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: /^Ende:/ }).click();
	await page.getByRole('textbox', { name: 'Ende' }).fill('31.13.2026');
	await page.keyboard.press('Escape');
	await expect(page.getByRole('button', { name: 'Gespeichert' })).toBeVisible();

	await page.getByRole('button', { name: /^Kurzfassung: Geschulte/ }).click();
	await page.getByRole('textbox', { name: 'Kurzfassung' }).fill('Gerade erst getippt');
	await page.reload();
	await expect(
		page.getByRole('button', { name: /^Kurzfassung: Gerade erst getippt/ })
	).toBeVisible();
});

test('a new progress entry also sets the status, in one step that is undone as one', async ({
	page
}) => {
	await page.getByRole('button', { name: 'Neuer Sachstand', exact: true }).click();
	const dialog = page.getByRole('dialog', { name: 'Neuer Sachstand' });
	await expect(dialog.getByRole('textbox', { name: 'Stand der Umsetzung' })).toBeFocused();
	await page.keyboard.type('Stelle ist besetzt.');
	await dialog.getByRole('combobox', { name: 'Status' }).selectOption('umgesetzt');
	await dialog.getByRole('textbox', { name: 'Wert, Zeile 1' }).fill('520');
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Neuer Sachstand', exact: true }).click();
	await expect(dialog.getByRole('textbox', { name: 'Stand der Umsetzung' })).toHaveValue(
		'Stelle ist besetzt.'
	);
	await dialog.getByRole('button', { name: 'Speichern' }).click();
	await expect(page.getByRole('button', { name: 'Status: umgesetzt, ändern' })).toBeVisible();
	await expect(page.getByText('Stelle ist besetzt.')).toBeVisible();
	await page.getByRole('button', { name: 'Rückgängig' }).last().click();
	await expect(page.getByRole('button', { name: 'Status: in Umsetzung, ändern' })).toBeVisible();
	await expect(page.getByText('Stelle ist besetzt.')).toBeHidden();
});

test('"Kein neuer Sachstand" is one click', async ({ page }) => {
	await page.getByRole('button', { name: '„Kein neuer Sachstand“ eintragen' }).click();
	await expect(page.getByText('Kein neuer Sachstand: Alles ist wie zuvor.')).toBeVisible();
	await expect(page.getByText('Eingetragen: heute kein neuer Sachstand.')).toBeVisible();
});

test('a status that needs a reason asks for it', async ({ page }) => {
	await page.getByRole('button', { name: /^Status: / }).click();
	await page.getByRole('menuitemradio', { name: 'zurückgestellt' }).click();
	await expect(page.getByRole('textbox', { name: 'Begründung' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(
		page.getByText('Warum ist die Maßnahme zurückgestellt?', { exact: false })
	).toBeVisible();
});

test('steps and funding by keyboard alone', async ({ page }) => {
	await page
		.getByRole('checkbox', { name: 'Koordinationsstelle besetzen: erledigt' })
		.press('Space');
	await expect(page.getByText('3 von 4 erledigt')).toBeVisible();
	await page.getByRole('button', { name: 'Schritt', exact: true }).press('Enter');
	await page.keyboard.type('Ärztenetz einladen');
	await page.keyboard.press('Tab');
	await page.keyboard.type('1. Quartal 2027');
	await page.keyboard.press('Enter');
	await expect(page.getByText('3 von 5 erledigt')).toBeVisible();
	await expect(page.getByRole('textbox', { name: 'Neuer Schritt' })).toBeFocused();
	await page.keyboard.press('Escape');

	await page.getByRole('button', { name: 'Ärztenetz einladen', exact: false }).first().focus();
	await page.keyboard.press('Alt+ArrowUp');
	await expect(page.getByRole('listitem').filter({ hasText: 'Ärztenetz einladen' })).toBeVisible();

	await page.getByRole('button', { name: 'Mittel', exact: true }).press('Enter');
	const dialog = page.getByRole('dialog', { name: 'Mittel eintragen' });
	await dialog.getByRole('textbox', { name: 'Jahr' }).fill('2028');
	await dialog.getByRole('textbox', { name: 'Geplant' }).fill('5.000,50');
	await dialog.getByRole('button', { name: 'Speichern' }).press('Enter');
	await expect(page.getByRole('row', { name: /Summe 53\.000,50/ })).toBeVisible();
});

test('the history tells every change word by word and restores', async ({ page }) => {
	await page.getByRole('button', { name: /^Kurzfassung:/ }).click();
	await page
		.getByRole('textbox', { name: 'Kurzfassung' })
		.fill('Geschulte Leute begleiten Gespräche.');
	await page.keyboard.press('Control+Enter');
	const item = page.getByRole('listitem').filter({ hasText: 'Kurzfassung:' });
	await expect(item.locator('ins').first()).toBeVisible();
	await expect(item).toContainText('dieses Gerät');
	await item.getByRole('button', { name: /^Kurzfassung wiederherstellen/ }).click();
	await expect(
		page.getByRole('button', { name: /^Kurzfassung: Geschulte Sprachmittlerinnen/ })
	).toBeVisible();
});

test('what one tab stores, the other shows; a field changed in both is a choice', async ({
	page,
	context
}) => {
	const other = await context.newPage();
	await other.goto(page.url());
	await other.getByRole('button', { name: /^Wiedervorlage:/ }).click();
	await other.getByRole('textbox', { name: 'Wiedervorlage' }).fill('2028');
	await other.keyboard.press('Enter');
	await expect(page.getByRole('button', { name: 'Wiedervorlage: 2028, ändern' })).toBeVisible();

	await page.getByRole('button', { name: /^Wiedervorlage:/ }).click();
	await page.getByRole('textbox', { name: 'Wiedervorlage' }).fill('2029');
	await other.getByRole('button', { name: /^Wiedervorlage:/ }).click();
	await other.getByRole('textbox', { name: 'Wiedervorlage' }).fill('2030');
	await other.keyboard.press('Enter');
	await expect(other.getByRole('button', { name: 'Wiedervorlage: 2030, ändern' })).toBeVisible();
	await page.getByRole('textbox', { name: 'Wiedervorlage' }).press('Enter');
	await expect(page.getByText('Welche soll gelten?', { exact: false })).toBeVisible();
	await page.getByRole('button', { name: 'Meine Eingabe übernehmen' }).click();
	await expect(other.getByRole('button', { name: 'Wiedervorlage: 2029, ändern' })).toBeVisible();
});

test('only what is in the frame scrolls, never the document', async ({ page }) => {
	const document = () =>
		page.evaluate(() => {
			const { scrollHeight, scrollTop } = window.document.documentElement;
			return { higher: scrollHeight - innerHeight, scrolled: scrollTop };
		});
	await page.getByRole('button', { name: 'Verlauf', exact: true }).click();
	expect(await document()).toEqual({ higher: 0, scrolled: 0 });
	await page.goto(page.url().replace('/massnahme/', '/massnahmen/').replace(/\?.*/u, ''));
	const sheet = page.getByRole('complementary', { name: /^Blatt: 2-3/ });
	await sheet.getByText('Weitere Angaben').click();
	await sheet.hover();
	await page.mouse.wheel(0, 10_000);
	await page.mouse.wheel(0, 10_000);
	expect(await document()).toEqual({ higher: 0, scrolled: 0 });
});

test('delete goes to the bin and comes back with everything', async ({ page }) => {
	await page.getByRole('button', { name: 'Weitere Befehle' }).click();
	await page.getByRole('menuitem', { name: 'Löschen' }).click();
	await expect(page.getByText('liegt im Papierkorb.', { exact: false })).toBeVisible();
	await page.goBack();
	await page.getByRole('button', { name: 'Aus dem Papierkorb holen' }).click();
	await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
	await expect(page.getByText('2 von 4 erledigt')).toBeVisible();
});

test('next and previous go through the list, also by keys', async ({ page }) => {
	await page.getByRole('button', { name: /^Nächste: 2-4/ }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('2-4');
	await page.keyboard.press('Alt+ArrowUp');
	await expect(page.getByRole('heading', { level: 1 })).toContainText('2-3');
});

test('is usable by everyone, in light and dark, and on a phone', async ({ page }) => {
	test.slow(); // axe looks at every element four times
	await checkAccessibility(page);
	await page.setViewportSize({ width: 390, height: 844 });
	await expectNoSidewaysScroll(page);
	await page.getByRole('button', { name: 'Neuer Sachstand', exact: true }).click();
	await checkAccessibility(page);
});
