const allowed = /^(?:https:\/\/|mailto:|tel:)/iu;

/** An address that may be followed: everything imported is untrusted. */
export const safeLink = (address: string): string | undefined =>
	allowed.test(address) ? address : undefined;

/** The number to call in words such as "Tel. 168-40001, nur vormittags"; nothing if there is none. */
export function telephone(words: string): string | undefined {
	const number = /\+?[\d(][\d\s()/.-]{2,}\d/u.exec(words)?.[0].replace(/[^\d+]/gu, '');
	return number && number.length >= 3 ? `tel:${number}` : undefined;
}
