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
		key = number
			.trim()
			.replace(/\b[IVXLC]+\b/gu, (letters) => String(romanValue(letters)))
			.toLowerCase()
			.replace(/\d+/gu, (digits) => digits.replace(/^0+(?=\d)/u, '').padStart(8, '0'))
			.replace(/[\s.\-–_/]+/gu, '.')
			.replace(/^\.+|\.+$/gu, '');
		if (keys.size > 200_000) keys.clear(); // a Land full of neighbours, not a leak
		keys.set(number, key);
	}
	return key;
}

/** Compares two numbers of a concept; alike ones by their letters. */
export function compareNatural(a: string, b: string): number {
	const [x, y] = [naturalKey(a), naturalKey(b)];
	return x < y ? -1 : x > y ? 1 : a < b ? -1 : a > b ? 1 : 0;
}

/** A text that sorts by its letters as `compareNatural` does. */
export const naturalSortText = (number: string): string => `${naturalKey(number)}\0${number}`;

let collator: Intl.Collator | undefined; // made when first needed: that alone takes a tenth of a start

/** German order: Ä near A, upper and lower case together, numbers by value. */
export function compareWords(a: string, b: string): number {
	collator ??= new Intl.Collator('de', { numeric: true });
	return collator.compare(a, b);
}
