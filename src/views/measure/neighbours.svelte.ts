import { compareNatural } from '../../model/natural.ts';
import type { App } from '../app.svelte.ts';

/** The order in which the list last showed its measures: the page goes through them in the same order. */
class ListOrder {
	ids = $state.raw<readonly string[]>([]);
}

/** The one order for sheet and page. */
export const listOrder = new ListOrder();

/** Ids in the order in which one goes from measure to measure: that of the list, else by number. */
export function orderFor(app: App, id: string): readonly string[] {
	if (listOrder.ids.includes(id)) return listOrder.ids;
	return app.catalogue
		.table('measure')
		.all.toSorted((a, b) => compareNatural(a.number, b.number))
		.map((measure) => measure.id);
}
