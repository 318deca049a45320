import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/core/columns.ts';
import { isGroup, rowsOf, sortMeasures, type Grouping } from '../../src/core/table-view.ts';
import { unresolved } from '../../src/model/kinds/index.ts';
import type { Rec } from '../../src/model/registry.ts';
import { idOf, measure, namesOf, record } from './measures-fixture.ts';

const fields = [
	record('field', idOf('b'), { number: '10', title: 'Arbeit' }),
	record('field', idOf('a'), { number: '2', title: 'Sprache' })
];
const names = namesOf({
	field: fields,
	actor: [
		record('actor', idOf('c'), { name: 'Ämterlotsen' }),
		record('actor', idOf('d'), { name: 'Zebra e. V.' })
	]
});
function sort(
	list: readonly Rec<'measure'>[],
	by: string,
	grouping: Grouping = 'none'
): Rec<'measure'>[] {
	const sorting = { key: by.replace('-', ''), descending: by.startsWith('-') };
	return sortMeasures(list, { sorting, grouping, columns: columnsOf('measure'), names, fields });
}
const numbers = (list: readonly Rec<'measure'>[]): string =>
	list.map(({ number }) => number).join(' ');

describe('the order of the table', () => {
	const list = ['5-4-10', '', '5-4-9', 'III.2', '5-4-1'].map((number, i) =>
		measure(String(i), { number })
	);

	test('numbers are sorted as they are meant, empty ones last in both directions', () => {
		expect(numbers(sort(list, 'number'))).toBe('III.2 5-4-1 5-4-9 5-4-10 ');
		expect(numbers(sort(list, '-number'))).toBe('5-4-10 5-4-9 5-4-1 III.2 ');
	});

	test('words are sorted in German, references by their names', () => {
		const titles = ['Zaun', 'Äpfel', 'Apfel', 'ähnlich'].map((title) => measure(title, { title }));
		expect(sort(titles, 'title').map(({ title }) => title)).toEqual([
			'ähnlich',
			'Apfel',
			'Äpfel',
			'Zaun'
		]);
		const leads = [idOf('d'), '', idOf('c'), unresolved('Bauhof')].map((lead, i) =>
			measure(String(i), { lead })
		);
		expect(sort(leads, 'lead').map(({ id }) => id)).toEqual(['2', '3', '0', '1']);
	});

	test('alike values keep the order of the numbers', () => {
		const same = ['3', '1', '2'].map((number) => measure(number, { number, end: '2027' }));
		expect(numbers(sort(same, '-end'))).toBe('1 2 3');
	});

	test('fields follow their numbers, measures without one come last', () => {
		const some = [
			measure('1', { number: '1' }),
			measure('2', { number: '10-1', field: idOf('b') }),
			measure('3', { number: '2-1', field: idOf('a') })
		];
		const rows = rowsOf(sort(some, 'number', 'field'), { grouping: 'field', names }, new Set());
		expect(rows.map((row) => (isGroup(row) ? row.group : row.number))).toEqual([
			idOf('a'),
			'2-1',
			idOf('b'),
			'10-1',
			'',
			'1'
		]);
	});

	test('a folded group keeps its head and its measures', () => {
		const some = [measure('1', { field: idOf('a') }), measure('2', { field: idOf('b') })];
		const rows = rowsOf(
			sort(some, 'number', 'field'),
			{ grouping: 'field', names },
			new Set([idOf('a')])
		);
		expect(rows).toHaveLength(3);
		expect(isGroup(rows[0]!) && rows[0].members).toHaveLength(1);
	});

	test('sorting loses nothing, and turning it round turns the filled values round', () => {
		const ends = fc.array(fc.constantFrom('', '2026', '2026-Q2', '2026-05-01', '2027', 'ongoing'), {
			maxLength: 20
		});
		fc.assert(
			fc.property(ends, (values) => {
				const some = values.map((end, i) => measure(String(i), { end, number: String(i) }));
				const [up, down] = [sort(some, 'end'), sort(some, '-end')];
				expect(new Set(up)).toEqual(new Set(some));
				const filled = (sorted: readonly Rec<'measure'>[]): string[] =>
					sorted.map(({ end }) => end).filter(Boolean);
				expect(filled(down)).toEqual(filled(up).reverse());
				expect(up.slice(filled(up).length).every(({ end }) => end === '')).toBe(true);
			})
		);
	});
});
