import { checkAccessibility, expectNoSidewaysScroll } from './support/reach.ts';
import { expect, test } from './support/test.ts';
import { stored } from './support/stored.ts';

test('the concept is read as a document', async ({ page, catalogues }) => {
	test.slow();
	await catalogues.example('own');
	await page.goto('./#/konzept');
	await expect(page.getByText('6 Handlungsfelder, 33 Ziele, 42 Maßnahmen')).toBeVisible();
	const contents = page.getByRole('navigation', { name: 'Inhalt' });
	await contents.getByRole('link', { name: /Sprache/ }).click();
	await expect(page.getByRole('heading', { name: '2 Sprache' })).toBeInViewport();
	await expect(contents.locator('[aria-current="location"]')).toContainText('Sprache');
	const section = page.getByRole('region', { name: '2 Sprache' });
	await expect(section.getByRole('link', { name: /^Sprachmittlung/ })).toBeVisible();
	await checkAccessibility(page);
	await page.setViewportSize({ width: 390, height: 844 });
	await expectNoSidewaysScroll(page);
});

test('a text is edited where it stands', async ({ page, catalogues }) => {
	await catalogues.example('own');
	await page.goto('./#/konzept');
	await page.getByRole('button', { name: 'Sprache bearbeiten', exact: true }).click();
	await page.getByRole('textbox', { name: 'Titel' }).fill('Sprache und Verständigung');
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: '2 Sprache und Verständigung' })).toBeVisible();
	await page.getByRole('button', { name: /^Rückgängig/ }).click();
	await expect(page.getByRole('heading', { name: '2 Sprache', exact: true })).toBeVisible();
});

test('lines are moved with the keyboard alone, each move is said and taken back', async ({
	page,
	catalogues
}) => {
	await catalogues.example('own');
	await page.goto('./#/konzept?modus=ordnen');
	const tree = page.getByRole('tree', { name: 'Gliederung des Konzepts' });
	const row = (name: RegExp) => tree.getByRole('treeitem', { name });
	await row(/^1-1 Willkommensmappe/).click();
	await page.keyboard.press('ArrowUp');
	await expect(row(/Bis Ende 2024 erhält/)).toBeFocused();
	await page.keyboard.press('ArrowDown');
	await expect(row(/^1-1 Willkommensmappe/)).toBeFocused();

	// Only lines near the window are there; how many depends on their heights.
	const titles = async () => (await tree.getByRole('treeitem').allInnerTexts()).slice(0, 20);
	const before = await titles();
	await page.keyboard.press('Alt+ArrowDown');
	await expect(page.getByText(/Willkommensmappe in sechs Sprachen: jetzt 1 von 2/)).toBeAttached();
	await expect(row(/^1-1 Willkommensmappe/)).toBeFocused();
	await page.keyboard.press('Alt+ArrowLeft');
	await expect(page.getByText(/jetzt .* von .* in Informationen zum Ankommen/)).toBeAttached();
	await page.keyboard.press('Control+z');
	await expect(row(/^1-1 Willkommensmappe/)).toHaveAttribute('aria-posinset', '1');
	await expect(row(/^1-1 Willkommensmappe/)).toHaveAttribute('aria-level', '5');
	await page.keyboard.press('Control+z');
	await expect.poll(titles).toEqual(before);
	await checkAccessibility(page);
});

test('a measure goes into another field by menu', async ({ page, catalogues }) => {
	await catalogues.example('own');
	await page.goto('./#/konzept?modus=ordnen');
	await page.getByRole('treeitem', { name: /^1-1 Willkommensmappe/ }).click();
	await page.getByRole('button', { name: 'Verschieben nach …' }).click();
	await page.getByRole('combobox', { name: 'Wohin' }).fill('Arbeit und Ausb');
	await page.getByRole('option', { name: /^4 Arbeit/ }).click();
	await page.getByRole('button', { name: 'Verschieben', exact: true }).click();
	await expect(page.getByText(/jetzt .* in Arbeit und Ausbildung/).first()).toBeVisible();
	await expect(page.getByRole('treeitem', { name: /^1-1 Willkommensmappe/ })).toBeFocused();
	await expect(page.getByRole('treeitem', { name: /^1-1 Willkommensmappe/ })).toHaveAttribute(
		'aria-level',
		'2'
	);
});

