import { erasedWord } from '../model/words.ts';
import type { Row, Stamp, Version } from '../model/record.ts';
import type { EntityKey } from '../model/registry.ts';
import { canonical, isSet, partsOf, registersOf, RowBuilder, versionsIn } from './register.ts';
import { joinSeen, writerOf } from './stamp.ts';
import { excerpt, finderOf, holds, redacted, type Trace } from './traces.ts';
import type { FieldChange, HistoryEntry } from './undo.ts';

/*
 * Erasure for ever (Art. 17 DSGVO). The record itself becomes a purge mark, which every file carries on.
 * What is told here: which words about it go from the texts of other records, and that the history,
 * what can be taken back and the backups follow: a former text keeps the words only where the present
 * one does.
 */

/** What was erased; enough to take it out of everything that is kept beside the records. */
export interface Erasure {
	readonly ids: readonly string[];
	readonly traces: readonly Trace[];
	/** Fields of other records (`id key`) in which somebody decided to keep the words. */
	readonly kept: readonly string[];
	/** Fields from which words went that may mean someone else: there all traces go. */
	readonly cleared: readonly string[];
}

/** A field of another record in whose text the erased one is named. */
export interface Mention {
	readonly entity: EntityKey;
	readonly id: string;
	readonly key: string;
	/** Surely this one is meant. */
	readonly sure: boolean;
	/** The words around the place. */
	readonly text: string;
}

/** How a field is told apart. */
export const placeOf = (id: string, key: string): string => `${id} ${key}`;

/** An erasure at work: what goes from which text. */
export class Eraser {
	readonly #ids: ReadonlySet<string>;
	readonly #kept: ReadonlySet<string>;
	readonly #cleared: ReadonlySet<string>;
	readonly #sure: RegExp | undefined;
	readonly #all: RegExp | undefined;

	constructor({ ids, traces, kept, cleared }: Erasure) {
		this.#ids = new Set(ids);
		this.#kept = new Set(kept);
		this.#cleared = new Set(cleared);
		this.#sure = finderOf(traces.filter(({ sure }) => sure));
		this.#all = finderOf(traces);
	}

	erases(id: string): boolean {
		return this.#ids.has(id);
	}

	/** A value of a field as it may stay. */
	value(id: string, key: string, value: unknown): unknown {
		const find = this.#finder(id, key);
		if (!find || !holds(value, find)) return value;
		const rest = redacted(value, find);
		return isSet(rest) ? rest.filter((element) => !isBare(element)).sort() : rest;
	}

	/** Any other text or value, where nobody decides about single words. */
	plain<T>(value: T): T {
		return this.#sure ? (redacted(value, this.#sure) as T) : value;
	}

	/** An entry of the history as it may stay; nothing if it told of the erased record alone. */
	entry(entry: HistoryEntry): HistoryEntry | undefined {
		const told = this.told(entry);
		return told === entry || sizeOf(told) > 0 ? told : undefined;
	}

	/** What an entry of the history may tell; the very same one if that is all of it. */
	told(entry: HistoryEntry): HistoryEntry {
		const changes = entry.changes.flatMap((change) => this.#change(change));
		const created = Object.fromEntries(
			Object.entries(entry.created)
				.map(([entity, ids]) => [entity, ids.filter((id) => !this.erases(id))] as const)
				.filter(([, ids]) => ids.length > 0)
		);
		// What was rewound to a text with the words would bring them back: it stays as it is.
		const rewind = entry.rewind?.filter(
			({ id, before }) => !this.erases(id) && (!before || this.row(before) === before)
		);
		const { about, ...action } = entry.action;
		const own = about === undefined || this.#isAbout(entry) ? {} : { about: this.plain(about) };
		const told = new Set(changes.map(({ id }) => id));
		const touched = entry.touched.filter((id) => told.has(id));
		const next = { ...entry, action: { ...action, ...own }, touched, changes, created };
		const scrubbed = rewind ? { ...next, rewind } : next;
		return canonical(scrubbed) === canonical(entry) ? entry : scrubbed;
	}

	/** A record as it may lie in a backup; nothing if it is the erased one. Its stamps stay. */
	row(row: Row): Row | undefined {
		if (this.erases(row.id)) return undefined;
		return withoutWords(row, (key, value) => this.value(row.id, key, value));
	}

	#change(change: FieldChange): FieldChange[] {
		const { id, key, from, to, beside } = change;
		if (this.erases(id)) return [];
		const clean = (value: unknown): unknown => this.value(id, key, value);
		const next = { ...change, from: clean(from), to: clean(to) };
		if (canonical(next.from) === canonical(next.to) && canonical(from) !== canonical(to)) return [];
		return [beside ? { ...next, beside: beside.map(clean) } : next];
	}

