import { describe, expect, test } from 'vitest';
import { mergeRows } from '../../src/core/merge.ts';
import { conflictsIn, valueIn, versionsIn } from '../../src/core/register.ts';
import { backTo, missing, stateOfThen, type Rows } from '../../src/core/restore.ts';
import {
	createRow,
	deletionOf,
	emptiedRow,
	isContested,
	isGone,
	isPurged,
	purgeRow,
	writeRow
} from '../../src/core/write.ts';
import type { Row } from '../../src/model/record.ts';

const stamp = (n: number, writer = 'aaaaaaaa'): string =>
	`2026-11-${String(n).padStart(2, '0')}T08:00:00.000Z-0000-${writer}`;

const then = createRow('m1', { title: 'Sprachcafé', tags: ['alt'], summary: 'Kurz' }, stamp(1));
const edited = writeRow(then, { title: 'Café', tags: ['neu'], summary: undefined }, stamp(2));
const binned = (row: Row, n = 3): Row =>
	writeRow(row, { deleted: deletionOf(row, 'bin') }, stamp(n));
const ofMeasure = createRow('p1', { measure: 'm1', state: 'läuft' }, stamp(1));

const ids = (some: readonly { id: string }[]): string[] => some.map(({ id }) => id);

describe('case 15: bringing back what is missing', () => {
	const backup: Rows = { measure: [then], progress: [ofMeasure] };

	test('brings back what is gone, and changes nothing that was written since', () => {
		const plan = missing(backup, { measure: [edited] });
		expect(ids(plan.added)).toEqual(['p1']);
		expect(plan.changed).toEqual([]);
		expect(plan.records).toEqual([{ entity: 'progress', row: ofMeasure }]);
	});

	test('leaves deleted what was deleted since, and says so', () => {
		const plan = missing(backup, { measure: [binned(edited)], progress: [ofMeasure] });
		expect([plan.records, plan.added, plan.removed]).toEqual([[], [], []]);
		expect(ids(plan.left)).toEqual(['m1']);
	});

	test('of one record comes with what belongs to it', () => {
		const other = createRow('m2', { title: 'Anderes' }, stamp(1));
		const plan = missing({ ...backup, measure: [then, other] }, {}, new Set(['m1']));
		expect(ids(plan.added)).toEqual(['m1', 'p1']);
	});

	test('brings nothing back that was erased for ever', () => {
		const plan = missing(backup, { measure: [purgeRow('m1', stamp(4))], progress: [ofMeasure] });
		expect([plan.records, plan.added, plan.left]).toEqual([[], [], []]);
	});
});

describe('case 15: bringing a former state back', () => {
	test('overrules what was written since, also on another laptop that has it', () => {
		const back = backTo(edited, then, stamp(5));
		expect(back).toMatchObject({ title: 'Sprachcafé', tags: ['alt'], summary: 'Kurz' });
		for (const elsewhere of [then, edited]) {
			const merged = mergeRows(elsewhere, back);
			expect(merged).toEqual(back);
			expect(conflictsIn(merged)).toEqual([]);
		}
	});

	test('is in conflict with what another laptop wrote meanwhile', () => {
		const elsewhere = writeRow(edited, { title: 'Treff' }, stamp(4, 'bbbbbbbb'));
		const merged = mergeRows(elsewhere, backTo(edited, then, stamp(5)));
		expect(conflictsIn(merged)).toEqual(['title']);
	});

	test('writes nothing where nothing differs', () => {
		expect(backTo(then, then, stamp(5))).toBe(then);
		const plan = stateOfThen({ measure: [then] }, { measure: [then] });
		expect([plan.records, plan.added, plan.changed, plan.removed]).toEqual([[], [], [], []]);
	});

	test('fetches out of the bin what was there, and puts into it what was not', () => {
		const fresh = createRow('m2', { title: 'Neu' }, stamp(2));
		const plan = stateOfThen({ measure: [then] }, { measure: [binned(edited), fresh] });
		expect([ids(plan.added), ids(plan.removed)]).toEqual([['m1'], ['m2']]);
		const back = backTo(binned(edited), then, stamp(5));
		expect(isGone(back)).toBe(false);
		expect(back['title']).toBe('Sprachcafé');
		expect(isGone(backTo(fresh, undefined, stamp(5)))).toBe(true);
		expect(backTo(fresh, undefined, stamp(5))['title']).toBe('Neu');
		expect(isGone(backTo(edited, binned(then), stamp(5)))).toBe(true);
	});

	test('brings back into the bin what was thrown out of it since', () => {
		const bin = binned(edited);
		const thrown = emptiedRow(bin, stamp(4));
		expect(ids(missing({ measure: [bin] }, { measure: [thrown] }).thrown)).toEqual(['m1']);
		expect(ids(stateOfThen({ measure: [bin] }, { measure: [thrown] }).binned)).toEqual(['m1']);
		const back = backTo(thrown, bin, stamp(5));
		expect(back).toMatchObject({ title: 'Café', tags: ['neu'], deleted: { how: 'bin' } });
		expect([isGone(back), isContested(back)]).toEqual([true, false]);
		expect(mergeRows(thrown, back)).toEqual(back);
		expect(mergeRows(bin, back)).toEqual(back);
		expect(backTo(back, bin, stamp(6))).toBe(back);
		// What stood there then comes back to its place, also out of nothing.
		expect(backTo(thrown, then, stamp(5))).toMatchObject({ title: 'Sprachcafé', tags: ['alt'] });
		expect(ids(missing({ measure: [then] }, { measure: [thrown] }).thrown)).toEqual(['m1']);
	});

	test('of some records puts nothing into the bin', () => {
		const fresh = createRow('m2', { title: 'Neu' }, stamp(2));
		const plan = stateOfThen({ measure: [then] }, { measure: [edited, fresh] }, new Set(['m1']));
		expect(ids(plan.changed)).toEqual(['m1']);
		expect([...plan.changed[0]!.keys].sort()).toEqual(['summary', 'tags', 'title']);
		expect(plan.removed).toEqual([]);
	});

	test('opens a conflict again that stood open then', () => {
		const here = writeRow(then, { title: 'Hier' }, stamp(2));
		const there = writeRow(then, { title: 'Dort' }, stamp(2, 'bbbbbbbb'));
		const open = mergeRows(here, there);
		const decided = writeRow(open, { title: 'Hier' }, stamp(3), { decide: true });
		const back = backTo(decided, open, stamp(5));
		expect(
			versionsIn(back, 'title')
				.map(({ value }) => value)
				.sort()
		).toEqual(['Dort', 'Hier']);
		expect(conflictsIn(mergeRows(decided, back))).toEqual(['title']);
	});

	test('ends a conflict that opened since', () => {
		const here = writeRow(then, { title: 'Hier' }, stamp(2));
		const there = writeRow(then, { title: 'Dort' }, stamp(2, 'bbbbbbbb'));
		const back = backTo(mergeRows(here, there), then, stamp(5));
		expect(conflictsIn(back)).toEqual([]);
		expect(valueIn(back, 'title')).toBe('Sprachcafé');
	});

	test('does not touch what was erased for ever', () => {
		const erased = purgeRow('m1', stamp(4));
		expect(isPurged(backTo(erased, then, stamp(5)))).toBe(true);
		expect(stateOfThen({ measure: [then] }, { measure: [erased] }).added).toEqual([]);
	});
});
