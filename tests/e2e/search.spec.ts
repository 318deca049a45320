import type { Page } from '@playwright/test';
import { checkAccessibility, expectNoSidewaysScroll } from './support/reach.ts';
import { expect, test } from './support/test.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Alles durchsuchen' });
const active = (page: Page) => page.getByRole('option', { selected: true });

async function openSearch(page: Page, path = ''): Promise<void> {
	await page.goto(`./#/${path}`);
	await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
	await page.keyboard.press('Control+k');
	await expect(field(page)).toBeFocused();
}

test.describe('the search over everything', () => {
	test.beforeEach(async ({ catalogues }) => {
		await catalogues.example('own');
	});

	test('opens a measure by its words, with the keyboard alone', async ({ page }) => {
		await openSearch(page);
		await page.keyboard.type('sprachmittl amt');
		await expect(active(page)).toContainText('2-3 Sprachmittlung für Ämter');
		await expect(active(page).locator('mark').first()).toHaveText(/Sprachmittl/);
		await page.keyboard.press('Enter');
		await expect(field(page)).toBeHidden();
		await expect(page).toHaveURL(/#\/massnahme\//);
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Sprachmittlung');
	});

	test('offers what was opened last', async ({ page }) => {
		await openSearch(page);
		await page.keyboard.type('2-3');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/#\/massnahme\//);
		await openSearch(page);
		const recent = page.getByRole('group', { name: 'Zuletzt geöffnet' });
		await expect(recent.getByRole('option')).toContainText(['2-3 Sprachmittlung']);
	});

	test('finds actors, persons, goals, texts of progress, screens and help', async ({ page }) => {
		await openSearch(page);
		for (const [query, group] of [
			['volkshochschule', 'Akteure'],
			['übersicht', 'Bildschirme'],
			['datei einlesen', 'Befehle'],
			['umlaute', 'Hilfe']
		] as const) {
			await field(page).fill(query);
			await expect(
				page.getByRole('group', { name: group }).getByRole('option').first()
			).toBeVisible();
		}
	});

	test('runs commands', async ({ page }) => {
		await openSearch(page);
		await page.keyboard.type('dunkel');
		await expect(active(page)).toContainText('Dunkles Aussehen');
		await page.keyboard.press('Enter');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
		await openSearch(page, 'akteure');
		await page.keyboard.type('excel');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/#\/einlesen/);
	});

	test('makes a new measure from anywhere', async ({ page }) => {
		await openSearch(page, 'akteure');
		await page.keyboard.type('neu anlegen');
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog');
		await dialog.getByRole('textbox', { name: 'Titel' }).fill('Sprachcafé am Markt');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toContainText('Sprachcafé am Markt');
	});

	test('goes around with the arrows and closes with Esc, which gives the focus back', async ({
		page
	}) => {
		await page.goto('./');
		const button = page.getByRole('search').getByRole('button', { name: 'Alles durchsuchen' });
		await button.click();
		await field(page).fill('sprache');
		const first = await active(page).textContent();
		await page.keyboard.press('ArrowDown');
		await expect(active(page)).not.toHaveText(first ?? '');
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await expect(active(page)).toBeInViewport();
		await page.keyboard.press('ArrowDown');
		await expect(active(page)).toHaveText(first ?? '');
		await page.keyboard.press('Escape');
		await expect(field(page)).toBeHidden();
		await expect(button).toBeFocused();
	});

	test('says that nothing was found', async ({ page }) => {
		await openSearch(page);
		await page.keyboard.type('xyzzy');
		await expect(page.getByText('Zu „xyzzy“ wurde nichts gefunden.')).toBeVisible();
		await page.keyboard.press('Enter');
		await expect(field(page)).toBeVisible();
	});

	test('can be reached by everyone, in light and dark, and fits on a phone', async ({ page }) => {
		await openSearch(page);
		await field(page).fill('sprach');
		await expect(active(page)).toBeVisible();
		await checkAccessibility(page);
		await page.setViewportSize({ width: 390, height: 844 });
		await expect(active(page)).toBeInViewport();
		await expectNoSidewaysScroll(page);
	});
});
