import type { Field } from '../model/field.ts';
import { kindOf, resolve, type Names } from '../model/kinds/index.ts';
import { compareNatural, compareWords } from '../model/natural.ts';
import type { Rec } from '../model/registry.ts';
import type { Status } from '../model/status.ts';
import { cellOf, type Column } from './columns.ts';

type Measure = Rec<'measure'>;

/** By what the rows are gathered under heads. */
export const groupings = ['field', 'status', 'lead', 'none'] as const;
export type Grouping = (typeof groupings)[number];

/** Statuses as bars, boards and legends show them: what is reached first, the unknown last. */
export const statusOrder: readonly Status[] = [
	'done',
	'partly-done',
	'permanent',
	'ongoing',
	'preparing',
	'not-started',
	'postponed',
	'dropped',
	'merged',
	'unknown'
];

export interface Sorting {
	/** Key of the column. */
	readonly key: string;
	readonly descending: boolean;
}

/** Rows under one head. */
export interface Group {
	/** A record's id, a status, words that name no record yet, or '' for none. */
	readonly group: string;
	readonly members: readonly Measure[];
}

export type TableRow = Group | Measure;

/** Whether a row is the head of a group. */
export const isGroup = (row: TableRow): row is Group => 'members' in row;

interface Order {
	readonly sorting: Sorting;
	readonly grouping: Grouping;
	readonly columns: readonly Column[];
	readonly names: Names;
	readonly fields: readonly Rec<'field'>[];
}

/** What a measure is grouped by. */
export function groupOf(measure: Measure, grouping: Grouping, names: Names): string {
	if (grouping === 'none') return '';
	if (grouping === 'status') return measure.status.value;
	const target = grouping === 'field' ? 'field' : 'actor';
	return resolve(measure[grouping], target, names) ?? measure[grouping];
}

/**
 * Measures in the order of the table: by group, then by the chosen column, alike ones by number and
 * title. Empty values come last in both directions.
 */
export function sortMeasures(measures: readonly Measure[], order: Order): Measure[] {
	const { sorting, grouping, columns, names } = order;
	const groups = measures.map((measure) => groupOf(measure, grouping, names));
	const ranks = groupRanks(new Set(groups), order);
	const places = placesBy(
		measures,
		columns.find(({ key }) => key === sorting.key),
		names
	);
	const direction = sorting.descending ? -1 : 1;
	const ranked = measures.map((measure, i) => ({
		measure,
		group: ranks.get(groups[i]!) ?? 0,
		place: places[i]
	}));
	ranked.sort(
		(a, b) =>
			a.group - b.group ||
			comparePlaces(a.place, b.place, direction) ||
			byNumber(a.measure, b.measure)
	);
	return ranked.map(({ measure }) => measure);
}

/** The order of those that are alike in what was asked for: by number, without one last, then by title. */
function byNumber(a: Measure, b: Measure): number {
	const unnumbered = Number(a.number === '') - Number(b.number === '');
	return unnumbered || compareNatural(a.number, b.number) || compareWords(a.title, b.title);
}

/** Where a value stands among the others of its column: a text or a number that sorts; none if empty. */
type Place = string | number | undefined;

function comparePlaces(a: Place, b: Place, direction: number): number {
	if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
	return a < b ? -direction : a > b ? direction : 0;
}

/** The places of the measures in a column; what has no text that sorts is compared once, not once a pair. */
function placesBy(
	measures: readonly Measure[],
	column: Column | undefined,
	names: Names
): readonly Place[] {
	if (!column) return [];
	const { field } = column;
	const kind = kindOf(field);
	const values = measures
		.map((measure) => cellOf(measure, column))
		.map((value) => (kind.isEmpty(value, field) ? undefined : value));
	const texts = values.map((value) =>
		value === undefined ? undefined : kind.sortText?.(value, field)
	);
	return texts.some((text) => text !== undefined) ? texts : ranksOf(values, field, names);
}

/** The rank of each value among the different ones. */
function ranksOf(values: readonly unknown[], field: Field, names: Names): readonly Place[] {
	const kind = kindOf(field);
	const keys = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
	const distinct = [...new Map(keys.map((key, i) => [key, values[i]]))]
		.filter(([, value]) => value !== undefined)
		.sort(([, a], [, b]) => kind.compare(a, b, field, names));
	const ranks = new Map<string | undefined, number>();
	let rank = 0;
	for (const [i, [key, value]] of distinct.entries()) {
		const before = distinct[i - 1];
		if (before && kind.compare(before[1], value, field, names) !== 0) rank++;
		ranks.set(key, rank);
	}
	return keys.map((key) => ranks.get(key));
}

/** The place of each group: fields as the concept numbers them, statuses as in the legend, leads by name. */
function groupRanks(
	present: ReadonlySet<string>,
	{ grouping, names, fields }: Order
): Map<string, number> {
	const groups = [...present].filter((group) => group !== '');
	const ranked =
		grouping === 'status'
			? statusOrder.filter((status) => present.has(status))
			: grouping === 'field'
				? groups.sort(byField(new Map(fields.map((field) => [field.id, field]))))
				: groups.sort((a, b) =>
						compareWords(names.name('actor', a) ?? a, names.name('actor', b) ?? b)
					);
	return new Map([...ranked, ''].map((group, rank) => [group, rank]));
}

/** Fields as the concept numbers them; those without a number and mere words follow. */
function byField(fields: ReadonlyMap<string, Rec<'field'>>) {
	return (a: string, b: string): number => {
		const [x, y] = [fields.get(a), fields.get(b)];
		if (!x || !y) return Number(!x) - Number(!y) || compareWords(a, b);
		const unnumbered = Number(x.number === '') - Number(y.number === '');
		const order = (x.order ?? 0) - (y.order ?? 0);
		return (
			unnumbered || compareNatural(x.number, y.number) || order || compareWords(x.title, y.title)
		);
	};
}

/** The rows that are shown: heads, and under those that are not folded their measures. */
export function rowsOf(
	sorted: readonly Measure[],
	{ grouping, names }: Pick<Order, 'grouping' | 'names'>,
	folded: ReadonlySet<string>
): TableRow[] {
	if (grouping === 'none') return [...sorted];
	const groups = new Map<string, Measure[]>();
	for (const measure of sorted) {
		const key = groupOf(measure, grouping, names);
		const members = groups.get(key);
		if (members) members.push(measure);
		else groups.set(key, [measure]);
	}
	const rows: TableRow[] = [];
	for (const [group, members] of groups) {
		rows.push({ group, members });
		if (!folded.has(group)) for (const member of members) rows.push(member);
	}
	return rows;
}

/** How many measures have which status. */
export function countStatuses(measures: readonly Measure[]): ReadonlyMap<Status, number> {
	const counts = new Map<Status, number>();
	for (const { status } of measures) counts.set(status.value, (counts.get(status.value) ?? 0) + 1);
	return counts;
}
