import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mergeRows } from '../../src/core/merge.ts';
import {
	canonical,
	conflictsIn,
	identity,
	registersOf,
	versionsIn
} from '../../src/core/register.ts';
import { isGone, createRow, deletionOf, writeRow } from '../../src/core/write.ts';
import type { Row } from '../../src/model/record.ts';

const stamp = (time: number, writer: string): string =>
	`${new Date(time * 1000).toISOString()}-0000-${writer}`;

/*
 * Random histories of three laptops with clocks of their own: edits, decisions, sets, deletions,
 * files taken in – new and old –, storage set back to an old copy. Every start writes under a new id.
 */
interface Laptop {
	rows: ReadonlyMap<string, Row>;
	writer: string;
	clock: number;
}
interface World {
	readonly laptops: readonly Laptop[];
	readonly files: ReadonlyMap<string, Row>[];
	/** Values that were written, and those of them that someone replaced who was shown them. */
	readonly written: Set<string>;
	readonly replaced: Set<string>;
}

const mergeAll = (a: ReadonlyMap<string, Row>, b: ReadonlyMap<string, Row>): Map<string, Row> => {
	const merged = new Map(a);
	for (const [id, row] of b) {
		const mine = merged.get(id);
		merged.set(id, mine ? mergeRows(mine, row) : row);
	}
	return merged;
};
const dump = (rows: ReadonlyMap<string, Row>): string =>
	canonical(Object.fromEntries([...rows].sort(([a], [b]) => (a < b ? -1 : 1))));

const where = { on: fc.nat(2), id: fc.constantFrom('m1', 'm2') };
const operation = fc.oneof(
	{
		weight: 5,
		arbitrary: fc.record({
			do: fc.constantFrom('edit', 'edit', 'decide'),
			...where,
			key: fc.constantFrom('title', 'status'),
			wall: fc.nat(400)
		})
	},
	{
		weight: 2,
		arbitrary: fc.record({
			do: fc.constantFrom('add', 'remove'),
			...where,
			tag: fc.constantFrom('a', 'b'),
			wall: fc.nat(400)
		})
	},
	{
		weight: 1,
		arbitrary: fc.record({
			do: fc.constantFrom('delete', 'fetchBack'),
			...where,
			wall: fc.nat(400)
		})
	},
	{
		weight: 3,
		arbitrary: fc.record({ do: fc.constant('takeIn'), on: fc.nat(2), from: fc.nat(2) })
	},
	{ weight: 1, arbitrary: fc.record({ do: fc.constant('save'), on: fc.nat(2) }) },
	{
		weight: 1,
		arbitrary: fc.record({
			do: fc.constantFrom('takeOld', 'setBack'),
			on: fc.nat(2),
			file: fc.nat(20)
		})
	}
);
type Operation = Partial<{
	do: string;
	on: number;
	from: number;
	id: string;
	key: string;
	tag: string;
	wall: number;
	file: number;
}>;

function play(operations: readonly Operation[]): World {
	let count = 0;
	const start = new Map(['m1', 'm2'].map((id) => [id, createRow(id, {}, stamp(0, 'start000'))]));
	const laptops = [0, 1, 2].map((n): Laptop => ({ rows: start, writer: `w${n}aaaaaa`, clock: 0 }));
	const world: World = { laptops, files: [start], written: new Set(), replaced: new Set() };
	for (const o of operations) {
		const laptop = laptops[o.on ?? 0]!;
		if (o.do === 'takeIn') laptop.rows = mergeAll(laptop.rows, laptops[o.from ?? 0]!.rows);
		else if (o.do === 'save') world.files.push(laptop.rows);
		else if (o.do === 'takeOld' || o.do === 'setBack') {
			const file = world.files[(o.file ?? 0) % world.files.length]!;
			if (o.do === 'takeOld') laptop.rows = mergeAll(laptop.rows, file);
			else {
				world.files.push(laptop.rows); // what others may hold of it
				Object.assign(laptop, { rows: file, writer: `p${String(++count).padStart(7, '0')}` });
			}
		} else write(world, laptop, o, ++count);
	}
	return world;
}

