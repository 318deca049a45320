/**
 * Parts of the screen that nobody needs to see the list: their code comes after the first paint, or
 * when they are asked for.
 */
export const later = {
	sheet: () => import('../measure/measure-sheet.svelte'),
	edit: () => import('./edit-cell.svelte'),
	bulk: () => import('./bulk-bar.svelte'),
	add: () => import('./new-measure.svelte')
};

/** Fetches them in advance; what cannot be fetched is asked for again when it is needed. */
export function fetchLater(): void {
	for (const load of Object.values(later)) load().catch(() => undefined);
}
