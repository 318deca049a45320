import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { tick } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { planBulk } from '../../src/core/bulk.ts';
import { columnsOf } from '../../src/core/columns.ts';
import { withoutEmpty } from '../../src/core/record.ts';
import { conflictsIn } from '../../src/core/register.ts';
import { createRow, deletionOf, emptiedRow, isContested, writeRow } from '../../src/core/write.ts';
import { Catalogue } from '../../src/data/catalogue.ts';
import type { Row } from '../../src/model/record.ts';
import type { EntityKey, Rec } from '../../src/model/registry.ts';
import type { App } from '../../src/views/app.svelte.ts';
import Clarify from '../../src/views/clarify/clarify.svelte';
import { OpenMatters } from '../../src/views/clarify/open-matters.svelte.ts';
import EditCell from '../../src/views/measures/edit-cell.svelte';
import { appWith, newId, renderIn } from './with-app.ts';

let minute = 0;
/** The other laptop's clock: before ours, so that our values are shown. */
const stampThere = (): string =>
	`2021-11-19T13:${String(++minute % 60).padStart(2, '0')}:00.000Z-0000-laptotwo`;
const [mediation, guides] = [newId(), newId()];
const before = 'Der Kurs läuft.\n\nDie Räume fehlen.';
let app: App;

const stored = (id: string): Rec<'measure'> | undefined => app.catalogue.table('measure').get(id);
const rowOf = async (id: string, entity: EntityKey = 'measure'): Promise<Row> =>
	(await app.catalogue.rows())[entity].find((row) => row.id === id)!;

/** Another laptop changed this record, as it was before. */
const there = (row: Row, values: Record<string, unknown>): Row =>
	writeRow(row, withoutEmpty('measure', values), stampThere());

async function takeIn(...rows: { entity: EntityKey; row: Row }[]): Promise<void> {
	const device = createRow(newId(), { label: 'Rathaus 2.14', writers: ['laptotwo'] }, stampThere());
	await app.catalogue.takeIn({ kind: 'take-in', about: 'andere.json' }, [
		{ entity: 'device', row: device },
		...rows
	]);
}

/** Both laptops change a measure from the same state. */
async function bothChange(
	id: string,
	mine: Record<string, unknown>,
	theirs: Record<string, unknown>
): Promise<void> {
	const row = await rowOf(id);
	await app.catalogue.commit({ kind: 'edit' }, [{ entity: 'measure', id, set: mine }]);
	await takeIn({ entity: 'measure', row: there(row, theirs) });
}

async function open(): Promise<void> {
	renderIn(app, Clarify as never, {});
	await vi.waitFor(() => expect(app.matters).toBeDefined());
}

const section = (name: string | RegExp): Promise<HTMLElement> =>
	screen.findByRole('region', { name });
const press = async (name: string | RegExp, where = screen.getByRole('main')): Promise<void> =>
	userEvent.click(await within(where).findByRole('button', { name }));

beforeEach(async () => {
	minute = 0;
	app = await appWith([
		{
			entity: 'measure',
			id: mediation,
			values: { number: '2-3', title: 'Sprachmittlung', end: '2026-06-30' }
		},
		{
			entity: 'measure',
			id: guides,
			values: { number: '7-1', title: 'Lotsen', description: before, tags: ['Alt'] }
		}
	]);
});

