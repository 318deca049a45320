import type { Locator, Page } from '@playwright/test';
import { checkAccessibility, expectNoSidewaysScroll } from './support/reach.ts';
import { expect, test } from './support/test.ts';

async function goTo(page: Page, path: string): Promise<void> {
	await page.goto(`./#/${path}`);
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	await expect(page.locator('[aria-busy="true"]')).toHaveCount(0);
}

const backups = (page: Page): Locator =>
	page.getByRole('region', { name: 'Sicherungen in diesem Browser' }).getByRole('listitem');
const measure = (page: Page, title: string): Locator =>
	page.getByRole('grid').getByRole('link', { name: title });
const all = 42;
const [first, second] = [
	'Willkommensmappe in sechs Sprachen',
	'Erstberatung im Bürgerbüro an zwei Vormittagen'
];

test('a backup made before a deletion is looked into, gives back one measure and then the whole state', async ({
	page,
	catalogues
}) => {
	await catalogues.example('own');
	await goTo(page, 'massnahmen');
	for (const number of ['1-1', '1-2'])
		await page.getByRole('checkbox', { name: `${number} auswählen` }).check();
	await page.getByRole('button', { name: 'In den Papierkorb' }).click();
	await page
		.getByRole('alertdialog')
		.getByRole('button', { name: /löschen/i })
		.click();
	await expect(measure(page, first)).toBeHidden();

	await goTo(page, 'sicherheit');
	// The one of the day may lie above it already.
	await expect(backups(page).last()).toContainText('Vor dem Löschen mehrerer Einträge');
	await expect(backups(page).last()).toContainText(`${all} Maßnahmen`);
	await checkAccessibility(page);

	await test.step('nothing can be changed in it', async () => {
		await backups(page)
			.last()
			.getByRole('button', { name: /ansehen$/ })
			.click();
		const note = page.getByRole('complementary', { name: 'Hinweis zum angezeigten Katalog' });
		await expect(note).toContainText(/Sicherung vom .* – nur ansehen/);
		await page.getByRole('gridcell', { name: 'Integrationsbüro' }).first().dblclick();
		const sheet = page.getByRole('complementary', { name: /^Blatt/ });
		await expect(sheet.getByRole('heading', { level: 2 })).toContainText(first);
		await expect(sheet.getByRole('button', { name: /ändern$/ })).toHaveCount(0);
		await expect(page.getByRole('button', { name: 'Neu', exact: true })).toHaveCount(0);
		await checkAccessibility(page);
	});

	await test.step('one measure comes back', async () => {
		const sheet = page.getByRole('complementary', { name: /^Blatt/ });
		await sheet.getByRole('button', { name: 'Diesen Eintrag zurückholen …' }).click();
		const dialog = page.getByRole('dialog', { name: /^Einen Eintrag aus der Sicherung/ });
		await expect(dialog.getByText('1 kommt wieder', { exact: true })).toBeVisible();
		await checkAccessibility(page);
		await dialog.getByRole('button', { name: 'Diesen Eintrag wie damals herstellen' }).click();
		await expect(sheet).toContainText(first);
		await goTo(page, 'massnahmen');
		await expect(measure(page, first)).toBeVisible();
		await expect(measure(page, second)).toBeHidden();
	});

	await test.step('the whole state comes back, and can be taken back', async () => {
		await goTo(page, 'sicherheit');
		const before = backups(page).filter({ hasText: 'Vor dem Zurückholen' });
		await expect(before).toHaveCount(1);
		await backups(page)
			.last()
			.getByRole('button', { name: /zurückholen$/ })
			.click();
		const dialog = page.getByRole('dialog', { name: /^Aus der Sicherung/ });
		await dialog.getByRole('radio', { name: 'Stand von damals herstellen' }).check();
		await expect(dialog.getByRole('listitem')).toHaveCount(1);
		await dialog.getByRole('button', { name: 'Stand von damals herstellen' }).click();
		await expect(dialog).toBeHidden();
		await goTo(page, 'massnahmen');
		await expect(measure(page, second)).toBeVisible();
		await page.keyboard.press('Control+z');
		await expect(measure(page, second)).toBeHidden();
	});
});

test('case 40: data that were wiped are missed at the start, and a backup brings them back', async ({
	page,
	catalogues
}) => {
	const id = await catalogues.example('own');
	await goTo(page, 'sicherheit');
	await page.getByRole('button', { name: 'Jetzt sichern' }).click();
	await expect(page.getByText('Die Sicherung ist angelegt und geprüft.')).toBeVisible();

	await page.goto('./icons/icon.svg'); // the same origin, without the program
	await page.evaluate(
		async (names) => {
			for (const name of names)
				await new Promise((resolve, reject) => {
					const request = indexedDB.deleteDatabase(name);
					request.onsuccess = resolve;
					request.onerror = reject;
				});
		},
		['wegmarke', `wegmarke-${id}`]
	);
	await page.goto('./');
	await expect(page.getByRole('heading', { name: 'Hier waren Daten' })).toBeVisible();
	await expect(page.getByText(`${all} Maßnahmen`)).toBeVisible();
	await expect(page.getByRole('button', { name: 'Leer beginnen' })).toHaveCount(0);
	await checkAccessibility(page);
	await page.setViewportSize({ width: 320, height: 640 });
	await expectNoSidewaysScroll(page);
	await page.setViewportSize({ width: 1366, height: 768 });
	await page.getByRole('button', { name: 'Sicherung zurückholen' }).click();
	await expect(page.getByText('ist wieder da.')).toBeVisible();
	await goTo(page, 'massnahmen');
	await expect(measure(page, first)).toBeVisible();
});
