import { describe, expect, test } from 'vitest';
import {
	mattersIn,
	openIn,
	unknownToDeleters,
	versionsOf,
	type Tables
} from '../../src/core/clarify.ts';
import { doubleFinder, doublesIn, sameForDoubles } from '../../src/core/doubles.ts';
import { formerOf } from '../../src/core/former.ts';
import type { Change } from '../../src/core/history.ts';
import { mergeRows } from '../../src/core/merge.ts';
import { present } from '../../src/core/record.ts';
import { createRow, deletionOf, isGone, writeRow } from '../../src/core/write.ts';
import type { Row } from '../../src/model/record.ts';
import { entityKeys, type AnyRec, type EntityKey, type Rec } from '../../src/model/registry.ts';

const stamp = (second: number, writer: string): string =>
	`2026-11-20T08:00:${String(second).padStart(2, '0')}.000Z-0000-${writer}`;
const [here, there] = ['hereaaaa', 'thereaaa'];
const measure = (id: string, values: Record<string, unknown>, second = 1, writer = here): Row =>
	createRow(id, values, stamp(second, writer));
const edited = (row: Row, values: Record<string, unknown>, second: number, writer: string): Row =>
	writeRow(row, values, stamp(second, writer));
const binned = (row: Row, second: number, writer: string): Row =>
	writeRow(row, { deleted: deletionOf(row, 'bin') }, stamp(second, writer));

function tablesOf(rows: Partial<Record<EntityKey, readonly Row[]>>): Tables {
	const lists = new Map<EntityKey, AnyRec[]>(
		entityKeys.map((key) => [key, (rows[key] ?? []).map((row) => present(key, row) as AnyRec)])
	);
	const withDeleted: Tables['withDeleted'] = (entity, id) =>
		lists.get(entity)?.find((one) => one.id === id);
	return {
		all: (entity) => (lists.get(entity) ?? []).filter((one) => !isGone(one)),
		get: (entity, id) => {
			const found = withDeleted(entity, id);
			return found && !isGone(found) ? found : undefined;
		},
		withDeleted
	};
}
const base = measure('m1', { number: '2-3', title: 'Sprachmittlung', end: '2026-06-30' });

