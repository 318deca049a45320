import { cleanup, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Row } from '../../src/model/record.ts';
import type { App } from '../../src/views/app.svelte.ts';
import RecordForm from '../../src/views/forms/record-form.svelte';
import { keptNew } from '../../src/views/forms/kept.ts';
import { tellLeftBehind } from '../../src/views/forms/left-behind.ts';
import { lostTexts } from '../../src/views/forms/lost-text.ts';
import MeasurePage from '../../src/views/measure/measure-page.svelte';
import { appInNewWindow, newId, renderIn } from './with-app.ts';

const measure = newId();
const person = newId();
let app: App;

const stamp = '2026-11-20T08:14:03.120Z-0000-k3f9x2qa';
const row = (id: string, values: Record<string, unknown>): Row => ({
	id,
	...values,
	stamps: { '*': stamp },
	seen: { k3f9x2qa: stamp }
});

beforeEach(async () => {
	app = await appInNewWindow();
	await app.catalogue.takeIn({ kind: 'take-in', about: 'datei' }, [
		{ entity: 'measure', row: row(measure, { title: 'Elternbriefe', description: 'Alt.' }) },
		{ entity: 'person', row: row(person, { name: 'Kim Beispiel' }) }
	]);
});
afterEach(cleanup);

/** What was taken in is rewound while a form is open: its record is not there any more. */
const takenBack = () => app.catalogue.undo();

async function typeDescription(text: string): Promise<void> {
	await userEvent.click(screen.getByRole('button', { name: /^Beschreibung: /u }));
	const input = screen.getByRole('textbox', { name: /Beschreibung/u });
	await userEvent.clear(input);
	await userEvent.type(input, text);
}

describe('text about a record that goes while it is typed', () => {
	test('is offered for copying in place of the measure', async () => {
		renderIn(app, MeasurePage as never, { id: measure });
		await typeDescription('Briefe in acht Sprachen');
		await takenBack();
		expect(await screen.findByText('Briefe in acht Sprachen')).toBeVisible();
		expect(screen.getByRole('button', { name: 'Text kopieren' })).toBeVisible();
		await userEvent.click(screen.getByRole('button', { name: 'Text verwerfen' }));
		await vi.waitFor(() => expect(screen.queryByText('Briefe in acht Sprachen')).toBeNull());
		expect(app.drafts.state).toBe('saved');
	});

	test('is offered in a dialog, too', async () => {
		renderIn(app, RecordForm as never, { entity: 'person', id: person });
		const name = screen.getByRole('textbox', { name: /^Name/u });
		await userEvent.clear(name);
		await userEvent.type(name, 'Kim Muster');
		await takenBack();
		expect(await screen.findByText('Kim Muster')).toBeVisible();
		expect(screen.getByText(/Diesen Eintrag gibt es nicht mehr/u)).toBeVisible();
	});

	test('stands in the form again when the record is back', async () => {
		renderIn(app, MeasurePage as never, { id: measure });
		await typeDescription('Briefe in acht Sprachen');
		await takenBack();
		await screen.findByText('Briefe in acht Sprachen');
		await app.catalogue.redo();
		const input = await screen.findByRole('textbox', { name: /Beschreibung/u });
		expect(input).toHaveValue('Briefe in acht Sprachen');
		await app.drafts.flush();
		const stored = app.catalogue.table('measure').get(measure);
		expect(stored?.description).toBe('Briefe in acht Sprachen');
	});

	test('is only what was typed, not what its form began with', async () => {
		const first = { figures: [{ label: 'Kinder', value: 7 }], state: '' };
		const name = `${app.catalogue.id} progress ${measure}`;
		keptNew.put(name, { first, values: { ...first, state: 'Läuft', former: 'Ein Wort' } });
		const texts = await lostTexts(app, measure);
		expect(texts.map(({ text }) => text)).toEqual(['Läuft', 'Ein Wort']);
	});

	test('is told at the next start, to be copied', async () => {
		const at = Date.now() - 120_000;
		const value = { edits: [['description', { value: 'Briefe', from: '' }]], typings: [] };
		const key = `wegmarke.typed gone draft ${app.catalogue.id} ${measure}`;
		await takenBack();
		localStorage.setItem(key, JSON.stringify({ at, value }));
		await tellLeftBehind(app);
		const [toast] = app.toasts.list;
		expect(toast?.text).toContain('den es nicht mehr gibt');
		app.toasts.act(toast!);
		expect(app.confirm.current?.text).toContain('Beschreibung: Briefe');
	});
});

describe('the message about text that was left behind', () => {
	const other = newId();
	const leave = (id: string, at = Date.now() - 120_000): void => {
		const value = { edits: [], typings: [['end', { text: 'irgendwann', from: '' }]] };
		const key = `wegmarke.typed gone draft ${app.catalogue.id} ${id}`;
		localStorage.setItem(key, JSON.stringify({ at, value }));
	};
	const told = () => app.toasts.list.map(({ text }) => text);

	test('goes when the text is opened', async () => {
		leave(measure);
		await tellLeftBehind(app);
		expect(told()).toEqual([expect.stringContaining('„Elternbriefe“')]);
		renderIn(app, MeasurePage as never, { id: measure });
		await vi.waitFor(() => expect(told()).toEqual([]));
	});

	test('tells of what is left elsewhere when one text is opened', async () => {
		await app.commit({ kind: 'create', about: '' }, [
			{ entity: 'measure', id: other, create: { title: 'Sprachcafé' } }
		]);
		leave(measure);
		leave(other);
		await tellLeftBehind(app);
		expect(told()).toEqual([expect.stringContaining('einer weiteren Stelle')]);
		renderIn(app, MeasurePage as never, { id: measure });
		await vi.waitFor(() =>
			expect(told()).toEqual([expect.stringContaining('bei „Sprachcafé“ Text')])
		);
	});

	test('stays away when it was closed', async () => {
		leave(measure);
		leave(person);
		await tellLeftBehind(app);
		app.toasts.dismiss(app.toasts.list[0]!.id);
		renderIn(app, MeasurePage as never, { id: measure });
		await new Promise((done) => setTimeout(done, 50));
		expect(told()).toEqual([]);
	});
});