	// An action on one record is named after it; that on a file or on many is not.
	#isAbout({ action, changes, created }: HistoryEntry): boolean {
		if (['import', 'take-in', 'begin'].includes(action.was ?? action.kind)) return false;
		return [...changes.map(({ id }) => id), ...Object.values(created).flat()].some((id) =>
			this.erases(id)
		);
	}

	#finder(id: string, key: string): RegExp | undefined {
		const place = placeOf(id, key);
		if (this.#cleared.has(place)) return this.#all;
		return this.#kept.has(place) ? undefined : this.#sure;
	}
}

const sizeOf = ({ changes, created, rewind = [] }: HistoryEntry): number =>
	changes.length + Object.keys(created).length + rewind.length;

/** All fields of other records that name the erased one. */
export function mentionsIn(
	entity: EntityKey,
	rows: readonly Row[],
	traces: readonly Trace[],
	erased: ReadonlySet<string>
): Mention[] {
	const [sure, all] = [finderOf(traces.filter((trace) => trace.sure)), finderOf(traces)];
	if (!all) return [];
	return rows.flatMap((row) => (erased.has(row.id) ? [] : mentionsOf(entity, row, sure, all)));
}

function mentionsOf(entity: EntityKey, row: Row, sure: RegExp | undefined, all: RegExp): Mention[] {
	const found = new Map<string, Mention>();
	for (const register of registersOf(row)) {
		const { field: key, element } = partsOf(register);
		if (key === 'deleted' || key === 'purged') continue;
		for (const { value } of versionsIn(row, register)) {
			const words = element ?? value;
			if (value === false || found.get(key)?.sure || !holds(words, all)) continue;
			const isSure = sure !== undefined && holds(words, sure);
			if (isSure || !found.has(key))
				found.set(key, { entity, id: row.id, key, sure: isSure, text: excerpt(words, all) });
		}
	}
	return [...found.values()];
}

/** The record without the words in these fields: an ordinary edit, which reaches the others. */
export function rowWithoutWords(
	row: Row,
	keys: ReadonlySet<string>,
	find: RegExp,
	stamp: Stamp
): Row {
	const builder = new RowBuilder(row);
	let changed = false;
	const put = (register: string, versions: readonly Version[]): void => {
		builder.put(register, [...new Map(versions.map((v) => [canonical(v), v])).values()]);
		changed = true;
	};
	for (const register of registersOf(row)) {
		const { field, element } = partsOf(register);
		if (!keys.has(field)) continue;
		const versions = versionsIn(row, register);
		if (element === undefined) {
			if (isSet(row[field]) || !versions.some(({ value }) => holds(value, find))) continue;
			const clean = ({ value, ...version }: Version): Version =>
				holds(value, find) ? { value: redacted(value, find), stamp } : { value, ...version };
			put(register, versions.map(clean));
		} else if (holds(element, find)) {
			const rest = redacted(element, find) as string;
			builder.forget(field, element);
			if (versions[0]?.value === true && !isBare(rest))
				builder.put(`${field}:${rest}`, [{ value: true, stamp }]);
			changed = true;
		}
	}
	return changed ? builder.build(joinSeen(row.seen, { [writerOf(stamp)]: stamp })) : row;
}

// Nothing is left of an element but the place where the words stood.
const isBare = (text: string): boolean => text.replace(/^words:/u, '').trim() === erasedWord;

type Clean = (key: string, value: unknown) => unknown;

/** A copy of a record with other words under the same stamps; the very same one if nothing changes. */
function withoutWords(row: Row, clean: Clean): Row {
	const { id, stamps, seen, also, ...values } = row;
	const next = Object.fromEntries(
		Object.entries(values).map(([key, value]) => [key, clean(key, value)])
	);
	const kept = <T>(registers: Readonly<Record<string, T>>): Record<string, T> =>
		Object.fromEntries(
			Object.entries(registers).filter(([register]) => {
				const { field, element } = partsOf(register);
				return element === undefined || clean(field, element) === element;
			})
		);
	const others =
		also &&
		Object.fromEntries(
			Object.entries(kept(also)).map(([register, versions]) => [
				register,
				versions.map(({ value, stamp }) => ({
					value: clean(partsOf(register).field, value),
					stamp
				}))
			])
		);
	const copy = {
		id,
		...next,
		stamps: kept(stamps),
		seen,
		...(others ? { also: others } : {})
	} as Row;
	return canonical(copy) === canonical(row) ? row : copy;
}
