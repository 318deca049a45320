import type { EntityKey } from '../model/registry.ts';
import type { Row, Seen } from '../model/record.ts';
import { canonical, isSet } from './register.ts';

/** One field of one record as it was before and after an action; the history of the field. */
export interface FieldChange {
	readonly entity: EntityKey;
	readonly id: string;
	readonly key: string;
	readonly from: unknown;
	readonly to: unknown;
}

/** What a person did, in the words from which the interface makes a sentence. */
export interface Action {
	/** `begin`: the first records of a catalogue. Nothing stands before them, so nothing takes them back. */
	readonly kind:
		| 'begin'
		| 'edit'
		| 'create'
		| 'delete'
		| 'restore'
		| 'bulk'
		| 'import'
		| 'take-in'
		| 'undo'
		| 'redo';
	/** A file's name or a record's title. */
	readonly about?: string;
	/** The device on which a taken-in file was written, under the name that it had then. */
	readonly device?: string;
	/** What the action was that is taken back or done again. */
	readonly was?: Action['kind'];
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
export function revertValue(
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
	const sameWriter = last.stamp.slice(30) === next.stamp.slice(30);
	if (!sameField || !both || !sameWriter) return undefined;
	if (timeOf(next.stamp) - timeOf(last.stamp) > together) return undefined;
	if (Object.keys(last.created).length + Object.keys(next.created).length > 0) return undefined;
	return { ...last, stamp: next.stamp, changes: [{ ...a, to: b.to }] };
}
