import { cleanup, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { KeptTexts } from '../../src/data/kept.ts';
import type { Rec } from '../../src/model/registry.ts';
import NewDialog from '../../src/views/actors/new-dialog.svelte';
import type { App } from '../../src/views/app.svelte.ts';
import AddDialog from '../../src/views/concept/add-dialog.svelte';
import { Draft } from '../../src/views/forms/draft.svelte.ts';
import { keptDrafts } from '../../src/views/forms/kept.ts';
import { tellLeftBehind } from '../../src/views/forms/left-behind.ts';
import MeasurePage from '../../src/views/measure/measure-page.svelte';
import Measures from '../../src/views/measures/measures.svelte';
import NewMeasure from '../../src/views/measures/new-measure.svelte';
import { link } from '../../src/views/router.svelte.ts';
import OwnFieldDialog from '../../src/views/settings/own-field-dialog.svelte';
import { appInNewWindow, newId, renderIn } from './with-app.ts';

const [field, id] = [newId(), newId()];
const prefix = 'wegmarke.typed ';
let app: App;

beforeEach(async () => {
	app = await appInNewWindow([
		{ entity: 'field', id: field, values: { number: '2', title: 'Sprache' } },
		{ entity: 'measure', id, values: { number: '2-9', title: 'Elternbriefe', field } }
	]);
});

const stored = (): Rec<'measure'> => app.catalogue.table('measure').get(id)!;
const kept = (): [string, string][] =>
	Object.entries<string>(localStorage).filter(([key]) => key.startsWith(prefix));

/** The tab is thrown away: the program hears nothing of it, and the next window is another one. */
function discard(): void {
	const left = kept();
	cleanup();
	for (const [key] of kept()) localStorage.removeItem(key);
	for (const [key, text] of left) {
		const { value } = JSON.parse(text) as { value: unknown };
		const [, ...form] = key.slice(prefix.length).split(' ');
		const at = Date.now() - 120_000;
		localStorage.setItem(`${prefix}gone ${form.join(' ')}`, JSON.stringify({ at, value }));
	}
}

const input = (name: string | RegExp): HTMLElement => screen.getByRole('textbox', { name });
const press = (name: string): Promise<void> =>
	userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name }));