test('the focus goes on to the next case, but not away from where somebody went meanwhile', async () => {
	await bothChange(mediation, { end: '2026-09-30' }, { end: '2026-12-31' });
	await bothChange(guides, { end: '2027-09-30' }, { end: '2027-12-31' });
	await open();
	const stores = vi.spyOn(app.catalogue, 'commit');
	const other = within(await section('7-1 Lotsen'));
	const later = await other.findByRole('button', { name: 'Später' });
	let goOn = (): void => undefined;
	const { commit } = Catalogue.prototype;
	stores.mockImplementationOnce(async (...given) => {
		await new Promise<void>((resolve) => (goOn = resolve));
		return commit.apply(app.catalogue, given);
	});
	await press(/übernehmen$/, await section('2-3 Sprachmittlung'));
	later.focus();
	goOn();
	await screen.findByRole('button', { name: /2-3 Sprachmittlung rückgängig/ });
	await tick();
	expect(later).toHaveFocus();
	await press(/2-3 Sprachmittlung rückgängig/);
	await vi.waitFor(() =>
		expect(screen.getByRole('heading', { level: 2, name: /2-3 Sprachmittlung/ })).toHaveFocus()
	);
});

describe('two values of a field', () => {
	beforeEach(() => bothChange(mediation, { end: '2026-09-30' }, { end: '2026-12-31' }));

	test('stand side by side with device and time, and with what was there before', async () => {
		await open();
		const one = await section('2-3 Sprachmittlung');
		expect(
			await within(one).findByRole('radio', { name: /^Dieses Gerät.*30\.09\.2026/ })
		).toBeChecked();
		expect(
			within(one).getByRole('radio', { name: /^Rathaus 2\.14.*19\.11\.2021.*31\.12\.2026/ })
		).toBeVisible();
		expect(one).toHaveTextContent('Vorher stand auf beiden Geräten: 30.06.2026');
		expect(app.matters?.all).toHaveLength(1);
	});

	test('the chosen one ends the conflict, and taking that back opens it again', async () => {
		await open();
		const one = await section('2-3 Sprachmittlung');
		await userEvent.click(await within(one).findByRole('radio', { name: /^Rathaus 2\.14/ }));
		await press('31.12.2026 übernehmen', one);
		await screen.findByText('Ende, geklärt');
		expect(stored(mediation)?.end).toBe('2026-12-31');
		expect(stored(mediation)?.also).toBeUndefined();
		expect(screen.getByRole('main')).toHaveTextContent('1 von 1 ist geklärt.');

		await app.catalogue.commit({ kind: 'edit' }, [
			{ entity: 'measure', id: guides, set: { title: 'Integrationslotsen' } }
		]);
		await press('Entscheidung über 2-3 Sprachmittlung rückgängig machen');
		await section('2-3 Sprachmittlung');
		expect(conflictsIn(await rowOf(mediation))).toEqual(['end']);
		expect(stored(guides)?.title).toBe('Integrationslotsen'); // only the decision was taken back
		expect(await screen.findByRole('radio', { name: /^Dieses Gerät.*30\.09\.2026/ })).toBeVisible();
	});

	test('case 9: an ordinary edit replaces only what was shown, a bulk edit leaves it alone', async () => {
		const measure = stored(mediation)!;
		const column = columnsOf('measure').find(({ key }) => key === 'end')!;
		const plan = planBulk([measure], column, 'replace', '2028', app.today);
		expect([plan.changes, plan.open]).toEqual([[], [measure]]);

		const cell = { measure, column, name: '2-3', typed: undefined, onclose: () => undefined };
		const { unmount } = renderIn(app, EditCell as never, cell as never);
		const input = screen.getByRole('textbox', { name: 'Ende für 2-3' });
		await userEvent.clear(input);
		await userEvent.type(input, '2027{Enter}');
		await vi.waitFor(() => expect(stored(mediation)?.end).toBe('2027'));
		unmount();
		await open();
		const one = await section('2-3 Sprachmittlung');
		expect(await within(one).findByRole('radio', { name: /2027/ })).toBeVisible();
		expect(within(one).getByRole('radio', { name: /31\.12\.2026/ })).toBeVisible();
		expect(within(one).getAllByRole('radio')).toHaveLength(2);
	});

	test('later puts the case last and loses nothing', async () => {
		await bothChange(guides, { tags: ['Alt', 'Hier'] }, { tags: ['Alt', 'Dort'] });
		await bothChange(guides, { title: 'Lotsen hier' }, { title: 'Lotsen dort' });
		await open();
		await press('Später', await section('2-3 Sprachmittlung'));
		const cases = within(screen.getByRole('navigation', { name: 'Offene Fälle' }));
		await vi.waitFor(() =>
			expect(cases.getAllByRole('button').map((one) => one.textContent.trim().slice(0, 3))).toEqual(
				['7-1', '2-3']
			)
		);
		// Tags of both sides are all there: nothing to decide.
		expect(stored(guides)?.tags).toEqual(['Alt', 'Dort', 'Hier']);
	});

	test('one version for all, after a look at what that means', async () => {
		await bothChange(guides, { title: 'Lotsen hier' }, { title: 'Lotsen dort' });
		await open();
		await press('Für alle gleich');
		await userEvent.click(
			await screen.findByRole('menuitem', { name: 'Überall die Fassung von Rathaus 2.14' })
		);
		const dialog = screen.getByRole('dialog');
		expect(dialog).toHaveTextContent('2 Angaben werden geklärt.');
		expect(dialog).toHaveTextContent('Lotsen dort');
		await press('2 Angaben klären', dialog);
		await screen.findByText('Alles ist geklärt.');
		expect(stored(mediation)?.end).toBe('2026-12-31');
		expect(stored(guides)?.title).toBe('Lotsen dort');
		await app.undo();
		await section('2-3 Sprachmittlung');
		expect(app.matters?.all).toHaveLength(2);
	});
});

