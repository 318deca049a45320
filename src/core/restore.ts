import type { Row, Stamp, Version } from '../model/record.ts';
import { entityKeys, entityOf, type EntityKey } from '../model/registry.ts';
import { mergeRows } from './merge.ts';
import { canonical, partsOf, registersOf, RowBuilder, versionsIn } from './register.ts';
import { joinSeen, writerOf } from './stamp.ts';
import { deletionOf, isContested, isGone, isPurged } from './write.ts';

/*
 * A backup brings records back in two meanings. "Fehlendes zurückholen" merges it: what is gone comes
 * back, what was written or deleted since stays. "Stand von damals herstellen" writes anew what stood
 * there then: the new stamps overrule what was written since, here and on the other laptops.
 */

/** Records of one moment by sort, deleted ones included. */
export type Rows = Readonly<Partial<Record<string, readonly Row[]>>>;

/** A record that coming back concerns. */
export interface Concerned {
	readonly entity: EntityKey;
	readonly id: string;
	/** As it will be; one that goes into the bin as it is. */
	readonly row: Row;
	/** The fields that change, of one that is there. */
	readonly keys: readonly string[];
}

/** What a restoration does, before it is done. */
export interface Restoration {
	/** Records of the backup that are to be merged into what is stored. */
	readonly records: readonly { readonly entity: EntityKey; readonly row: Row }[];
	/** Records that appear again, that change, and that go into the bin. */
	readonly added: readonly Concerned[];
	readonly changed: readonly Concerned[];
	readonly removed: readonly Concerned[];
	/** Records that were thrown out of the bin since and lie in it again. */
	readonly binned: readonly Concerned[];
	/** Records of the backup that lie in the bin now and stay there. */
	readonly left: readonly Concerned[];
	/** Records of the backup that were thrown out of the bin since and stay away. */
	readonly thrown: readonly Concerned[];
}

interface Pair {
	readonly entity: EntityKey;
	readonly then: Row | undefined;
	readonly now: Row | undefined;
}

/** What a merge of the backup brings back, of all records or of some with what belongs to them. */
export function missing(backup: Rows, stored: Rows, ids?: ReadonlySet<string>): Restoration {
	const plan = new Plan();
	for (const { entity, then, now } of pairs(backup, stored, ids)) {
		if (!then) continue;
		const after = now ? mergeRows(now, then) : then;
		if (!now || canonical(now) !== canonical(after)) plan.merge(entity, then);
		plan.tell(entity, now, after);
		if (now && isThrown(after) && !isThrown(then)) plan.leave('thrown', entity, then);
		else if (now && isGone(after) && !isPurged(after) && !isGone(then))
			plan.leave('left', entity, then);
	}
	return plan.done;
}

/**
 * What brings the state of the backup back. What was made since goes into the bin if all is restored;
 * with some records nothing else is touched.
 */
export function stateOfThen(backup: Rows, stored: Rows, ids?: ReadonlySet<string>): Restoration {
	const plan = new Plan();
	for (const { entity, then, now } of pairs(backup, stored, ids)) {
		// What was erased then stays so, also where the disk was set back to a day before.
		const erased = then && isPurged(then) && !(now && isPurged(now));
		if (then && (!now || erased)) {
			plan.merge(entity, then);
			plan.tell(entity, now, then);
		} else if (now && !entityOf(entity).internal) {
			plan.tell(entity, now, backTo(now, then, someStamp));
		}
	}
	return plan.done;
}

const someStamp = '9999-12-31T23:59:59.999Z-0000-preview0'; // for a look at what would change

/**
 * A record as it was then, written anew under a stamp; the very same one where nothing differs. Values
 * that stood side by side then do so again. What was not there then, or deleted, is deleted.
 */
export function backTo(now: Row, then: Row | undefined, stamp: Stamp): Row {
	const writes = isPurged(now) ? new Map<string, unknown[]>() : writesBack(now, then, stamp);
	if (writes.size === 0) return now;
	const builder = new RowBuilder(now);
	for (const [register, values] of writes)
		builder.put(
			register,
			values.map((value): Version => ({ value, stamp }))
		);
	return builder.build({ ...now.seen, [writerOf(stamp)]: stamp });
}

