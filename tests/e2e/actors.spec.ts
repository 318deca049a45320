import { newId } from '../../src/data/ids.ts';
import type { Planned } from './support/catalogues.ts';
import { checkAccessibility, expectNoSidewaysScroll } from './support/reach.ts';
import { expect, test } from './support/test.ts';

/** Two actors that are the same one, with a measure and a person each. */
function twins(): Planned[] {
	const [a, b] = [newId(), newId()];
	const measure = (number: string, values: object): Planned => ({
		entity: 'measure',
		id: newId(),
		values: { number, title: `Maßnahme ${number}`, ...values }
	});
	return [
		{ entity: 'catalogue', id: newId(), values: { title: 'Konzept', municipality: 'Musterstadt' } },
		{ entity: 'actor', id: a, values: { name: 'KIB Institut', kind: 'education' } },
		{ entity: 'actor', id: b, values: { name: 'dem KIB-Institut', phone: '0123 4567' } },
		{ entity: 'person', id: newId(), values: { name: 'Erika Beispiel', actor: b } },
		measure('1-1', { lead: a }),
		measure('1-2', { lead: a }),
		measure('1-3', { lead: b, partners: [a] })
	];
}

test('actors are found, opened and read beside the list', async ({ page, catalogues }) => {
	await catalogues.example('own');
	await page.goto('./#/akteure');
	await expect(page.getByRole('searchbox', { name: 'Akteure durchsuchen' })).toBeVisible();
	await page.keyboard.press('/');
	await page.keyboard.type('volkshoch');
	await expect(page.getByRole('row')).toHaveCount(2);
	await page.getByRole('link', { name: /Volkshochschule/ }).click();
	const sheet = page.getByRole('complementary', { name: /Volkshochschule/ });
	await expect(sheet.getByRole('heading', { name: /Zuständig für/ })).toBeVisible();
	await expect(page.getByRole('row')).toHaveCount(2);
	await checkAccessibility(page);
	await page.keyboard.press('Escape');
	await expect(sheet).toBeHidden();
	await page.setViewportSize({ width: 390, height: 844 });
	await expectNoSidewaysScroll(page);
});

test('an actor with a contact person is added, changed and deleted', async ({
	page,
	catalogues
}) => {
	await catalogues.empty();
	await page.goto('./#/akteure');
	await page.getByRole('button', { name: 'Akteur anlegen' }).click();
	await page.getByRole('dialog').getByRole('button', { name: 'Anlegen' }).click();
	await expect(page.getByText('„Name“ fehlt noch.')).toBeVisible();
	await page.keyboard.press('Escape');
	await page.getByRole('button', { name: 'Akteur anlegen' }).click();
	await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Freundeskreis');
	await page.keyboard.press('Enter');
	const sheet = page.getByRole('complementary', { name: 'Akteur Freundeskreis' });
	await sheet.getByRole('button', { name: 'Person hinzufügen' }).click();
	await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Olena Beispielhaus');
	await page.getByRole('textbox', { name: 'Telefon' }).fill('0123 456-7');
	await page.getByRole('dialog').getByRole('button', { name: 'Anlegen' }).click();
	await expect(sheet.getByRole('link', { name: '0123 456-7' })).toHaveAttribute(
		'href',
		'tel:01234567'
	);
	await expect(sheet.getByText('kein Einverständnis')).toBeVisible();
	await sheet.getByRole('button', { name: 'Weitere Befehle' }).click();
	await page.getByRole('menuitem', { name: 'Löschen' }).click();
	await expect(page.getByText('„Freundeskreis“ gelöscht')).toBeVisible();
	await page.getByRole('button', { name: 'Rückgängig' }).last().click();
	await expect(page.getByRole('link', { name: 'Freundeskreis' })).toBeVisible();
});

test('doubles are pointed out and merged by choice, with one step back', async ({
	page,
	catalogues
}) => {
	await catalogues.add(twins(), 'own');
	await page.goto('./#/akteure');
	await expect(page.getByRole('row')).toHaveCount(3);
	await page.getByRole('button', { name: /Doppelte prüfen/ }).click();
	const dialog = page.getByRole('dialog', { name: 'Doppelte zusammenführen' });
	await expect(dialog.getByRole('radio', { name: /^KIB Institut/ })).toBeChecked();
	await checkAccessibility(page);
	await dialog.getByRole('button', { name: 'Zusammenführen' }).click();
	await expect(dialog.getByText('keine Akteure mit ähnlichen Namen')).toBeVisible();
	await dialog.getByRole('button', { name: 'Fertig' }).click();
	const row = page.getByRole('row', { name: /KIB Institut/ });
	await expect(row).toContainText('Erika Beispiel');
	await expect(row.getByRole('cell').nth(2)).toHaveText('3');
	await page.keyboard.press('Control+z');
	await expect(page.getByRole('row')).toHaveCount(3);
	await expect(
		page
			.getByRole('row', { name: /^KIB Institut/ })
			.getByRole('cell')
			.nth(2)
	).toHaveText('2');
});
