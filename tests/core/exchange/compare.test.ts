import { expect, test } from 'vitest';
import {
	compareRows,
	fieldDifferences,
	type RecordDifference
} from '../../../src/core/exchange/compare.ts';
import { createRow, deletionOf, writeRow } from '../../../src/core/write.ts';
import type { Row } from '../../../src/model/record.ts';
import type { EntityKey } from '../../../src/model/registry.ts';
import { rows, stampTwo } from './samples.ts';

const [first, second] = rows['measure'] as [Row, Row];
const stored = (row: Row) => (_: EntityKey, id: string) => (row.id === id ? row : undefined);
const other = stampTwo.replace('zz11zz22', 'yy11yy22');
const measure = (row: Row) => ({ entity: 'measure' as const, row });

/** What becomes of one stored record when a file with this one is taken in. */
function taken(mine: Row | undefined, theirs: Row): RecordDifference | undefined {
	const find = mine ? stored(mine) : () => undefined;
	return compareRows([measure(theirs)], find).differences[0];
}

test('the own file again is nothing new', () => {
	const found = compareRows([measure(second)], stored(second));
	expect(found).toEqual({ differences: [], unchanged: 1, writes: [] });
});

test('new and changed records are told apart, and only what brings something is written', () => {
	const edited = writeRow(second, { title: 'Anders' }, other);
	const found = compareRows([measure(first), measure(edited)], stored(second));
	expect(found.differences.map(({ outcome }) => outcome)).toEqual(['added', 'changed']);
	expect(found.writes).toHaveLength(2);
});

test('case 4: an older state of a record that was edited here changes nothing', () => {
	const edited = writeRow(second, { title: 'Anders' }, other);
	expect(compareRows([measure(second)], stored(edited))).toMatchObject({
		differences: [],
		writes: []
	});
});

test('a record deleted elsewhere goes here; one that was never here is only bookkeeping', () => {
	const gone = writeRow(second, { deleted: deletionOf(second, 'bin') }, other);
	expect(taken(second, gone)?.outcome).toBe('removed');
	const unknown = compareRows([measure(gone)], () => undefined);
	expect(unknown).toMatchObject({ differences: [], unchanged: 1, writes: [measure(gone)] });
	expect(taken(gone, writeRow(gone, { deleted: null }, `${stampTwo}x`))?.outcome).toBe('returned');
});

test('cases 7, 10: what waits for a decision is told as that', () => {
	const here = writeRow(second, { title: 'Hier', end: '2026' }, stampTwo);
	const there = writeRow(second, { title: 'Dort', end: '2026' }, other);
	const conflict = taken(here, there)!;
	expect(conflict.outcome).toBe('clarify');
	expect(fieldDifferences(conflict)).toEqual([
		{ key: 'title', sort: 'conflict', from: 'Hier', to: 'Dort' }
	]);
	const gone = writeRow(second, { deleted: deletionOf(second, 'bin') }, other);
	expect(taken(here, gone)?.outcome).toBe('clarify');
});

test('a conflict that is decided elsewhere is a change, also for the value that is shown here', () => {
	const here = writeRow(second, { title: 'Hier' }, stampTwo);
	const there = writeRow(second, { title: 'Dort' }, other);
	const both = taken(here, there)!.after;
	const shown = both['title'];
	const decided = writeRow(both, { title: shown }, `${stampTwo}z`, { decide: true });
	const found = taken(both, decided)!;
	expect(found.outcome).toBe('changed');
	expect(fieldDifferences(found)).toEqual([
		{ key: 'title', sort: 'decided', from: shown, to: shown }
	]);
});

test('case 21: a new record that looks like one of ours is told as a possible double', () => {
	const found = compareRows(
		[measure(first)],
		() => undefined,
		(entity) => (entity === 'measure' ? second.id : undefined)
	);
	expect(found.differences[0]).toMatchObject({ outcome: 'double', like: second.id });
});

test('what the program keeps for itself is bookkeeping', () => {
	const row = createRow('devi-0000-0000-0001', { label: 'Laptop' }, stampTwo);
	expect(compareRows([{ entity: 'device', row }], () => undefined)).toMatchObject({
		differences: [],
		unchanged: 1
	});
});