function write(world: World, laptop: Laptop, o: Operation, count: number): void {
	const at = stamp((laptop.clock = Math.max(laptop.clock + 1, o.wall ?? 0)), laptop.writer);
	const row = laptop.rows.get(o.id!)!;
	const tags = (row['tags'] ?? []) as string[];
	const changes: Record<string, Record<string, unknown>> = {
		edit: { [o.key!]: `v${count}` },
		decide: { [o.key!]: `v${count}` },
		add: { tags: [...tags, o.tag] },
		remove: { tags: tags.filter((tag) => tag !== o.tag) },
		delete: { deleted: deletionOf(row, 'bin') },
		fetchBack: { deleted: null }
	};
	const after = writeRow(row, changes[o.do!]!, at, { decide: o.do === 'decide' });
	laptop.rows = new Map(laptop.rows).set(row.id, after);
	if (o.do !== 'edit' && o.do !== 'decide') return;
	const key = o.key!;
	const kept = new Set(versionsIn(after, key).map((v) => row.id + key + identity(v)));
	for (const version of versionsIn(row, key)) {
		const name = row.id + key + identity(version);
		if (!kept.has(name)) world.replaced.add(name);
	}
	world.written.add(`${row.id}${key}${identity({ value: `v${count}`, stamp: at })}`);
}

const histories = fc.array(operation, { maxLength: 60, size: 'max' });

describe('two copies of a catalogue become one', () => {
	test('cases 1, 2, 3, 5, 9, 12, 15, 17: in any order, any number of times, exactly', () => {
		fc.assert(
			fc.property(histories, (operations) => {
				const { laptops, files, written, replaced } = play(operations);
				const [a, b, c] = laptops.map(({ rows }) => rows) as [
					Laptop['rows'],
					Laptop['rows'],
					Laptop['rows']
				];
				expect(dump(mergeAll(a, b))).toBe(dump(mergeAll(b, a)));
				expect(dump(mergeAll(mergeAll(a, b), c))).toBe(dump(mergeAll(a, mergeAll(b, c))));
				expect(dump(mergeAll(a, a))).toBe(dump(a));
				const all = [...files, b, c].reduce(mergeAll, a);
				expect(dump(mergeAll(all, b))).toBe(dump(all));
				const visible = new Set(
					[...all.values()].flatMap((row) =>
						['title', 'status'].flatMap((key) =>
							versionsIn(row, key).map((version) => row.id + key + identity(version))
						)
					)
				);
				for (const name of written) expect(visible.has(name), name).toBe(!replaced.has(name));
			}),
			{ numRuns: Number(process.env['FUZZ_RUNS'] ?? 1500) }
		);
	}, 300_000);

	test('a record survives the way through a file to the byte', () => {
		fc.assert(
			fc.property(histories, (operations) => {
				for (const { rows } of play(operations).laptops) {
					for (const row of rows.values()) {
						const read = JSON.parse(JSON.stringify(row)) as Row;
						expect(canonical(read)).toBe(canonical(row));
						expect([...registersOf(read)].sort()).toEqual([...registersOf(row)].sort());
					}
				}
			}),
			{ numRuns: 300 }
		);
	});
});

