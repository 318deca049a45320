import type { Page } from '@playwright/test';
import { checkAccessibility, expectNoSidewaysScroll } from './support/reach.ts';
import { expect, test } from './support/test.ts';

const row = (page: Page, number: string) =>
	page
		.getByRole('row')
		.filter({ has: page.getByRole('checkbox', { name: `${number} auswählen` }) });
const search = (page: Page) => page.getByRole('searchbox', { name: 'Maßnahmen suchen' });

test('filters stand in the address and survive leaving and a reload', async ({
	page,
	catalogues
}) => {
	await catalogues.example('own');
	await page.goto('./#/massnahmen');
	await page.getByRole('button', { name: /^überfällig/ }).click();
	await page.getByRole('button', { name: /^blockiert/ }).click();
	await page.getByRole('button', { name: 'Ende', exact: true }).click();
	await expect(page).toHaveURL(/state=late%2Cblocked/);
	const before = await page.getByRole('grid').getAttribute('aria-rowcount');
	await page.getByRole('link', { name: 'Konzept' }).first().click();
	await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Maßnahmen');
	await page
		.getByRole('link', { name: /^Maßnahmen/ })
		.first()
		.click();
	await expect(page).toHaveURL(/state=late%2Cblocked/);
	await page.reload();
	await expect(page.getByRole('grid')).toHaveAttribute('aria-rowcount', before ?? '');
	await page.getByRole('button', { name: 'Filter aufheben' }).click();
	await expect(row(page, '1-1')).toBeVisible();
});

test('a measure is found, edited and opened by keys alone', async ({ page, catalogues }) => {
	await catalogues.example('own');
	await page.goto('./#/massnahmen');
	await expect(row(page, '2-3')).toBeVisible();
	await page.keyboard.press('/');
	await page.keyboard.type('Sprachmittlung Arztpraxen');
	await expect(row(page, '1-1')).toBeHidden();
	await page.keyboard.press('Enter'); // into the table
	await page.keyboard.press('Control+Home');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('Enter');
	await expect(page.locator(':focus')).toHaveRole('textbox');
	await page.keyboard.press('End');
	await page.keyboard.type(' (neu)');
	await page.keyboard.press('Tab');
	await expect(row(page, '2-3').getByRole('rowheader')).toContainText('aufbauen (neu)');
	await page.keyboard.press('Enter'); // the status
	await expect(page.locator(':focus')).toHaveRole('listbox');
	await page.keyboard.type('umg');
	await page.keyboard.press('Enter');
	await expect(row(page, '2-3')).toContainText('umgesetzt');
	await page.keyboard.press('Control+Enter');
	const sheet = page.getByRole('complementary', { name: /2-3/ });
	await expect(sheet).toBeVisible();
	await page.keyboard.press('F6');
	await expect(sheet.locator(':focus')).toHaveCount(1);
	await page.keyboard.press('F6');
	await expect(page.getByRole('grid').locator(':focus')).toHaveCount(1);
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
	await page.keyboard.press('Control+z');
	await expect(row(page, '2-3')).toContainText('in Umsetzung');
});

test('ticked measures are changed together and taken back by one undo', async ({
	page,
	catalogues
}) => {
	await catalogues.example('own');
	await page.goto('./#/massnahmen');
	await page.getByRole('checkbox', { name: '1-1 auswählen' }).click();
	await page.getByRole('checkbox', { name: '1-4 auswählen' }).click({ modifiers: ['Shift'] });
	const bar = page.getByRole('toolbar', { name: 'Auswahl bearbeiten' });
	await expect(bar).toContainText('4 ausgewählt');
	await bar.getByRole('button', { name: 'Schlagwort' }).click();
	const dialog = page.getByRole('dialog');
	await dialog.getByRole('combobox').fill('Bericht 2026');
	await page.keyboard.press('Enter');
	await expect(dialog).toContainText('4 Maßnahmen: 4 ändern sich');
	await dialog.getByRole('button', { name: '4 Maßnahmen ändern' }).click();
	await expect(dialog).toBeHidden();
	await search(page).fill('"Bericht 2026"');
	await expect(page.getByRole('main')).toContainText('4 von');
	await page.getByRole('button', { name: 'Rückgängig' }).last().click();
	await expect(page.getByRole('heading', { name: 'Keine Maßnahme passt' })).toBeVisible();
});

