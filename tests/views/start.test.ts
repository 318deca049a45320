import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Catalogue } from '../../src/data/catalogue.ts';
import { TownInput } from '../../src/views/start/town-input.svelte.ts';
import Start from '../../src/views/start/start.svelte';
import { appWith, renderIn } from './with-app.ts';

describe('what is typed about the town', () => {
	test('becomes a town without outer blanks', () => {
		const input = new TownInput();
		input.name = '  Klein  Hausen ';
		input.ags = '03 241 021';
		expect(input.take(true)).toEqual({ municipality: 'Klein Hausen', kind: '', ags: '03241021' });
	});

	test('needs a name only where it is needed', () => {
		const input = new TownInput();
		expect(input.take(true)).toBeUndefined();
		expect(input.nameError).toMatch(/Bitte geben Sie/);
		expect(input.take(false)).toMatchObject({ municipality: '' });
	});

	test('says what is wrong with the key, with an example', () => {
		const input = new TownInput();
		input.name = 'Kleinhausen';
		input.ags = '99';
		expect(input.take(true)).toBeUndefined();
		expect(input.wrong).toEqual({ field: 'ags' });
		expect(input.agsError).toMatch(/acht Ziffern.*zum Beispiel/);
	});
});

test('a wrong key is said before a file is chosen, and a chosen file waits until all is right', async () => {
	const app = await appWith();
	renderIn(app, Start as never, {});
	const user = userEvent.setup();
	const ags = screen.getByRole('textbox', { name: /AGS/ });
	await user.type(ags, '99');
	const file = screen.getByLabelText('Datei einlesen', { selector: 'input' });
	const opened = vi.spyOn(file, 'click');
	await user.click(screen.getByRole('button', { name: 'Datei einlesen' }));
	expect(opened).not.toHaveBeenCalled();
	expect(ags).toHaveFocus();
	expect(ags).toHaveAccessibleDescription(/kein AGS/);

	await user.upload(file, new File(['Nr.;Titel'], 'liste.csv', { type: 'text/csv' }));
	expect(screen.getByText(/„liste.csv“ ist ausgewählt/)).toBeVisible();
	await user.clear(ags);
	await user.type(screen.getByRole('textbox', { name: 'Name der Kommune' }), 'Kleinhausen');
	await user.click(screen.getByRole('button', { name: 'Weiter mit dieser Datei' }));
	await expect.poll(() => app.router.path).toEqual(['einlesen']);
	await app.shut();
});

test('a further catalogue is made and opened, titled after its town', async () => {
	const app = await appWith();
	const former = app.catalogue.id;
	renderIn(app, Start as never, {});
	const user = userEvent.setup();
	await user.type(screen.getByRole('textbox', { name: 'Name der Kommune' }), 'Kleinhausen');
	await user.click(screen.getByRole('button', { name: 'Leer beginnen' }));
	await expect.poll(() => app.catalogue.record?.title).toBe('Integrationskonzept Kleinhausen');
	expect(app.catalogue.id).not.toBe(former);
	await app.shut();
});

test('a catalogue that could not be stored leaves the one that was open, and nothing of itself', async () => {
	const app = await appWith();
	const former = app.catalogue.id;
	const before = app.browser.catalogues;
	vi.spyOn(Catalogue.prototype, 'commit').mockRejectedValueOnce(new Error('The disk is full.'));
	await expect(app.create({ title: 'Zweites Konzept' })).rejects.toThrow('The disk is full.');
	expect(app.catalogue.id).toBe(former);
	expect(app.browser.catalogues).toEqual(before);
	await app.shut();
});
