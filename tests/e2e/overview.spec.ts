import { checkAccessibility, expectNoSidewaysScroll } from './support/reach.ts';
import { expect, test } from './support/test.ts';

test.use({ timezoneId: 'Europe/Berlin' });

test('every number leads to its list', async ({ page, catalogues }) => {
	await page.clock.setFixedTime('2026-11-20T09:00:00');
	await catalogues.example('own');
	await page.goto('./');
	await expect(page.getByText('Freitag, 20. November 2026')).toBeVisible();
	const attention = page.getByRole('region', { name: 'Was Aufmerksamkeit braucht' });
	for (const name of [/überfällig/, /blockiert/, /ohne neuen Sachstand/, /unvollständig/]) {
		const figure = attention.getByRole('link', { name });
		await expect(figure).not.toContainText('…');
		const count = Number.parseInt(await figure.innerText(), 10);
		expect(count).toBeGreaterThan(0);
		await figure.click();
		await expect(page.getByRole('heading', { level: 1, name: 'Maßnahmen' })).toBeVisible();
		await expect(
			page.getByRole('row').filter({ has: page.getByRole('rowheader') })
		).not.toHaveCount(0);
		await expect(page.getByRole('main')).toContainText(new RegExp(`\\b${count}\\b`));
		await page.goBack();
	}
});

test('says what comes next, how far the fields are and what was changed', async ({
	page,
	catalogues
}) => {
	await page.clock.setFixedTime('2026-11-20T09:00:00');
	await catalogues.example('own');
	await page.goto('./');
	const next = page.getByRole('region', { name: 'Als Nächstes' });
	await expect(next.getByRole('heading', { name: 'Überfällig' })).toBeVisible();
	await expect(
		next.getByRole('heading', { name: 'Nächste Woche, 23.11. bis 29.11.' })
	).toBeVisible();
	const state = page.getByRole('region', { name: 'Stand je Handlungsfeld' });
	await expect(state.getByRole('img')).toHaveCount(6);
	await expect(state.getByRole('link', { name: '2 Sprache' })).toHaveAttribute(
		'href',
		/#\/massnahmen\?field=/
	);
	await checkAccessibility(page);
	await page.setViewportSize({ width: 390, height: 844 });
	await expectNoSidewaysScroll(page);
});

test('the last changes name the measure, what changed and the device', async ({
	page,
	catalogues
}) => {
	await catalogues.example('own');
	await page.goto('./#/konzept');
	await page.getByRole('button', { name: 'Sprache bearbeiten', exact: true }).click();
	await page.getByRole('textbox', { name: 'Titel' }).fill('Sprachen');
	await page.keyboard.press('Enter');
	await page.getByRole('link', { name: 'Übersicht' }).first().click();
	const changes = page.getByRole('region', { name: 'Letzte Änderungen' });
	await expect(changes).toContainText('2 Sprachen: Titel von Sprache auf Sprachen geändert');
	await page.keyboard.press('Control+z');
	await expect(changes).toContainText('Zurückgenommen');
});

test('an empty catalogue says what belongs here and the ways in', async ({ page, catalogues }) => {
	await catalogues.empty();
	await page.goto('./');
	await expect(page.getByRole('link', { name: 'Datei einlesen' })).toBeVisible();
	await checkAccessibility(page);
	await page.getByRole('button', { name: 'Selbst anlegen' }).click();
	await page.getByRole('textbox', { name: 'Titel' }).fill('Sprachcafé');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: /Sprachcafé/ })).toBeVisible();
	await page.goto('./#/');
	await page.getByRole('link', { name: 'Übersicht' }).first().click();
	await expect(page.getByRole('region', { name: 'Stand je Handlungsfeld' })).toBeVisible();
});

test('the example opens beside the own catalogue', async ({ page, catalogues }) => {
	await catalogues.empty();
	await page.goto('./');
	await page.getByRole('button', { name: 'Beispiel ansehen' }).click();
	await expect(page.getByText('Sie sehen das Beispiel')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Stand je Handlungsfeld' })).toBeVisible();
});
