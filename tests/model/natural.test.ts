import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareNatural, compareWords, naturalSortText } from '../../src/model/natural.ts';

test('numbers of a concept sort as they are meant', () => {
	const numbers = ['5-4-10', '5.4.9', '10', '2a', '2', 'IV.1', 'III.2', '5-4-1', '1'];
	expect(numbers.sort(compareNatural)).toEqual([
		'1',
		'2',
		'2a',
		'III.2',
		'IV.1',
		'5-4-1',
		'5.4.9',
		'5-4-10',
		'10'
	]);
});

test('words sort as in a German dictionary', () => {
	expect(['Zug', 'Ähre', 'apfel', 'Apfel 10', 'Apfel 9'].sort(compareWords)).toEqual([
		'Ähre',
		'apfel',
		'Apfel 9',
		'Apfel 10',
		'Zug'
	]);
});

const numbers = fc.stringMatching(/^[0-9IVXabÄ .\-–_/]{0,8}$/u);
const sign = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

test('the sort text of a number has the order of the numbers, which is a total one', () => {
	fc.assert(
		fc.property(numbers, numbers, numbers, (a, b, c) => {
			expect(sign(naturalSortText(a), naturalSortText(b))).toBe(compareNatural(a, b));
			expect(compareNatural(a, b) === 0).toBe(a === b);
			if (compareNatural(a, b) <= 0 && compareNatural(b, c) <= 0)
				expect(compareNatural(a, c)).toBeLessThanOrEqual(0);
		})
	);
});

test('a number of digits alone gets the same key as one that needs the patterns', () => {
	const keyOf = (number: string): string => naturalSortText(number).split('\0')[0]!;
	fc.assert(
		fc.property(fc.stringMatching(/^[0-9]{0,12}([.-]{0,2}[0-9]{0,3}){0,2}$/u), (number) => {
			expect(keyOf(number)).toBe(keyOf(` ${number}`));
		})
	);
});