describe('what is to be clarified', () => {
	test('case 7: two values of a field, in the order of the numbers', () => {
		const row = (number: string, id: string): Row => {
			const one = measure(id, { number, title: `Titel ${number}`, end: '2026' });
			return mergeRows(
				edited(one, { end: '2027' }, 2, here),
				edited(one, { end: '2028' }, 3, there)
			);
		};
		const matters = mattersIn(tablesOf({ measure: [row('5-4-10', 'b'), row('5-4-9', 'a')] }), []);
		expect(matters).toEqual([
			{ kind: 'conflict', entity: 'measure', id: 'a', key: 'end' },
			{ kind: 'conflict', entity: 'measure', id: 'b', key: 'end' }
		]);
	});

	test('case 8: the same value on both sides is nothing to clarify', () => {
		const row = mergeRows(
			edited(base, { end: '2027' }, 2, here),
			edited(base, { end: '2027' }, 3, there)
		);
		expect(mattersIn(tablesOf({ measure: [row] }), [])).toEqual([]);
	});

	test('a status that one side set and the other emptied: both are told, also for the bulk edit', () => {
		const set = edited(base, { status: { value: 'done', date: '2026' } }, 2, here);
		const row = mergeRows(
			edited(set, { status: { value: 'ongoing', date: '2026' } }, 3, here),
			edited(set, { status: undefined }, 4, there)
		);
		const record = present('measure', row);
		expect(versionsOf('measure', record, 'status').map(({ value }) => value)).toEqual([
			null,
			{ value: 'ongoing', date: '2026' }
		]);
		expect(openIn('measure', record)).toEqual(['status']);
	});

	test('what the program keeps by itself, or only a newer program knows, is nothing to clarify', () => {
		const row = mergeRows(
			edited(base, { order: 1, futureField: 'a' }, 2, here),
			edited(base, { order: 2, futureField: 'b' }, 3, there)
		);
		expect(mattersIn(tablesOf({ measure: [row] }), [])).toEqual([]);
	});

	test("a town's own field is, as long as there is one", () => {
		const row = mergeRows(
			edited(base, { 'own-1': 'a' }, 2, here),
			edited(base, { 'own-1': 'b' }, 3, there)
		);
		const own = createRow('own-1', { label: 'Ausschuss', entity: 'measure' }, stamp(1, here));
		expect(mattersIn(tablesOf({ measure: [row], 'own-field': [own] }), [])).toHaveLength(1);
		expect(mattersIn(tablesOf({ measure: [row] }), [])).toEqual([]);
	});

	test('case 10: changed here, deleted there', () => {
		const row = mergeRows(edited(base, { end: '2027' }, 3, here), binned(base, 2, there));
		expect(mattersIn(tablesOf({ measure: [row] }), [])).toEqual([
			{ kind: 'deleted', entity: 'measure', id: 'm1' }
		]);
		expect(unknownToDeleters(row)).toEqual([{ key: 'end', stamp: stamp(3, here) }]);
	});

	test('case 10: deleted on both sides, or known to who deleted it, is clear', () => {
		const row = mergeRows(binned(base, 3, here), binned(base, 2, there));
		expect(mattersIn(tablesOf({ measure: [row] }), [])).toEqual([]);
	});

	test('case 19: a Sachstand of a measure that was deleted elsewhere', () => {
		const gone = binned(base, 2, there);
		const progress = createRow('p1', { measure: 'm1', state: 'Neu.' }, stamp(3, here));
		expect(mattersIn(tablesOf({ measure: [gone], progress: [progress] }), [])).toEqual([
			{ kind: 'orphan', entity: 'progress', id: 'p1', key: 'measure', parent: 'm1' }
		]);
		expect(mattersIn(tablesOf({ measure: [base], progress: [progress] }), [])).toEqual([]);
	});

	test('case 19: a measure in a field of action that was deleted elsewhere', () => {
		const field = binned(createRow('f1', { title: 'Sprache' }, stamp(1, there)), 2, there);
		const row = edited(base, { field: 'f1' }, 3, here);
		expect(mattersIn(tablesOf({ measure: [row], field: [field] }), [])).toEqual([
			{ kind: 'orphan', entity: 'measure', id: 'm1', key: 'field', parent: 'f1' }
		]);
	});

	test('what belongs to a measure that waits for a decision is decided with it', () => {
		const row = mergeRows(edited(base, { end: '2027' }, 3, here), binned(base, 2, there));
		const progress = createRow('p1', { measure: 'm1', state: 'a' }, stamp(1, here));
		const part = mergeRows(edited(progress, { state: 'b' }, 3, here), binned(progress, 2, there));
		expect(mattersIn(tablesOf({ measure: [row], progress: [part] }), [])).toEqual([
			{ kind: 'deleted', entity: 'measure', id: 'm1' }
		]);
	});

	test('ten thousand measures take a moment', () => {
		const rows = Array.from({ length: 10_000 }, (_, n) =>
			present('measure', measure(`m${n}`, { number: `${n}`, title: `Titel ${n}` }))
		);
		const tables: Tables = {
			all: (entity) => (entity === 'measure' ? rows : []),
			get: () => undefined,
			withDeleted: () => undefined
		};
		const start = performance.now();
		expect(mattersIn(tables, [])).toEqual([]);
		expect(performance.now() - start).toBeLessThan(500);
	});
});

