import { afterEach, describe, expect, test } from 'vitest';
import { conflictsIn, versionsIn } from '../../src/core/register.ts';
import { isContested, isGone } from '../../src/core/write.ts';
import type { Catalogue } from '../../src/data/catalogue.ts';
import { Laptops, measureIn, send, setIn } from './two-laptops.ts';

const laptops = new Laptops();
afterEach(() => laptops.close());

const titles = (catalogue: Catalogue, id: string): unknown[] =>
	versionsIn(measureIn(catalogue, id), 'title')
		.map(({ value }) => value)
		.sort();

/** The same title changed on two laptops, and the file taken in here. */
async function conflict(): Promise<[Catalogue, Catalogue, string]> {
	const [a, b, id] = await laptops.pair({ title: 'Sprachcafé' });
	await setIn(a, id, { title: 'Eins' });
	await setIn(b, id, { title: 'Zwei' });
	await send(b, a);
	return [a, b, id];
}

describe('cases 9, 46: a decision', () => {
	test.each(['Eins', 'Zwei', 'Beides'])(
		'for %s taken back opens the conflict again',
		async (title) => {
			const [a, b, id] = await conflict();
			await setIn(a, id, { title }, true);
			expect(titles(a, id)).toEqual([title]);
			const [entry] = await a.history(id);
			expect(entry?.changes).toMatchObject([{ key: 'title', beside: [expect.any(String)] }]);

			for (let round = 0; round < 3; round++) {
				await a.undo();
				expect(titles(a, id)).toEqual(['Eins', 'Zwei']);
				expect(conflictsIn(measureIn(a, id))).toEqual(['title']);
				await a.redo();
				expect(titles(a, id)).toEqual([title]);
			}
			await send(a, b);
			expect(titles(b, id)).toEqual([title]);
		}
	);

	test('that was handed on and then taken back is open again on both laptops', async () => {
		const [a, b, id] = await conflict();
		await setIn(a, id, { title: 'Eins' }, true);
		await send(a, b);
		expect(titles(b, id)).toEqual(['Eins']);
		await a.undo();
		await send(a, b);
		expect(titles(b, id)).toEqual(['Eins', 'Zwei']);
	});

	test('made differently on two laptops is a conflict of two, not of four', async () => {
		const [a, b, id] = await conflict();
		await send(a, b);
		await setIn(a, id, { title: 'Eins' }, true);
		await setIn(b, id, { title: 'Zwei und Eins' }, true);
		await send(b, a);
		expect(titles(a, id)).toEqual(['Eins', 'Zwei und Eins']);
	});

	test('taken back leaves a value that came in from a third laptop meanwhile', async () => {
		const [a, b, id] = await conflict();
		const c = await laptops.add('Dritter');
		await send(b, c);
		await setIn(c, id, { title: 'Drei' });
		await setIn(a, id, { title: 'Eins' }, true);
		await send(c, a);
		expect(titles(a, id)).toEqual(['Drei', 'Eins']);
		await a.undo(); // the file
		await a.undo(); // the decision
		await send(c, a);
		expect(titles(a, id)).toEqual(['Drei', 'Eins', 'Zwei']);
	});

	test('an edit over an open conflict leaves the other value, and so does taking it back', async () => {
		const [a, , id] = await conflict();
		const hidden = ['Eins', 'Zwei'].filter((title) => title !== measureIn(a, id).title);
		await setIn(a, id, { title: 'Drei' });
		expect(titles(a, id)).toEqual(['Drei', ...hidden]);
		await a.undo();
		expect(titles(a, id)).toEqual(['Eins', 'Zwei']);
	});
});

