import 'fake-indexeddb/auto';
import { describe, expect, test, vi } from 'vitest';
import { Catalogue } from '../../src/data/catalogue.ts';
import { newId } from '../../src/data/ids.ts';
import { device, openCatalogue, withMeasure } from './open-catalogue.ts';

describe('what is written', () => {
	test('is there after the program was closed and opened again', async () => {
		const { catalogue, id } = await withMeasure({
			title: 'Sprachcafé',
			tags: ['Sprache'],
			flagship: true
		});
		await catalogue.close();
		const again = await openCatalogue(catalogue.id);
		expect(again.table('measure').get(id)).toMatchObject({
			title: 'Sprachcafé',
			tags: ['Sprache'],
			flagship: true,
			summary: '',
			status: { value: 'unknown', date: '' }
		});
	});

	test('is not opened in part: who cannot read all of it lets it go again', async () => {
		const { catalogue } = await withMeasure();
		await catalogue.close();
		const { getAll } = IDBObjectStore.prototype;
		vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function (
			this: IDBObjectStore,
			...given
		) {
			if (this.name === 'progress') throw new DOMException('The disk failed.', 'UnknownError');
			return getAll.apply(this, given);
		});
		const closed = vi.spyOn(Catalogue.prototype, 'close');
		await expect(Catalogue.open(catalogue.id, device)).rejects.toMatchObject({
			code: 'unavailable'
		});
		expect(closed).toHaveBeenCalledOnce();
		vi.restoreAllMocks();
	});

	test('is stored without empty values, under one stamp', async () => {
		const { catalogue, id } = await withMeasure({
			title: 'Sprachcafé',
			summary: '',
			tags: [],
			start: '2026'
		});
		const row = (await catalogue.rows()).measure.find((measure) => measure.id === id)!;
		expect(Object.keys(row).sort()).toEqual(['id', 'seen', 'stamps', 'start', 'title']);
		expect(Object.keys(row.stamps)).toEqual(['*']);
	});

	test('is all there or not at all', async () => {
		const { catalogue, id } = await withMeasure();
		const writes = [
			{ entity: 'field', id: newId(), create: { title: 'Sprache' } },
			{ entity: 'measure', id, create: { title: 'Gibt es schon' } }
		] as const;
		await expect(catalogue.commit({ kind: 'import' }, writes)).rejects.toThrow();
		expect(catalogue.table('field').all).toEqual([]);
		expect((await catalogue.rows()).field).toEqual([]);
		expect(catalogue.table('measure').get(id)?.title).toBe('Sprachcafé');
	});

	test('case 34: is not there when it was cancelled in the middle', async () => {
		const catalogue = await openCatalogue();
		const cancel = new AbortController();
		const writes = Array.from({ length: 2500 }, (_, n) => ({
			entity: 'measure' as const,
			id: newId(),
			create: { title: `Maßnahme ${n}` }
		}));
		const onProgress = (done: number): void => {
			if (done >= 1000) cancel.abort();
		};
		await expect(
			catalogue.commit({ kind: 'import' }, writes, { signal: cancel.signal, onProgress })
		).rejects.toMatchObject({ code: 'cancelled' });
		expect((await catalogue.rows()).measure).toEqual([]);
		expect(catalogue.canUndo).toBe(false);
	});

	test('names its writer under its device, once', async () => {
		const { catalogue } = await withMeasure();
		await catalogue.commit({ kind: 'create' }, [
			{ entity: 'field', id: newId(), create: { title: 'x' } }
		]);
		expect(catalogue.table('device').get(device.id)).toMatchObject({ label: 'Laptop Rathaus' });
		expect(catalogue.table('device').get(device.id)?.writers).toHaveLength(1);
	});
});

