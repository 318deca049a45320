import { describe, expect, test } from 'vitest';
import { mergeRows } from '../../src/core/merge.ts';
import { canonical, versionsIn } from '../../src/core/register.ts';
import {
	createRow,
	deletionOf,
	emptiedRow,
	isContested,
	isGone,
	purgeRow,
	writeRow
} from '../../src/core/write.ts';
import type { Row } from '../../src/model/record.ts';

const stamp = (time: number, writer: string): string =>
	`${new Date(time * 1000).toISOString()}-0000-${writer}`;
const row = createRow('m1', { title: 'Sprachcafé', tags: ['Sprache'] }, stamp(1, 'aaaaaaaa'));
const edit = (from: Row, values: Record<string, unknown>, time: number, writer: string): Row =>
	writeRow(from, values, stamp(time, writer));
const binned = (from: Row, time: number, writer: string): Row =>
	edit(from, { deleted: deletionOf(from, 'bin') }, time, writer);

describe('case 10: a record that is deleted', () => {
	const deleted = binned(row, 2, 'bbbbbbbb');

	test('and edited elsewhere stays visible and waits for a decision', () => {
		const merged = mergeRows(deleted, edit(row, { title: 'Neu' }, 3, 'cccccccc'));
		expect([isGone(merged), isContested(merged)]).toEqual([false, true]);
		const again = writeRow(merged, { deleted: deletionOf(merged, 'bin') }, stamp(4, 'bbbbbbbb'), {
			decide: true
		});
		expect([isGone(again), isContested(again)]).toEqual([true, false]);
	});

	test('on both sides is gone, also where each side had changed it before', () => {
		expect(isGone(mergeRows(deleted, binned(row, 3, 'cccccccc')))).toBe(true);
		const here = binned(edit(row, { title: 'Neu' }, 3, 'cccccccc'), 4, 'cccccccc');
		const there = binned(edit(row, { note: 'Text' }, 3, 'dddddddd'), 4, 'dddddddd');
		expect(isGone(mergeRows(here, there))).toBe(true);
	});

	test('and fetched back is there, and not contested', () => {
		const back = edit(deleted, { deleted: null }, 3, 'cccccccc');
		expect([isGone(back), isContested(back)]).toEqual([false, false]);
		expect(canonical(mergeRows(back, deleted))).toBe(canonical(back));
	});

	test('and fetched back here while it is edited there is there', () => {
		const back = edit(deleted, { deleted: null }, 3, 'cccccccc');
		const merged = mergeRows(back, edit(row, { title: 'Neu' }, 4, 'dddddddd'));
		expect([isGone(merged), isContested(merged)]).toEqual([false, false]);
		expect(merged['title']).toBe('Neu');
	});

	test('and fetched back here while it is deleted there again waits for a decision', () => {
		const back = edit(deleted, { deleted: null }, 3, 'cccccccc');
		const merged = mergeRows(back, binned(row, 4, 'dddddddd'));
		expect([isGone(merged), isContested(merged)]).toEqual([false, true]);
		const kept = writeRow(merged, { deleted: null }, stamp(5, 'aaaaaaaa'), { decide: true });
		expect([isGone(kept), isContested(kept)]).toEqual([false, false]);
	});
});

describe('a record thrown out of the bin', () => {
	const full = writeRow(
		mergeRows(
			edit(row, { title: 'Eins', tags: [] }, 2, 'bbbbbbbb'),
			edit(row, { title: 'Zwei' }, 2, 'cccccccc')
		),
		{ blocked: { reason: 'Geld' } },
		stamp(3, 'bbbbbbbb')
	);
	const empty = emptiedRow(full, stamp(5, 'bbbbbbbb'));

	test('holds nothing any more and is gone', () => {
		const { id, stamps, seen, deleted, ...rest } = empty;
		expect(rest).toEqual({});
		expect([id, deleted?.how, isGone(empty)]).toEqual(['m1', 'final', true]);
		expect([Object.keys(stamps).length > 0, Object.keys(seen).length]).toEqual([true, 3]);
	});

	test('does not come back with an older file', () => {
		for (const older of [row, full, binned(full, 4, 'bbbbbbbb')]) {
			expect(canonical(mergeRows(empty, older))).toBe(canonical(empty));
		}
	});

	test('and edited elsewhere waits for a decision, with the text that was written there', () => {
		const merged = mergeRows(empty, edit(full, { note: 'Wichtig' }, 4, 'dddddddd'));
		expect([isGone(merged), isContested(merged)]).toEqual([false, true]);
		expect(versionsIn(merged, 'note').map(({ value }) => value)).toContain('Wichtig');
	});
});

describe('case 24: a record that was erased', () => {
	const purged = purgeRow('m1', stamp(5, 'bbbbbbbb'));

	test('holds its mark and nothing else, and is gone without a question', () => {
		expect(Object.keys(purged).sort()).toEqual(['id', 'purged', 'seen', 'stamps']);
		expect([isGone(purged), isContested(purged)]).toEqual([true, false]);
	});

	test('stays erased with any file: older, newer, edited at the same time', () => {
		const others = [row, edit(row, { title: 'Neu' }, 9, 'cccccccc'), binned(row, 9, 'cccccccc')];
		for (const other of others) {
			expect(canonical(mergeRows(other, purged))).toBe(canonical(purged));
			expect(canonical(mergeRows(purged, other))).toBe(canonical(purged));
		}
	});

	test('twice keeps the later mark', () => {
		const later = purgeRow('m1', stamp(6, 'cccccccc'));
		expect(mergeRows(purged, later)).toEqual(later);
		expect(mergeRows(later, purged)).toEqual(later);
	});

	test('takes no more writes', () => {
		expect(edit(purged, { title: 'Neu' }, 9, 'cccccccc')).toBe(purged);
		expect(emptiedRow(purged, stamp(9, 'cccccccc'))).toBe(purged);
	});
});
