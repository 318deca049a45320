import { newId } from '../../src/data/ids.ts';
import { edit, oneMeasure } from './support/measure.ts';
import { checkAccessibility, expectNoSidewaysScroll } from './support/reach.ts';
import { expect, test } from './support/test.ts';

test('what changed is told record by record, filtered, copied and taken back as a whole', async ({
	page,
	catalogues,
	context
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const id = newId();
	await catalogues.add(oneMeasure(id, newId()), 'own');
	await page.goto('./#/aenderungen');
	await expect(page.getByRole('heading', { name: 'Keine Änderungen' })).toBeVisible();

	await page.goto(`./#/massnahme/${id}`);
	for (const [label, words] of [
		['Kurzfassung', 'Treffpunkt am Markt'],
		['Ende', '2028']
	] as const) {
		await (await edit(page, label)).fill(words);
		await page.keyboard.press('Control+Enter');
		await page.keyboard.press('Tab');
	}
	await page.goto('./#/aenderungen');
	const group = page.getByRole('region', { name: '1-1 Sprachcafé' });
	await expect(group.getByRole('listitem')).toHaveCount(2);
	await expect(group.getByRole('listitem').first()).toContainText('Ende: entfernt: 2027');
	await expect(group.locator('ins')).toContainText(['2028', 'am Markt']);
	await expect(group.getByText(/dieses Gerät/u).first()).toBeVisible();
	await checkAccessibility(page);

	await page.getByRole('combobox', { name: 'Art der Änderung' }).selectOption('Gelöscht');
	await expect(page.getByRole('heading', { name: 'Keine Änderungen' })).toBeVisible();
	await page.getByRole('combobox', { name: 'Art der Änderung' }).selectOption('Geändert');
	await page.getByRole('combobox', { name: 'Seit' }).selectOption('einem Tag …');
	await page.getByRole('textbox', { name: 'Tag' }).fill('1.1.2020');
	await page.keyboard.press('Enter');
	await expect(group.getByRole('listitem')).toHaveCount(2);
	await page.reload();
	await expect(group.getByRole('listitem')).toHaveCount(2);
	await page.getByRole('button', { name: 'Als Tabelle kopieren' }).click();
	await expect(page.getByText(/in der Zwischenablage/u)).toBeVisible();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied.split('\r\n')[1]).toMatch(/^1-1 Sprachcafé\tEnde\t2027\t2028\t.*dieses Gerät/u);
	await page.setViewportSize({ width: 390, height: 844 });
	await expectNoSidewaysScroll(page);
	await page.setViewportSize({ width: 1366, height: 768 });

	await group.getByRole('button', { name: 'Stand davor von 1-1 Sprachcafé herstellen' }).click();
	const dialog = page.getByRole('dialog', { name: /Früheren Stand von/u });
	await expect(dialog.getByRole('listitem')).toHaveCount(2);
	await checkAccessibility(page);
	await dialog.getByRole('button', { name: 'Diesen Stand herstellen' }).click();
	await expect(dialog).toBeHidden();
	await expect(group.getByRole('listitem')).toHaveCount(4);
	await group.getByRole('link', { name: '1-1 Sprachcafé' }).click();
	await expect(page.getByText('Treffpunkt', { exact: true }).first()).toBeVisible();
});
