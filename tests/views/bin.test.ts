import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import MeasurePage from '../../src/views/measure/measure-page.svelte';
import Bin from '../../src/views/settings/bin.svelte';
import { appWith, newId, renderIn } from './with-app.ts';

const ids = { measure: newId(), step: newId(), early: newId(), lone: newId(), other: newId() };
const records = [
	{ entity: 'measure' as const, id: ids.measure, values: { number: '2-3', title: 'Café' } },
	{ entity: 'measure' as const, id: ids.other, values: { number: '2-4', title: 'Fest' } },
	{ entity: 'step' as const, id: ids.step, values: { measure: ids.measure, text: 'Raum' } },
	{ entity: 'step' as const, id: ids.early, values: { measure: ids.measure, text: 'Idee' } },
	{ entity: 'step' as const, id: ids.lone, values: { measure: ids.other, text: 'Plakat' } }
];

test('lists what was deleted, the newest first, and brings it back with its parts in one step', async () => {
	const app = await appWith(records);
	const user = userEvent.setup();
	renderIn(app, Bin as never, {});
	expect(screen.getByText('Der Papierkorb ist leer')).toBeVisible();

	await app.catalogue.remove({ kind: 'delete' }, 'step', [ids.early]);
	await app.catalogue.remove({ kind: 'delete' }, 'measure', [ids.measure]);
	await app.catalogue.remove({ kind: 'delete' }, 'step', [ids.lone]);
	const lines = await screen.findAllByRole('listitem');
	expect(lines).toHaveLength(2);
	expect(lines[0]).toHaveTextContent('(zu 2-4 Fest)');
	expect(lines[1]).toHaveTextContent('2-3 Café Maßnahme · gelöscht am');

	await user.click(within(lines[1]!).getByRole('button', { name: '„2-3 Café“ zurückholen' }));
	await vi.waitFor(() => expect(app.catalogue.table('measure').get(ids.measure)).toBeDefined());
	expect(app.catalogue.table('step').get(ids.step)).toBeDefined();
	expect(app.catalogue.table('step').get(ids.early)).toBeUndefined();
	expect(app.toasts.list.at(-1)?.text).toBe('„2-3 Café“ ist wieder da.');

	await app.undo();
	expect(app.catalogue.table('measure').get(ids.measure)).toBeUndefined();
	expect(app.catalogue.table('step').get(ids.step)).toBeUndefined();
	await app.catalogue.close();
});

test('is emptied after a question, with a backup before and without a way back', async () => {
	const app = await appWith(records);
	const user = userEvent.setup();
	renderIn(app, Bin as never, {});
	await app.catalogue.remove({ kind: 'delete' }, 'measure', [ids.measure]);
	await user.click(await screen.findByRole('button', { name: '„2-3 Café“ endgültig löschen' }));
	expect(app.confirm.current?.title).toBe('„2-3 Café“ endgültig löschen?');
	app.confirm.current?.answer(false);
	await user.click(screen.getByRole('button', { name: 'Papierkorb leeren …' }));
	expect(app.confirm.current?.title).toBe('1 Eintrag endgültig löschen?');
	app.confirm.current?.answer(true);
	expect(await screen.findByText('Der Papierkorb ist leer')).toBeVisible();
	const stored = JSON.stringify(await app.catalogue.rows());
	expect(stored).not.toContain('Café');
	expect(stored).toContain('Fest');
	const [backup] = await (await app.backups).list(app.catalogue.id);
	expect(backup?.counts.measure).toBe(1); // the deleted one lies in it as deleted
	const content = await (await app.backups).read(backup!.id);
	expect(JSON.stringify(content.rows)).toContain('Café');
	await app.undo();
	expect(app.catalogue.table('measure').get(ids.measure)).toBeUndefined();
	await app.catalogue.close();
});

test('what goes into the bin says where it is', async () => {
	const app = await appWith(records);
	renderIn(app, MeasurePage as never, { id: ids.measure });
	await userEvent.click(screen.getByRole('button', { name: 'Weitere Befehle' }));
	await userEvent.click(await screen.findByRole('menuitem', { name: 'Löschen' }));
	await vi.waitFor(() =>
		expect(app.toasts.list.at(-1)).toMatchObject({
			text: '„2-3 Café“ liegt im Papierkorb.',
			link: { label: 'Papierkorb ansehen', href: '#/einstellungen/papierkorb' },
			action: { label: 'Rückgängig' }
		})
	);
	await app.catalogue.close();
});
