import { describe, expect, test, vi } from 'vitest';
import { Catalogue } from '../../src/data/catalogue.ts';
import { newId } from '../../src/data/ids.ts';
import { device, openCatalogue, withMeasure } from './open-catalogue.ts';

const measure = (id: string, set: Record<string, unknown>) => ({
	entity: 'measure' as const,
	id,
	set
});

/** A catalogue whose measures came with a file that was taken back again: they are not there any more. */
async function afterRewind() {
	const { catalogue: origin, id } = await withMeasure({ title: 'Sprachcafé' });
	const { measure: rows } = await origin.rows();
	const here = await openCatalogue();
	const staying = newId();
	await here.commit({ kind: 'create' }, [
		{ entity: 'measure', id: staying, create: { title: 'Lernpaten' } }
	]);
	await here.takeIn(
		{ kind: 'take-in' },
		rows.map((row) => ({ entity: 'measure', row }))
	);
	const shown = here.table('measure').get(id)!;
	await here.undo();
	return { here, id, staying, shown };
}

describe('a write to a record that is gone', () => {
	test('is refused where the record was rewound, and nothing else of the action is done', async () => {
		const { here, id, staying, shown } = await afterRewind();
		const writes = [
			{ ...measure(id, { summary: 'Mein Text.' }), shown },
			measure(staying, { title: 'Neu' })
		];
		await expect(here.commit({ kind: 'edit' }, writes)).rejects.toMatchObject({ code: 'gone' });
		expect(here.table('measure').get(staying)?.title).toBe('Lernpaten');
		expect((await here.rows()).measure.map((row) => row.id)).toEqual([staying]);
		expect(here.fault).toBeUndefined(); // the storage works
	});

	test('is refused where the record was erased for ever', async () => {
		const { catalogue, id } = await withMeasure();
		await catalogue.commit({ kind: 'erase' }, [{ entity: 'measure', id, purge: true }]);
		const write = catalogue.commit({ kind: 'edit' }, [measure(id, { title: 'Neu' })]);
		await expect(write).rejects.toMatchObject({ code: 'gone' });
	});

	test('reaches the others where many are written at once, and counts those that are gone', async () => {
		const { here, id, staying } = await afterRewind();
		const both = [id, staying].map((one) => measure(one, { summary: 'Für alle.' }));
		const done = await here.commit({ kind: 'bulk', count: 2 }, both);
		expect(done.gone).toBe(1);
		expect(here.table('measure').get(staying)?.summary).toBe('Für alle.');
		const gone = here.commit({ kind: 'bulk', count: 1 }, [measure(id, { title: 'Neu' })]);
		await expect(gone).rejects.toMatchObject({ code: 'gone' });
	});

	test('takes away what a window still shows that has not heard of it', async () => {
		const { here, id } = await afterRewind();
		await here.redo();
		const there = await Catalogue.open(here.id, device);
		await there.ready;
		expect(there.table('measure').get(id)?.title).toBe('Sprachcafé');
		const told = vi.spyOn(BroadcastChannel.prototype, 'postMessage').mockReturnValue();
		await here.undo();
		told.mockRestore();
		expect(there.table('measure').get(id)?.title).toBe('Sprachcafé');
		const late = there.commit({ kind: 'edit' }, [measure(id, { title: 'Neu' })]);
		await expect(late).rejects.toMatchObject({ code: 'gone' });
		expect(there.table('measure').get(id)).toBeUndefined();
		await there.close();
	});

	test('is done where the aim is reached already: it should go', async () => {
		const { here, id } = await afterRewind();
		const remove = { entity: 'measure' as const, id, remove: 'bin' as const };
		expect((await here.commit({ kind: 'delete' }, [remove])).changes).toEqual([]);
	});

	test('brings a record back that was put into the bin meanwhile', async () => {
		const { catalogue, id } = await withMeasure();
		await catalogue.remove({ kind: 'delete' }, 'measure', [id]);
		await catalogue.commit({ kind: 'edit' }, [measure(id, { title: 'Doch gebraucht' })]);
		expect(catalogue.table('measure').get(id)?.title).toBe('Doch gebraucht');
	});
});