/** The registers that differ, with the values that stood in them. */
function writesBack(now: Row, then: Row | undefined, stamp: Stamp): Map<string, unknown[]> {
	const writes = new Map<string, unknown[]>();
	if (!then || isPurged(then) || (isGone(then) && !(isThrown(now) && !isThrown(then)))) {
		if (!isGone(now)) writes.set('deleted', [deletionOf(now, 'bin')]);
		return writes;
	}
	if (isGone(then)) {
		const knew = joinSeen(now.seen, { [writerOf(stamp)]: stamp });
		writes.set('deleted', [{ how: 'bin', knew }]);
	} else if (isGone(now) || (isContested(now) && !isContested(then))) writes.set('deleted', [null]);
	for (const register of new Set([...registersOf(now), ...registersOf(then)])) {
		if (register === 'deleted') continue;
		const [here, there] = [textsIn(now, register), textsIn(then, register)];
		if (canonical(here.sort()) !== canonical(there.sort()))
			writes.set(register, valuesIn(then, register));
	}
	return writes;
}

/** What stands in a register, the shown value first; of an element of a set only whether it is shown. */
function valuesIn(row: Row, register: string): unknown[] {
	const values = versionsIn(row, register).map(({ value }) => value ?? null);
	return partsOf(register).element === undefined ? values : values.slice(0, 1);
}

const textsIn = (row: Row, register: string): string[] => [
	...new Set(valuesIn(row, register).map(canonical))
];

/** Whether a record was thrown out of the bin: nothing is left of what it held. */
const isThrown = (row: Row): boolean =>
	isGone(row) && !isPurged(row) && row.deleted?.how === 'final';

/** Every record of the backup with the stored one, and those that are only stored. */
function* pairs(backup: Rows, stored: Rows, some?: ReadonlySet<string>): Iterable<Pair> {
	const ids = some && withBelongings(backup, some);
	for (const entity of entityKeys) {
		const now = new Map((stored[entity] ?? []).map((row) => [row.id, row]));
		for (const then of backup[entity] ?? []) {
			if (!ids || ids.has(then.id)) yield { entity, then, now: now.get(then.id) };
			now.delete(then.id);
		}
		if (!ids) for (const row of now.values()) yield { entity, then: undefined, now: row };
	}
}

/** Records with the steps, Sachstände and other records that belong to them. */
function withBelongings(rows: Rows, ids: ReadonlySet<string>): Set<string> {
	const all = new Set(ids);
	let before: number;
	do {
		before = all.size;
		for (const entity of entityKeys) {
			const owners = Object.entries(entityOf(entity).fields).flatMap(([key, field]) =>
				field.kind === 'reference' && field.owner ? [key] : []
			);
			for (const row of owners.length > 0 ? (rows[entity] ?? []) : [])
				if (owners.some((key) => all.has(row[key] as string))) all.add(row.id);
		}
	} while (all.size > before);
	return all;
}

class Plan {
	readonly #records: { entity: EntityKey; row: Row }[] = [];
	readonly #added: Concerned[] = [];
	readonly #changed: Concerned[] = [];
	readonly #removed: Concerned[] = [];
	readonly #binned: Concerned[] = [];
	readonly #left: Concerned[] = [];
	readonly #thrown: Concerned[] = [];

	get done(): Restoration {
		return {
			records: this.#records,
			added: this.#added,
			changed: this.#changed,
			removed: this.#removed,
			binned: this.#binned,
			left: this.#left,
			thrown: this.#thrown
		};
	}

	merge(entity: EntityKey, row: Row): void {
		this.#records.push({ entity, row });
	}

	leave(how: 'left' | 'thrown', entity: EntityKey, row: Row): void {
		const list = how === 'left' ? this.#left : this.#thrown;
		if (!entityOf(entity).internal) list.push({ entity, id: row.id, row, keys: [] });
	}

	/** Tells what a person sees of it. */
	tell(entity: EntityKey, now: Row | undefined, after: Row): void {
		if (entityOf(entity).internal || now === after) return;
		const { id } = after;
		const [was, is] = [now !== undefined && !isGone(now), !isGone(after)];
		if (was && now && !is) this.#removed.push({ entity, id, row: now, keys: [] });
		else if (now && isThrown(now) && !is && !isPurged(after) && !isThrown(after))
			this.#binned.push({ entity, id, row: after, keys: [] });
		else if (!was && is) this.#added.push({ entity, id, row: after, keys: [] });
		else if (was && now) {
			const keys = changedFields(now, after);
			if (keys.length > 0) this.#changed.push({ entity, id, row: after, keys });
		}
	}
}

function changedFields(now: Row, after: Row): string[] {
	const registers = [...new Set([...registersOf(now), ...registersOf(after)])].filter(
		(register) => canonical(textsIn(now, register)) !== canonical(textsIn(after, register))
	);
	return [...new Set(registers.map((register) => partsOf(register).field))];
}
