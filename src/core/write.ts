import type { Deletion, Meta, Row, Stamp, Version } from '../model/record.ts';
import {
	canonical,
	isSet,
	partsOf,
	registersOf,
	RowBuilder,
	same,
	stampsIn,
	valueIn,
	versionsIn
} from './register.ts';
import { hasSeen, joinSeen, writerOf } from './stamp.ts';

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
	if (isPurged(row)) return row;
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
	return changed ? builder.build({ ...row.seen, [writerOf(stamp)]: stamp }) : row;
}

/**
 * The record after an action of the past is taken back in one field: `values` stand there again, side
 * by side if they stood so before it. They replace the shown value and what the action, known by its
 * stamp, put beside it.
 */
export function revertRow(
	row: Row,
	key: string,
	values: readonly unknown[],
	stamp: Stamp,
	action: Stamp
): Row {
	if (isPurged(row)) return row;
	const again = new Map(values.map((value) => [canonical(value), { value: value ?? null, stamp }]));
	const others = versionsIn(row, key)
		.slice(1)
		.filter((other) => other.stamp !== action && !again.has(canonical(other.value)));
	const builder = new RowBuilder(row);
	builder.put(key, [...again.values(), ...others]);
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
	return same(before, next) ? [] : [[key, next]];
}

/** What stays beside a new value: everything else that its screen did not show. */
function siblings(
	row: Row,
	register: string,
	{ value }: Version,
	{ shown, decide }: { shown?: Meta | undefined; decide?: boolean }
): readonly Version[] {
	if (decide || register.includes(':')) return []; // an element is shown with all that is known of it
	const [seen] = versionsIn(shown ?? row, register);
	return versionsIn(row, register).filter(
		(other) =>
			!(other.stamp === seen?.stamp && same(other.value, seen.value)) && !same(other.value, value)
	);
}

/** The mark of a deletion, with what the deleter knows of the record. */
export const deletionOf = (row: Row, how: Deletion['how']): Deletion => ({ how, knew: row.seen });

/** The record thrown out of the bin: all it held is written to nothing, the mark of its deletion stays. */
export function emptiedRow(row: Row, stamp: Stamp): Row {
	const fields = [...registersOf(row)].map((register) => partsOf(register).field);
	const nothing = Object.fromEntries(fields.map((field) => [field, undefined]));
	const knew = joinSeen(row.seen, { [writerOf(stamp)]: stamp });
	return writeRow(row, { ...nothing, deleted: { how: 'final', knew } }, stamp, { decide: true });
}

/** What is left of a record that was erased for ever: that it was. */
export const purgeRow = (id: string, stamp: Stamp): Row => ({
	id,
	purged: stamp,
	stamps: { '*': stamp },
	seen: { [writerOf(stamp)]: stamp }
});

/** Whether a record was erased for ever; nothing brings it back and nothing is written into it. */
export const isPurged = (row: Meta): boolean => row.purged !== undefined;

/** Whether a record is deleted, or erased. */
export const isGone = (row: Row): boolean => isPurged(row) || deletion(row) === 'agreed';

/**
 * Whether someone deleted a record without knowing all that stands in it, or someone else fetched it
 * back meanwhile. It stays visible until a person decides.
 */
export const isContested = (row: Row): boolean => !isPurged(row) && deletion(row) === 'contested';

// Deleted is what every value of it was known to someone who deleted it.
function deletion(row: Row): 'none' | 'agreed' | 'contested' {
	if (!row.deleted && !(row.also && Object.hasOwn(row.also, 'deleted'))) return 'none';
	const values = versionsIn(row, 'deleted').map(({ value }) => value as Deletion | null);
	const marks = values.filter((mark) => mark !== null);
	if (marks.length === 0) return 'none';
	const known = (stamp: Stamp): boolean => marks.some(({ knew }) => hasSeen(knew, stamp));
	const all = marks.length === values.length && stampsIn(row, 'deleted').every(known);
	return all ? 'agreed' : 'contested';
}
