import type { Locator, Page } from '@playwright/test';
import { storeCases } from './support/conflicts.ts';
import { checkAccessibility, expectNoSidewaysScroll } from './support/reach.ts';
import { expect, test } from './support/test.ts';

const caseOf = (page: Page, name: string) => page.getByRole('region', { name });
const topOf = async (shown: Locator) => (await shown.boundingBox())!.y;
const headings = (page: Page) => page.getByRole('main').getByRole('heading', { level: 2 });

test('cases 7, 10, 19, 21, 22: by keyboard alone through everything that is to be clarified', async ({
	page,
	catalogues
}) => {
	await storeCases(catalogues);
	await page.goto('./#/massnahmen');
	const row = page.getByRole('row', { name: /Sprachmittlung aufbauen/ });
	await expect(row.getByRole('img', { name: 'mehrere Fassungen, zu klären' })).toBeVisible();
	const way = page.getByRole('link', { name: /^Austausch\s*5\s*zu klären/ });
	await way.focus();
	await page.keyboard.press('Enter');
	await page.getByRole('link', { name: /^Zu klären/ }).focus();
	await page.keyboard.press('Enter');
	await expect(headings(page)).toHaveCount(5);
	await checkAccessibility(page);

	// The double: both are meant. The focus goes on by itself.
	await caseOf(page, '2-2 Sprachcafé').getByRole('button', { name: 'Beide behalten' }).focus();
	await page.keyboard.press('Enter');
	await expect(headings(page).first()).toBeFocused();
	await expect(headings(page).first()).toHaveText('2-3 Sprachmittlung aufbauen');

	// The end: with the arrow to the other version, which the button then names.
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	const chosen = page.locator(':focus');
	await expect(chosen).toHaveRole('radio');
	await page.keyboard.press('ArrowRight');
	await expect(page.getByRole('radio', { name: /30\.09\.2026/ })).toBeChecked();
	await page.keyboard.press('Tab');
	await page.keyboard.press('Tab');
	await expect(page.locator(':focus')).toHaveText('30.09.2026 übernehmen');
	await page.keyboard.press('Enter');
	await expect(headings(page).first()).toHaveText('4-9 Praktikumsbörse');
	await expect(headings(page).first()).toBeFocused();

	await caseOf(page, '4-9').getByRole('button', { name: 'Maßnahme zurückholen' }).press('Enter');
	await caseOf(page, '5-3').getByRole('button', { name: 'Behalten' }).press('Enter');
	const text = caseOf(page, '7-1');
	await text.getByRole('radio', { name: /^Beide zusammen/ }).press('Space');
	await text.getByRole('button', { name: 'Text bearbeiten' }).press('Enter');
	await text.getByRole('textbox', { name: 'Ihr Text' }).fill('Der fünfte Kurs beginnt im März.');
	await text.getByRole('button', { name: 'Bearbeiteten Text übernehmen' }).press('Enter');
	await expect(page.getByText('Alles ist geklärt.')).toBeVisible();
	await expect(page.getByText('5 von 5 sind geklärt.')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Austausch', exact: true })).toBeVisible();
	await checkAccessibility(page);

	// One decision is taken back, though it is not the last one; a reload forgets nothing.
	await page
		.getByRole('button', {
			name: 'Entscheidung über 2-3 Sprachmittlung aufbauen rückgängig machen'
		})
		.press('Enter');
	await expect(caseOf(page, '2-3').getByRole('radio')).toHaveCount(2);
	await page.reload();
	await expect(headings(page)).toHaveText(['2-3 Sprachmittlung aufbauen']);
});

test('on a phone one case at a time, and the same choice on the measure itself', async ({
	page,
	catalogues
}) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await storeCases(catalogues);
	await page.goto('./#/austausch');
	const way = page.getByRole('main').getByRole('link', { name: /^Zu klären/ });
	const before = await topOf(way);
	await way.click();
	await expect(page.getByText('Fall 1 von 5')).toBeVisible();
	expect(await topOf(way), 'tabs stay where they are').toBe(before);
	await expect(headings(page)).toHaveText(['2-2 Sprachcafé in der Bücherei']);
	await expect(page.getByRole('columnheader').last()).toBeInViewport({ ratio: 1 });
	await page.getByRole('button', { name: 'Nächster Fall' }).click();
	await expect(headings(page)).toHaveText(['2-3 Sprachmittlung aufbauen']);
	await checkAccessibility(page);
	await expectNoSidewaysScroll(page);

	await page.keyboard.press('Control+s');
	const told = page.getByRole('status').filter({ hasText: 'Alles ist gespeichert.' });
	await expect(told).toBeVisible();
	await page.getByRole('main').evaluate((main) => main.scrollTo(0, main.scrollHeight));
	const last = (await page.getByRole('main').getByRole('listitem').last().boundingBox())!;
	expect(last.y + last.height, 'the end can be read above a message').toBeLessThan(
		await topOf(told)
	);

	await caseOf(page, '2-3').getByRole('link', { name: 'Maßnahme öffnen' }).click();
	await expect(page.getByText('Diese Angabe hat zwei Fassungen.')).toBeVisible();
	await checkAccessibility(page);
	await page.getByRole('radio', { name: /30\.09\.2026/ }).check();
	await page.getByRole('button', { name: '30.09.2026 übernehmen' }).click();
	await expect(page.getByText('Diese Angabe hat zwei Fassungen.')).toBeHidden();
	const bar = page.getByRole('navigation', { name: 'Hauptnavigation unten' });
	await expect(bar.getByRole('link', { name: /^Austausch\s*4\s*zu klären/ })).toBeVisible();
});
