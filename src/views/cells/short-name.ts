import type { Catalogue } from '../../data/catalogue.ts';

/** How a record is called where there is little room: "FB Soziales" instead of "Fachbereich Soziales". */
export function shortNameOf(catalogue: Catalogue, target: string, id: string): string | undefined {
	const short = target === 'actor' ? catalogue.table('actor').get(id)?.shortName : undefined;
	return short || catalogue.names.name(target, id);
}
