const bare = (words: string): string =>
	words
		.toLowerCase()
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/gu, '')
		.replace(/ß/gu, 'ss');

/**
 * Words as the search compares them: small letters without marks; "ä", "ae" and "a" are alike, so are
 * "ß" and "ss". So "Ämter" is found by "aemter" and "amter", and every part of a compound by itself.
 */
export const fold = (words: string): string => bare(words).replace(/([aou])e/gu, '$1');

/** The terms of a search, folded: all of them must be found. "In quotes" is one term. */
export function termsOf(query: string): string[] {
	const terms = query.match(/"[^"]+"|[^\s"]+/gu) ?? [];
	return [...new Set(terms.map((term) => fold(term.replace(/"/gu, ''))))].filter(Boolean);
}

/** Where folded terms stand in a text: ranges [from, to) of the text itself, in order, apart. */
export function findRanges(text: string, terms: readonly string[]): [number, number][] {
	const { folded, origin } = foldWithOrigin(text);
	const found: [number, number][] = [];
	for (const term of terms) {
		if (term === '') continue;
		for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
			found.push([origin[at] ?? 0, origin[at + term.length] ?? text.length]);
		}
	}
	found.sort(([a], [b]) => a - b);
	const apart: [number, number][] = [];
	for (const [from, to] of found) {
		if (from >= (apart.at(-1)?.[1] ?? 0)) apart.push([from, to]);
	}
	return apart;
}

/** The same as `fold`, with the place in the text from which each character came. */
function foldWithOrigin(text: string): { folded: string; origin: number[] } {
	let folded = '';
	let last = '';
	let at = 0;
	const origin: number[] = [];
	for (const char of text) {
		for (const letter of bare(char)) {
			const swallowed = letter === 'e' && (last === 'a' || last === 'o' || last === 'u');
			last = swallowed ? '' : letter;
			if (swallowed) continue;
			folded += letter;
			origin.push(at);
		}
		at += char.length;
	}
	return { folded, origin };
}