describe('case 22: long texts', () => {
	beforeEach(() =>
		bothChange(
			guides,
			{ description: before.replace('läuft', 'läuft wieder') },
			{ description: before.replace('fehlen', 'sind gefunden') }
		)
	);

	test('are suggested together, with what each side changed marked', async () => {
		await open();
		const one = await section('7-1 Lotsen');
		expect(await within(one).findByRole('radio', { name: /^Beide zusammen/ })).toBeChecked();
		expect(one).toHaveTextContent('hinzugefügt: wieder');
		await press('Vorschlag übernehmen', one);
		await vi.waitFor(() =>
			expect(stored(guides)?.description).toBe('Der Kurs läuft wieder.\n\nDie Räume sind gefunden.')
		);
	});

	test('can be edited before they are taken', async () => {
		await open();
		const one = await section('7-1 Lotsen');
		await press('Text bearbeiten', one);
		const area = within(one).getByRole('textbox', { name: 'Ihr Text' });
		await userEvent.type(area, ' Danke!');
		await press('Bearbeiteten Text übernehmen', one);
		await vi.waitFor(() => expect(stored(guides)?.description).toMatch(/gefunden\. Danke!$/));
	});
});

describe('deleted on one side', () => {
	const binned = (row: Row, at = stampThere()): Row =>
		writeRow(row, { deleted: deletionOf(row, 'bin') }, at);

	test('case 10: changed here, deleted there is told in words, and is kept with what belongs to it', async () => {
		const progress = newId();
		await app.catalogue.commit({ kind: 'create' }, [
			{ entity: 'progress', id: progress, create: { measure: mediation, state: 'Alt.' } }
		]);
		const [row, part] = [await rowOf(mediation), await rowOf(progress, 'progress')];
		const at = stampThere(); // one action, one stamp
		await app.catalogue.commit({ kind: 'edit' }, [
			{ entity: 'measure', id: mediation, set: { end: '2027' } }
		]);
		await takeIn(
			{ entity: 'measure', row: binned(row, at) },
			{ entity: 'progress', row: binned(part, at) }
		);
		expect(app.catalogue.table('progress').get(progress)).toBeUndefined();
		await open();
		const one = await section('2-3 Sprachmittlung');
		await vi.waitFor(() =>
			expect(one).toHaveTextContent(/Gelöscht auf „Rathaus 2\.14“, 19\.11\.2021/)
		);
		expect(one).toHaveTextContent('entfernt: 30.06.2026');
		expect(one).toHaveTextContent('hinzugefügt: 2027');
		await press('Behalten', one);
		await screen.findByText('auf „Rathaus 2.14“ gelöscht, auf diesem Gerät geändert, geklärt');
		expect((await app.catalogue.lastActions(1))[0]?.action.kind).toBe('restore');
		expect(isContested(await rowOf(mediation))).toBe(false);
		expect(app.catalogue.table('progress').get(progress)?.state).toBe('Alt.');
	});

	test('case 10: or goes into the bin, knowing all', async () => {
		const row = await rowOf(mediation);
		await app.catalogue.commit({ kind: 'edit' }, [
			{ entity: 'measure', id: mediation, set: { end: '2027' } }
		]);
		await takeIn({ entity: 'measure', row: binned(row) });
		await open();
		await press('In den Papierkorb', await section('2-3 Sprachmittlung'));
		await vi.waitFor(() => expect(stored(mediation)).toBeUndefined());
	});

	test('case 10: deleted here, changed there says so, and what goes into the bin with it', async () => {
		const row = await rowOf(mediation);
		await app.catalogue.remove({ kind: 'delete' }, 'measure', [mediation]);
		const values = { measure: mediation, date: '2021-11-19', state: 'Neu von dort.' };
		await takeIn(
			{ entity: 'measure', row: there(row, { end: '2027' }) },
			{ entity: 'progress', row: createRow(newId(), values, stampThere()) }
		);
		await open();
		const one = await section('2-3 Sprachmittlung');
		expect(one).toHaveTextContent('auf diesem Gerät gelöscht, auf „Rathaus 2.14“ geändert');
		await vi.waitFor(() => expect(one).toHaveTextContent(/Gelöscht auf diesem Gerät, /u));
		expect(one).toHaveTextContent('Sachstand 19.11.2021 hinzugefügt');
		expect(one).toHaveTextContent('In den Papierkorb käme mit: 1 Sachstand.');
		expect(one.textContent.match(/Bis Sie entscheiden/gu)).toHaveLength(1);
		await press('In den Papierkorb', one);
		await screen.findByText('auf diesem Gerät gelöscht, auf „Rathaus 2.14“ geändert, geklärt');
		expect((await app.catalogue.lastActions(1))[0]?.action.kind).toBe('delete');
	});

	test('thrown out of the bin there while it was changed here says what stands in it, and no author', async () => {
		const row = await rowOf(mediation);
		await app.catalogue.commit({ kind: 'edit' }, [
			{ entity: 'measure', id: mediation, set: { end: '2027' } }
		]);
		await takeIn({ entity: 'measure', row: emptiedRow(binned(row), stampThere()) });
		await open();
		const one = await section('2-3 Sprachmittlung');
		expect(one).toHaveTextContent('auf „Rathaus 2.14“ endgültig gelöscht, anderswo geändert');
		await vi.waitFor(() => expect(one).toHaveTextContent(/Endgültig gelöscht auf „Rathaus/u));
		expect(one).toHaveTextContent(/Das steht in ihm:.*Sprachmittlung/u);
		expect(one).not.toHaveTextContent('hinzugefügt');
	});

	test('fetched back by others who did not know of the deletion names both', async () => {
		const row = binned(await rowOf(mediation));
		await takeIn({ entity: 'measure', row });
		await app.catalogue.commit({ kind: 'restore' }, [
			{ entity: 'measure', id: mediation, fetchBack: true }
		]);
		const again = writeRow(row, { deleted: deletionOf(row, 'bin') }, stampThere());
		await takeIn({ entity: 'measure', row: again });
		await open();
		const one = await section('2-3 Sprachmittlung');
		expect(one).toHaveTextContent('auf „Rathaus 2.14“ gelöscht, auf diesem Gerät zurückgeholt');
		await vi.waitFor(() => expect(one).toHaveTextContent(/ohne voneinander zu wissen/u));
	});

	test('case 19: a Sachstand whose measure was thrown out of the bin there names it still', async () => {
		const [row, progress] = [await rowOf(mediation), newId()];
		await app.catalogue.commit({ kind: 'create' }, [
			{ entity: 'progress', id: progress, create: { measure: mediation, state: 'Neu.' } }
		]);
		await takeIn({ entity: 'measure', row: emptiedRow(binned(row), stampThere()) });
		expect(stored(mediation)).toBeUndefined();
		await open();
		const one = await section('2-3 Sprachmittlung');
		expect(one).toHaveTextContent('Maßnahme endgültig gelöscht');
		expect(one).toHaveTextContent(/gehört zu „2-3 Sprachmittlung“/u);
	});

	test('case 19: a Sachstand written here while its measure was deleted there', async () => {
		const [row, progress] = [await rowOf(mediation), newId()];
		await app.catalogue.commit({ kind: 'create' }, [
			{ entity: 'progress', id: progress, create: { measure: mediation, state: 'Neu.' } }
		]);
		await takeIn({ entity: 'measure', row: binned(row) });
		expect(stored(mediation)).toBeUndefined();
		await open();
		const one = await section('2-3 Sprachmittlung');
		expect(one).toHaveTextContent('Neu.');
		await press('Maßnahme zurückholen', one);
		await vi.waitFor(() => expect(stored(mediation)?.end).toBe('2026-06-30'));
		expect(app.matters?.all).toEqual([]);
	});
});