test('ticked rows are copied as a table for Word and Excel', async ({
	page,
	context,
	catalogues
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await catalogues.example('own');
	await page.goto('./#/massnahmen');
	await page.getByRole('checkbox', { name: '1-1 auswählen' }).click();
	await page.keyboard.press('Control+c');
	await expect(page.getByText('1 Maßnahme als Tabelle kopiert')).toBeVisible();
	const text = await page.evaluate(() => navigator.clipboard.readText());
	expect(text).toMatch(/^Nr\.\tMaßnahme\tStatus\tZuständig\tEnde\r?\n1-1\t/);
});

test('a view is saved, opened again and deleted', async ({ page, catalogues }) => {
	await catalogues.example('own');
	await page.goto('./#/massnahmen?missing=lead&group=none');
	await page.getByRole('button', { name: /^Ansicht: Alle/ }).click();
	await page.getByRole('menuitem', { name: 'Als Ansicht speichern …' }).click();
	await page.getByRole('textbox', { name: 'Name der Ansicht' }).fill('Noch zu verteilen');
	await page.keyboard.press('Enter');
	const menu = page.getByRole('button', { name: /^Ansicht:/ });
	await expect(menu).toHaveText('Ansicht: Noch zu verteilen');
	await menu.click();
	await page.getByRole('menuitemradio', { name: 'Alle Maßnahmen' }).click();
	await expect(page).not.toHaveURL(/missing/);
	await menu.click();
	await page.getByRole('menuitemradio', { name: 'Noch zu verteilen' }).click();
	await expect(page).toHaveURL(/missing=lead/);
	await menu.click();
	await page.getByRole('menuitem', { name: 'Ansicht löschen' }).click();
	await expect(menu).toHaveText(/Alle Maßnahmen/);
});

test('a new measure gets the next number of its field', async ({ page, catalogues }) => {
	await catalogues.example('own');
	await page.goto('./#/massnahmen');
	await page.getByRole('button', { name: 'Neu', exact: true }).click();
	await expect(page.getByRole('textbox', { name: 'Titel' })).toBeFocused();
	await page.keyboard.type('Nähstube im Bürgerhaus');
	await page.getByRole('combobox', { name: 'Handlungsfeld' }).selectOption('2 Sprache');
	await expect(page.getByRole('textbox', { name: 'Nr.' })).toHaveValue('2-12');
	await page.getByRole('button', { name: 'Anlegen' }).click();
	await expect(page.getByRole('complementary', { name: /2-12/ })).toBeVisible();
	await expect(row(page, '2-12')).toContainText('Nähstube im Bürgerhaus');
});

test('ten thousand measures stay usable by keys and draw only what is seen', async ({
	page,
	catalogues
}) => {
	await catalogues.generated(10_000);
	await page.goto('./#/massnahmen?group=none');
	const grid = page.getByRole('grid');
	await expect(grid).toHaveAttribute('aria-rowcount', '10001');
	expect(await page.getByRole('row').count()).toBeLessThan(80);
	await search(page).press('Enter');
	await page.keyboard.press('Control+End');
	await expect(grid.locator(':focus')).toBeVisible();
	await expect(page.getByRole('row').last()).toHaveAttribute('aria-rowindex', '10001');
	await page.keyboard.press('Control+a');
	await expect(page.getByRole('toolbar', { name: 'Auswahl bearbeiten' })).toContainText(
		'10.000 ausgewählt'
	);
});

test('the top of a long list stands there at once, and nothing is counted before all is read', async ({
	page,
	catalogues
}) => {
	await catalogues.generated(600);
	await page.goto('./#/massnahmen');
	const grid = page.getByRole('grid');
	const all = await grid.getAttribute('aria-rowcount');
	await expect(page.getByRole('button', { name: /^überfällig/ })).toBeVisible();
	await page.addInitScript(() => {
		const seen = new Set<string>();
		const look = (): void => {
			if (!document.querySelector('main [role="grid"] td')) return;
			const counted = '[href="#/massnahmen"] .nav__count, .head__count, .group__count';
			const counts = [...document.querySelectorAll(counted)];
			seen.add(
				[
					document.querySelector('main')?.inert ? 'a part' : 'all',
					document.querySelector('[role="grid"]')?.getAttribute('aria-rowcount'),
					...counts.flatMap(({ textContent }) => textContent || [])
				].join(' ')
			);
		};
		new MutationObserver(look).observe(document, {
			subtree: true,
			childList: true,
			attributes: true,
			characterData: true
		});
		Object.assign(globalThis, { seen });
	});
	const top = await grid.getByRole('row').nth(2).textContent();
	await page.reload();
	await expect(page.getByRole('button', { name: /^überfällig/ })).toBeVisible();
	expect(await grid.getByRole('row').nth(2).textContent()).toBe(top);
	const seen = await page.evaluate(() => [...(globalThis as unknown as { seen: string[] }).seen]);
	expect(seen[0]).toBe('a part -1');
	expect(seen.length).toBeGreaterThan(1);
	for (const later of seen.slice(1)) expect(later).toMatch(`all ${all} 600 600 75`);
});

test('can be used by everyone, on a phone, too', async ({ page, catalogues }) => {
	await catalogues.example('own');
	await page.goto('./#/massnahmen');
	await page.getByRole('checkbox', { name: '1-1 auswählen' }).click();
	await checkAccessibility(page);
	await page.getByRole('link', { name: /Willkommensmappe/ }).click();
	await expect(page.getByRole('complementary')).toBeVisible();
	await checkAccessibility(page);
	await page.keyboard.press('Escape');
	await page.setViewportSize({ width: 390, height: 844 });
	await expectNoSidewaysScroll(page);
	await checkAccessibility(page);
});