describe('text in a cell of the table', () => {
	const table = (): void => {
		app.router.go(link('massnahmen'));
		renderIn(app, Measures as never, {});
	};
	const edit = async (at: 'title' | 'end'): Promise<HTMLElement> => {
		const title = screen.getByText('Elternbriefe').closest('th')!;
		const row = within(title.closest('tr')!);
		(at === 'title' ? title : row.getAllByRole('gridcell').at(-1)!).focus();
		await userEvent.keyboard('{F2}');
		return screen.findByRole('textbox', { name: at === 'title' ? /Maßnahme für/ : /Ende für/ });
	};

	test('case 43: stands in the cell again, and is stored from there', async () => {
		table();
		await userEvent.type(await edit('title'), ' für alle');
		discard();
		table();
		const cell = await edit('title');
		await vi.waitFor(() => expect(cell).toHaveValue('Elternbriefe für alle'));
		expect(stored().title).toBe('Elternbriefe');
		await userEvent.keyboard('{Enter}');
		await vi.waitFor(() => expect(stored().title).toBe('Elternbriefe für alle'));
		await vi.waitFor(() => expect(kept()).toEqual([]));
	});

	test('case 43: stays for the next time where the cell is left before it was found', async () => {
		table();
		await userEvent.type(await edit('title'), ' für alle');
		discard();
		const left = kept();
		let leave = (): void => undefined;
		const isLeft = new Promise<void>((resolve) => (leave = resolve));
		const { take } = KeptTexts.prototype;
		const asked = vi.spyOn(keptDrafts, 'take');
		asked.mockImplementationOnce((...given) =>
			isLeft.then(() => take.apply(keptDrafts, given) as never)
		);
		table();
		await edit('title');
		cleanup();
		leave();
		await asked.mock.results[0]?.value;
		expect(kept()).toEqual(left);
		table();
		const cell = await edit('title');
		await vi.waitFor(() => expect(cell).toHaveValue('Elternbriefe für alle'));
	});

	test('case 43: half a date stands in the cell again, and counts without being typed anew', async () => {
		table();
		await userEvent.type(await edit('end'), '31.12.2027');
		discard();
		table();
		const cell = await edit('end');
		await vi.waitFor(() => expect(cell).toHaveValue('31.12.2027'));
		await userEvent.keyboard('{Enter}');
		await vi.waitFor(() => expect(stored().end).toBe('2027-12-31'));
	});

	test('case 43: is told at the start, and stands in the form of the measure', async () => {
		table();
		await userEvent.type(await edit('title'), ' für alle');
		discard();
		await tellLeftBehind(app);
		expect(app.toasts.list[0]?.text).toContain('bei „2-9 Elternbriefe“ Text ungespeichert');
		const draft = new Draft({ app, entity: 'measure', id });
		await vi.waitFor(() => expect(draft.value('title')).toBe('Elternbriefe für alle'));
	});

	test('case 43: waits in the form for a choice where the field was changed since', async () => {
		table();
		await userEvent.type(await edit('end'), 'bald');
		discard();
		await app.commit({ kind: 'edit' }, [{ entity: 'measure', id, set: { end: '2028' } }]);
		table();
		expect(await edit('end')).toHaveValue('2028');
		cleanup();
		renderIn(app, MeasurePage as never, { id });
		// Open by itself, so that nobody has to look for it.
		await vi.waitFor(() => expect(input('Ende')).toHaveValue('bald'));
	});

	test('that was brought back is left for the form where the field was changed since', async () => {
		table();
		await userEvent.type(await edit('title'), ' für alle');
		await userEvent.keyboard('{Escape}');
		cleanup(); // nothing is there that could be opened again
		app.toasts.list.at(-1)?.action?.run();
		await app.commit({ kind: 'edit' }, [{ entity: 'measure', id, set: { title: 'Briefe' } }]);
		table();
		const title = screen.getByText('Briefe').closest('th')!;
		title.focus();
		await userEvent.keyboard('{F2}');
		const cell = await screen.findByRole('textbox', { name: /Maßnahme für/ });
		expect(cell).toHaveValue('Briefe');
		await userEvent.type(cell, ' neu{Enter}');
		await vi.waitFor(() => expect(stored().title).toBe('Briefe neu'));
		const draft = new Draft({ app, entity: 'measure', id });
		await vi.waitFor(() => expect(draft.value('title')).toBe('Elternbriefe für alle'));
		expect(draft.clash('title')?.value).toBe('Briefe neu');
	});

	test('is forgotten with Esc', async () => {
		table();
		await userEvent.type(await edit('title'), ' für alle');
		expect(kept()).toHaveLength(1);
		await userEvent.keyboard('{Escape}');
		expect(kept()).toEqual([]);
		expect(await edit('title')).toHaveValue('Elternbriefe');
	});

	test('case 36: that the storage refused is there at the next edit', async () => {
		table();
		await userEvent.type(await edit('title'), ' für alle');
		vi.spyOn(app.catalogue, 'commit').mockRejectedValueOnce(
			Object.assign(new Error('full'), { code: 'full' })
		);
		await userEvent.keyboard('{Enter}');
		await vi.waitFor(() => expect(app.toasts.list).not.toEqual([]));
		const cell = await edit('title');
		await vi.waitFor(() => expect(cell).toHaveValue('Elternbriefe für alle'));
	});
});

