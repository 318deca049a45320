/** Name of this screen in saved views. */
export const screen = 'measures';

const keyOf = (catalogueId: string): string => `wegmarke.measures.${catalogueId}`;

/** Remembers the address of the table, so that its filters are there when the user comes back. */
export function remember(catalogueId: string, params: string): void {
	sessionStorage.setItem(keyOf(catalogueId), params);
}

/** The address at which the table was left. */
export const recall = (catalogueId: string): string =>
	sessionStorage.getItem(keyOf(catalogueId)) ?? '';
