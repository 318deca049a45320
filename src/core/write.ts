import type { Deletion, Meta, Row, Stamp, Version } from '../model/record.ts';
import { canonical, isSet, RowBuilder, valueIn, versionsIn } from './register.ts';
import { hasSeen, stampOf, writerOf } from './stamp.ts';

/** Values to be written into one record, by field; an empty value is `undefined` or an empty set. */
export type Changes = Readonly<Record<string, unknown>>;

/** A new record: one stamp for everything. Empty values are left out by the caller. */
export function createRow(id: string, values: Changes, stamp: Stamp): Row {
	const row: Record<string, unknown> = { id };
	for (const [key, value] of Object.entries(values)) {
		if (value === undefined || value === null) continue;
		if (!isSet(value)) row[key] = value;
		else if (value.length > 0) row[key] = [...new Set(value)].sort();
	}
	return { ...row, stamps: { '*': stamp }, seen: { [writerOf(stamp)]: stamp } } as unknown as Row;
}

/**
 * The record after an edit; the very same record if nothing changes. An edit replaces the value that
 * its screen showed (`shown`, the record as it was then) and no other: what came in beside it
 * meanwhile stays for a decision. `decide` replaces all values, as the decision of a conflict does.
 */
export function writeRow(
	row: Row,
	changes: Changes,
	stamp: Stamp,
	how: { shown?: Meta | undefined; decide?: boolean } = {}
): Row {
	const builder = new RowBuilder(row);
	let changed = false;
	for (const [key, next] of Object.entries(changes)) {
		const current = (how.shown ?? row) as Row;
		for (const [register, value] of registersToWrite(current, key, next)) {
			const version = { value: value ?? null, stamp };
			builder.put(register, [version, ...siblings(row, register, version, how)]);
			changed = true;
		}
		if (how.decide && row.also && Object.hasOwn(row.also, key)) {
			builder.put(key, [{ value: next ?? null, stamp }]);
			changed = true;
		}
	}
	if (!changed) return row;
	return builder.build({ ...row.seen, [writerOf(stamp)]: stamp });
}

/** The registers in which a new value differs from the shown one. */
function registersToWrite(shown: Row, key: string, next: unknown): [string, unknown][] {
	const before = valueIn(shown, key);
	if (isSet(next) || (isSet(before) && (next === undefined || next === null))) {
		const [old, now] = [isSet(before) ? before : [], isSet(next) ? next : []];
		return [
			...now.filter((element) => !old.includes(element)).map((e) => [`${key}:${e}`, true] as const),
			...old.filter((element) => !now.includes(element)).map((e) => [`${key}:${e}`, false] as const)
		].map(([register, value]) => [register, value]);
	}
	return canonical(before ?? null) === canonical(next ?? null) ? [] : [[key, next]];
}

/** What stays beside a new value: everything else that its screen did not show. */
function siblings(
	row: Row,
	register: string,
	{ value }: Version,
	{ shown, decide }: { shown?: Meta | undefined; decide?: boolean }
): readonly Version[] {
	if (decide || register.includes(':')) return []; // an element is shown with all that is known of it
	const replaced = stampOf(shown ?? row, register);
	return versionsIn(row, register).filter(
		(other) => other.stamp !== replaced && canonical(other.value) !== canonical(value)
	);
}

/** The mark of a deletion, with what the deleter knows of the record. */
export const deletionOf = (row: Row, how: Deletion['how']): Deletion => ({ how, knew: row.seen });

/**
 * Whether a record is deleted: someone deleted it who knew all that stands in it. A value that the
 * deleter had not seen keeps the record visible until a person decides.
 */
export function isGone(row: Row): boolean {
	if (!row.deleted) return false;
	const marks = versionsIn(row, 'deleted').map((version) => version.value as Deletion | null);
	if (marks.some((mark) => !mark)) return false;
	const stamps = [
		...Object.entries(row.stamps).map(([register, stamp]) => ({ register, stamp })),
		...Object.entries(row.also ?? {}).flatMap(([register, versions]) =>
			versions.map(({ stamp }) => ({ register, stamp }))
		)
	].filter(({ register }) => register !== 'deleted');
	return marks.some((mark) => stamps.every(({ stamp }) => mark && hasSeen(mark.knew, stamp)));
}
