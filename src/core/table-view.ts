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
 * title. Empty values come last in both directions. Values are compared once each, not once per pair.
 */
export function sortMeasures(measures: readonly Measure[], order: Order): Measure[] {
	const { sorting, grouping, columns, names } = order;
	const groups = groupRanks(measures, order);
	const column = columns.find(({ key }) => key === sorting.key);
	const chosen = ranksBy(measures, column, names);
	const direction = sorting.descending ? -1 : 1;
	const ranked = measures.map((measure, i) => ({
		measure,
		group: groups.get(groupOf(measure, grouping, names)) ?? 0,
		chosen: chosen[i]!
	}));
	ranked.sort(
		(a, b) =>
			a.group - b.group ||
			(a.chosen === last || b.chosen === last
				? a.chosen - b.chosen || 0
				: (a.chosen - b.chosen) * direction) ||
			byNumber(a.measure, b.measure)
	);
	return ranked.map(({ measure }) => measure);
}

/** The order of those that are alike in what was asked for: by number, without one last, then by title. */
function byNumber(a: Measure, b: Measure): number {
	const unnumbered = Number(a.number === '') - Number(b.number === '');
	return unnumbered || compareNatural(a.number, b.number) || compareWords(a.title, b.title);
}

const last = Number.MAX_SAFE_INTEGER;

/** The place of each measure's value among all values of a column; the empty ones are last. */
function ranksBy(measures: readonly Measure[], column: Column | undefined, names: Names): number[] {
	if (!column) return measures.map(() => 0);
	const { field } = column;
	const kind = kindOf(field);
	const values = measures.map((measure) => cellOf(measure, column));
	const keys = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)));
	const distinct = new Map(keys.map((key, i) => [key, values[i]]));
	const filled = [...distinct].flatMap(([key, value]) =>
		kind.isEmpty(value, field) ? [] : [{ key, value, text: kind.sortText?.(value, field) }]
	);
	const compare = (a: (typeof filled)[number], b: (typeof filled)[number]): number =>
		a.text === undefined || b.text === undefined
			? kind.compare(a.value, b.value, field, names)
			: a.text < b.text
				? -1
				: Number(a.text > b.text);
	filled.sort(compare);
	const ranks = new Map<string, number>();
	let rank = 0;
	for (const [i, one] of filled.entries()) {
		const before = filled[i - 1];
		if (before && compare(before, one) !== 0) rank++;
		ranks.set(one.key, rank);
	}
	return keys.map((key) => ranks.get(key) ?? last);
}

/** The place of each group: fields as the concept numbers them, statuses as in the legend, leads by name. */
function groupRanks(
	measures: readonly Measure[],
	{ grouping, names, fields }: Order
): Map<string, number> {
	const present = new Set(measures.map((measure) => groupOf(measure, grouping, names)));
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
