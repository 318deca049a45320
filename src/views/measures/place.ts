import { session } from '../../data/local.ts';

/** Name of this screen in addresses and saved views. */
export const screen = 'massnahmen';

const keyOf = (catalogueId: string): string => `wegmarke.measures.${catalogueId}`;

/** Remembers the address of the table, so that its filters are there when the user comes back. */
export const remember = (catalogueId: string, params: string): void =>
	session.set(keyOf(catalogueId), params);

/** The address at which the table was left. */
export const recall = (catalogueId: string): string => session.get(keyOf(catalogueId)) ?? '';
