import { describe, expect, test } from 'vitest';
import { files, takeFileIn, tally, targetsOf } from './take-in.ts';

describe.each(
	files(
		'rhein-erft-konzept.csv',
		{
			counts: { field: 8, goal: 29, measure: 45 },
			levels: { main: 7, sub: 22 },
			under: { '5.1': '5', '5.2': '5', '5.3': '5' },
			lists: 4,
			bare: '5'
		},
		'bergstadt-konzept.csv',
		{
			counts: { field: 4, goal: 7, measure: 5 },
			levels: { main: 3, sub: 4 },
			under: { '2.1': '2', '2.2': '2' },
			lists: 1,
			bare: '2'
		}
	)
)('a whole concept: $path', ({ path, expected }) => {
	const taken = takeFileIn(path);
	const numberOf = (entity: string, id: unknown): unknown =>
		taken.all(entity).find((record) => record['id'] === id)?.['number'];
	const above = (number: unknown): string => String(number).replace(/\.[TM]\d+$/u, '');

	test('the column “Art” decides what a row is', () => {
		expect(targetsOf(taken)).toEqual([
			'measure.number',
			'record-type',
			'measure.title',
			'sub-points'
		]);
		expect(taken.plan.counts).toEqual(expected.counts);
		expect(tally(taken.all('goal').map((goal) => goal['level']))).toEqual(expected.levels);
		expect(taken.plan.problems).toEqual([]);
		expect(taken.plan.questions).toEqual([]);
	});

	test('fields stand under each other by number', () => {
		const nested = taken.all('field').filter((field) => field['parent'] !== undefined);
		const pairs = nested.map((f) => [f['number'], numberOf('field', f['parent'])]);
		expect(Object.fromEntries(pairs)).toEqual(expected.under);
	});

	test('sub-goals belong to their field and its main goal', () => {
		for (const goal of taken.all('goal')) {
			expect(numberOf('field', goal['field'])).toBe(above(goal['number']));
			const parent = taken.all('goal').find((g) => g['id'] === goal['parent']);
			if (goal['level'] === 'main') expect(parent).toBeUndefined();
			else expect(parent).toMatchObject({ level: 'main', number: above(goal['number']) });
		}
		expect(taken.all('goal').some((goal) => goal['number'] === expected.bare)).toBe(false);
	});

	test('measures belong to their field', () => {
		for (const measure of taken.all('measure')) {
			expect(numberOf('field', measure['field'])).toBe(above(measure['number']));
		}
	});

	test('sub-points are a list in the description', () => {
		const texts = taken
			.all('measure')
			.flatMap((measure) => (measure['description'] as string | undefined) ?? []);
		expect(texts).toHaveLength(expected.lists);
		for (const text of texts) {
			const lines = text.split('\n');
			expect(lines.length).toBeGreaterThan(2);
			expect(lines.every((line) => /^– \S/u.test(line))).toBe(true);
		}
	});
});
