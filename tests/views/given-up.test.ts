import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Rec } from '../../src/model/registry.ts';
import type { App } from '../../src/views/app.svelte.ts';
import MeasurePage from '../../src/views/measure/measure-page.svelte';
import NewMeasure from '../../src/views/measures/new-measure.svelte';
import { appInNewWindow, newId, renderIn } from './with-app.ts';

const [field, id] = [newId(), newId()];
let app: App;

beforeEach(async () => {
	app = await appInNewWindow([
		{ entity: 'field', id: field, values: { number: '2', title: 'Sprache' } },
		{
			entity: 'measure',
			id,
			values: { number: '2-9', title: 'Elternbriefe', field, description: 'Bisher.', end: '2026' }
		}
	]);
});

const stored = (): Rec<'measure'> => app.catalogue.table('measure').get(id)!;
const page = (): { unmount: () => void } => renderIn(app, MeasurePage as never, { id });
const click = (name: string | RegExp): Promise<void> =>
	userEvent.click(screen.getAllByRole('button', { name })[0]!);
const input = (name: string | RegExp): HTMLElement => screen.getByRole('textbox', { name });
const offered = () => app.toasts.list.find(({ action }) => action?.label === 'Zurückholen');
const fetchBack = (): void => app.toasts.act(offered()!);

describe('Esc in a field of the measure', () => {
	const edit = async (label: string): Promise<HTMLElement> => {
		await click(new RegExp(`^${label}.*(ändern|bearbeiten)`, 'u'));
		return screen.findByRole('textbox', { name: label });
	};

	test('gives up what was typed, says so, and brings it back into the field', async () => {
		page();
		await userEvent.type(await edit('Beschreibung'), ' Jede Familie bekommt Post.');
		await userEvent.keyboard('{Escape}');
		await vi.waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
		expect(stored().description).toBe('Bisher.');
		expect(offered()?.text).toBe('Nicht übernommen: „Bisher. Jede Familie bekommt Post.“');
		fetchBack();
		await vi.waitFor(() =>
			expect(input('Beschreibung')).toHaveValue('Bisher. Jede Familie bekommt Post.')
		);
		await vi.waitFor(() => expect(stored().description).toBe('Bisher. Jede Familie bekommt Post.'));
	});

	test('brings words back that are no value yet', async () => {
		page();
		const end = await edit('Ende');
		await userEvent.clear(end);
		await userEvent.type(end, 'Mitte 2027');
		await userEvent.keyboard('{Escape}');
		expect(offered()?.text).toContain('Mitte 2027');
		fetchBack();
		await vi.waitFor(() => expect(input('Ende')).toHaveValue('Mitte 2027'));
	});

	test('says nothing where nothing was changed', async () => {
		page();
		await edit('Beschreibung');
		await userEvent.keyboard('{Escape}');
		await vi.waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
		expect(app.toasts.list).toEqual([]);
	});

	test('leads back to a measure that was left meanwhile', async () => {
		const { unmount } = page();
		await userEvent.type(await edit('Beschreibung'), ' Post für alle');
		await userEvent.keyboard('{Escape}');
		unmount();
		fetchBack();
		expect(app.router.path).toEqual(['massnahme', id]);
		await vi.waitFor(() => expect(stored().description).toBe('Bisher. Post für alle'));
	});

	test.each([
		[
			'another one is open',
			() => app.create({ title: 'Kreis', municipality: 'Kreis Muster' }, 'own')
		],
		['none is open', () => app.shut()]
	])('keeps the words for their own catalogue while %s', async (_, turnAway) => {
		const own = app.browser.last!;
		const { unmount } = page();
		await userEvent.type(await edit('Beschreibung'), ' Post für alle');
		await userEvent.keyboard('{Escape}');
		unmount();
		await turnAway();
		const { path } = app.router;
		fetchBack();
		expect(app.toasts.list.at(-1)?.text).toContain('stehen beim nächsten Öffnen wieder dort');
		expect(app.router.path).toEqual(path);
		await app.open(own);
		await app.catalogue.ready;
		page();
		await vi.waitFor(() => expect(stored().description).toBe('Bisher. Post für alle'));
	});

	test('keeps the words for copying where the measure is deleted meanwhile', async () => {
		const { unmount } = page();
		await userEvent.type(await edit('Beschreibung'), ' Post für alle');
		await userEvent.keyboard('{Escape}');
		unmount();
		await app.commit({ kind: 'delete' }, [{ entity: 'measure', id, remove: 'bin' }]);
		fetchBack();
		page();
		expect(await screen.findByText('Bisher. Post für alle')).toBeVisible();
	});
});

describe('“Abbrechen” in a dialog', () => {
	const cancel = (): Promise<void> =>
		userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Abbrechen' }));
	const open = () =>
		renderIn(app, NewMeasure as never, { field, onclose: vi.fn(), oncreated: vi.fn() });

	/** Types the title of a new measure and gives it up. */
	async function giveUp(title: string): Promise<void> {
		const { unmount } = open();
		await userEvent.type(input(/^Titel/), title);
		await cancel();
		unmount();
	}

	test('offers the text of a progress entry back, and opens the dialog with it', async () => {
		page();
		await click('Neuer Sachstand');
		await userEvent.type(input(/^Stand der Umsetzung/), 'Die ersten Briefe sind verschickt.');
		await cancel();
		expect(screen.queryByRole('dialog')).toBeNull();
		expect(offered()?.text).toBe('Nicht übernommen: „Die ersten Briefe sind verschickt.“');
		fetchBack();
		await vi.waitFor(() =>
			expect(input(/^Stand der Umsetzung/)).toHaveValue('Die ersten Briefe sind verschickt.')
		);
	});

	test('keeps the text for the next opening where the dialog cannot be opened from afar', async () => {
		await giveUp('Nähstube');
		fetchBack();
		expect(app.toasts.list.at(-1)?.text).toContain('stehen beim nächsten Öffnen wieder dort');
		open();
		expect(input(/^Titel/)).toHaveValue('Nähstube');
	});

	test('never puts an old text over a new one', async () => {
		await giveUp('Nähstube');
		const next = open();
		await userEvent.type(input(/^Titel/), 'Kochkurs');
		fetchBack();
		next.unmount();
		open();
		expect(input(/^Titel/)).toHaveValue('Kochkurs');
		expect(offered()?.text).toContain('Nähstube');
	});

	test('says nothing where nothing was typed', async () => {
		page();
		await click('Neuer Sachstand');
		await cancel();
		expect(app.toasts.list).toEqual([]);
	});
});

describe('case 39: a measure that is deleted in another window', () => {
	const remove = () => app.catalogue.remove({ kind: 'delete' }, 'measure', [id]);

	test('while a progress entry is typed: the text is kept, and that is said', async () => {
		page();
		await click('Neuer Sachstand');
		await userEvent.type(input(/^Stand der Umsetzung/), 'Die ersten Briefe sind verschickt.');
		await remove();
		await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
		await vi.waitFor(() => expect(app.toasts.list.at(-1)?.text).toContain('Text ist aufbewahrt'));
		app.toasts.act(app.toasts.list.at(-1)!);
		expect(app.router.path[0]).toBe('einstellungen');
	});

	test('is no reason for a message where nothing was typed', async () => {
		page();
		await remove();
		await screen.findByText('Diese Maßnahme gibt es nicht mehr');
		await new Promise((resolve) => setTimeout(resolve, 50));
		expect(app.toasts.list).toEqual([]);
	});
});