describe('text in a dialog for a new record', () => {
	const onclose = vi.fn();

	test.each([
		[
			'measure',
			'Titel',
			() => renderIn(app, NewMeasure as never, { field, onclose, oncreated: vi.fn() })
		],
		[
			'actor',
			'Name',
			() => renderIn(app, NewDialog as never, { entity: 'actor', onclose, onadded: vi.fn() })
		],
		[
			'part of the concept',
			'Titel',
			() =>
				renderIn(app, AddDialog as never, {
					kind: 'field',
					spot: { field, goal: '' },
					onclose,
					onadded: vi.fn()
				})
		],
		['own field', 'Bezeichnung', () => renderIn(app, OwnFieldDialog as never, { onclose })]
	])(
		'case 43: of a new %s is there at its next opening, until it is given up',
		async (_, label, open) => {
			const name = new RegExp(`^${label}`);
			open();
			await userEvent.type(input(name), 'Nähstube');
			discard();
			open();
			await vi.waitFor(() => expect(input(name)).toHaveValue('Nähstube'));
			await press('Schließen');
			expect(app.toasts.list.at(-1)?.text).toContain('stehen beim nächsten Öffnen wieder hier');
			await press('Abbrechen');
			expect(kept()).toEqual([]);
		}
	);

	test('case 43: becomes the record when it is stored, and nothing stays behind', async () => {
		const open = (): void => {
			renderIn(app, NewMeasure as never, { field, onclose, oncreated: vi.fn() });
		};
		open();
		await userEvent.type(input(/^Titel/), 'Nähstube');
		discard();
		open();
		await vi.waitFor(() => expect(input(/^Titel/)).toHaveValue('Nähstube'));
		await press('Anlegen');
		await vi.waitFor(() => expect(app.catalogue.table('measure').all).toHaveLength(2));
		const made = app.catalogue.table('measure').all.find((measure) => measure.id !== id);
		expect(made).toMatchObject({ title: 'Nähstube', number: '2-10', field });
		expect(kept()).toEqual([]);
	});
});

test('case 43: a change of an own field is there again, and is stored with what others changed', async () => {
	const ownId = newId();
	const created = { label: 'Ausschuss', kind: 'text', entity: 'measure', visibility: 'internal' };
	await app.commit({ kind: 'create' }, [{ entity: 'own-field', id: ownId, create: created }]);
	const own = (): Rec<'own-field'> => app.catalogue.table('own-field').get(ownId)!;
	const open = (): void => {
		renderIn(app, OwnFieldDialog as never, { field: own(), onclose: vi.fn() });
	};
	open();
	await userEvent.type(input(/^Bezeichnung/), ' am Ort');
	discard();
	await app.commit({ kind: 'edit' }, [
		{ entity: 'own-field', id: ownId, set: { visibility: 'public' } }
	]);
	open();
	await vi.waitFor(() => expect(input(/^Bezeichnung/)).toHaveValue('Ausschuss am Ort'));
	await press('Speichern');
	await vi.waitFor(() =>
		expect(own()).toMatchObject({ label: 'Ausschuss am Ort', visibility: 'public' })
	);
	expect(kept()).toEqual([]);
});

describe('words that are no value yet', () => {
	const page = (): void => void renderIn(app, MeasurePage as never, { id });
	const click = (name: string): Promise<void> =>
		userEvent.click(screen.getAllByRole('button', { name })[0]!);

	test('case 43: half a date of a new step is there again, and counts', async () => {
		page();
		await click('Schritt');
		await userEvent.type(input('Neuer Schritt'), 'Raum suchen');
		await userEvent.type(input(/Fällig/), '31.12.2027');
		discard();
		page();
		await click('Schritt');
		await vi.waitFor(() => expect(input(/Fällig/)).toHaveValue('31.12.2027'));
		await click('Hinzufügen');
		const steps = () => app.catalogue.table('step').all;
		await vi.waitFor(() =>
			expect(steps()).toMatchObject([{ title: 'Raum suchen', due: '2027-12-31' }])
		);
		expect(kept()).toEqual([]);
	});

	test('case 43: a figure of a new entry is there again, and counts', async () => {
		page();
		await click('Neuer Sachstand');
		await userEvent.type(input('Wert, Zeile 1'), '12');
		discard();
		page();
		await click('Neuer Sachstand');
		await vi.waitFor(() => expect(input('Wert, Zeile 1')).toHaveValue('12'));
		await press('Speichern');
		const entries = () => app.catalogue.table('progress').all;
		await vi.waitFor(() => expect(entries()).toMatchObject([{ figures: [{ value: 12 }] }]));
	});
});