test('deleting a field says what stays, and one step brings it back', async ({
	page,
	catalogues
}) => {
	await catalogues.example('own');
	await page.goto('./#/konzept?modus=ordnen');
	await page.getByRole('treeitem', { name: 'Ankommen und Orientierung' }).click();
	await page.keyboard.press('Delete');
	const question = page.getByRole('alertdialog');
	await expect(question).toContainText('6 Maßnahmen bleiben erhalten');
	await expect(question).toContainText('„Ohne Handlungsfeld“');
	await question.getByRole('button', { name: 'In den Papierkorb' }).click();
	await expect(page.getByText('5 Handlungsfelder, 33 Ziele, 42 Maßnahmen')).toBeVisible();
	await page.getByRole('button', { name: 'Rückgängig' }).first().click();
	await expect(page.getByText('6 Handlungsfelder, 33 Ziele, 42 Maßnahmen')).toBeVisible();
});

test('a goal is added at the place that is meant, with the next number', async ({
	page,
	catalogues
}) => {
	await catalogues.example('own');
	await page.goto('./#/konzept?modus=ordnen');
	await page.getByRole('treeitem', { name: /Informationen zum Ankommen/ }).click();
	await page.getByRole('button', { name: 'Einfügen' }).click();
	await page.getByRole('menuitem', { name: 'Ziel' }).click();
	const dialog = page.getByRole('dialog');
	await expect(dialog.getByRole('textbox', { name: 'Nr.' })).toHaveValue('1.1.3');
	await dialog.getByRole('textbox', { name: 'Ziel', exact: true }).fill('Alle finden den Weg.');
	await dialog.getByRole('button', { name: 'Anlegen' }).click();
	await expect(page.getByRole('treeitem', { name: /Alle finden den Weg/ })).toBeFocused();
});

test('new numbers are shown before they are given', async ({ page, catalogues }) => {
	await catalogues.example('own');
	await page.goto('./#/konzept');
	await page.getByRole('button', { name: 'Weitere Befehle' }).click();
	await page.getByRole('menuitem', { name: 'Neu nummerieren' }).click();
	const dialog = page.getByRole('dialog', { name: 'Neu nummerieren' });
	await dialog
		.getByRole('combobox', { name: 'Maßnahmen' })
		.selectOption('M1, M2, M3 durch das ganze Konzept');
	await expect(dialog.getByRole('row', { name: /^1-1 M1 / })).toBeVisible();
	await checkAccessibility(page);
	await dialog.getByRole('button', { name: '42 Nummern ändern' }).click();
	await expect(page.getByText('42 Nummern geändert')).toBeVisible();
	const numbers = (await stored(page))['measure']!.map(({ number }) => number);
	expect(new Set(numbers).size).toBe(42);
	await page.getByRole('button', { name: 'Rückgängig' }).first().click();
	await expect(page.getByText('1-1', { exact: true })).toBeVisible();
});

test('ten thousand measures stay usable', async ({ page, catalogues }) => {
	test.slow();
	await catalogues.generated(10_000);
	await page.goto('./#/konzept');
	await expect(page.getByText('10.000 Maßnahmen')).toBeVisible({ timeout: 30_000 });
	await expect(page.locator('.doc__measure')).toHaveCount(0);
	await page.getByRole('button', { name: 'Handlungsfeld 2', exact: true }).click();
	await expect(
		page
			.getByRole('region', { name: /Handlungsfeld 2$/ })
			.getByRole('link')
			.first()
	).toBeVisible();
	await page.getByRole('button', { name: 'Ordnen' }).click();
	const first = page.getByRole('treeitem', { name: /Handlungsfeld 1$/ });
	await first.click();
	await page.keyboard.press('ArrowRight');
	await page.keyboard.press('End');
	expect(await page.getByRole('treeitem').count()).toBeLessThan(120);
	await expect(page.getByRole('treeitem', { name: /Handlungsfeld 8$/ })).toBeFocused();
});
