import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Catalogue } from '../../src/data/catalogue.ts';
import type { Row } from '../../src/model/record.ts';
import type { EntityKey } from '../../src/model/registry.ts';
import type { App } from '../../src/views/app.svelte.ts';
import Changes from '../../src/views/changes/changes.svelte';
import RecordHistory from '../../src/views/history/record-history.svelte';
import { appWith, newId, renderIn } from './with-app.ts';

const ids = { field: newId(), measure: newId(), other: newId() };
const records = [
	{ entity: 'field' as const, id: ids.field, values: { number: '2', title: 'Sprache' } },
	{
		entity: 'measure' as const,
		id: ids.measure,
		values: { number: '2-3', title: 'Café', field: ids.field }
	},
	{ entity: 'measure' as const, id: ids.other, values: { number: '10-1', title: 'Fest' } }
];

const recordsOf = async (catalogue: Catalogue): Promise<{ entity: EntityKey; row: Row }[]> =>
	(Object.entries(await catalogue.rows()) as [EntityKey, Row[]][]).flatMap(([entity, rows]) =>
		rows.map((row) => ({ entity, row }))
	);

/** Edits on another laptop, whose file is taken in. */
async function takeInFrom(app: App, label: string): Promise<void> {
	const other = await Catalogue.open(newId(), { id: newId(), label });
	await other.takeIn({ kind: 'begin' }, await recordsOf(app.catalogue));
	await other.commit({ kind: 'edit' }, [
		{ entity: 'measure', id: ids.measure, set: { title: 'Café am Markt' } },
		{ entity: 'progress', id: newId(), create: { measure: ids.measure, state: 'Läuft.' } }
	]);
	const action = { kind: 'take-in', about: 'a.wegmarke.json', device: label } as const;
	await app.catalogue.takeIn(action, await recordsOf(other));
	await other.close();
}

afterEach(() => (location.hash = ''));

test('changes stand with their measure, those from a file with the device on which they were made', async () => {
	const app = await appWith(records);
	const user = userEvent.setup();
	await app.catalogue.commit({ kind: 'edit' }, [
		{ entity: 'measure', id: ids.other, set: { title: 'Sommerfest' } }
	]);
	await takeInFrom(app, 'Laptop Rathaus');
	renderIn(app, Changes as never, {});
	const cafe = await screen.findByRole('region', { name: '2-3 Café am Markt' });
	expect(screen.getAllByRole('region').map((region) => region.textContent.slice(0, 8))).toEqual([
		expect.stringContaining('2-3 Café'),
		expect.stringContaining('10-1 Som')
	]);
	const told = within(cafe)
		.getByText(/Titel:/u)
		.closest('li')!;
	expect(told).toHaveTextContent(/Laptop Rathaus · eingelesen am .* aus „a\.wegmarke\.json“/u);
	expect(within(cafe).getByText('Sachstand angelegt')).toBeVisible();

	await user.selectOptions(screen.getByLabelText('Gerät'), 'Laptop Rathaus');
	expect(screen.queryByRole('region', { name: /10-1/u })).toBeNull();
	await user.selectOptions(screen.getByLabelText('Gerät'), 'alle');
	await user.selectOptions(screen.getByLabelText('Art der Änderung'), 'Sachstände');
	expect(within(cafe).queryByText(/Titel:/u)).toBeNull();
	await user.selectOptions(screen.getByLabelText('Art der Änderung'), 'alle');
	await user.selectOptions(screen.getByLabelText('Handlungsfeld'), '2 Sprache');
	await vi.waitFor(() => expect(screen.queryByRole('region', { name: /10-1/u })).toBeNull());
	await app.catalogue.close();
});

test('a decision for the value that stood there says so, and so does taking it back', async () => {
	const app = await appWith(records);
	const shown = app.catalogue.table('measure').get(ids.measure)!;
	const edit = (title: string, how: object) =>
		app.catalogue.commit({ kind: 'edit' }, [
			{ entity: 'measure', id: ids.measure, set: { title }, ...how }
		]);
	await edit('Treff', {});
	await edit('Treffpunkt', { shown });
	await edit('Treffpunkt', { decide: true });
	const decision = app.catalogue.last;
	renderIn(app, RecordHistory as never, { entity: 'measure', id: ids.measure });
	expect(await screen.findByText(/Von mehreren Fassungen gilt „Treffpunkt“/u)).toBeVisible();
	await app.undo(decision);
	expect(await screen.findByText(/Wieder mehrere Fassungen/u)).toBeVisible();
	await app.catalogue.close();
});

test('a whole record goes back to a moment after a look at what that changes', async () => {
	const app = await appWith(records);
	const user = userEvent.setup();
	const edit = (set: Record<string, unknown>) =>
		app.catalogue.commit({ kind: 'edit' }, [{ entity: 'measure', id: ids.measure, set }]);
	await edit({ title: 'Treff', note: 'Raum fehlt' });
	await edit({ title: 'Treffpunkt' });
	renderIn(app, RecordHistory as never, { entity: 'measure', id: ids.measure });
	await user.click(await screen.findByRole('button', { name: 'Früheren Stand herstellen …' }));
	const dialog = screen.getByRole('dialog');
	await vi.waitFor(() => expect(within(dialog).getAllByRole('listitem')).toHaveLength(1));
	const moments = within(dialog).getAllByRole('option');
	expect(moments).toHaveLength(2);
	await user.selectOptions(within(dialog).getByRole('combobox'), moments[1]!);
	expect(within(dialog).getAllByRole('listitem')).toHaveLength(2);
	await user.click(within(dialog).getByRole('button', { name: 'Diesen Stand herstellen' }));
	await vi.waitFor(() =>
		expect(app.catalogue.table('measure').get(ids.measure)).toMatchObject({
			title: 'Café',
			note: ''
		})
	);
	await app.undo();
	expect(app.catalogue.table('measure').get(ids.measure)?.title).toBe('Treffpunkt');
	await app.catalogue.close();
});
