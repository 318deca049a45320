import { compareNatural } from '../model/natural.ts';

/**
 * The number that a new measure of a field most likely gets: one more than the highest there, in the
 * same writing ("2-11" → "2-12"); the first one is made of the field's own number. Nothing where the
 * measures have no numbers.
 */
export function nextNumber(numbers: readonly string[], fieldNumber: string): string {
	const numbered = numbers.filter((number) => /\d/u.test(number)).sort(compareNatural);
	const highest = numbered.at(-1);
	if (highest !== undefined) {
		return highest.replace(/(\d+)(\D*)$/u, (_, digits: string, rest: string) => {
			return String(Number(digits) + 1).padStart(digits.length, '0') + rest;
		});
	}
	if (fieldNumber === '') return '';
	return `${fieldNumber}${fieldNumber.includes('-') ? '-' : fieldNumber.includes('.') ? '.' : '-'}1`;
}