describe('undo and redo', () => {
	test('take an edit back and do it again', async () => {
		const { catalogue, id } = await withMeasure();
		const title = (): string | undefined => catalogue.table('measure').get(id)?.title;
		await catalogue.commit({ kind: 'edit' }, [{ entity: 'measure', id, set: { title: 'Neu' } }]);
		await catalogue.undo();
		expect(title()).toBe('Sprachcafé');
		await catalogue.redo();
		expect(title()).toBe('Neu');
		await catalogue.undo();
		await catalogue.undo();
		expect(title()).toBeUndefined();
		expect(catalogue.canUndo).toBe(false);
		await catalogue.redo();
		await catalogue.redo();
		expect(title()).toBe('Neu');
	});

	test('take back an import of many records in one step, and bring it again', async () => {
		const { catalogue } = await withMeasure();
		const writes = Array.from({ length: 1200 }, (_, n) => ({
			entity: 'measure' as const,
			id: newId(),
			create: { title: `Maßnahme ${n}` }
		}));
		await catalogue.commit({ kind: 'import', about: 'liste.csv' }, writes);
		expect(catalogue.table('measure').size).toBe(1201);
		await catalogue.undo();
		expect(catalogue.table('measure').all.map(({ title }) => title)).toEqual(['Sprachcafé']);
		await catalogue.redo();
		expect(catalogue.table('measure').size).toBe(1201);
		await catalogue.undo();
		expect(catalogue.table('measure').size).toBe(1);
	});

	test('go back through a deletion that was fetched back, with all that belongs to the measure', async () => {
		const { catalogue, id } = await withMeasure();
		const progress = newId();
		await catalogue.commit({ kind: 'create' }, [
			{ entity: 'progress', id: progress, create: { measure: id, state: 'Läuft.' } }
		]);
		await catalogue.commit({ kind: 'edit' }, [
			{ entity: 'measure', id, set: { priority: 'medium' } }
		]);
		await catalogue.remove({ kind: 'delete' }, 'measure', [id]);
		await catalogue.commit({ kind: 'restore' }, [
			{ entity: 'measure', id, fetchBack: true },
			{ entity: 'progress', id: progress, fetchBack: true }
		]);
		const there = (): unknown[] => [
			catalogue.table('measure').get(id)?.priority,
			catalogue.table('progress').get(progress)?.state
		];
		const steps = [
			[undefined, undefined],
			['medium', 'Läuft.'],
			['', 'Läuft.']
		];
		for (const expected of steps) {
			expect((await catalogue.undo())?.kept).toBe(0);
			expect(there()).toEqual(expected);
		}
		for (const expected of [...steps.slice(0, -1).reverse(), ['medium', 'Läuft.']]) {
			expect((await catalogue.redo())?.kept).toBe(0);
			expect(there()).toEqual(expected);
		}
	});

	test('pressed twice quickly take two actions back', async () => {
		const { catalogue, id } = await withMeasure();
		await catalogue.commit({ kind: 'edit' }, [{ entity: 'measure', id, set: { title: 'Eins' } }]);
		await catalogue.commit({ kind: 'edit' }, [{ entity: 'measure', id, set: { summary: 'Zwei' } }]);
		await Promise.all([catalogue.undo(), catalogue.undo()]);
		expect(catalogue.table('measure').get(id)).toMatchObject({ title: 'Sprachcafé', summary: '' });
		await Promise.all([catalogue.redo(), catalogue.redo()]);
		expect(catalogue.table('measure').get(id)).toMatchObject({ title: 'Eins', summary: 'Zwei' });
	});

	test('keep what was written since a file was taken in', async () => {
		const { catalogue, id } = await withMeasure();
		const colleague = await openCatalogue();
		const rows = async (from: Catalogue) =>
			(await from.rows()).measure.map((row) => ({ entity: 'measure' as const, row }));
		await colleague.takeIn({ kind: 'take-in' }, await rows(catalogue));
		await colleague.commit({ kind: 'edit' }, [{ entity: 'measure', id, set: { summary: 'Neu' } }]);
		await catalogue.takeIn({ kind: 'take-in' }, await rows(colleague));
		await catalogue.commit({ kind: 'edit' }, [{ entity: 'measure', id, set: { title: 'Anders' } }]);
		await catalogue.undo();
		const done = await catalogue.undo();
		expect(done?.kept).toBe(1);
		expect(catalogue.table('measure').get(id)).toMatchObject({
			title: 'Sprachcafé',
			summary: 'Neu'
		});
	});

	test('count typing in one field as one action', async () => {
		const { catalogue, id } = await withMeasure();
		for (const title of ['S', 'Sp', 'Spr']) {
			await catalogue.commit({ kind: 'edit', typing: true }, [
				{ entity: 'measure', id, set: { title } }
			]);
		}
		expect(await catalogue.history(id)).toHaveLength(1);
		await catalogue.undo();
		expect(catalogue.table('measure').get(id)?.title).toBe('Sprachcafé');
	});

	test('fetch a deleted measure back with everything that belongs to it', async () => {
		const { catalogue, id } = await withMeasure();
		const progress = newId();
		await catalogue.commit({ kind: 'create' }, [
			{ entity: 'progress', id: progress, create: { measure: id, state: 'Läuft.' } }
		]);
		await catalogue.remove({ kind: 'delete' }, 'measure', [id]);
		expect(catalogue.table('measure').get(id)).toBeUndefined();
		expect(catalogue.table('progress').get(progress)).toBeUndefined();
		expect(catalogue.table('measure').gone).toHaveLength(1);
		await catalogue.undo();
		expect(catalogue.table('progress').get(progress)?.state).toBe('Läuft.');
		await catalogue.redo();
		expect(catalogue.table('measure').get(id)).toBeUndefined();
		await catalogue.undo();
		expect(catalogue.table('measure').get(id)?.title).toBe('Sprachcafé');
	});
});

