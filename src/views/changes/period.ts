import { lastCopy } from '../../data/last-copy.ts';
import { lastVisit } from '../../data/visits.ts';
import { changes as t } from '../../i18n/de/changes.ts';
import { dateRange } from '../../model/kinds/index.ts';
import type { App } from '../app.svelte.ts';

/** A moment since which changes are shown, by the name that stands in the address. */
export interface Period {
	readonly value: string;
	readonly label: string;
	/** Milliseconds since 1970; nothing for a day that is asked for. */
	readonly since?: number;
}

const day = 86_400_000;

/** What can be chosen in the open catalogue, the usual first. */
export async function periodsOf(app: App, now = Date.now()): Promise<Period[]> {
	const { id } = app.catalogue;
	const [visit, copy] = [lastVisit(id), await lastCopy(app.browser, id)];
	return [
		...(visit === undefined
			? []
			: [{ value: 'besuch', label: t.periods.visit(visit), since: visit }]),
		{ value: 'woche', label: t.periods.week, since: now - 7 * day },
		{ value: 'monat', label: t.periods.month, since: now - 30 * day },
		...(copy ? [{ value: 'kopie', label: t.periods.copy(copy.at), since: copy.at }] : []),
		{ value: 'tag', label: t.periods.day },
		{ value: 'alles', label: t.periods.all, since: -Infinity }
	];
}

/** The beginning of a day, month or year, in the time of this place; nothing for what is no date. */
export function startOf(date: string): number | undefined {
	const from = dateRange(date)?.from;
	const time = from === undefined ? NaN : new Date(`${from}T00:00`).getTime();
	return Number.isNaN(time) ? undefined : time;
}
