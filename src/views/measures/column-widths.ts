import type { Column } from '../../core/columns.ts';
import type { KindName } from '../../model/field.ts';

const usual: Readonly<Partial<Record<KindName, number>>> = {
	'long-text': 20,
	date: 8.25,
	flag: 7,
	number: 7,
	money: 8,
	choice: 8.5
};
const known: Readonly<Record<string, number>> = { 'status.value': 10.25, lead: 10.5, end: 9.75 };

const ticks = 2.5; // the column of the check boxes
/** The least width of the title, so that it tells the measures apart. */
const leastTitle = 14;
/** What is left of the other columns where they do not all fit; the end goes last. */
const kept: readonly string[] = ['number', 'title', 'status.value', 'end'];
const always: readonly string[] = kept.slice(0, 3);

/** Width of a column in rem; the title takes what the others leave. `longest`: signs of a number. */
export function widthOf({ key, field }: Column, longest: number): number | undefined {
	if (key === 'title') return undefined;
	if (key === 'number') return Math.min(longest, 12) * 0.55 + 1.25;
	return known[key] ?? usual[field.kind] ?? 12;
}

/** The width that the table needs, in rem. */
export const leastWidth = (columns: readonly Column[], longest: number): number =>
	columns.reduce((sum, column) => sum + (widthOf(column, longest) ?? leastTitle), ticks);

/** The columns that leave the title its width: from the right, one goes after the other. */
export function fitting(
	columns: readonly Column[],
	room: number,
	longest: number
): readonly Column[] {
	let rest = columns;
	while (leastWidth(rest, longest) > room) {
		const goes =
			rest.findLast(({ key }) => !kept.includes(key)) ??
			rest.findLast(({ key }) => !always.includes(key));
		if (!goes) break;
		rest = rest.filter((column) => column !== goes);
	}
	return rest;
}
