import type { Rec } from '../model/registry.ts';
import { timeOf, writerOf } from './stamp.ts';
import type { Action, FieldChange, HistoryEntry } from './undo.ts';

/** One change of one field, as the history tells it; `deleted` for the way into the bin and back. */
export interface Change extends FieldChange {
	readonly action: Action;
	readonly stamp: string;
	/** Milliseconds since 1970. */
	readonly time: number;
	readonly writer: string;
}

/** All changes of some records, the newest first. */
export function changesOf(entries: readonly HistoryEntry[], ids: ReadonlySet<string>): Change[] {
	const seen = new Set<number>(); // one action may concern several of the records
	return entries
		.filter(({ seq }) => {
			if (seq === undefined || !seen.has(seq)) return seq === undefined || !!seen.add(seq);
			return false;
		})
		.flatMap(({ stamp, action, changes }) =>
			changes
				.filter(({ id }) => ids.has(id))
				.map((change) => ({
					...change,
					action,
					stamp,
					time: timeOf(stamp),
					writer: writerOf(stamp)
				}))
		)
		.sort((a, b) => (a.stamp < b.stamp ? 1 : a.stamp > b.stamp ? -1 : 0));
}

/** The device on which a page load wrote; nothing for one that no one has heard of. */
export const deviceOf = (
	writer: string,
	devices: readonly Rec<'device'>[]
): Rec<'device'> | undefined => devices.find(({ writers }) => writers.includes(writer));

/**
 * The values of a record before some of its latest changes, which come the newest first: of each field
 * what the earliest of them replaced.
 */
export function valuesBefore(latest: readonly Change[]): ReadonlyMap<string, unknown> {
	const values = new Map<string, unknown>();
	for (const { key, from } of latest) if (key !== 'deleted') values.set(key, from);
	return values;
}

/** By whom a value was written: of one from a file, the writer elsewhere. */
export const authorOf = ({ origin, stamp }: Pick<Change, 'origin' | 'stamp'>): string =>
	writerOf(origin ?? stamp);
