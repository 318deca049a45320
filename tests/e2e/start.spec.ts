import { devices, type Page } from '@playwright/test';
import { checkAccessibility, expectNoSidewaysScroll } from './support/reach.ts';
import { expect, test } from './support/test.ts';

const name = (page: Page) => page.getByRole('textbox', { name: 'Name der Kommune' });
const door = (page: Page, title: string) => page.getByRole('region', { name: title });

test.describe('the first start', () => {
	test('leads to an empty catalogue of the town in one step', async ({ page }) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto('./');
		await expect(page).toHaveTitle('Willkommen · Wegmarke');
		await expect(name(page)).toBeVisible();
		expect(asked.filter((url) => /\/overview-/.test(url))).toEqual([]); // nothing is there to look at
		await name(page).fill('  Kleinhausen ');
		await page.getByRole('combobox', { name: 'Art' }).selectOption('Gemeinde');
		await page.getByRole('textbox', { name: 'AGS' }).fill('03 241 021');
		await page.getByRole('button', { name: 'Leer beginnen' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Übersicht' })).toBeVisible();
		await expect(
			page.getByRole('button', { name: /Integrationskonzept Kleinhausen/ })
		).toBeVisible();
		await page.goto('./#/einstellungen/konzept');
		await expect(page.getByRole('textbox', { name: 'Kommune' })).toHaveValue('Kleinhausen');
		await expect(page.getByRole('textbox', { name: 'AGS' })).toHaveValue('03241021');
	});

	test('asks for the name where it is needed and for a right key', async ({ page }) => {
		await page.goto('./');
		await page.getByRole('button', { name: 'Leer beginnen' }).click();
		await expect(name(page)).toBeFocused();
		await expect(name(page)).toHaveAccessibleDescription(/Bitte geben Sie den Namen/);
		await name(page).fill('Kleinhausen');
		await page.getByRole('textbox', { name: 'AGS' }).fill('4711');
		await page.getByRole('button', { name: 'Leer beginnen' }).click();
		await expect(page.getByRole('textbox', { name: 'AGS' })).toBeFocused();
		await expect(page.getByText('„4711“ ist kein AGS.')).toBeVisible();
	});

	test('shows the example without a name, and one click leaves it without a trace', async ({
		page
	}) => {
		await page.goto('./');
		await page.getByRole('button', { name: 'Beispiel ansehen' }).click();
		const note = page.getByRole('complementary', { name: 'Hinweis zum Beispiel' });
		await expect(note).toBeVisible();
		await expect(
			page.getByRole('button', { name: /Integrationskonzept Musterstadt/ })
		).toBeVisible();
		await page.goto('./#/massnahmen');
		await expect(page.getByText('Sprachmittlung für Ämter').first()).toBeVisible();
		await note.getByRole('button', { name: 'Beispiel verlassen' }).click();
		await expect(page.getByRole('heading', { name: 'Womit möchten Sie beginnen?' })).toBeVisible();
		await page.reload();
		await expect(name(page)).toBeVisible();
	});

	test('goes on to taking in with the file that was chosen', async ({ page }) => {
		await page.goto('./');
		const file = {
			name: 'liste.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from('Nr.;Maßnahme;Status\r\n1-1;Sprachcafé;offen\r\n')
		};
		const input = door(page, 'Vorhandenes übernehmen').locator('input[type=file]');
		await input.setInputFiles(file);
		await expect(name(page)).toBeFocused();
		await name(page).fill('Kleinhausen');
		await page.getByRole('button', { name: 'Weiter mit dieser Datei' }).click();
		await expect(page).toHaveURL(/#\/einlesen/);
		await expect(page.getByText('liste.csv').first()).toBeVisible();
		await expect(page.getByText('Sprachcafé').first()).toBeVisible();
		await expect(page.getByRole('main')).toBeFocused(); // what had the focus is gone
	});

	test('leads back from a file to the doors', async ({ page }) => {
		await page.goto('./');
		const name = 'foto.json';
		const input = door(page, 'Vorhandenes übernehmen').locator('input[type=file]');
		await input.setInputFiles({ name, mimeType: 'image/png', buffer: Buffer.from('PNG') });
		await expect(page.getByRole('alert')).toContainText('„foto.json“ lässt sich nicht einlesen');
		await page.goBack();
		await expect(page.getByRole('heading', { name: 'Womit möchten Sie beginnen?' })).toBeVisible();
		await page.goForward();
		await expect(page.getByRole('alert')).toBeVisible();
		await page.getByRole('button', { name: 'Andere Datei auswählen' }).click();
		await expect(page.getByRole('button', { name: 'Leer beginnen' })).toBeVisible();
	});

	test('offers the way back when a further catalogue is asked for', async ({
		page,
		catalogues
	}) => {
		await catalogues.example('own');
		await page.goto('./#/start');
		await page.getByRole('link', { name: 'Zurück zu „Integrationskonzept Musterstadt“' }).click();
		await expect(page.getByRole('heading', { level: 1, name: 'Übersicht' })).toBeVisible();
		await page.goto('./#/start');
		await name(page).fill('Nachbarort');
		await page.getByRole('button', { name: 'Leer beginnen' }).click();
		await page.getByRole('button', { name: /Integrationskonzept Nachbarort/ }).click();
		await expect(
			page.getByRole('menuitemradio', { name: 'Integrationskonzept Musterstadt' })
		).toBeVisible();
	});

	test('case 45: a program that does not come says so after a while', async ({
		page,
		complaints
	}) => {
		complaints.allow(/Failed to load resource/);
		await page.route('**/assets/index-*.js', (route) => route.abort());
		await page.goto('./');
		const late = page.getByText('Das dauert länger als sonst.');
		await expect(page.getByText('Wegmarke wird geöffnet')).toBeVisible();
		await expect(late).toBeHidden();
		await page.evaluate(() => document.getAnimations().forEach((one) => one.finish()));
		await expect(late).toBeVisible();
		await expectNoSidewaysScroll(page);
	});

	test('goes by keyboard alone', async ({ page }) => {
		await page.goto('./');
		await expect(name(page)).toBeVisible();
		for (
			let i = 0;
			i < 20 && !(await name(page).evaluate((el) => el === document.activeElement));
			i++
		)
			await page.keyboard.press('Tab');
		await page.keyboard.type('Kleinhausen');
		const begin = page.getByRole('button', { name: 'Leer beginnen' });
		for (let i = 0; i < 20 && !(await begin.evaluate((el) => el === document.activeElement)); i++)
			await page.keyboard.press('Tab');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1, name: 'Übersicht' })).toBeVisible();
	});

	test('can be reached by everyone, in light and dark', async ({ page }) => {
		await page.goto('./');
		await page.getByRole('button', { name: 'Leer beginnen' }).click();
		await checkAccessibility(page);
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: devices['iPhone 13'].viewport });
	test('nothing stands beside the screen', async ({ page }) => {
		await page.goto('./');
		await expect(name(page)).toBeVisible();
		await expectNoSidewaysScroll(page);
		await checkAccessibility(page);
	});
});
