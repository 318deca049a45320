import { expect, test } from 'vitest';
import { changesOf, deviceOf } from '../../src/core/history.ts';
import type { HistoryEntry } from '../../src/core/undo.ts';
import { present } from '../../src/core/record.ts';

const stamp = (minute: number, writer: string): string =>
	`2026-11-20T08:${String(minute).padStart(2, '0')}:00.000Z-0000-${writer}`;

const entry = (seq: number, at: string, ids: readonly string[]): HistoryEntry => ({
	seq,
	stamp: at,
	action: { kind: ids.length > 1 ? 'bulk' : 'edit', about: 'Sprachcafé' },
	touched: ids,
	changes: ids.map((id) => ({ entity: 'measure', id, key: 'title', from: 'a', to: 'b' })),
	created: {}
});

test('changes come newest first, each once, only of the records asked for', () => {
	const bulk = entry(2, stamp(5, 'bbbb'), ['x', 'y', 'z']);
	const entries = [
		entry(1, stamp(1, 'aaaa'), ['x']),
		bulk,
		bulk,
		entry(3, stamp(9, 'aaaa'), ['y'])
	];
	const changes = changesOf(entries, new Set(['x', 'y']));
	expect(changes.map(({ id, writer }) => [id, writer])).toEqual([
		['y', 'aaaa'],
		['x', 'bbbb'],
		['y', 'bbbb'],
		['x', 'aaaa']
	]);
	expect(changes[0]?.time).toBe(Date.UTC(2026, 10, 20, 8, 9));
});

test('a writer is found under its device', () => {
	const device = present('device', {
		id: 'd',
		stamps: {},
		seen: {},
		label: 'Rathaus 2.14',
		writers: ['aaaa', 'bbbb']
	});
	expect(deviceOf('bbbb', [device])?.label).toBe('Rathaus 2.14');
	expect(deviceOf('cccc', [device])).toBeUndefined();
});
