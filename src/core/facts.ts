import { dateRange } from '../model/kinds/index.ts';
import type { Rec } from '../model/registry.ts';
import { needsReason, settled, type Status } from '../model/status.ts';

/** What a measure still lacks to be complete, in the order in which it is asked for. */
export type Gap = 'field' | 'lead' | 'status' | 'reason' | 'end' | 'funding' | 'progress';

/** What follows from a measure and what belongs to it. Computed, never stored. */
export interface Facts {
	/** The end has passed and the work is not settled. */
	readonly late: boolean;
	readonly blocked: boolean;
	/** No dated Sachstand for twelve months, though the measure is not over. */
	readonly stale: boolean;
	/** The day of review has come. */
	readonly due: boolean;
	readonly gaps: readonly Gap[];
	/** Newest first, those without a date last. */
	readonly progress: readonly Rec<'progress'>[];
}

/** Records that belong to measures, by the measure's id. */
export interface Belongings {
	readonly progress: ReadonlyMap<string, readonly Rec<'progress'>[]>;
	readonly funding: ReadonlyMap<string, readonly Rec<'funding'>[]>;
}

const over: ReadonlySet<string> = new Set(['done', 'dropped', 'merged']);

/** The day twelve months earlier (yyyy-mm-dd). */
export const yearBefore = (today: string): string =>
	`${Number(today.slice(0, 4)) - 1}${today.slice(4)}`;

/** Progress entries newest first; those without a date last, in the order in which they came. */
export function newestFirst(entries: readonly Rec<'progress'>[]): Rec<'progress'>[] {
	const day = (entry: Rec<'progress'>): string => dateRange(entry.date)?.to ?? '';
	return entries.toSorted((a, b) => (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}

/** Facts about one measure on a day (yyyy-mm-dd). */
export function factsOf(measure: Rec<'measure'>, belongings: Belongings, today: string): Facts {
	const progress = newestFirst(belongings.progress.get(measure.id) ?? []);
	const status = measure.status.value;
	const end = dateRange(measure.end)?.to;
	const review = dateRange(measure.review)?.from;
	const last = dateRange(progress[0]?.date ?? '')?.to;
	const stale = !over.has(status) && (last === undefined || last < yearBefore(today));
	const funded = (belongings.funding.get(measure.id) ?? []).length > 0;
	return {
		late: end !== undefined && end < today && !settled.has(status),
		blocked: measure.blocked.is,
		stale,
		due: review !== undefined && review <= today && !over.has(status),
		gaps: gapsOf(measure, funded, progress.length > 0),
		progress
	};
}

/** What a measure with this status is asked for, whether it is there or not. */
export function askedOf(status: Status): Gap[] {
	const asked: Record<Gap, boolean> = {
		field: true,
		lead: true,
		status: true,
		reason: needsReason.has(status),
		end: !over.has(status) && status !== 'permanent',
		funding: !over.has(status),
		progress: !over.has(status) && status !== 'not-started'
	};
	return (Object.keys(asked) as Gap[]).filter((gap) => asked[gap]);
}

function gapsOf(measure: Rec<'measure'>, funded: boolean, told: boolean): Gap[] {
	const lacking: Record<Gap, boolean> = {
		field: measure.field === '',
		lead: measure.lead === '',
		status: measure.status.value === 'unknown',
		reason: measure.reason === '',
		end: measure.end === '',
		funding: !funded,
		progress: !told
	};
	return askedOf(measure.status.value).filter((gap) => lacking[gap]);
}

/** Facts by the measure's id. */
export interface FactsById {
	get(id: string): Facts | undefined;
}

/** Facts about measures, each worked out when it is first asked for: a screen shows few of them. */
export function factsById(
	measures: readonly Rec<'measure'>[],
	belongings: Belongings,
	today: string
): FactsById {
	let byId: ReadonlyMap<string, Rec<'measure'>> | undefined;
	const known = new Map<string, Facts>();
	return {
		get(id) {
			const facts = known.get(id);
			if (facts) return facts;
			byId ??= new Map(measures.map((measure) => [measure.id, measure]));
			const measure = byId.get(id);
			if (!measure) return undefined;
			const found = factsOf(measure, belongings, today);
			known.set(id, found);
			return found;
		}
	};
}
