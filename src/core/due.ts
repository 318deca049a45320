import { dateRange } from '../model/kinds/index.ts';
import type { Rec } from '../model/registry.ts';
import { settled } from '../model/status.ts';

/** What is to be done by a day: a measure ends, is looked at again, a step or a date for money comes. */
export interface DueItem {
	readonly kind: 'end' | 'review' | 'step' | 'apply' | 'report';
	/** Id of the record that holds the date; a measure can have several. */
	readonly id: string;
	readonly measure: Rec<'measure'>;
	/** Title of the step or name of the programme. */
	readonly words: string;
	/** The last day that the date can mean. */
	readonly day: string;
}

/** The day a number of days later (yyyy-mm-dd). */
export function daysLater(day: string, count: number): string {
	const time = Date.parse(`${day}T00:00:00Z`) + count * 86_400_000;
	return new Date(time).toISOString().slice(0, 10);
}

/** Everything that is overdue or falls due in the next days: late measures, then by day. */
export function dueItems(
	records: {
		readonly measures: readonly Rec<'measure'>[];
		readonly steps: readonly Rec<'step'>[];
		readonly funding: readonly Rec<'funding'>[];
	},
	today: string,
	days = 30
): DueItem[] {
	const until = daysLater(today, days);
	const items: DueItem[] = [];
	const byId = new Map(records.measures.map((measure) => [measure.id, measure]));
	const add = (
		kind: DueItem['kind'],
		id: string,
		measure: Rec<'measure'> | undefined,
		date: string,
		words = ''
	): void => {
		const range = dateRange(date);
		const day = kind === 'review' ? range?.from : range?.to;
		if (measure && day !== undefined && day <= until) items.push({ kind, id, measure, words, day });
	};
	for (const measure of records.measures) {
		if (!settled.has(measure.status.value)) add('end', measure.id, measure, measure.end);
		if (!isOver(measure)) add('review', measure.id, measure, measure.review);
	}
	for (const step of records.steps) {
		const measure = byId.get(step.measure);
		if (step.doneOn === '' && measure && !isOver(measure)) {
			add('step', step.id, measure, step.due, step.title);
		}
	}
	for (const { id, measure, programme, applyBy, reportDue, state } of records.funding) {
		const owner = byId.get(measure);
		if (state === '' || state === 'planned') add('apply', id, owner, applyBy, programme);
		if (state !== 'refused' && state !== 'settled') add('report', id, owner, reportDue, programme);
	}
	// Measures that are overdue come before what else is: they are what the overview counts as late.
	const rank = ({ kind, day }: DueItem): number => (day >= today ? 2 : kind === 'end' ? 0 : 1);
	return items.sort((a, b) => rank(a) - rank(b) || (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

const isOver = ({ status }: Rec<'measure'>): boolean =>
	status.value === 'done' || status.value === 'dropped' || status.value === 'merged';

/** Stretches of time in which the list of what is due is read. */
export type DuePeriod = 'late' | 'today' | 'week' | 'next-week' | 'later';

/** The stretch in which a day lies; weeks begin on Monday. */
export function periodOfDay(day: string, today: string): DuePeriod {
	if (day < today) return 'late';
	if (day === today) return 'today';
	const sunday = sundayOf(today);
	if (day <= sunday) return 'week';
	return day <= daysLater(sunday, 7) ? 'next-week' : 'later';
}

/** The last day of the week in which a day lies. */
export function sundayOf(day: string): string {
	const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
	return daysLater(day, (7 - weekday) % 7);
}
