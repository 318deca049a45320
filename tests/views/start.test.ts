import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Catalogue } from '../../src/data/catalogue.ts';
import { catalogueText } from '../../src/data/export.ts';
import { handedOver } from '../../src/views/import/handover.ts';
import { TownInput } from '../../src/views/start/town-input.svelte.ts';
import Start from '../../src/views/start/start.svelte';
import { appWith, renderIn } from './with-app.ts';

describe('what is typed about the town', () => {
	test('becomes a town without outer blanks', () => {
		const input = new TownInput();
		input.name = '  Klein  Hausen ';
		input.ags = '03 241 021';
		expect(input.take()).toEqual({ municipality: 'Klein Hausen', kind: '', ags: '03241021' });
	});

	test('needs a name', () => {
		const input = new TownInput();
		expect(input.take()).toBeUndefined();
		expect(input.nameError).toMatch(/Bitte geben Sie/);
	});

	test('says what is wrong with the key, with an example', () => {
		const input = new TownInput();
		input.name = 'Kleinhausen';
		input.ags = '99';
		expect(input.take()).toBeUndefined();
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

describe('the file of a catalogue', () => {
	const give = (file: File): Promise<void> =>
		userEvent.upload(screen.getByLabelText('Datei einlesen', { selector: 'input' }), file);

	test('is asked about before anything is made, and can be given up', async () => {
		const app = await appWith();
		const text = await catalogueText(app.catalogue, 'Laptop');
		const { id } = app.catalogue;
		await app.shut();
		await app.browser.forget(id);
		const { catalogues } = app.browser;
		const before = await indexedDB.databases();
		renderIn(app, Start as never, {});
		await give(new File([text], 'dort.wegmarke.json'));
		const open = await screen.findByRole('button', { name: 'Katalog öffnen' });
		expect(screen.getByRole('heading', { level: 1, name: 'Datei einlesen' })).toBeVisible();
		expect(app.isOpen).toBe(false);
		expect(await indexedDB.databases()).toEqual(before);

		await userEvent.click(screen.getByRole('button', { name: 'Abbrechen' }));
		expect(screen.getByRole('heading', { name: 'Womit möchten Sie beginnen?' })).toBeVisible();
		expect(open).not.toBeInTheDocument();

		await give(new File([text], 'dort.wegmarke.json'));
		await userEvent.click(await screen.findByRole('button', { name: 'Katalog öffnen' }));
		await expect.poll(() => app.toasts.list.at(-1)?.text).toBe('„Probe“ ist geöffnet.');
		expect(app.browser.catalogues).toHaveLength(catalogues.length + 1);
		await app.shut();
	});

	test('that is none says so, and leads back to the doors', async () => {
		const app = await appWith();
		await app.shut();
		renderIn(app, Start as never, {});
		await give(new File(['{"a":1}'], 'andere.json'));
		expect(await screen.findByRole('alert')).toHaveTextContent(/keine Wegmarke-Datei/);
		await userEvent.click(screen.getByRole('button', { name: 'Andere Datei auswählen' }));
		expect(screen.getByRole('button', { name: 'Leer beginnen' })).toBeVisible();
	});

	test('is none of the business of the catalogue that is open, and may be its own', async () => {
		const app = await appWith();
		const { catalogues } = app.browser;
		const text = await catalogueText(app.catalogue, 'Laptop');
		renderIn(app, Start as never, {});
		await give(new File(['{"a":1}'], 'andere.json'));
		await userEvent.click(await screen.findByRole('button', { name: 'Andere Datei auswählen' }));
		expect(screen.getByRole('button', { name: 'Leer beginnen' })).toBeVisible();
		await give(new File([text], 'dort.wegmarke.json'));
		await userEvent.click(
			await screen.findByRole('button', { name: 'Katalog öffnen und Datei einlesen' })
		);
		await expect.poll(() => app.router.path).toEqual(['einlesen']);
		expect(handedOver()?.name).toBe('dort.wegmarke.json');
		expect(app.browser.catalogues.map(({ id }) => id)).toEqual(catalogues.map(({ id }) => id));
		await app.shut();
	});
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