describe('cases 10, 46: edited here, deleted there', () => {
	async function contested(): Promise<[Catalogue, Catalogue, string]> {
		const [a, b, id] = await laptops.pair({ title: 'Sprachcafé' });
		await setIn(a, id, { title: 'Neu' });
		await b.remove({ kind: 'delete' }, 'measure', [id]);
		await send(b, a);
		expect(isContested(measureIn(a, id))).toBe(true);
		return [a, b, id];
	}

	test.each([
		['kept', { fetchBack: true }, false],
		['deleted, too', { remove: 'bin' }, true]
	] as const)('%s: taken back it waits for a decision again', async (_, write, gone) => {
		const [a, b, id] = await contested();
		await a.commit({ kind: 'edit' }, [{ entity: 'measure', id, ...write }]);
		expect([isGone(measureIn(a, id)), isContested(measureIn(a, id))]).toEqual([gone, false]);
		await a.undo();
		expect(isContested(measureIn(a, id))).toBe(true);
		await a.redo();
		expect([isGone(measureIn(a, id)), isContested(measureIn(a, id))]).toEqual([gone, false]);
		await send(a, b);
		expect([isGone(measureIn(b, id)), isContested(measureIn(b, id))]).toEqual([gone, false]);
	});

	test('a deletion that the other laptop took in can be taken back, also there', async () => {
		const [a, b, id] = await laptops.pair({ title: 'Sprachcafé' });
		await a.remove({ kind: 'delete' }, 'measure', [id]);
		await send(a, b);
		await b.commit({ kind: 'delete' }, [{ entity: 'measure', id, fetchBack: true }]);
		await b.remove({ kind: 'delete' }, 'measure', [id]);
		await send(b, a);
		expect(isGone(measureIn(a, id))).toBe(true);
		await a.undo(); // the file
		await a.undo(); // the deletion
		expect(isGone(measureIn(a, id))).toBe(false);
		await a.redo();
		expect(isGone(measureIn(a, id))).toBe(true);
	});
});

describe('a record that is thrown out of the bin or erased', () => {
	test('is emptied, and no undo of something earlier brings an empty record back', async () => {
		const [a, , id] = await laptops.pair({ title: 'Sprachcafé', tags: ['Sprache'] });
		await a.remove({ kind: 'delete' }, 'measure', [id]);
		await a.commit({ kind: 'delete' }, [{ entity: 'measure', id, remove: 'final' }]);
		await a.undo();
		await a.undo();
		expect(measureIn(a, id)).toMatchObject({ title: '', tags: [], deleted: { how: 'final' } });
		const [newest] = await a.history(id);
		expect(newest?.changes.map(({ key }) => key)).toEqual(['deleted']);
	});

	test('while something was written into it elsewhere is full again until it is decided', async () => {
		const [a, b, id] = await laptops.pair({ title: 'Sprachcafé', tags: ['Sprache'] });
		await b.remove({ kind: 'delete' }, 'measure', [id]);
		await b.commit({ kind: 'delete' }, [{ entity: 'measure', id, remove: 'final' }]);
		await setIn(a, id, { summary: 'Neu seit heute' });
		await send(a, b);
		await send(b, a);
		const full = { title: 'Sprachcafé', tags: ['Sprache'], summary: 'Neu seit heute' };
		for (const laptop of [a, b]) {
			expect(measureIn(laptop, id)).toMatchObject(full);
			expect(isContested(measureIn(laptop, id))).toBe(true);
		}
		await b.commit({ kind: 'edit' }, [{ entity: 'measure', id, fetchBack: true }]);
		await send(b, a);
		await send(a, b);
		for (const laptop of [a, b]) {
			const row = measureIn(laptop, id);
			expect(row).toMatchObject(full);
			expect([isGone(row), isContested(row), conflictsIn(row)]).toEqual([false, false, []]);
		}
	});

	test('case 24: leaves its mark alone, here and there, and no undo brings it back', async () => {
		const [a, b, id] = await laptops.pair({ title: 'Sprachcafé' });
		await setIn(a, id, { title: 'Geheim' });
		await a.commit({ kind: 'delete' }, [{ entity: 'measure', id, purge: true }]);
		await setIn(b, id, { title: 'Auch geheim' });
		await send(a, b);
		await send(b, a);
		for (const laptop of [a, b]) {
			for (let step = 0; step < 5; step++) await laptop.undo();
			const row = (await laptop.rows()).measure.find((one) => one.id === id);
			expect(Object.keys(row ?? {}).sort()).toEqual(['id', 'purged', 'seen', 'stamps']);
		}
		const taken = (await b.lastActions(9)).find(({ action }) => action.kind === 'take-in');
		expect(JSON.stringify(taken)).not.toContain('geheim');
	});
});
