import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { newId } from '../../src/data/ids.ts';
import type { Planned } from './support/catalogues.ts';
import { everyByte } from './support/every-byte.ts';
import { checkAccessibility, expectNoSidewaysScroll } from './support/reach.ts';
import { expect, test } from './support/test.ts';

const [actor, person, measure] = [newId(), newId(), newId()];
const words = /Erika|Beispielhaft|0123[ /]456789/u;

/** A person who is the contact of a measure and is named in its texts. */
const town: Planned[] = [
	{ entity: 'catalogue', id: newId(), values: { title: 'Konzept', municipality: 'Musterstadt' } },
	{ entity: 'actor', id: actor, values: { name: 'Treffpunkt Nord' } },
	{
		entity: 'person',
		id: person,
		values: { salutation: 'Frau', name: 'Erika Beispielhaft', phone: '0123 456789', actor }
	},
	{
		entity: 'measure',
		id: measure,
		values: {
			number: '1-1',
			title: 'Sprachcafé',
			contact: person,
			summary: 'Eine Idee von Erika Beispielhaft (0123/456789).',
			description: 'Zum Beispiel Beispielhaft vorlesen.'
		}
	}
];

async function openPerson(page: Page): Promise<void> {
	await page.goto(`./#/akteure/${actor}`);
	await page.getByRole('button', { name: 'Frau Erika Beispielhaft bearbeiten' }).click();
}

test('case 24: a person who is erased is in no byte of the browser and of the file', async ({
	page,
	catalogues
}) => {
	await catalogues.add(town, 'own');
	await openPerson(page);
	const form = page.getByRole('dialog', { name: 'Frau Erika Beispielhaft bearbeiten' });
	await form.getByRole('textbox', { name: 'Notiz' }).fill('Erika ist dienstags da.');
	await form.getByRole('button', { name: 'Fertig' }).click();
	await page.goto('./#/sicherheit');
	await page.getByRole('button', { name: 'Jetzt sichern' }).click();
	await expect(page.getByRole('main').getByText('Von Hand angelegt')).toBeVisible();
	expect(await everyByte(page)).toMatch(words);

	await openPerson(page);
	await page.getByRole('button', { name: 'Endgültig löschen …' }).click();
	const dialog = page.getByRole('dialog', { name: '„Frau Erika Beispielhaft“ endgültig löschen' });
	const summary = dialog.getByRole('group', { name: 'Kurzfassung bei 1-1 Sprachcafé' });
	await expect(summary.getByRole('button', { name: 'Entfernen' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	const description = dialog.getByRole('group', { name: 'Beschreibung bei 1-1 Sprachcafé' });
	await expect(description.getByRole('button', { name: 'Stehen lassen' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await checkAccessibility(page);
	await page.setViewportSize({ width: 390, height: 844 });
	await expectNoSidewaysScroll(page);
	await page.setViewportSize({ width: 1366, height: 768 });
	await description.getByRole('button', { name: 'Entfernen' }).click();
	await dialog.getByRole('button', { name: 'Weiter', exact: true }).click();
	await dialog.getByRole('textbox').fill('Erika');
	await dialog.getByRole('button', { name: 'Endgültig löschen' }).click();
	await expect(dialog.getByText(/stimmt noch nicht/u)).toBeVisible();
	await dialog.getByRole('textbox').fill('frau erika beispielhaft');
	await dialog.getByRole('button', { name: 'Endgültig löschen' }).click();
	await expect(page.getByText('Die Person wurde endgültig gelöscht.')).toBeVisible();

	await expect.poll(() => everyByte(page)).not.toMatch(words);
	await page.keyboard.press('Control+z');
	expect(await everyByte(page)).not.toMatch(words);
	await page.goto(`./#/massnahme/${measure}`);
	await expect(page.getByText('Eine Idee von (gelöscht) ((gelöscht)).').first()).toBeVisible();
	await expect(page.getByRole('main').getByText('(gelöscht)', { exact: true })).toBeVisible();
	await page.goto('./#/austausch');
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Wegmarke-Datei herunterladen' }).click();
	expect(await readFile(await (await waiting).path(), 'utf8')).not.toMatch(words);
});