describe('one record', () => {
	const row = createRow('m1', { title: 'Sprachcafé', tags: ['Sprache'] }, stamp(1, 'aaaaaaaa'));
	const edit = (values: Record<string, unknown>, time: number, writer: string): Row =>
		writeRow(row, values, stamp(time, writer));

	test('case 6: different fields changed on both sides are both kept', () => {
		const merged = mergeRows(
			edit({ title: 'Neu' }, 2, 'bbbbbbbb'),
			edit({ note: 'Text' }, 3, 'cccccccc')
		);
		expect(merged).toMatchObject({ title: 'Neu', note: 'Text' });
		expect(conflictsIn(merged)).toEqual([]);
	});

	test('cases 7, 8: different values wait for a decision, equal ones do not', () => {
		const [one, two] = [
			edit({ title: 'Eins' }, 2, 'bbbbbbbb'),
			edit({ title: 'Zwei' }, 3, 'cccccccc')
		];
		const merged = mergeRows(one, two);
		expect(versionsIn(merged, 'title').map(({ value }) => value)).toEqual(['Zwei', 'Eins']);
		expect(conflictsIn(merged)).toEqual(['title']);
		expect(conflictsIn(mergeRows(one, edit({ title: 'Eins' }, 4, 'cccccccc')))).toEqual([]);
	});

	test('case 9: an edit leaves the value it did not show, a decision ends the conflict', () => {
		const conflict = mergeRows(
			edit({ title: 'Eins' }, 2, 'bbbbbbbb'),
			edit({ title: 'Zwei' }, 3, 'cccccccc')
		);
		const edited = writeRow(conflict, { title: 'Drei' }, stamp(4, 'dddddddd'));
		expect(versionsIn(edited, 'title').map(({ value }) => value)).toEqual(['Drei', 'Eins']);
		const decided = writeRow(conflict, { title: 'Eins' }, stamp(5, 'dddddddd'), { decide: true });
		expect(versionsIn(decided, 'title').map(({ value }) => value)).toEqual(['Eins']);
		expect(mergeRows(decided, conflict)).toEqual(decided);
	});

	test('a stale screen does not write over what it never showed', () => {
		const meanwhile = edit({ title: 'Aus dem anderen Fenster' }, 2, 'bbbbbbbb');
		const saved = writeRow(meanwhile, { title: 'Mein Text' }, stamp(3, 'cccccccc'), { shown: row });
		expect(versionsIn(saved, 'title').map(({ value }) => value)).toEqual([
			'Mein Text',
			'Aus dem anderen Fenster'
		]);
	});

	test('case 10: deleted here and changed there stays visible, deleted on both sides is gone', () => {
		const deleted = edit({ deleted: deletionOf(row, 'bin') }, 2, 'bbbbbbbb');
		expect(isGone(deleted)).toBe(true);
		expect(isGone(mergeRows(deleted, edit({ title: 'Neu' }, 3, 'cccccccc')))).toBe(false);
		expect(
			isGone(mergeRows(deleted, edit({ deleted: deletionOf(row, 'bin') }, 3, 'cccccccc')))
		).toBe(true);
		expect(isGone(writeRow(deleted, { deleted: null }, stamp(4, 'bbbbbbbb')))).toBe(false);
	});

	test('case 17: an element added on both sides is there once, added ∥ removed is there', () => {
		const added = mergeRows(
			edit({ tags: ['Sprache', 'Kita'] }, 2, 'bbbbbbbb'),
			edit({ tags: ['Kita', 'Sprache'] }, 3, 'cccccccc')
		);
		expect(added['tags']).toEqual(['Kita', 'Sprache']);
		const removed = writeRow(added, { tags: ['Sprache'] }, stamp(4, 'bbbbbbbb'));
		const readded = writeRow(
			writeRow(added, { tags: [] }, stamp(5, 'cccccccc')),
			{ tags: ['Kita'] },
			stamp(6, 'cccccccc')
		);
		expect(mergeRows(removed, readded)['tags']).toEqual(['Kita']);
		expect(conflictsIn(mergeRows(removed, readded))).toEqual([]);
	});

	test('case 14: one stamp with two values, as only a forged file has it, keeps both', () => {
		const [one, two] = [
			edit({ title: 'Eins' }, 2, 'bbbbbbbb'),
			edit({ title: 'Zwei' }, 2, 'bbbbbbbb')
		];
		expect(versionsIn(mergeRows(one, two), 'title')).toHaveLength(2);
		expect(canonical(mergeRows(one, two))).toBe(canonical(mergeRows(two, one)));
	});

	test('case 27: fields of a newer program merge as all others do', () => {
		const newer = edit({ colour: { hex: '#123456' }, marks: ['x'] }, 2, 'bbbbbbbb');
		const merged = mergeRows(newer, edit({ title: 'Neu' }, 3, 'cccccccc'));
		expect(merged).toMatchObject({ colour: { hex: '#123456' }, marks: ['x'], title: 'Neu' });
	});
});
