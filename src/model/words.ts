/** What people write into a cell when there is nothing to say. Compared without case and spaces. */
const emptyWords = new Set(['', '-', '--', '---', 'k.a.', 'ka', 'k.a', 'n.n.', 'n.n', '/', './.']);

/** Whether the words of a cell mean "nothing": "– – –", "-", "k. A.", "n. n." or blanks. */
export function saysNothing(input: string): boolean {
	const words = input.trim();
	// Most cells of a long list say something: they are told by their length alone.
	if (words.length > 12) return false;
	return emptyWords.has(
		words
			.toLowerCase()
			.replace(/\s+/gu, '')
			.replace(/[–—−‐‑]/gu, '-')
	);
}

/** In a column of dates or amounts, "entfällt" and its like say "nothing", too. */
export function saysNoValue(input: string): boolean {
	return saysNothing(input) || /^(entfällt|offen|unbekannt|keine?|tbd)\.?$/iu.test(input.trim());
}

/** What stands in place of a person who was erased for ever. */
export const erasedWord = '(gelöscht)';
