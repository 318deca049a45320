import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
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