describe('case 21: the same measure entered in two offices', () => {
	const rec = (id: string, values: Partial<Rec<'measure'>>, second = 1): Rec<'measure'> =>
		present('measure', measure(id, values, second, second === 1 ? here : there));
	const cafe = rec('a', { number: '2-2', title: 'Sprachcafé in der Bücherei', field: 'f1' });
	const like = (values: Partial<Rec<'measure'>>): boolean =>
		doublesIn([cafe, rec('b', values, 2)]).length > 0;

	test('is pointed out by its title or by number and nearly the same title', () => {
		expect(like({ title: 'Sprachcafe in der Buecherei' })).toBe(true);
		expect(like({ number: '7-1', title: 'Sprachcafé in der Bücherei', field: 'f1' })).toBe(true);
		expect(
			like({ number: '2.2', title: 'Sprachcafé in der Stadtbücherei und in der Bücherei' })
		).toBe(true);
	});

	test('is not what has another number in another field, nor what only shares the number', () => {
		expect(like({ number: '7-1', title: 'Sprachcafé in der Bücherei', field: 'f2' })).toBe(false);
		expect(like({ number: '2-2', title: 'Elternabende' })).toBe(false);
		expect(like({ title: 'Sprachcafé', mergedInto: 'a' })).toBe(false);
	});

	test('is not what came in one list, and the older one is named first', () => {
		expect(doublesIn([cafe, rec('b', { title: cafe.title }, 1)])).toEqual([]);
		expect(doublesIn([rec('b', { title: cafe.title }, 2), cafe])).toEqual([['a', 'b']]);
	});

	test('is a matter to be clarified, and looked for anew only when it can have changed', () => {
		const rows = [cafe, rec('b', { title: cafe.title }, 2)];
		expect(mattersIn(tablesOf({ measure: rows }), doublesIn(rows))).toEqual([
			{ kind: 'double', entity: 'measure', id: 'a', other: 'b' }
		]);
		const [first, second] = rows as [Rec<'measure'>, Rec<'measure'>];
		expect(sameForDoubles(rows, [first, { ...second, end: '2027' }])).toBe(true);
		expect(sameForDoubles(rows, [first, { ...second, title: 'Café' }])).toBe(false);
		expect(sameForDoubles(rows, [first])).toBe(false);
	});

	test('is found for a measure of a file', () => {
		const find = doubleFinder([cafe]);
		expect(find(rec('x', { number: '2-2', title: 'Sprachcafé in der Bücherei' }))).toBe('a');
		expect(find(rec('x', { title: 'Elternabende' }))).toBeUndefined();
		expect(find(rec('x', { ...cafe, id: 'x', mergedInto: 'y' }))).toBeUndefined();
	});
});

describe('what stood there before', () => {
	const change = (kind: Change['action']['kind'], from: unknown, to: unknown): Change => ({
		...{ entity: 'measure', id: 'm1', key: 'end', from, to, action: { kind } },
		...{ stamp: '', time: 0, writer: '' }
	});
	const versions = ['2027', '2028'].map((value, i) => ({ value, stamp: stamp(i, here) }));

	test('is known where it was changed once here', () => {
		const changes = [change('take-in', '2027', '2028'), change('edit', '2026', '2027')];
		expect(formerOf(changes, versions)).toEqual({ value: '2026' });
	});

	test('case 22: is unknown where it was changed several times: others may know one in between', () => {
		const changes = [change('edit', '2026', '2027'), change('edit', '2025', '2026')];
		expect(formerOf(changes, versions)).toBeUndefined();
		const again = [change('redo', '2026', '2027'), change('undo', '2027', '2026'), ...changes];
		expect(formerOf(again, versions)).toBeUndefined();
	});

	test('may have come with a file, if that was written before both versions', () => {
		const came = (origin: string): Change[] => [
			change('edit', '2026', '2027'),
			{ ...change('take-in', '2025', '2026'), origin }
		];
		expect(formerOf(came('2020-01-01T00:00:00.000Z-0000-laptotwo'), versions)?.value).toBe('2026');
		expect(formerOf(came('2099-01-01T00:00:00.000Z-0000-laptotwo'), versions)).toBeUndefined();
	});

	test('is not what a decision replaced that was taken back', () => {
		const changes = [
			change('undo', '2027', '2028'),
			change('edit', '2028', '2027'),
			change('take-in', '2027', '2028'),
			change('edit', '2026', '2027')
		];
		expect(formerOf(changes, versions)).toEqual({ value: '2026' });
	});

	test('is unknown where both versions came from elsewhere', () => {
		expect(formerOf([change('take-in', '2027', '2028')], versions)).toBeUndefined();
	});
});
