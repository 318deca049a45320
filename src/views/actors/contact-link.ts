/** The address behind a phone number, an e-mail address or a page; only such schemes, nothing else. */
export function contactLink(check: string, text: string): string | undefined {
	if (check === 'phone') {
		const digits = text.replace(/\(0\)/gu, '').replace(/[^\d+]/gu, '');
		return /^\+?\d{4,}$/u.test(digits) ? `tel:${digits}` : undefined;
	}
	if (check === 'email') {
		return /^[^\s@?&]+@[^\s@?&]+$/u.test(text) ? `mailto:${text}` : undefined;
	}
	if (check !== 'link') return undefined;
	const address = /^[a-z][a-z0-9+.-]*:/iu.test(text) ? text : `https://${text}`;
	return /^https:\/\//iu.test(address) && URL.canParse(address) ? address : undefined;
}
