import { describe, expect, test, vi } from 'vitest';
import type { Catalogue } from '../../src/data/catalogue.ts';
import { openCatalogue, withMeasure } from './open-catalogue.ts';

/** Two windows that show the same measure. */
async function twoWindows() {
	const values = { title: 'Sprachcafé', summary: 'Treffpunkt', end: '2027' };
	const { catalogue: here, id } = await withMeasure(values);
	const there = await openCatalogue(here.id);
	const shown = there.table('measure').get(id)!; // what its form showed when it was opened
	return { here, there, id, shown };
}

const stored = async (catalogue: Catalogue, id: string) =>
	(await catalogue.rows()).measure.find((row) => row.id === id);

describe('case 39: two windows edit the same measure, the stale one saves last', () => {
	test('different fields: both stay', async () => {
		const { here, there, id, shown } = await twoWindows();
		await here.commit({ kind: 'edit' }, [{ entity: 'measure', id, set: { end: '2028' } }]);
		const set = { summary: 'Treffpunkt am Dienstag' };
		await there.commit({ kind: 'edit' }, [{ entity: 'measure', id, set, shown }]);
		expect(await stored(here, id)).toMatchObject({ ...set, end: '2028' });
		await vi.waitFor(() => expect(here.table('measure').get(id)).toMatchObject(set));
	});

	test('the same field: both values stay side by side', async () => {
		const { here, there, id, shown } = await twoWindows();
		await here.commit({ kind: 'edit' }, [{ entity: 'measure', id, set: { summary: 'Hier' } }]);
		const write = { entity: 'measure' as const, id, set: { summary: 'Dort' }, shown };
		await there.commit({ kind: 'edit' }, [write]);
		const row = await stored(here, id);
		expect(row?.['summary']).toBe('Dort');
		expect(JSON.stringify(row?.also)).toContain('Hier');
	});

	test('at the same moment: nothing of either is lost', async () => {
		const { here, there, id, shown } = await twoWindows();
		const edit = (catalogue: Catalogue, set: Record<string, unknown>) =>
			catalogue.commit({ kind: 'edit' }, [{ entity: 'measure', id, set, shown }]);
		await Promise.all([
			edit(here, { summary: 'Hier' }),
			edit(there, { summary: 'Dort' }),
			edit(here, { end: '2030' }),
			edit(there, { title: 'Sprachcafé am Markt' })
		]);
		const row = await stored(here, id);
		expect(row).toMatchObject({ end: '2030', title: 'Sprachcafé am Markt' });
		expect(JSON.stringify(row)).toContain('Hier');
		expect(JSON.stringify(row)).toContain('Dort');
	});
});
