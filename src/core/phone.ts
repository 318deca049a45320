const written = /^[\d\s()+/.\-–]+$/u;
const fewest = 5; // shorter ones are years and numbers of a concept

/** The digits of a telephone number as they are dialled at home, however it is written. */
export const dialled = (words: string): string =>
	words
		.replace(/(?:\+|\b00)49[\s/.\-–]*(?:\(0\))?0?/gu, '0')
		.replace(/[\s()/.\-–]+/gu, '')
		.replace(/\D+/gu, ' ')
		.trim();

/** The digits of a search for a telephone number; nothing if it is none. */
export function askedNumber(query: string): string | undefined {
	const digits = written.test(query.trim()) ? dialled(query) : '';
	return /^\d+$/u.test(digits) && digits.length >= fewest ? digits : undefined;
}
