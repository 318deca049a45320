import type { EntityKey } from '../model/registry.ts';
import type { Deletion, Row, Seen, Stamp } from '../model/record.ts';
import {
	canonical,
	identity,
	isSet,
	partsOf,
	registersOf,
	valueIn,
	versionsIn
} from './register.ts';
import { stampOf } from './stamp.ts';
import { deletionOf, isContested, isGone, isPurged, revertRow, writeRow } from './write.ts';

/** One field of one record as it was before and after an action; the history of the field. */
export interface FieldChange {
	readonly entity: EntityKey;
	readonly id: string;
	readonly key: string;
	readonly from: unknown;
	readonly to: unknown;
	/** The values that stood beside `from` and no longer do, since a decision replaced them. */
	readonly beside?: readonly unknown[];
	/** Of a deletion: some knew not all that stood in the record, so that it waited for a decision. */
	readonly contested?: true;
	/** The stamp under which a value was written elsewhere that came with a file. */
	readonly origin?: Stamp;
}

/** What a person did, in the words from which the interface makes a sentence. */
export interface Action {
	/**
	 * `begin`: the first records of a catalogue; nothing stands before them, so nothing takes them back.
	 * `erase`: gone for ever, out of the bin or for the sake of a person; cannot be taken back either.
	 */
	readonly kind:
		| 'begin'
		| 'edit'
		| 'create'
		| 'delete'
		| 'restore'
		| 'bulk'
		| 'import'
		| 'take-in'
		| 'erase'
		| 'undo'
		| 'redo';
	/** A file's name or a record's title. */
	readonly about?: string;
	/** The device on which a taken-in file was written, under the name that it had then. */
	readonly device?: string;
	/** What the action was that is taken back or done again. */
	readonly was?: Action['kind'];
	/** Came out of a backup of this catalogue, which `about` names. */
	readonly backup?: true;
	/** How many records it concerned, where that is more than one. */
	readonly count?: number;
	/** Stored in the middle of typing: goes on with the last action in the same field. */
	readonly typing?: boolean;
}

/** A record that a taken-in file changed: as it was, and what its holder knew right after. */
export interface Rewind {
	readonly entity: EntityKey;
	readonly id: string;
	readonly before: Row | null;
	readonly seen: Seen;
}

/** One action as the history keeps it: enough to tell it and to take it back. */
export interface HistoryEntry {
	readonly seq?: number;
	readonly stamp: string;
	readonly action: Action;
	/** Records with a line of history here; new records need none, their stamps tell it. */
	readonly touched: readonly string[];
	readonly changes: readonly FieldChange[];
	readonly created: Readonly<Partial<Record<EntityKey, readonly string[]>>>;
	readonly rewind?: readonly Rewind[];
	/** The action that this one takes back. */
	readonly of?: number;
}

/**
 * The value of a field when one change is taken back: `from` if the field is still as the change left
 * it, nothing if someone changed it since. From a set only what the change added or removed is taken back.
 */
function revertValue(
	current: unknown,
	{ key, from, to }: Pick<FieldChange, 'key' | 'from' | 'to'>
): { value: unknown } | undefined {
	// A deletion that was taken back and done again knows more than the first one, and means the same.
	if (key === 'deleted') return !current === !to ? { value: from } : undefined;
	if (isSet(from ?? []) && isSet(to ?? []) && (isSet(from) || isSet(to))) {
		const [old, now] = [(from ?? []) as string[], (to ?? []) as string[]];
		const value = new Set(isSet(current) ? current : []);
		for (const added of now) if (!old.includes(added)) value.delete(added);
		for (const removed of old) if (!now.includes(removed)) value.add(removed);
		return { value: [...value] };
	}
	return canonical(current ?? null) === canonical(to ?? null) ? { value: from } : undefined;
}

/** What happened to one field of a record. */
export function changeOf(entity: EntityKey, before: Row, after: Row, key: string): FieldChange {
	const [from, to] = [valueIn(before, key) ?? null, valueIn(after, key) ?? null];
	const beside = replacedBeside(before, after, key);
	return {
		entity,
		id: before.id,
		key,
		from,
		to,
		...(beside.length > 0 && { beside }),
		...(key === 'deleted' && isContested(before) && { contested: true })
	};
}

/** What happened to some fields of a record, without those to which nothing did. */
export const changesBetween = (
	entity: EntityKey,
	before: Row,
	after: Row,
	keys: Iterable<string>
): FieldChange[] =>
	[...keys]
		.map((key) => changeOf(entity, before, after, key))
		.filter(({ from, to, beside }) => beside || canonical(from) !== canonical(to));

/** What a record from a file changes here, with when and by whom each value was written there. */
export function changesByFile(entity: EntityKey, before: Row, after: Row): FieldChange[] {
	const registers = [...registersOf(before), ...registersOf(after)];
	const keys = new Set(registers.map((register) => partsOf(register).field));
	return changesBetween(entity, before, after, keys).map((change) => ({
		...change,
		origin: registers
			.filter((register) => partsOf(register).field === change.key)
			.map((register) => stampOf(after, register))
			.reduce((a, b) => (a > b ? a : b))
	}));
}

/** The values that stood beside the shown one of a field and no longer stand in it. */
function replacedBeside(before: Row, after: Row, key: string): unknown[] {
	const others = versionsIn(before, key).slice(1);
	if (others.length === 0) return [];
	const still = new Set(versionsIn(after, key).map(identity));
	return others.filter((other) => !still.has(identity(other))).map(({ value }) => value);
}

/** The record after one change of an action is taken back; nothing where it must stay as it is. */
export function revertField(
	row: Row,
	change: FieldChange,
	action: Stamp,
	stamp: Stamp
): Row | undefined {
	const { key, beside = [] } = change;
	// A value written into a deleted record would bring it back, an emptied one has nothing to show.
	const lost = key === 'deleted' ? isPurged(row) || row.deleted?.how === 'final' : isGone(row);
	const reverted = lost ? undefined : revertValue(valueIn(row, key), change);
	if (!reverted) return undefined;
	if (isSet(reverted.value)) return writeRow(row, { [key]: reverted.value }, stamp);
	return revertRow(row, key, [again(row, change, reverted.value), ...beside], stamp, action);
}

// A deletion written again covers what is known now, not what was known the first time. One that was
// contested is so again.
const again = (row: Row, { key, contested }: FieldChange, value: unknown): unknown =>
	key === 'deleted' && value && !contested ? deletionOf(row, (value as Deletion).how) : value;

const together = 60_000; // typing one text is one action to take back, not fifty

/** The entry that stands for both, if an edit only goes on with the last one. */
export function continued(
	last: HistoryEntry | undefined,
	next: HistoryEntry,
	timeOf: (stamp: string) => number
): HistoryEntry | undefined {
	const [a, b] = [last?.changes[0], next.changes[0]];
	if (!last || !a || !b || last.changes.length !== 1 || next.changes.length !== 1) return undefined;
	const sameField = a.entity === b.entity && a.id === b.id && a.key === b.key;
	const edits = last.action.kind === 'edit' && next.action.kind === 'edit'; // no undo of one
	const both = edits && last.action.typing && next.action.typing;
	if (a.beside || b.beside) return undefined; // a decision is an action by itself
	const sameWriter = last.stamp.slice(30) === next.stamp.slice(30);
	if (!sameField || !both || !sameWriter) return undefined;
	if (timeOf(next.stamp) - timeOf(last.stamp) > together) return undefined;
	if (Object.keys(last.created).length + Object.keys(next.created).length > 0) return undefined;
	return { ...last, stamp: next.stamp, changes: [{ ...a, to: b.to }] };
}
