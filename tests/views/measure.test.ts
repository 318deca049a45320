import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { writeRow } from '../../src/core/write.ts';
import type { Rec } from '../../src/model/registry.ts';
import type { App } from '../../src/views/app.svelte.ts';
import { safeLink, telephone } from '../../src/views/measure/links.ts';
import MeasurePage from '../../src/views/measure/measure-page.svelte';
import { sumOf } from '../../src/views/measure/money.ts';
import { lastOrder, movedOrders } from '../../src/views/measure/step-order.ts';
import { appWith, newId, renderIn } from './with-app.ts';

const [field, here, there, person] = [newId(), newId(), newId(), newId()];
let app: App;

beforeEach(async () => {
	localStorage.clear();
	app = await appWith([
		{ entity: 'field', id: field, values: { number: '2', title: 'Sprache' } },
		{
			entity: 'person',
			id: person,
			values: {
				name: 'Amira Haddad',
				phone: 'Tel. 0000 100-512, vormittags',
				email: 'a@example.org'
			}
		},
		{
			entity: 'measure',
			id: here,
			values: {
				number: '2-3',
				title: 'Sprachmittlung',
				contact: person,
				related: ['words:3-2-12', newId()],
				status: { value: 'postponed', date: '' },
				priority: 'high'
			}
		},
		{
			entity: 'measure',
			id: there,
			values: { number: '2-4', title: 'Dolmetschen', related: ['words:2-3'] }
		}
	]);
	renderIn(app, MeasurePage as never, { id: here });
});

const stored = (): Rec<'measure'> | undefined => app.catalogue.table('measure').get(here);

describe('a new progress entry', () => {
	const open = async (): Promise<HTMLElement> => {
		await userEvent.click(screen.getAllByRole('button', { name: 'Neuer Sachstand' })[0]!);
		return screen.getByRole('dialog', { name: 'Neuer Sachstand' });
	};
	const value = (dialog: HTMLElement): HTMLElement =>
		within(dialog).getByRole('textbox', { name: 'Wert, Zeile 1' });
	const press = (dialog: HTMLElement, name: string): Promise<void> =>
		userEvent.click(within(dialog).getByRole('button', { name }));

	test('names its measure, and what each figure is', async () => {
		const dialog = await open();
		expect(within(dialog).getByText('2-3 Sprachmittlung')).toBeVisible();
		expect(within(dialog).getByText('Kennzahl')).toBeVisible();
		expect(within(dialog).getByText('Wert')).toBeVisible();
	});

	test('can say that nothing is new only where there was one before', async () => {
		const unchanged = () =>
			screen.queryByRole('button', { name: '„Kein neuer Sachstand“ eintragen' });
		expect(unchanged()).toBeNull();
		const create = { measure: here, date: '2026-05-01', state: 'Läuft.' };
		await app.commit({ kind: 'create' }, [{ entity: 'progress', id: newId(), create }]);
		await vi.waitFor(() => expect(unchanged()).toBeVisible());
		await userEvent.click(unchanged()!);
		const entries = () => app.catalogue.table('progress').all;
		await vi.waitFor(() => expect(entries()).toMatchObject([{}, { unchanged: true }]));
	});

	test('leads to a figure that is none, and keeps its words until they are given up', async () => {
		let dialog = await open();
		await userEvent.type(value(dialog), 'zwölf');
		await press(dialog, 'Speichern');
		await vi.waitFor(() => expect(value(dialog)).toHaveFocus());
		expect(value(dialog)).toBeInvalid();
		expect(value(dialog)).toHaveValue('zwölf');

		await press(dialog, 'Schließen');
		expect(app.toasts.list.at(-1)?.text).toContain('stehen beim nächsten Öffnen wieder hier');
		dialog = await open();
		expect(value(dialog)).toHaveValue('zwölf');
		await press(dialog, 'Abbrechen');
		dialog = await open();
		expect(value(dialog)).toHaveValue('');
	});
});

test('a new contact person gets a salutation of its own, and the actor who leads', async () => {
	const lead = newId();
	await app.commit({ kind: 'edit' }, [
		{ entity: 'actor', id: lead, create: { name: 'Integrationsbüro' } },
		{ entity: 'measure', id: here, set: { lead } }
	]);
	await userEvent.click(screen.getByRole('button', { name: /^Ansprechperson: .*, ändern$/ }));
	const input = screen.getByRole('combobox', { name: 'Ansprechperson' });
	await userEvent.clear(input);
	await userEvent.type(input, 'Frau Dr. Weber{Enter}');
	await vi.waitFor(() =>
		expect(app.catalogue.table('person').all.find(({ name }) => name === 'Weber')).toMatchObject({
			salutation: 'Frau Dr.',
			actor: lead
		})
	);
});

