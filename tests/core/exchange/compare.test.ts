import { expect, test } from 'vitest';
import {
	compareRows,
	fieldDifferences,
	type RecordDifference
} from '../../../src/core/exchange/compare.ts';
import { newMatters } from '../../../src/core/exchange/matters.ts';
import { mergeRows } from '../../../src/core/merge.ts';
import { createRow, deletionOf, emptiedRow, purgeRow, writeRow } from '../../../src/core/write.ts';
import type { Row } from '../../../src/model/record.ts';
import { entityKeys, type EntityKey } from '../../../src/model/registry.ts';
import { rows, stampTwo } from './samples.ts';

const [first, second] = rows['measure'] as [Row, Row];
const stampThree = stampTwo.replace('2026-11-21', '2026-11-22');
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
	expect(found).toMatchObject({ differences: [], unchanged: 1, writes: [] });
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

test('the same value decided on both sides is bookkeeping, though its stamps are taken in', () => {
	const here = writeRow(second, { title: 'Gleich' }, stampTwo);
	const there = writeRow(second, { title: 'Gleich' }, other);
	const later = writeRow(mergeRows(here, there), { title: 'Gleich' }, stampThree, { decide: true });
	for (const [mine, theirs] of [
		[here, there],
		[mergeRows(here, there), later],
		[here, later]
	] as const) {
		const found = compareRows([measure(theirs)], stored(mine));
		expect(found).toMatchObject({ differences: [], unchanged: 1 });
		expect(found.writes).toHaveLength(1);
	}
});

test('a third version that joins two is shown', () => {
	const here = writeRow(second, { title: 'Hier' }, stampTwo);
	const both = mergeRows(here, writeRow(second, { title: 'Dort' }, other));
	const third = writeRow(second, { title: 'Drittens' }, stampTwo.replace('zz11', 'aa11'));
	const found = taken(both, third)!;
	expect(found.outcome).toBe('changed');
	expect(fieldDifferences(found)).toEqual([
		{ key: 'title', sort: 'conflict', from: both['title'], to: 'Drittens' }
	]);
});

test('what a file holds still and is deleted here stays so, and is counted', () => {
	const binned = writeRow(second, { deleted: deletionOf(second, 'bin') }, stampTwo);
	const gone = [binned, emptiedRow(binned, stampThree), purgeRow(second.id, stampTwo)];
	expect(gone.map((mine) => compareRows([measure(second)], stored(mine)).deletedHere)).toEqual([
		{ all: 1, bin: 1 },
		{ all: 1, bin: 0 },
		{ all: 1, bin: 0 }
	]);
	expect(compareRows([measure(binned)], stored(binned)).deletedHere.all).toBe(0);
});

test('what a file erases for ever is counted, since nothing takes it back', () => {
	const purged = purgeRow(second.id, stampTwo);
	expect(compareRows([measure(purged)], stored(second)).erasing).toBe(1);
	expect(compareRows([measure(purged)], stored(purged)).erasing).toBe(0);
	const thrown = emptiedRow(second, stampTwo);
	expect(compareRows([measure(thrown)], stored(second)).erasing).toBe(0); // can be rewound
});

test('cases to be clarified are counted one by one, as their list does', () => {
	const part = createRow('prog-0000-0000-0001', { measure: first.id, state: 'Neu.' }, stampTwo);
	const mine = {
		...Object.fromEntries(entityKeys.map((key) => [key, []])),
		measure: [first, writeRow(second, { title: 'Hier', end: '2026' }, stampTwo)],
		progress: [part]
	} as unknown as Record<EntityKey, Row[]>;
	const find = (entity: EntityKey, id: string) => mine[entity].find((row) => row.id === id);
	const file = [
		measure(writeRow(second, { title: 'Dort', end: '2027' }, other)),
		measure(writeRow(first, { deleted: deletionOf(first, 'bin') }, other)) // its Sachstand stays
	];
	const found = compareRows(file, find);
	expect(found.differences.map(({ outcome }) => outcome)).toEqual(['clarify', 'removed']);
	expect(newMatters(found, mine)).toBe(3);
	expect(newMatters(compareRows([measure(first)], find), mine)).toBe(0);
});
