import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { App } from '../../src/views/app.svelte.ts';
import Exchange from '../../src/views/exchange/exchange.svelte';
import Safety from '../../src/views/safety/safety.svelte';
import { Draft } from '../../src/views/forms/draft.svelte.ts';
import { watchWaiting } from '../../src/views/forms/waiting.ts';
import { savingOf } from '../../src/views/frame/data-age.ts';
import DataState from '../../src/views/frame/data-state.svelte';
import MeasurePage from '../../src/views/measure/measure-page.svelte';
import { appInNewWindow, newId, renderIn } from './with-app.ts';

const [id, other] = [newId(), newId()];
let app: App;

const measures = [
	{ entity: 'measure' as const, id, values: { number: '2-9', title: 'Elternbriefe', end: '2026' } },
	{ entity: 'measure' as const, id: other, values: { number: '3-1', title: 'Lernorte' } }
];

beforeEach(async () => {
	app = await appInNewWindow(measures);
	await watchWaiting(app);
});

const page = (measure = id) => renderIn(app, MeasurePage as never, { id: measure });
const edit = async (): Promise<HTMLElement> => {
	await userEvent.click(screen.getByRole('button', { name: /^Ende.*ändern/u }));
	return screen.findByRole('textbox', { name: 'Ende' });
};
const invalid = (): Promise<unknown> =>
	vi.waitFor(() =>
		expect(screen.getByRole('textbox', { name: 'Ende' })).toHaveAttribute('aria-invalid', 'true')
	);
const told = '1 Eingabe noch nicht gespeichert';

/** Types words that are no date, and goes on to the next measure. */
async function leaveWords(): Promise<void> {
	const { unmount } = page();
	const end = await edit();
	await userEvent.clear(end);
	await userEvent.type(end, 'Mitte 2027{Enter}');
	await invalid();
	unmount();
	await vi.waitFor(() => expect(savingOf(app).word).toBe(told), 3000);
}

test('words that are no value are not called stored when another measure is opened', async () => {
	await leaveWords();
	page(other);
	expect(savingOf(app)).toMatchObject({ state: 'unsaved', word: told });
});

test('nor on the first day, when the program began without a catalogue', async () => {
	await app.shut();
	app = new App(app.browser);
	await watchWaiting(app);
	await app.create({ title: 'Probe' }, 'own', measures);
	await leaveWords();
	expect(savingOf(app)).toMatchObject({ state: 'unsaved', word: told });
});

test('the state of the data leads to them, and there the message stands again', async () => {
	await leaveWords();
	renderIn(app, DataState as never, {});
	await userEvent.click(screen.getByRole('button', { name: new RegExp(told, 'u') }));
	await userEvent.click(await screen.findByRole('button', { name: '2-9 Elternbriefe' }));
	expect(app.router.path).toContain(id);
	page();
	expect(await screen.findByRole('textbox', { name: 'Ende' })).toHaveValue('Mitte 2027');
	await invalid();
});

test('they are said to be missing in the file before it is handed on', async () => {
	await leaveWords();
	renderIn(app, Exchange as never, {});
	expect(screen.getByText('1 Eingabe ist noch nicht gespeichert')).toBeVisible();
});

test('the page about the safety of the data does not call them stored', async () => {
	await leaveWords();
	renderIn(app, Safety as never, {});
	expect(screen.getByText('1 Eingabe ist noch nicht gespeichert')).toBeVisible();
	expect(screen.queryByText('Es wird gerade gespeichert')).toBeNull();
});

test('everything is stored once they are given up', async () => {
	await leaveWords();
	new Draft({ app, entity: 'measure', id }).reset('end');
	await vi.waitFor(() => expect(savingOf(app).state).toBe('saved'));
});
