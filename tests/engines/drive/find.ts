/** Where an element lies that can be clicked, or why there is none yet. */
export type Found = { readonly x: number; readonly y: number } | { readonly why: string };

/**
 * Runs in the page: finds what is shown with a role and a name, as a person would, brings it into view
 * and says where to click. The name is a text or, between slashes, a pattern.
 */
export function findByRole(role: string, name: string): Found {
	const selectors: Record<string, string> = {
		button: 'button, [role="button"]',
		link: 'a[href]',
		textbox: 'input:not([type]), input[type="text"], input[type="search"], textarea',
		radio: 'input[type="radio"]',
		checkbox: 'input[type="checkbox"]',
		heading: 'h1, h2, h3, h4, h5, h6',
		text: 'body *'
	};
	const clean = (text: string | null | undefined) => (text ?? '').replace(/\s+/gu, ' ').trim();
	const pattern = /^\/(.*)\/$/u.exec(name)?.[1];
	const fits = (text: string) => (pattern ? new RegExp(pattern, 'u').test(text) : text === name);

	function named(element: Element): string {
		const by = element.getAttribute('aria-labelledby')?.split(' ') ?? [];
		const labels = (element as HTMLInputElement).labels ?? [];
		const texts = [
			element.getAttribute('aria-label'),
			by.map((id) => document.getElementById(id)?.textContent).join(' '),
			[...labels].map((label) => label.textContent).join(' '),
			role === 'text' && element.childElementCount > 3 ? '' : element.textContent
		];
		return texts.map(clean).find(Boolean) ?? '';
	}

	const modal = [...document.querySelectorAll('dialog:modal')].at(-1);
	const found = [...(modal ?? document).querySelectorAll(selectors[role] ?? `[role="${role}"]`)]
		.filter((element) => element.checkVisibility({ visibilityProperty: true }))
		.filter((element) => fits(named(element)))
		.at(-1);
	if (!found) return { why: `no ${role} "${name}"` };
	if (found.matches(':disabled, [aria-disabled="true"]')) return { why: `${name} is disabled` };
	// A box to tick may lie under its label's drawing of it.
	const target = /radio|checkbox/u.test(role) ? (found.closest('label') ?? found) : found;
	target.scrollIntoView({ block: 'center', behavior: 'instant' });
	const { x, y, width, height } = target.getBoundingClientRect();
	const point = { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
	const hit = document.elementFromPoint(point.x, point.y);
	const reached = hit && (target.contains(hit) || hit.contains(target));
	return reached ? point : { why: `${name} lies under something else` };
}
