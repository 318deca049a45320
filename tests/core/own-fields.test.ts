import { describe, expect, test } from 'vitest';
import { inOrder, lastOrder, moved, usesOf } from '../../src/core/own-fields.ts';
import { present } from '../../src/core/record.ts';

const meta = { stamps: {}, seen: {} };
const field = (id: string, label: string, order?: number, values: object = {}) =>
	present('own-field', {
		id,
		...meta,
		label,
		...(order === undefined ? {} : { order }),
		...values
	});
const fields = [field('b', 'Budget', 2), field('a', 'Produkt', 1), field('c', 'Zettel', 3)];

describe('own fields', () => {
	test('stand in their order, by name where they have none', () => {
		expect(inOrder(fields).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
		expect(inOrder([field('x', 'Zettel'), field('y', 'Ämter')]).map(({ id }) => id)).toEqual([
			'y',
			'x'
		]);
	});

	test('count the records that say something', () => {
		const flag = field('f', 'geprüft', 1, { kind: 'flag' });
		const measures = [
			present('measure', { id: '1', ...meta, f: true }),
			present('measure', { id: '2', ...meta, f: false }),
			present('measure', { id: '3', ...meta })
		];
		expect(usesOf(flag, measures)).toBe(1);
	});

	test('are moved by giving new places only to those that change', () => {
		expect(moved(fields[2]!, fields, -1)).toEqual([
			{ id: 'c', order: 2 },
			{ id: 'b', order: 3 }
		]);
		expect(moved(fields[1]!, fields, -1)).toEqual([]);
		expect(moved(fields[2]!, fields, 1)).toEqual([]);
	});

	test('are moved only among their like', () => {
		const other = field('z', 'Aktenplan', 1, { entity: 'actor' });
		expect(moved(other, [...fields, other], 1)).toEqual([]);
	});

	test('come last when they are new', () => {
		expect(lastOrder(fields)).toBe(4);
		expect(lastOrder([])).toBe(1);
	});
});
