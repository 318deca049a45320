import { describe, expect, test } from 'vitest';
import { mergeRows } from '../../src/core/merge.ts';
import { canonical, conflictsIn, versionsIn } from '../../src/core/register.ts';
import { nextStamp } from '../../src/core/stamp.ts';
import { createRow, writeRow } from '../../src/core/write.ts';
import { kindOf, noNames } from '../../src/model/kinds/index.ts';
import type { Row } from '../../src/model/record.ts';
import { entityOf } from '../../src/model/registry.ts';

/* The rule case by case; `merge/histories.test.ts` proves it over long random histories. */

const stamp = (time: number, writer: string): string =>
	`${new Date(time * 1000).toISOString()}-0000-${writer}`;
const valuesOf = (row: Row, key: string): unknown[] =>
	versionsIn(row, key).map(({ value }) => value);

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

	test('case 4: a file of two years ago changes nothing after many edits', () => {
		let now = row;
		for (let i = 2; i < 200; i++) {
			now = writeRow(now, { title: `Titel ${i}`, tags: [`t${i % 7}`] }, stamp(i, 'bbbbbbbb'));
		}
		const merged = mergeRows(now, row);
		expect(canonical(merged)).toBe(canonical(now));
		expect(canonical(mergeRows(row, now))).toBe(canonical(now));
	});

	test.each([
		['ten years ahead', 10],
		['three years behind', -3]
	])('case 12: a clock %s wins nothing and loses nothing', (_, years) => {
		const off = years * 365 * 24 * 3600 * 1000;
		const now = Date.parse('2026-11-22T10:00:00.000Z');
		const theirs = writeRow(
			row,
			{ title: 'Falsche Uhr' },
			nextStamp(undefined, now + off, 'bbbbbbbb')
		);
		const taken = mergeRows(row, theirs);
		expect(taken['title']).toBe('Falsche Uhr');
		const mine = writeRow(taken, { title: 'Danach' }, nextStamp(undefined, now, 'cccccccc'));
		for (const merged of [mergeRows(mine, theirs), mergeRows(theirs, mine)]) {
			expect(valuesOf(merged, 'title')).toEqual(['Danach']);
		}
		const beside = writeRow(row, { title: 'Zugleich' }, nextStamp(undefined, now, 'dddddddd'));
		expect(valuesOf(mergeRows(beside, theirs), 'title').sort()).toEqual([
			'Falsche Uhr',
			'Zugleich'
		]);
	});

	test('case 13: of two edits in one millisecond the second replaces the first', () => {
		const one = nextStamp(undefined, 5000, 'bbbbbbbb');
		const two = nextStamp(one, 5000, 'bbbbbbbb');
		const first = writeRow(row, { title: 'Erst' }, one);
		const second = writeRow(first, { title: 'Dann' }, two);
		expect(valuesOf(mergeRows(first, second), 'title')).toEqual(['Dann']);
		const elsewhere = writeRow(row, { title: 'Dort' }, nextStamp(undefined, 5000, 'cccccccc'));
		expect(valuesOf(mergeRows(second, elsewhere), 'title').sort()).toEqual(['Dann', 'Dort']);
	});

	test('case 20: status and date stay together, whoever wrote them', () => {
		const status = (value: string, date: string) => ({ status: { value, date } });
		const start = edit(status('ongoing', '2026-01-01'), 2, 'bbbbbbbb');
		const here = writeRow(start, status('done', '2026-05-01'), stamp(3, 'bbbbbbbb'));
		const there = writeRow(start, status('ongoing', '2026-06-01'), stamp(4, 'cccccccc'));
		expect(valuesOf(mergeRows(here, there), 'status')).toEqual([
			{ value: 'ongoing', date: '2026-06-01' },
			{ value: 'done', date: '2026-05-01' }
		]);
	});

	test('case 22: long texts changed on both sides are both kept whole, also an emptied one', () => {
		const text = 'Erster Absatz.\n\nZweiter Absatz.';
		const start = edit({ description: text }, 2, 'bbbbbbbb');
		const write = (description: unknown, time: number, writer: string): Row =>
			writeRow(start, { description }, stamp(time, writer));
		const first = write(text.replace('Erster', 'Neuer erster'), 3, 'bbbbbbbb');
		const second = write(text.replace('Zweiter', 'Neuer zweiter'), 4, 'cccccccc');
		expect(valuesOf(mergeRows(first, second), 'description')).toEqual([
			'Erster Absatz.\n\nNeuer zweiter Absatz.',
			'Neuer erster Absatz.\n\nZweiter Absatz.'
		]);
		const emptied = mergeRows(first, write(undefined, 5, 'cccccccc'));
		expect(conflictsIn(emptied)).toEqual(['description']);
		expect(valuesOf(emptied, 'description')).toContain(first['description']);
	});
});

describe('the same text in another form', () => {
	const title = (input: string): unknown => parsed('title', input);
	const parsed = (key: 'title' | 'description', input: string): unknown => {
		const field = entityOf('measure').fields[key]!;
		const read = kindOf(field).parse(input, field, noNames);
		return 'value' in read ? read.value : read.problem;
	};

	test('case 22: line ends and blanks at their ends are made one on input, so that they never conflict', () => {
		const forms = ['Eins\n\nZwei', 'Eins\r\n\r\nZwei', 'Eins  \r\rZwei \n', '\nEins\t\n\nZwei'];
		expect(new Set(forms.map((form) => parsed('description', form))).size).toBe(1);
	});

	test('case 23: composed and decomposed letters are made one on input, so that they never conflict', () => {
		expect(title('Brücke')).toBe(title('Bru\u0308cke'));
		expect(title('Br\u0000ücke')).toBe('Brücke');
		expect(title('Br\uD800ücke')).toBe('Br\uFFFDücke');
	});

	test('case 23: the merge keeps every sign as it came, and equal looks with different signs apart', () => {
		const row = createRow('m1', { title: 'x' }, stamp(1, 'aaaaaaaa'));
		const signs = ['ü', 'u\u0308', '👩‍👩‍👧', 'شارع', '\u0000', '\uD800', '\u202Ex'];
		const rows = signs.map((sign, i) => writeRow(row, { title: sign }, stamp(2, `writer0${i}`)));
		const merged = rows.reduce(mergeRows);
		expect(valuesOf(merged, 'title').sort()).toEqual([...signs].sort());
		expect(canonical(rows.reduceRight(mergeRows))).toBe(canonical(merged));
	});
});
