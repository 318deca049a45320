/**
 * Gives the browser the icons and the manifest of the program. What it makes of them at once (reading,
 * drawing, checking) would delay the first picture, so they come behind it.
 */
export function nameProgram(): void {
	const names = document.querySelector<HTMLTemplateElement>('template#program');
	if (!names) return;
	document.querySelector('link[rel="icon"]')?.remove(); // the one that stands for none
	names.replaceWith(names.content);
}
