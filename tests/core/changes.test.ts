import { describe, expect, test } from 'vitest';
import { grouped, linesOf, wholeKey } from '../../src/core/changes.ts';
import { authorOf, changesOf, valuesBefore } from '../../src/core/history.ts';
import type { HistoryEntry } from '../../src/core/undo.ts';

const at = (hour: number, writer = 'aaaaaaaa'): string =>
	`2026-11-20T${String(hour).padStart(2, '0')}:00:00.000Z-0000-${writer}`;
const entry = (more: Partial<HistoryEntry>): HistoryEntry => ({
	seq: 1,
	stamp: at(8),
	action: { kind: 'edit' },
	touched: [],
	changes: [],
	created: {},
	...more
});
const change = (id: string, key: string, from: unknown, to: unknown) =>
	({ entity: 'measure', id, key, from, to }) as const;

describe('the lines of an action', () => {
	test('tell new records, progress, changes and deletions apart', () => {
		const lines = linesOf(
			entry({
				created: { measure: ['m'], progress: ['p'], device: ['d'] },
				changes: [
					change('n', 'title', 'a', 'b'),
					change('n', 'order', 1, 2),
					change('o', 'deleted', null, { how: 'bin', knew: {} }),
					change('o', 'deleted', { how: 'bin', knew: {} }, null),
					{ entity: 'progress', id: 'q', key: 'state', from: 'x', to: 'y' }
				]
			})
		);
		expect(lines.map(({ id, key, sort }) => [id, key, sort])).toEqual([
			['m', wholeKey, 'new'],
			['p', wholeKey, 'progress'],
			['n', 'title', 'changed'],
			['o', 'deleted', 'deleted'],
			['o', 'deleted', 'changed'],
			['q', 'state', 'progress']
		]);
	});

	test('of a file tell what is new by it, and by whom a value was written there', () => {
		const rewind = [
			{ entity: 'measure', id: 'm', before: null, seen: {} },
			{ entity: 'measure', id: 'n', before: { id: 'n', stamps: {}, seen: {} }, seen: {} }
		] as const;
		const origin = at(5, 'bbbbbbbb');
		const changes = [{ ...change('n', 'title', 'a', 'b'), origin }];
		const action = { kind: 'take-in', about: 'a.wegmarke.json' } as const;
		const lines = linesOf(entry({ action, rewind, changes }));
		expect(lines.map(({ id, sort }) => [id, sort])).toEqual([
			['m', 'new'],
			['n', 'changed']
		]);
		expect(lines.map(authorOf)).toEqual(['aaaaaaaa', 'bbbbbbbb']);
		expect(linesOf(entry({ action: { kind: 'undo', was: 'take-in' }, rewind }))).toEqual([]);
	});
});

test('lines stand with their record, those of parts with their measure', () => {
	const lines = [
		...linesOf(entry({ created: { step: ['s'], actor: ['a'] } })),
		...linesOf(entry({ seq: 2, changes: [change('m', 'title', 'a', 'b')] }))
	];
	const groups = grouped(lines, (_, id) => (id === 's' ? 'm' : ''));
	expect(groups.map((group) => [group.entity, group.id, group.lines.length])).toEqual([
		['measure', 'm', 2],
		['actor', 'a', 1]
	]);
});

test('a record before some changes has of each field what the earliest of them replaced', () => {
	const entries = [
		entry({ seq: 3, stamp: at(10), changes: [change('m', 'title', 'b', 'c')] }),
		entry({ seq: 2, stamp: at(9), changes: [change('m', 'title', 'a', 'b')] }),
		entry({ seq: 1, stamp: at(8), changes: [change('m', 'note', null, 'x')] })
	];
	const changes = changesOf(entries, new Set(['m']));
	expect([...valuesBefore(changes.slice(0, 1))]).toEqual([['title', 'b']]);
	expect([...valuesBefore(changes)]).toEqual([
		['title', 'a'],
		['note', null]
	]);
});

test('ten thousand changes are put together in an instant', () => {
	const changes = Array.from({ length: 10_000 }, (_, n) =>
		change(`m${n % 2000}`, `k${n}`, 'a', 'b')
	);
	const begin = performance.now();
	const groups = grouped(linesOf(entry({ changes })), () => '');
	expect(groups).toHaveLength(2000);
	expect(performance.now() - begin).toBeLessThan(1000); // some milliseconds on an idle machine
});
