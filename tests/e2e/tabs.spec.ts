import { newId } from '../../src/data/ids.ts';
import { edit, oneMeasure } from './support/measure.ts';
import { expect, test } from './support/test.ts';

test('case 39: what one window stores, the other shows at once', async ({
	context,
	page,
	catalogues
}) => {
	const id = newId();
	await catalogues.add(oneMeasure(id, newId()), 'own');
	const other = await context.newPage();
	for (const window of [page, other]) await window.goto(`./#/massnahme/${id}`);
	await expect(other.getByText('Treffpunkt')).toBeVisible();

	const input = await edit(page, 'Kurzfassung');
	await input.fill('Treffpunkt am Dienstag');
	await page.keyboard.press('Control+s');
	await expect(other.getByText('Treffpunkt am Dienstag')).toBeVisible();
	await expect(other.getByRole('button', { name: 'Rückgängig' })).toBeEnabled();
});

test('case 39: a form that is open keeps its text when another window changes another field', async ({
	context,
	page,
	catalogues
}) => {
	const id = newId();
	await catalogues.add(oneMeasure(id, newId()), 'own');
	const other = await context.newPage();
	for (const window of [page, other]) await window.goto(`./#/massnahme/${id}`);
	const summary = await edit(page, 'Kurzfassung');
	await summary.pressSequentially(' und mehr');
	const end = await edit(other, 'Ende');
	await end.fill('31.12.2028');
	await end.press('Enter');
	await expect(page.getByRole('button', { name: 'Ende: 31.12.2028, ändern' })).toBeVisible();
	await expect(summary).toHaveValue('Treffpunkt und mehr');
	await page.keyboard.press('Control+s');
	await expect(other.getByText('Treffpunkt und mehr')).toBeVisible();
});

test('case 39: an import in one window leaves the form that is open in the other', async ({
	context,
	page,
	catalogues
}) => {
	const id = newId();
	await catalogues.add(oneMeasure(id, newId()), 'own');
	const other = await context.newPage();
	await page.goto(`./#/massnahme/${id}`);
	await other.goto('./#/einlesen');
	const summary = await edit(page, 'Kurzfassung');
	await summary.pressSequentially(' und mehr');

	const csv =
		'Nr.;Titel;Kurzfassung\n2-1;Lesepaten;Freiwillige lesen vor\n2-2;Elterncafé;Einmal im Monat\n';
	const file = { name: 'liste.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) };
	await other.locator('input[type="file"]').first().setInputFiles(file);
	for (const name of [/^Weiter: Wörter/u, /^Weiter: Vorschau/u, /^2 Maßnahmen einlesen/u]) {
		await other.getByRole('button', { name }).click();
	}
	await expect(page.getByRole('link', { name: /^Maßnahmen 3/u })).toBeVisible();
	await expect(summary).toHaveValue('Treffpunkt und mehr');
});
