const letters = '0123456789abcdefghjkmnpqrstvwxyz'; // 32, without letters that look like others

function randomLetters(count: number): string {
	const bytes = crypto.getRandomValues(new Uint8Array(count));
	return Array.from(bytes, (byte) => letters[byte % 32]).join('');
}

/** The id of a new record: 80 random bits in four groups, a form that no number or name has. */
export const newId = (): string => randomLetters(16).replace(/(.{4})(?=.)/gu, '$1-');

/** The id under which one page load writes; never used again after a reload. */
export const newWriter = (): string => randomLetters(8);
