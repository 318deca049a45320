/** What people write into a cell when there is nothing to say. Compared without case and spaces. */
const emptyWords = new Set(['', '-', '--', '---', 'k.a.', 'ka', 'k.a', 'n.n.', 'n.n', '/', './.']);

/** Whether the words of a cell mean "nothing": "– – –", "-", "k. A.", "n. n." or blanks. */
export function saysNothing(input: string): boolean {
	return emptyWords.has(
		input
			.toLowerCase()
			.replace(/\s+/gu, '')
			.replace(/[–—−‐‑]/gu, '-')
	);
}

/** In a column of dates or amounts, "entfällt" and its like say "nothing", too. */
export function saysNoValue(input: string): boolean {
	return saysNothing(input) || /^(entfällt|offen|unbekannt|keine?|tbd)\.?$/iu.test(input.trim());
}
