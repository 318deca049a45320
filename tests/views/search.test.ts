import { screen } from '@testing-library/svelte';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import SearchDialog from '../../src/views/search/search-dialog.svelte';
import { appWith, newId, renderIn } from './with-app.ts';

const ids = { measure: newId(), actor: newId(), progress: newId() };
const records = [
	{
		entity: 'measure' as const,
		id: ids.measure,
		values: { number: '2-3', title: 'Sprachmittlung aufbauen', lead: ids.actor }
	},
	{ entity: 'actor' as const, id: ids.actor, values: { name: 'Fachbereich Soziales' } },
	{
		entity: 'progress' as const,
		id: ids.progress,
		values: { measure: ids.measure, date: '2026-05', state: 'Der Vertrag ist geschlossen.' }
	}
];

async function openSearch() {
	const app = await appWith(records);
	const onclose = vi.fn();
	renderIn(app, SearchDialog as never, { onclose });
	return { app, onclose, user: userEvent.setup() };
}
async function look(user: UserEvent, words: string): Promise<void> {
	await user.click(field());
	await user.paste(words);
}
const field = () => screen.getByRole('combobox', { name: 'Alles durchsuchen' });

test('the active answer is named to screen readers and opened by Enter', async () => {
	const { app, onclose, user } = await openSearch();
	await look(user, 'sprachm');
	const active = screen.getByRole('option', { selected: true });
	expect(active).toHaveTextContent('2-3 Sprachmittlung aufbauen');
	expect(field()).toHaveAttribute('aria-activedescendant', active.id);
	await user.keyboard('{Enter}');
	expect(onclose).toHaveBeenCalled();
	await vi.waitFor(() => expect(app.router.path).toEqual(['massnahme', ids.measure]));
	await app.catalogue.close();
});

test('a Sachstand is found by its text and shown under the name of its measure', async () => {
	const { app, user } = await openSearch();
	await look(user, 'vertrag geschlossen');
	const option = screen.getByRole('option', { name: /2-3 Sprachmittlung aufbauen/ });
	expect(option).toHaveTextContent('Stand der Umsetzung: Der Vertrag ist geschlossen.');
	await user.click(option);
	await vi.waitFor(() => expect(app.router.path).toEqual(['massnahme', ids.measure]));
	await app.catalogue.close();
});

test('without words it offers commands and screens', async () => {
	const { app } = await openSearch();
	expect(screen.getByRole('group', { name: 'Befehle' })).toHaveTextContent('Maßnahme neu anlegen');
	expect(screen.getByRole('group', { name: 'Bildschirme' })).toHaveTextContent('Übersicht');
	await app.catalogue.close();
});
