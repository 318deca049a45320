import { expect, test } from './support/test.ts';

const kept = () => Object.keys(localStorage).filter((key) => key.startsWith('wegmarke.typed '));

test('Esc in a cell keeps nothing of it, and brings it back when asked', async ({
	page,
	catalogues
}) => {
	await catalogues.example('own');
	await page.goto('./#/massnahmen');
	const title = page
		.getByRole('rowheader')
		.filter({ has: page.getByRole('link') })
		.first();
	const before = await title.innerText();
	await title.focus();
	await page.keyboard.press('F2');
	const input = page.getByRole('textbox', { name: /^Maßnahme für/u });
	await input.fill('Ein anderer Titel');
	await page.keyboard.press('Escape');
	await expect(title).toHaveText(before);
	expect(await page.evaluate(kept)).toEqual([]);
	await page.getByRole('button', { name: 'Zurückholen' }).click();
	await expect(input).toHaveValue('Ein anderer Titel');
	await expect(input).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(title).toHaveText('Ein anderer Titel');
	expect(await page.evaluate(kept)).toEqual([]);
});

test('Esc in a cell with a list of actors makes none of half a word', async ({
	page,
	catalogues
}) => {
	await catalogues.example('own');
	await page.goto('./#/massnahmen');
	const actors = page.getByRole('link', { name: /^Akteure/u });
	const row = page
		.getByRole('row')
		.filter({ has: page.getByRole('link') })
		.first();
	await row.waitFor();
	const before = await actors.innerText();
	const input = page.getByRole('combobox', { name: /^Zuständig für/u });
	const heads = await page.getByRole('columnheader').allTextContents();
	const at = heads.findIndex((head) => head.includes('Zuständig'));
	await row.getByRole('gridcell').or(row.getByRole('rowheader')).nth(at).focus();
	await page.keyboard.press('F2');
	await input.fill('Integrationsb');
	await expect(input).toHaveAttribute('aria-expanded', 'true');
	await page.keyboard.press('Escape');
	await expect(input).toHaveAttribute('aria-expanded', 'false');
	await page.keyboard.press('Escape');
	await expect(input).toHaveCount(0);
	await page.goto('./#/akteure');
	await expect(page.getByRole('heading', { level: 1, name: /Akteure/u })).toBeVisible();
	await expect(page.getByText('Integrationsb', { exact: true })).toHaveCount(0);
	expect(await actors.innerText()).toBe(before);
	expect(await page.evaluate(kept)).toEqual([]);
});
