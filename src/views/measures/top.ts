import { isGroup, type TableRow } from '../../core/table-view.ts';
import type { Catalogue } from '../../data/catalogue.ts';
import { keepTop } from '../../data/top.ts';
import type { Rec } from '../../model/registry.ts';

type Measure = Rec<'measure'>;

/** The measure with the longest number, on which the width of a column depends. */
export function longestNumber(measures: readonly Measure[]): Measure | undefined {
	let longest = measures[0];
	for (const one of measures) if (one.number.length > longest!.number.length) longest = one;
	return longest;
}

/**
 * Notes the rows that stand at the top of the table, and the measure that makes the column of the numbers
 * as wide as it is. Without rows, or where nothing is ours to write, there is nothing to note.
 */
export function noteTop(
	{ id, readOnly }: Pick<Catalogue, 'id' | 'readOnly'>,
	top: readonly TableRow[],
	widest: Measure | undefined
): void {
	if (readOnly !== undefined) return;
	const ids = new Set(top.flatMap((row) => (isGroup(row) ? [] : row.id)));
	if (widest && ids.size > 0) ids.add(widest.id);
	keepTop(id, location.hash, [...ids]);
}