describe('case 21: a measure that may be there twice', () => {
	const twin = newId();
	beforeEach(async () => {
		const values = { number: '2-3', title: 'Sprachmittlung', summary: 'Von dort.' };
		const progress = createRow(newId(), { measure: twin, state: 'Erledigt.' }, stampThere());
		await takeIn(
			{ entity: 'measure', row: createRow(twin, values, stampThere()) },
			{ entity: 'progress', row: progress }
		);
		await open();
	});

	test('both are kept, and that is remembered', async () => {
		await press('Beide behalten', await section('2-3 Sprachmittlung'));
		await screen.findByText('vielleicht doppelt vorhanden, geklärt');
		expect([stored(mediation), stored(twin)].every(Boolean)).toBe(true);
		expect(await app.catalogue.fact('clarify.kept')).toHaveLength(1);
		await press(/^Entscheidung über .* rückgängig machen$/);
		await section('2-3 Sprachmittlung');
	});

	test('what two windows say of two doubles is remembered of both', async () => {
		const { catalogue } = app;
		const [one, two] = [await OpenMatters.of(catalogue), await OpenMatters.of(catalogue)];
		const matter = one.all[0]!;
		await one.keep(matter);
		await two.keep({ ...matter, id: 'another' });
		expect(await catalogue.fact('clarify.kept')).toHaveLength(2);
	});

	test('they become one: what belongs to the other moves, it is marked as merged', async () => {
		const one = await section('2-3 Sprachmittlung');
		await userEvent.click(
			within(one).getByRole('radio', {
				name: app.matters?.all[0]?.id === mediation ? 'Die linke bleibt' : 'Die rechte bleibt'
			})
		);
		await press('Zusammenführen', one);
		await vi.waitFor(() => expect(stored(twin)?.status.value).toBe('merged'));
		expect(stored(twin)?.mergedInto).toBe(mediation);
		expect(stored(mediation)?.summary).toBe('Von dort.');
		expect(app.catalogue.table('progress').by('measure').get(mediation)).toHaveLength(1);
		expect(app.matters?.all).toEqual([]);
	});
});

test('says so when there is nothing to clarify', async () => {
	await open();
	expect(await screen.findByRole('heading', { name: 'Nichts zu klären' })).toBeVisible();
});
