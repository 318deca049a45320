import { describe, expect, test } from 'vitest';
import { createRow } from '../../src/core/write.ts';
import { Table } from '../../src/data/table.ts';
import type { Row } from '../../src/model/record.ts';

const stamp = '2026-11-01T08:00:00.000Z-0000-aaaaaaaa';
const row = (id: string, values: Record<string, unknown> = {}): Row =>
	createRow(id, { title: id, ...values }, stamp);
const deleted = (id: string): Row => ({
	...row(id),
	deleted: { how: 'bin', knew: { aaaaaaaa: stamp } }
});

function measures(...rows: Row[]): Table<'measure'> {
	const table = new Table('measure');
	table.fill(rows);
	return table;
}

describe('records in memory', () => {
	test('are there after filling, and only then', () => {
		const table = new Table('measure');
		expect(table.loaded).toBe(false);
		expect(table.all).toEqual([]);
		table.fill([row('a')]);
		expect(table.loaded).toBe(true);
		expect(table.size).toBe(1);
	});

	test('have every declared field, empty or not', () => {
		expect(measures(row('a')).get('a')).toMatchObject({ title: 'a', summary: '', tags: [] });
	});

	test('keep their identity while another one changes', () => {
		const table = measures(row('a'), row('b'));
		const [a, b, all] = [table.get('a'), table.get('b'), table.all];
		table.patch([{ id: 'b', after: row('b', { summary: 'neu' }) }]);
		expect(table.get('a')).toBe(a);
		expect(table.get('b')).not.toBe(b);
		expect(table.get('b')?.summary).toBe('neu');
		expect(table.all).not.toBe(all);
		expect(table.all).toBe(table.all);
	});

	test('that are deleted are found only where they are asked for', () => {
		const table = measures(row('a'), row('b'));
		table.patch([{ id: 'a', after: deleted('a') }]);
		expect(table.get('a')).toBeUndefined();
		expect(table.getAny('a')?.title).toBe('a');
		expect(table.gone.map(({ id }) => id)).toEqual(['a']);
		expect(table.all.map(({ id }) => id)).toEqual(['b']);
		table.patch([{ id: 'a', after: row('a') }]);
		expect(table.get('a')?.title).toBe('a');
		expect(table.gone).toEqual([]);
	});

	test('that are no longer stored are gone altogether', () => {
		const table = measures(row('a'), deleted('b'));
		table.patch([
			{ id: 'a', after: undefined },
			{ id: 'b', after: undefined }
		]);
		expect(table.getAny('a') ?? table.getAny('b')).toBeUndefined();
	});

	test('filling again forgets what was there', () => {
		const table = measures(row('a'));
		table.fill([row('b')]);
		expect(table.all.map(({ id }) => id)).toEqual(['b']);
	});
});

describe('groups', () => {
	test('hold records by a reference and by each element of a set', () => {
		const table = measures(
			row('a', { field: 'f', tags: ['x', 'y'] }),
			row('b', { field: 'f', tags: ['y'] })
		);
		expect(table.by('field').get('f')).toHaveLength(2);
		expect(
			table
				.by('tags')
				.get('y')
				?.map(({ id }) => id)
		).toEqual(['a', 'b']);
		expect(table.by('tags').get('z')).toBeUndefined();
	});

	test('are kept until something changes', () => {
		const table = measures(row('a', { field: 'f' }));
		const groups = table.by('field');
		expect(table.by('field')).toBe(groups);
		table.patch([{ id: 'a', after: row('a', { field: 'g' }) }]);
		expect(table.by('field').get('f')).toBeUndefined();
		expect(table.by('field').get('g')).toHaveLength(1);
	});

	test('take names of object members as plain words (case 29)', () => {
		const table = measures(row('__proto__', { field: 'constructor', tags: ['__proto__'] }));
		expect(table.get('__proto__')?.field).toBe('constructor');
		expect(table.by('field').get('constructor')).toHaveLength(1);
		expect(table.by('tags').get('__proto__')).toHaveLength(1);
		expect(table.by('tags').get('toString')).toBeUndefined();
	});
});
