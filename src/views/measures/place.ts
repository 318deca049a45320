import type { Catalogue } from '../../data/catalogue.ts';
import { session } from '../../data/local.ts';

type Place = Pick<Catalogue, 'id' | 'readOnly'>;

/** Name of this screen in addresses and saved views. */
export const screen = 'massnahmen';

const keyOf = ({ id }: Place): string => `wegmarke.measures.${id}`;

/** What is only looked at is shown whole, and may bear the id of the user's own catalogue. */
const isKept = ({ readOnly }: Place): boolean => readOnly === undefined || readOnly === 'neighbour';

/** Remembers the address of the table, so that its filters are there when the user comes back. */
export function remember(catalogue: Place, params: string): void {
	if (isKept(catalogue)) session.set(keyOf(catalogue), params);
}

/** The address at which the table was left. */
export const recall = (catalogue: Place): string =>
	isKept(catalogue) ? (session.get(keyOf(catalogue)) ?? '') : '';
