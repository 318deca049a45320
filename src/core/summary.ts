import { dateRange, resolve, type Names } from '../model/kinds/index.ts';
import { compareNatural } from '../model/natural.ts';
import type { Rec } from '../model/registry.ts';
import type { Status } from '../model/status.ts';
import { daysLater } from './due.ts';
import type { FactsById } from './facts.ts';

/** How many measures need something, and how many there are. */
export interface Figures {
	readonly total: number;
	readonly done: number;
	readonly late: number;
	/** Of the late ones, those that have been so for more than 90 days. */
	readonly longLate: number;
	readonly blocked: number;
	readonly stale: number;
	readonly incomplete: number;
	readonly due: number;
	/** The next day of review after today; '' for none. */
	readonly nextReview: string;
	/** Of the stale ones, those that never had a Sachstand. */
	readonly untold: number;
	/** Of the incomplete ones, those without anybody in charge. */
	readonly leaderless: number;
}

/** Counts what the overview shows. */
export function figuresOf(
	measures: readonly Rec<'measure'>[],
	facts: FactsById,
	today: string
): Figures {
	const long = daysLater(today, -90);
	const figures = { total: 0, done: 0, late: 0, blocked: 0, stale: 0, incomplete: 0, due: 0 };
	let [untold, leaderless, longLate, nextReview] = [0, 0, 0, ''];
	for (const measure of measures) {
		const known = facts.get(measure.id);
		figures.total++;
		if (measure.status.value === 'done') figures.done++;
		if (!known) continue;
		if (known.late) figures.late++;
		if (known.late && (dateRange(measure.end)?.to ?? today) < long) longLate++;
		const review = measure.review === '' ? '' : (dateRange(measure.review)?.from ?? '');
		if (review > today && (nextReview === '' || review < nextReview)) nextReview = review;
		if (known.blocked) figures.blocked++;
		if (known.stale) figures.stale++;
		if (known.stale && known.progress.length === 0) untold++;
		if (known.gaps.length > 0) figures.incomplete++;
		if (known.gaps.includes('lead')) leaderless++;
		if (known.due) figures.due++;
	}
	return { ...figures, untold, leaderless, longLate, nextReview };
}

/** How many measures have which status. */
export type StatusCounts = ReadonlyMap<Status, number>;

/** Counts measures by status. */
export function statusCounts(measures: readonly Rec<'measure'>[]): StatusCounts {
	const counts = new Map<Status, number>();
	for (const { status } of measures) {
		counts.set(status.value, (counts.get(status.value) ?? 0) + 1);
	}
	return counts;
}

/** The state of one field of action, its sub-fields included. */
export interface FieldState {
	/** Nothing for measures without a field. */
	readonly field: Rec<'field'> | undefined;
	readonly total: number;
	readonly counts: StatusCounts;
}

/** The state of every field at the top, in the order of the concept; measures without one come last. */
export function fieldStates(
	fields: readonly Rec<'field'>[],
	measures: readonly Rec<'measure'>[],
	names: Names
): FieldState[] {
	const byId = new Map(fields.map((field) => [field.id, field]));
	const top = new Map<string, string>();
	for (const { id } of fields) top.set(id, topOf(id, byId, names));
	const groups = new Map<string, Rec<'measure'>[]>();
	for (const measure of measures) {
		const id = top.get(resolve(measure.field, 'field', names) ?? '') ?? '';
		const group = groups.get(id);
		if (group) group.push(measure);
		else groups.set(id, [measure]);
	}
	const roots = fields
		.filter(({ id }) => top.get(id) === id)
		.sort(
			(a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || compareNatural(a.number, b.number)
		);
	const loose = groups.has('') ? [undefined] : [];
	return [...roots, ...loose].map((field) => {
		const own = groups.get(field?.id ?? '') ?? [];
		return { field, total: own.length, counts: statusCounts(own) };
	});
}

function topOf(id: string, byId: ReadonlyMap<string, Rec<'field'>>, names: Names): string {
	const path = new Set<string>();
	let at = id;
	for (;;) {
		path.add(at);
		const parent = resolve(byId.get(at)?.parent ?? '', 'field', names) ?? '';
		if (!byId.has(parent)) return at;
		if (path.has(parent)) return id; // a ring: each of its fields stands for itself
		at = parent;
	}
}