describe('the history of a field', () => {
	test('tells what stood there before, and when', async () => {
		const { catalogue, id } = await withMeasure();
		await catalogue.commit({ kind: 'edit' }, [
			{ entity: 'measure', id, set: { priority: 'high' } }
		]);
		await catalogue.commit({ kind: 'edit' }, [{ entity: 'measure', id, set: { priority: 'low' } }]);
		const entries = await catalogue.history(id);
		expect(entries.map(({ changes }) => changes)).toMatchObject([
			[{ key: 'priority', from: 'high', to: 'low' }],
			[{ key: 'priority', from: null, to: 'high' }]
		]);
	});
});

describe('two tabs', () => {
	test('show at once what the other one wrote', async () => {
		const { catalogue, id } = await withMeasure();
		const other = await openCatalogue(catalogue.id);
		await other.commit({ kind: 'edit' }, [
			{ entity: 'measure', id, set: { title: 'Von nebenan' } }
		]);
		await expect.poll(() => catalogue.table('measure').get(id)?.title).toBe('Von nebenan');
	});

	test('case 39: keep both texts when a stale screen saves last', async () => {
		const { catalogue, id } = await withMeasure();
		const shown = catalogue.table('measure').get(id)!;
		const other = await openCatalogue(catalogue.id);
		await other.commit({ kind: 'edit' }, [
			{ entity: 'measure', id, set: { title: 'Von nebenan' } }
		]);
		await catalogue.commit({ kind: 'edit' }, [
			{ entity: 'measure', id, set: { title: 'Von hier' }, shown }
		]);
		const record = catalogue.table('measure').get(id)!;
		expect(record.title).toBe('Von hier');
		expect(record.also?.['title']).toMatchObject([{ value: 'Von nebenan' }]);
	});

	test('take an empty field for what it is when it is filled and emptied', async () => {
		const { catalogue, id } = await withMeasure();
		const fills = { description: 'Jeden Dienstag', start: '2026' };
		const empty = catalogue.table('measure').get(id)!;
		await catalogue.commit({ kind: 'edit' }, [{ entity: 'measure', id, set: fills, shown: empty }]);
		const filled = catalogue.table('measure').get(id)!;
		expect(filled).toMatchObject(fills);
		expect(filled.also).toBeUndefined();
		const { description } = empty;
		await catalogue.commit({ kind: 'edit' }, [
			{ entity: 'measure', id, set: { description }, shown: filled }
		]);
		expect(catalogue.table('measure').get(id)!.also).toBeUndefined();
	});
});

describe('a taken-in file', () => {
	test('case 3: changes nothing when it holds nothing new', async () => {
		const { catalogue } = await withMeasure();
		const rows = await catalogue.rows();
		const file = rows.measure.map((row) => ({ entity: 'measure' as const, row }));
		const done = await catalogue.takeIn({ kind: 'take-in' }, file);
		expect(done.changes).toEqual([]);
		expect(await catalogue.rows()).toEqual(rows);
	});

	test('is rewound by undo and can be taken in again', async () => {
		const { catalogue, id } = await withMeasure();
		const before = await catalogue.rows();
		const colleague = await openCatalogue();
		await colleague.takeIn(
			{ kind: 'take-in' },
			before.measure.map((row) => ({ entity: 'measure', row }))
		);
		await colleague.commit({ kind: 'edit' }, [
			{ entity: 'measure', id, set: { title: 'Von der Kollegin' } }
		]);
		const added = newId();
		await colleague.commit({ kind: 'create' }, [
			{ entity: 'measure', id: added, create: { title: 'Zweite' } }
		]);
		const file = (await colleague.rows()).measure.map((row) => ({
			entity: 'measure' as const,
			row
		}));

		await catalogue.takeIn({ kind: 'take-in', about: 'kollegin.json' }, file);
		expect(catalogue.table('measure').get(id)?.title).toBe('Von der Kollegin');
		await catalogue.undo();
		expect((await catalogue.rows()).measure).toEqual(before.measure);
		await catalogue.redo();
		expect(catalogue.table('measure').get(added)?.title).toBe('Zweite');
		await catalogue.undo();
		await catalogue.takeIn({ kind: 'take-in' }, file);
		expect(catalogue.table('measure').get(added)?.title).toBe('Zweite');
	});
});