describe('the page of a measure', () => {
	test('says what is missing and leads there', async () => {
		await userEvent.click(screen.getByRole('button', { name: /2 von 7 Angaben|1 von 7 Angaben/ }));
		await userEvent.click(screen.getByRole('button', { name: 'Handlungsfeld wählen' }));
		const input = screen.getByRole('combobox', { name: 'Handlungsfeld' });
		expect(input).toHaveFocus();
		await userEvent.type(input, 'Sprache{Enter}');
		await vi.waitFor(() => expect(stored()?.field).toBe(field), { timeout: 2000 });
	});

	test('asks for the reason of a postponed measure', async () => {
		expect(screen.getByText(/Warum ist die Maßnahme zurückgestellt\?/)).toBeVisible();
		await userEvent.click(screen.getByRole('button', { name: 'Begründung angeben' }));
		expect(screen.getByRole('textbox', { name: 'Begründung' })).toHaveFocus();
	});

	test('shows relations in both directions, and words and deleted ones as what they are', () => {
		const section = screen.getByRole('region', { name: 'Verwandtes' });
		expect(within(section).getByRole('link', { name: '2-4 Dolmetschen' })).toBeVisible();
		expect(within(section).getByText('3-2-12 – (noch) nicht im Katalog')).toBeVisible();
		expect(within(section).getByText('Eintrag – nicht mehr im Katalog')).toBeVisible();
	});

	test('offers ways to reach the contact', () => {
		const call = screen.getByRole('link', { name: /anrufen$/ });
		expect(call).toHaveAttribute('href', 'tel:0000100512');
		expect(screen.getByRole('link', { name: /^E-Mail an/ })).toHaveAttribute(
			'href',
			'mailto:a@example.org'
		);
	});

	test('shows all values of a field that was changed side by side, until one is chosen', async () => {
		const { measure: rows } = await app.catalogue.rows();
		const row = rows.find(({ id }) => id === here)!;
		const set = { priority: 'medium' };
		await app.catalogue.commit({ kind: 'edit' }, [{ entity: 'measure', id: here, set }]);
		const theirs = writeRow(row, { priority: 'low' }, '2026-01-01T08:00:00.000Z-0000-zzzz');
		await app.catalogue.takeIn({ kind: 'take-in' }, [{ entity: 'measure', row: theirs }]);
		await screen.findByText(/Diese Angabe hat zwei Fassungen/);
		const choice = await screen.findByRole('group', { name: /^Priorität: Welche Fassung gilt/ });
		const other = within(choice).getByRole('radio', { name: /^Ein anderes Gerät.*niedrig/ });
		await userEvent.click(other);
		await userEvent.click(screen.getByRole('button', { name: 'niedrig übernehmen' }));
		await vi.waitFor(() => expect(stored()?.priority).toBe('low'));
		expect(stored()?.also).toBeUndefined();
	});

	test('tells the history of a field and restores a former value', async () => {
		const set = { priority: 'low' };
		await app.catalogue.commit({ kind: 'import', about: 'liste.csv' }, [
			{ entity: 'measure', id: here, set }
		]);
		await userEvent.click(await screen.findByRole('button', { name: 'Verlauf von „Priorität“' }));
		const dialog = screen.getByRole('dialog', { name: 'Verlauf: Priorität' });
		const item = (await within(dialog).findByText(/durch Einlesen von „liste.csv“/)).closest('li')!;
		expect(item).toHaveTextContent('entfernt: hoch');
		expect(item).toHaveTextContent('hinzugefügt: niedrig');
		await userEvent.click(
			within(item).getByRole('button', { name: /^Priorität wiederherstellen/ })
		);
		await vi.waitFor(() => expect(stored()?.priority).toBe('high'));
	});
});

test('only safe addresses are links, and only what is a number is called', () => {
	expect(safeLink('javascript:alert(1)')).toBeUndefined();
	expect(safeLink('https://example.org')).toBe('https://example.org');
	expect(telephone('168-40001 (nur vormittags)')).toBe('tel:16840001');
	expect(telephone('+49 (0)511 168-1')).toBe('tel:+4905111681');
	expect(telephone('über die Zentrale')).toBeUndefined();
});

test('sums add cents exactly and are nothing where no amount is known', () => {
	const some = [0.1, 0.2, null].map((planned) => ({ planned })) as unknown as Rec<'funding'>[];
	expect(sumOf(some, 'planned')).toBe(0.3);
	expect(sumOf([], 'spent')).toBeNull();
});

test('moving a step writes only the orders that change', () => {
	const steps = ['a', 'b', 'c'].map((id, i) => ({ id, order: i + 1 })) as unknown as Rec<'step'>[];
	expect(movedOrders(steps, 'c', -1)).toEqual([
		{ id: 'c', order: 2 },
		{ id: 'b', order: 3 }
	]);
	expect(movedOrders(steps, 'a', -1)).toEqual([]);
	expect(lastOrder(steps)).toBe(4);
});
