const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

function romanValue(letters: string): number {
	const values = [...letters].map((letter) => roman[letter] ?? 0);
	return values.reduce((sum, v, i) => sum + (v < (values[i + 1] ?? 0) ? -v : v), 0);
}

const keys = new Map<string, string>();

/**
 * A text that sorts like the number of a concept is meant: "5-4-10" after "5-4-9", "IV.1" after
 * "III.2", "2a" after "2". Separators are alike, so that "5-4-1" and "5.4.1" stand together.
 */
export function naturalKey(number: string): string {
	let key = keys.get(number);
	if (key === undefined) {
		key = keyOf(number);
		if (keys.size > 200_000) keys.clear(); // a Land full of neighbours, not a leak
		keys.set(number, key);
	}
	return key;
}

const keyOf = (number: string): string => keyOfPlain(number) ?? keyOfAny(number);
const padded = (digits: string): string => digits.padStart(8, '0');

/** Of digits with one point or dash between them, as most numbers are: four times as quick. */
function keyOfPlain(number: string): string | undefined {
	let key = '';
	let from = 0;
	for (let at = 0; at <= number.length; at++) {
		const sign = number.charCodeAt(at);
		if (sign >= 48 && sign <= 57) continue;
		const isEnd = at === number.length;
		if (at === from || number[from] === '0' || !(isEnd || sign === 46 || sign === 45)) {
			return undefined;
		}
		key += padded(number.slice(from, at)) + (isEnd ? '' : '.');
		from = at + 1;
	}
	return key;
}

function keyOfAny(number: string): string {
	return number
		.trim()
		.replace(/\b[IVXLC]+\b/gu, (letters) => String(romanValue(letters)))
		.toLowerCase()
		.replace(/\d+/gu, (digits) => padded(digits.replace(/^0+(?=\d)/u, '')))
		.replace(/[\s.\-–_/]+/gu, '.')
		.replace(/^\.+|\.+$/gu, '');
}

/** Compares two numbers of a concept; alike ones by their letters. */
export function compareNatural(a: string, b: string): number {
	const [x, y] = [naturalKey(a), naturalKey(b)];
	return x < y ? -1 : x > y ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

/** A text that sorts by its letters as `compareNatural` does. */
export const naturalSortText = (number: string): string => `${keyOf(number)}\0${number}`;

let collator: Intl.Collator | undefined; // made when first needed: that alone takes a tenth of a start

/** German order: Ä near A, upper and lower case together, numbers by value. */
export function compareWords(a: string, b: string): number {
	collator ??= new Intl.Collator('de', { numeric: true });
	return collator.compare(a, b);
}
