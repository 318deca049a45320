import type { Page } from '@playwright/test';
import { checkAccessibility, expectNoSidewaysScroll } from './support/reach.ts';
import { expect, test } from './support/test.ts';

async function open(page: Page, section: string): Promise<void> {
	await page.goto(`./#/einstellungen/${section}`);
	await expect(page.getByRole('heading', { level: 1, name: 'Einstellungen' })).toBeVisible();
}

test.describe('the settings', () => {
	test.beforeEach(async ({ catalogues }) => {
		await catalogues.example('own');
	});

	test('keep the concept, and its title at the top follows', async ({ page }) => {
		await open(page, 'konzept');
		await page.getByRole('textbox', { name: 'Titel' }).fill('Plan für alle');
		await page.getByRole('textbox', { name: 'AGS' }).fill('12');
		await page.getByRole('textbox', { name: 'Beschluss' }).focus();
		await expect(page.getByText('„12“ ist kein AGS.')).toBeVisible();
		await page.getByRole('textbox', { name: 'AGS' }).fill('03241021');
		await page.getByRole('textbox', { name: 'Beschluss' }).focus();
		await expect(page.getByRole('button', { name: /^Plan für alle/ })).toBeVisible();
		await page.reload();
		await expect(page.getByRole('textbox', { name: 'Titel' })).toHaveValue('Plan für alle');
		await expect(page.getByRole('textbox', { name: 'AGS' })).toHaveValue('03241021');
		await open(page, 'kataloge');
		await expect(page.getByRole('main').getByText('Plan für alle')).toBeVisible();
	});

	test('rename the levels everywhere', async ({ page }) => {
		await open(page, 'ebenen');
		await page.getByRole('textbox', { name: 'Maßnahmen', exact: true }).fill('Handlungsansätze');
		await page.keyboard.press('Tab');
		const nav = page.getByRole('navigation', { name: 'Hauptnavigation', exact: true });
		await expect(nav.getByRole('link', { name: /Handlungsansätze/ })).toBeVisible();
	});

	test('add, order and delete own fields; what stands in them stays', async ({ page }) => {
		await open(page, 'felder');
		await page.getByRole('button', { name: 'Eigenes Feld anlegen' }).click();
		const dialog = page.getByRole('dialog', { name: 'Neues eigenes Feld' });
		await dialog.getByRole('button', { name: 'Speichern' }).click();
		await expect(dialog.getByText('„Bezeichnung“ fehlt noch.')).toBeVisible();
		await dialog.getByRole('textbox', { name: 'Bezeichnung' }).fill('Ausschuss');
		await dialog.getByRole('button', { name: 'Speichern' }).click();
		await expect(dialog).toBeHidden();
		const rows = page.getByRole('region', { name: 'Felder bei Maßnahmen' }).getByRole('listitem');
		await expect(rows.last()).toContainText('Ausschuss');
		await page.getByRole('button', { name: '„Ausschuss“ nach oben' }).click();
		await expect(rows.first()).toContainText('Ausschuss');
		await page.getByRole('button', { name: '„Ausschuss“ löschen' }).click();
		await page
			.getByRole('alertdialog', { name: 'Eigenes Feld „Ausschuss“ löschen?' })
			.getByRole('button', { name: 'Feld löschen' })
			.click();
		await expect(rows.filter({ hasText: 'Ausschuss' })).toHaveCount(0);
		await page.getByRole('button', { name: 'Rückgängig' }).last().click();
		await expect(rows.filter({ hasText: 'Ausschuss' })).toHaveCount(1);
	});

	test('unite two words of a list in all measures, and take it back at once', async ({ page }) => {
		await open(page, 'listen');
		const tags = page.getByRole('region', { name: 'Schlagwörter' });
		const sport = tags.getByRole('listitem').filter({ hasText: /^Sport/ });
		const school = tags.getByRole('listitem').filter({ hasText: /^Schule/ });
		const before = await school.textContent();
		await tags.getByRole('button', { name: '„Sport“ umbenennen oder zusammenführen' }).click();
		const dialog = page.getByRole('dialog', { name: '„Sport“ umbenennen' });
		await dialog.getByRole('combobox', { name: 'Oder zusammenführen mit' }).selectOption('Schule');
		await expect(dialog.getByText('„Schule“ gibt es schon.')).toBeVisible();
		await dialog.getByRole('button', { name: 'Zusammenführen' }).click();
		await expect(sport).toHaveCount(0);
		await expect(school).not.toHaveText(before ?? '');
		await page.keyboard.press('Control+z');
		await expect(sport).toHaveCount(1);
		await expect(school).toHaveText(before ?? '');
		await tags.getByRole('button', { name: '„Sport“ umbenennen oder zusammenführen' }).click();
		await dialog.getByRole('textbox', { name: 'Neues Wort' }).fill('Bewegung');
		await page.keyboard.press('Enter');
		await expect(dialog).toHaveCount(0);
		await expect(tags.getByText('Bewegung', { exact: true })).toBeVisible();
	});

	test('add a word once, however it is written', async ({ page }) => {
		await open(page, 'listen');
		const districts = page.getByRole('region', { name: 'Sozialräume' });
		const word = districts.getByRole('textbox', { name: 'Neues Wort bei Sozialräume' });
		await word.fill('Weststadt');
		await word.press('Enter');
		await expect(districts.getByRole('listitem').filter({ hasText: 'Weststadt' })).toBeVisible();
		await word.fill('suedhang');
		await word.press('Enter');
		await expect(districts.getByText('„Südhang“ gibt es schon.')).toBeVisible();
	});

	test('name this device and remember the look', async ({ page }) => {
		await open(page, 'geraet');
		await page.getByRole('textbox', { name: 'Bezeichnung dieses Geräts' }).fill('Rathaus 2.14');
		await page.keyboard.press('Enter');
		await expect(page.getByText('Die Bezeichnung ist gespeichert.')).toBeVisible();
		await page.getByRole('radio', { name: 'dunkel' }).check();
		await page.getByRole('radio', { name: 'weit' }).check();
		await page.reload();
		await expect(page.getByRole('textbox', { name: 'Bezeichnung dieses Geräts' })).toHaveValue(
			'Rathaus 2.14'
		);
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await expect(page.locator('html')).toHaveAttribute('data-density', 'comfortable');
	});

	test('change between catalogues and delete one behind a copy and its name', async ({
		page,
		catalogues
	}) => {
		await catalogues.empty('Zweites Konzept');
		await open(page, 'kataloge');
		const other = page.getByRole('listitem').filter({ hasText: 'Zweites Konzept' });
		await page
			.getByRole('button', { name: '„Integrationskonzept Musterstadt“ öffnen' })
			.or(page.getByRole('button', { name: '„Zweites Konzept“ öffnen' }))
			.click();
		await expect(page.getByRole('heading', { level: 1, name: 'Übersicht' })).toBeVisible();
		await open(page, 'kataloge');
		await page.getByRole('button', { name: '„Zweites Konzept“ löschen' }).click();
		const dialog = page.getByRole('dialog', { name: '„Zweites Konzept“ löschen?' });
		await dialog.getByRole('button', { name: 'Endgültig löschen' }).click();
		await expect(dialog.getByRole('alert')).toContainText('Laden Sie zuerst die Kopie herunter');
		const download = page.waitForEvent('download');
		await dialog.getByRole('button', { name: /herunterladen$/ }).click();
		expect((await download).suggestedFilename()).toMatch(/\.wegmarke\.json$/);
		await dialog.getByRole('textbox').fill('musterstadt');
		await dialog.getByRole('button', { name: 'Endgültig löschen' }).click();
		await expect(dialog).toBeHidden();
		await open(page, 'kataloge');
		await expect(other).toHaveCount(0);
	});

	test('delete everything in two steps, and begin anew', async ({ page }) => {
		await open(page, 'loeschen');
		await page.getByRole('button', { name: 'Alles löschen …' }).click();
		const dialog = page.getByRole('dialog', { name: 'Wirklich alles löschen?' });
		await dialog.getByRole('checkbox', { name: 'Ich brauche keine Kopie.' }).check();
		await dialog.getByRole('textbox').fill('Irgendwo');
		await dialog.getByRole('button', { name: 'Endgültig löschen' }).click();
		await expect(
			dialog.getByText('Das stimmt noch nicht mit „Musterstadt“ überein.')
		).toBeVisible();
		await dialog.getByRole('textbox').fill('Musterstadt');
		await dialog.getByRole('button', { name: 'Endgültig löschen' }).click();
		await expect(page.getByRole('heading', { name: 'Womit möchten Sie beginnen?' })).toBeVisible();
		const names = await page.evaluate(async () =>
			(await indexedDB.databases()).map(({ name }) => name)
		);
		// A new list of catalogues, empty, may be there already.
		expect(names.filter((name) => name !== 'wegmarke')).toEqual([]);
	});

	test('can be gone through by keyboard alone', async ({ page }) => {
		await open(page, 'konzept');
		const link = page.getByRole('link', { name: 'Auswahllisten' });
		for (let i = 0; i < 60 && !(await link.evaluate((el) => el === document.activeElement)); i++)
			await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 2, name: 'Auswahllisten' })).toBeVisible();
	});

	for (const section of [
		'konzept',
		'ebenen',
		'felder',
		'listen',
		'papierkorb',
		'geraet',
		'kataloge',
		'ueber',
		'loeschen'
	]) {
		test(`${section} can be reached by everyone, in light and dark, and fits on a phone`, async ({
			page
		}) => {
			await open(page, section);
			await checkAccessibility(page);
			await page.setViewportSize({ width: 390, height: 844 });
			await expectNoSidewaysScroll(page);
		});
	}

	test('show which part is open in the row on a phone', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, 'papierkorb');
		await expect(page.getByRole('link', { name: 'Papierkorb' })).toBeInViewport({ ratio: 1 });
	});
});
