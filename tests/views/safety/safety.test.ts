import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test } from 'vitest';
import type { App } from '../../../src/views/app.svelte.ts';
import Safety from '../../../src/views/safety/safety.svelte';
import { appWith, newId, renderIn } from '../with-app.ts';

let app: App;
beforeEach(async () => {
	app = await appWith([{ entity: 'measure', id: newId(), values: { title: 'Sprachcafé' } }]);
	renderIn(app, Safety, {});
});

test('says how the data stand, and nothing that the browser has not told', async () => {
	expect(screen.getByText('Alles ist auf diesem Gerät gespeichert')).toBeInTheDocument();
	expect(await screen.findByText('Noch keine Kopie außerhalb des Browsers')).toBeInTheDocument();
	expect(screen.getByText(/sagt nicht, wie lange er die Daten behält/)).toBeInTheDocument();
	expect(screen.getByText(/sagt nicht, wie viel Platz belegt ist/)).toBeInTheDocument();
	expect(screen.queryByRole('button', { name: 'Zusage erbitten' })).toBeNull();
});

test('makes a backup, lists it with what is in it, and deletes it after a question', async () => {
	const user = userEvent.setup();
	expect(await screen.findByText('Noch keine Sicherungen')).toBeInTheDocument();
	await user.click(screen.getByRole('button', { name: 'Jetzt sichern' }));
	const look = await screen.findByRole('button', { name: /^Sicherung vom .* ansehen$/ });
	const row = look.closest('li')!;
	expect(row).toHaveTextContent('Von Hand angelegt');
	expect(row).toHaveTextContent('1 Maßnahme ·');
	await user.click(within(row).getByRole('button', { name: /weitere Befehle$/ }));
	await user.click(screen.getByRole('menuitem', { name: 'Löschen' }));
	expect(app.confirm.current?.title).toMatch(/^Sicherung vom .* löschen\?$/);
	app.confirm.current?.answer(true);
	expect(await screen.findByText('Noch keine Sicherungen')).toBeInTheDocument();
	expect(app.catalogue.table('measure').size).toBe(1);
});
