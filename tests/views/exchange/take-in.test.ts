import { screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { createRow, deletionOf, emptiedRow, purgeRow, writeRow } from '../../../src/core/write.ts';
import { writeExchange } from '../../../src/core/exchange/write.ts';
import { Catalogue } from '../../../src/data/catalogue.ts';
import { throwOut } from '../../../src/data/erasure.ts';
import { catalogueText } from '../../../src/data/export.ts';
import { ExchangeReading } from '../../../src/data/files/exchange-reader.ts';
import { databaseName } from '../../../src/data/names.ts';
import { isThere } from '../../../src/data/raw.ts';
import { StorageError } from '../../../src/data/storage-error.ts';
import type { Row } from '../../../src/model/record.ts';
import type { App } from '../../../src/views/app.svelte.ts';
import { faultToast } from '../../../src/views/fault/fault-toast.ts';
import { OpenMatters } from '../../../src/views/clarify/open-matters.svelte.ts';
import { emptyOne, join, keepNeighbour } from '../../../src/views/exchange/joining.ts';
import TakeInFile from '../../../src/views/exchange/take-in-file.svelte';
import { TakeIn } from '../../../src/views/exchange/take-in.svelte.ts';
import { appWith, newId, renderIn } from '../with-app.ts';

let app: App;
beforeEach(async () => (app = await appWith()));

/** The file of a catalogue with one measure that this browser does not hold any more. */
async function fileFromElsewhere(): Promise<{ file: File; id: string }> {
	const former = app.browser.catalogues.find(({ id }) => id === app.catalogue.id)!;
	await app.create({ title: 'Von dort', municipality: 'Musterstadt' }, 'own', [
		{ entity: 'measure', id: newId(), values: { title: 'Sprachcafé' } }
	]);
	const { id } = app.catalogue;
	const file = new File([await catalogueText(app.catalogue, 'Laptop')], 'dort.wegmarke.json');
	await app.open(former);
	await app.browser.forget(id);
	return { file, id };
}

async function takingOf(file: File): Promise<TakeIn> {
	const taking = new TakeIn(app, file, file.name);
	await taking.read();
	expect(taking.trouble).toBe('');
	return taking;
}

describe('a catalogue that is empty', () => {
	test('gives way to one from elsewhere', async () => {
		const { file, id } = await fileFromElsewhere();
		const empty = app.catalogue.id;
		const taking = await takingOf(file);
		expect((await emptyOne(app))?.id).toBe(empty);
		await join(app, taking, 'join', true);
		expect(app.catalogue.id).toBe(id);
		expect(app.catalogue.table('measure').all.map(({ title }) => title)).toEqual(['Sprachcafé']);
		expect(app.browser.catalogues.some((entry) => entry.id === empty)).toBe(false);
	});

	test('stays if another window wrote into it meanwhile', async () => {
		const { file } = await fileFromElsewhere();
		const { id } = app.catalogue;
		const other = await Catalogue.open(id, app.browser.identity);
		const taking = await takingOf(file);
		const { write } = taking;
		vi.spyOn(taking, 'write').mockImplementation(async (...given) => {
			const create = { title: 'Im anderen Fenster' };
			await other.commit({ kind: 'create' }, [{ entity: 'measure', id: newId(), create }]);
			return write.apply(taking, given);
		});
		await join(app, taking, 'join', true);
		await other.close();
		expect(app.catalogue.id).not.toBe(id);
		expect(app.browser.catalogues.some((entry) => entry.id === id)).toBe(true);
	});

	test('is looked at when all of it is read', async () => {
		let read: () => void = () => undefined;
		const ready = new Promise<void>((resolve) => (read = resolve));
		vi.spyOn(app.catalogue, 'ready', 'get').mockReturnValue(ready);
		const looked = emptyOne(app);
		const create = { title: 'Spät gelesen' };
		await app.catalogue.commit({ kind: 'begin' }, [{ entity: 'measure', id: newId(), create }]);
		read();
		expect(await looked).toBeUndefined();
	});

	test('stays if something was deleted in it, which can be fetched back', async () => {
		const measure = newId();
		await app.commit({ kind: 'create' }, [
			{ entity: 'measure', id: measure, create: { title: 'Gelöscht' } }
		]);
		await app.catalogue.remove({ kind: 'delete' }, 'measure', [measure]);
		expect(await emptyOne(app)).toBeUndefined();
	});

	test('stays if the aim of the concept was typed into it', async () => {
		const { id } = app.catalogue;
		await app.commit({ kind: 'edit' }, [{ entity: 'catalogue', id, set: { title: 'Neu' } }]);
		expect(await emptyOne(app)).toBeUndefined();
	});
});

test('a catalogue that could not be taken in whole leaves nothing, and the former one is open', async () => {
	const { file, id } = await fileFromElsewhere();
	const former = app.catalogue.id;
	const taking = await takingOf(file);
	vi.spyOn(Catalogue.prototype, 'takeIn').mockRejectedValueOnce(new Error('The disk is full.'));
	await join(app, taking, 'join', false);
	expect(app.catalogue.id).toBe(former);
	expect(app.browser.catalogues.some((entry) => entry.id === id)).toBe(false);
	expect(await isThere(databaseName(id))).toBe(false);
});

test('why a catalogue could not be taken in is told also where nothing can be tidied up', async () => {
	const { file } = await fileFromElsewhere();
	const taking = await takingOf(file);
	vi.spyOn(Catalogue.prototype, 'takeIn').mockRejectedValueOnce(new StorageError('full'));
	vi.spyOn(Catalogue.prototype, 'rows').mockRejectedValueOnce(new StorageError('unavailable'));
	const closed = vi.spyOn(Catalogue.prototype, 'close');
	await join(app, taking, 'join', false);
	expect(app.toasts.list.at(-1)?.text).toBe(faultToast(new StorageError('full')).text);
	expect(closed).toHaveBeenCalledOnce();
	closed.mockRestore();
});

test('the worker is given back when the screen was left while a catalogue was taken in', async () => {
	const { file, id } = await fileFromElsewhere();
	const taking = await takingOf(file);
	const stopped = vi.spyOn(ExchangeReading.prototype, 'cancel');
	const joined = join(app, taking, 'join', false);
	taking.leave();
	expect(stopped).not.toHaveBeenCalled(); // what is being written is written to its end
	await joined;
	expect(app.catalogue.id).toBe(id);
	expect(stopped).toHaveBeenCalledOnce();
});

describe('a neighbour’s catalogue', () => {
	test('is kept to be read, and a later file of it takes its place', async () => {
		const { file, id } = await fileFromElsewhere();
		await keepNeighbour(app, await takingOf(file));
		expect(app.catalogue.id).toBe(id);
		expect(app.readOnly).toBe(true);
		expect(app.catalogue.table('measure').all.map(({ title }) => title)).toEqual(['Sprachcafé']);
		const entry = app.browser.catalogues.find((other) => other.id === id);
		expect(entry?.kind).toBe('neighbour');
		expect(entry?.writtenAt).toBeGreaterThan(0);

		const again = await takingOf(file);
		expect(again.elsewhere).toMatchObject({ id, kind: 'neighbour' });
		await keepNeighbour(app, again);
		expect(app.browser.catalogues.filter((other) => other.id === id)).toHaveLength(1);
	});

	test('an older file of it asks first', async () => {
		const { file } = await fileFromElsewhere();
		await keepNeighbour(app, await takingOf(file));
		const entry = app.browser.catalogues.find(({ kind }) => kind === 'neighbour')!;
		await app.browser.enter({ ...entry, writtenAt: Date.now() + 86_400_000 });
		renderIn(app, TakeInFile as never, { file, name: file.name, onclose: vi.fn() });
		expect(await screen.findByText(/^Die Datei ist älter/u)).toBeVisible();
		expect(screen.getByRole('button', { name: 'Bisherigen Stand öffnen' })).toBeVisible();
	});
});

const at = (n: number, writer = 'otherlap') => `2026-11-2${n}T08:00:00.000Z-0000-${writer}`;

/** The file of the open catalogue as another laptop hands it on after its own edits. */
async function fileAfter(edit: (rows: Record<string, Row[]>) => void, device = 'Laptop Rathaus') {
	const rows: Record<string, Row[]> = await app.catalogue.rows();
	edit(rows);
	const { id } = app.catalogue;
	const text = await writeExchange({
		catalogue: { id, title: 'Probe', municipality: 'Musterstadt' },
		written: { at: new Date().toISOString(), device, deviceId: newId() },
		rows
	});
	return new File([text], 'von dort.wegmarke.json');
}

describe('a file of the open catalogue', () => {
	const measure = newId();
	const gone = newId();
	beforeEach(async () => {
		app = await appWith([
			{ entity: 'measure', id: measure, values: { number: '1', title: 'Sprachcafé' } },
			{ entity: 'measure', id: gone, values: { number: '2', title: 'Lesepaten' } }
		]);
	});

	const edit = (rows: Record<string, Row[]>): void => {
		rows['measure'] = rows['measure']!.map((row) =>
			row.id === gone
				? writeRow(row, { deleted: deletionOf(row, 'bin') }, at(1))
				: writeRow(row, { summary: 'Treffpunkt' }, at(1))
		);
	};

	test('is taken in with a copy before, told by device in the history, and taken back as a whole', async () => {
		const file = await fileAfter(edit);
		const before = await app.catalogue.rows();
		const taking = await takingOf(file);
		expect(taking.effect).toMatchObject({ counts: { changed: 1, removed: 1 }, writes: 2 });
		const secure = vi.spyOn(app, 'secure');
		await taking.merge();
		expect(secure).toHaveBeenCalledWith('take-in', file.name);
		expect(taking.report?.counts).toMatchObject({ changed: 1, removed: 1, added: 0 });
		expect(app.catalogue.table('measure').get(measure)?.summary).toBe('Treffpunkt');
		const [entry] = await app.catalogue.history(measure);
		expect(entry?.action).toMatchObject({ kind: 'take-in', device: 'Laptop Rathaus' });
		expect(entry?.changes).toContainEqual(
			expect.objectContaining({ id: measure, key: 'summary', from: null, to: 'Treffpunkt' })
		);

		await taking.report?.undo();
		expect(taking.report?.undone).toBe(true);
		expect(taking.report?.kept).toEqual([]);
		const { measure: after } = await app.catalogue.rows();
		expect(after).toEqual(before.measure);
		// And once more: the file brings the same again.
		const again = await takingOf(file);
		expect(again.effect?.counts).toEqual(taking.effect?.counts);
	});

	test('case 34: without a safety copy nothing is taken in', async () => {
		const taking = await takingOf(await fileAfter(edit));
		vi.spyOn(app, 'secure').mockResolvedValue(false);
		const before = await app.catalogue.rows();
		await taking.merge();
		expect(taking.report).toBeUndefined();
		expect(taking.busy).toBeUndefined();
		expect(await app.catalogue.rows()).toEqual(before);
	});

	test('case 34: stopped in the middle nothing is applied, and the preview is there still', async () => {
		const taking = await takingOf(await fileAfter(edit));
		const before = await app.catalogue.rows();
		vi.spyOn(app, 'secure').mockImplementation(() => {
			taking.stop();
			return Promise.resolve(true);
		});
		await taking.merge();
		expect(taking.report).toBeUndefined();
		expect(await app.catalogue.rows()).toEqual(before);
		expect(await taking.page('all', 0, 10)).toHaveLength(2);
		vi.mocked(app.secure).mockResolvedValue(true);
		await taking.merge();
		expect(taking.report?.counts.changed).toBe(1);
	});

	test('case 46: what was written since stays when the file is taken back, and is named', async () => {
		const taking = await takingOf(await fileAfter(edit));
		await taking.merge();
		await app.commit({ kind: 'edit' }, [
			{ entity: 'measure', id: measure, set: { title: 'Sprachtreff' } }
		]);
		await taking.report?.undo();
		expect(taking.report?.undone).toBe(true);
		expect(taking.report?.canUndo).toBe(false);
		expect(taking.report?.kept).toEqual(['1 Sprachtreff']);
		expect(app.catalogue.table('measure').get(measure)?.summary).toBe('Treffpunkt');
		expect(app.catalogue.table('measure').get(gone)?.title).toBe('Lesepaten');
	});

	test('case 30: names of file and device are text, whatever stands in them', async () => {
		const evil = '<img src=x onerror=alert(1)>';
		const file = await fileAfter((rows) => {
			edit(rows);
			rows['device'] = [
				...(rows['device'] ?? []),
				writeRow(
					{ id: newId(), label: evil, stamps: { '*': at(1) }, seen: { otherlap: at(1) } },
					{},
					at(1)
				)
			];
		}, evil);
		renderIn(app, TakeInFile as never, { file, name: `${evil}.json`, onclose: vi.fn() });
		expect(await screen.findByText(/geschrieben auf „<img src=x/u)).toBeVisible();
		expect(screen.getByText(/noch nicht bekannt ist: „<img src=x/u)).toBeVisible();
		screen.getByRole('button', { name: '2 Einträge einlesen' }).click();
		expect(await screen.findByText(/^„<img src=x.* ist eingelesen/u)).toBeVisible();
		expect(document.querySelector('img')).toBeNull();
	});

	test('case 12: a file from a wrong clock is taken in, and it says so', async () => {
		const file = await fileAfter((rows) => {
			rows['measure'] = rows['measure']!.map((row) =>
				writeRow(row, { summary: 'Später' }, '2036-11-22T08:00:00.000Z-0000-otherlap')
			);
		});
		renderIn(app, TakeInFile as never, { file, name: file.name, onclose: vi.fn() });
		expect(await screen.findByText(/liegt in der Zukunft/u)).toBeVisible();
		expect(screen.getByRole('button', { name: '2 Einträge einlesen' })).toBeEnabled();
	});

	const thrownThere = (row: Row): Row =>
		emptiedRow(writeRow(row, { deleted: deletionOf(row, 'bin') }, at(1)), at(2));
	const shown = (file: File): void =>
		void renderIn(app, TakeInFile as never, { file, name: file.name, onclose: vi.fn() });

	test('what was thrown out of the bin there is named, and taking the file back brings it back', async () => {
		const file = await fileAfter((rows) => {
			rows['measure'] = rows['measure']!.map((row) => (row.id === gone ? thrownThere(row) : row));
		});
		shown(file);
		expect(await screen.findByRole('rowheader', { name: '2 Lesepaten' })).toBeVisible();
		expect(screen.getByText(/^Wird endgültig gelöscht: Dort wurde der Papierkorb/u)).toBeVisible();
		expect(screen.getByText(/lässt sich alles mit Strg\+Z zurücknehmen\.$/u)).toBeInTheDocument();
		const taking = await takingOf(file);
		await taking.merge();
		expect(app.catalogue.table('measure').get(gone)).toBeUndefined();
		await taking.report?.undo();
		expect(app.catalogue.table('measure').get(gone)?.title).toBe('Lesepaten');
	});

	test('that an erasure cannot be taken back is said before', async () => {
		const file = await fileAfter((rows) => {
			rows['measure'] = rows['measure']!.map((row) =>
				row.id === gone ? purgeRow(row.id, at(1)) : row
			);
		});
		shown(file);
		expect(await screen.findByText(/nur eines nicht: 1 Eintrag, der auf Verlangen/u)).toBeVisible();
	});

	test('an old file says what of it is deleted here and stays so, with the way there', async () => {
		const old = await fileAfter(() => undefined);
		await app.catalogue.remove({ kind: 'delete' }, 'measure', [gone, measure]);
		await throwOut(app.catalogue, [{ entity: 'measure', id: gone }]);
		shown(old);
		expect(
			await screen.findByText(/^2 Einträge der Datei wurden hier gelöscht/u)
		).toHaveTextContent('1 davon liegt im Papierkorb.');
		expect(screen.getByText(/^Alles andere, was darin steht/u)).toBeVisible();
		expect(screen.getByRole('link', { name: 'Papierkorb öffnen' })).toBeVisible();
		expect(screen.getByRole('link', { name: 'Zur Datensicherheit' })).toBeVisible();
	});

	test('the button counts the cases that „Zu klären“ lists', async () => {
		const file = await fileAfter((rows) => {
			rows['measure'] = rows['measure']!.map((row) =>
				row.id === measure ? writeRow(row, { title: 'Dort', summary: 'Dort' }, at(1)) : row
			);
		});
		await app.commit({ kind: 'edit' }, [
			{ entity: 'measure', id: measure, set: { title: 'Hier', summary: 'Hier' } }
		]);
		shown(file);
		(await screen.findByRole('button', { name: 'Einlesen und 2 Fälle später klären' })).click();
		expect(await screen.findByRole('link', { name: '2 Fälle klären' })).toBeVisible();
		const { all } = await OpenMatters.of(app.catalogue);
		expect(all).toHaveLength(2);
	});

	test('what changes nothing that is seen says so', async () => {
		await app.commit({ kind: 'edit' }, [
			{ entity: 'measure', id: measure, set: { summary: 'Gleich' } }
		]);
		const file = await fileAfter((rows) => {
			rows['measure'] = rows['measure']!.map((row) =>
				row.id === measure ? writeRow(row, { summary: 'Gleich' }, at(1), { decide: true }) : row
			);
			rows['view'] = [createRow(newId(), { title: 'Ansicht' }, at(1))];
		});
		shown(file);
		expect(
			await screen.findByRole('heading', { name: 'Nichts Neues, das Sie sehen' })
		).toBeVisible();
		expect(screen.queryByRole('table')).toBeNull();
	});
});

test('a file of a further catalogue says what it holds, money and persons, too', async () => {
	const former = app.browser.catalogues.find(({ id }) => id === app.catalogue.id)!;
	const [measure, actor] = [newId(), newId()];
	await app.create({ title: 'Von dort', municipality: 'Musterstadt' }, 'own', [
		{ entity: 'measure', id: measure, values: { title: 'Sprachcafé' } },
		{ entity: 'funding', id: newId(), values: { measure } },
		{ entity: 'actor', id: actor, values: { name: 'Amt' } },
		{ entity: 'person', id: newId(), values: { name: 'Muster', actor } }
	]);
	const { id } = app.catalogue;
	const file = new File([await catalogueText(app.catalogue, 'Laptop')], 'dort.wegmarke.json');
	await app.open(former);
	await app.browser.forget(id);
	renderIn(app, TakeInFile as never, { file, name: file.name, onclose: vi.fn() });
	expect(
		await screen.findByText(/1 Maßnahme, 1 Finanzierung, 1 Akteur, 1 Ansprechperson\.$/u)
	).toBeVisible();
	expect(
		await screen.findByRole('checkbox', {
			name: /^Den leeren Katalog „.*“ dabei entfernen$/u
		})
	).toBeVisible();
});
