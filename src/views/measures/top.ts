import { isGroup, type TableRow } from '../../core/table-view.ts';
import type { Catalogue } from '../../data/catalogue.ts';
import { keepTop } from '../../data/top.ts';
import type { Rec } from '../../model/registry.ts';

type Measure = Rec<'measure'>;

/**
 * Notes the rows that stand at the top of the table, and the measure with the longest number, on which the
 * width of a column depends. Without rows, or where nothing is ours to write, there is nothing to note.
 */
export function noteTop(
	{ id, readOnly }: Pick<Catalogue, 'id' | 'readOnly'>,
	top: readonly TableRow[],
	all: readonly Measure[]
): void {
	if (readOnly !== undefined) return;
	const shown = top.filter((row): row is Measure => !isGroup(row));
	const [first] = shown;
	const widest = first && all.reduce(longer, first);
	const ids = new Set(widest ? [...shown, widest].map((measure) => measure.id) : []);
	keepTop(id, location.hash, [...ids]);
}

const longer = (one: Measure, other: Measure): Measure =>
	other.number.length > one.number.length ? other : one;
