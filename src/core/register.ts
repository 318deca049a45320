import { reservedKeys } from '../model/entity.ts';
import type { Row, Stamp, Version } from '../model/record.ts';
import { stampOf } from './stamp.ts';

/*
 * A record is a map of registers. Each holds one value, or several that were written without knowing
 * of each other (a multi-value register). A register is a field – or one element of a set, present or
 * absent, under the key `field:element` (an observed-remove set). Whether an array is a set shows in
 * its items: sets hold texts, lists hold groups. So everything here works on fields of newer programs,
 * too, which this one does not know.
 */

const meta: ReadonlySet<string> = new Set(reservedKeys.filter((key) => key !== 'deleted'));

const none: ReadonlySet<string> = new Set();

/** A value as one text, the same for the same value whatever the order of its keys. */
export function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (value === undefined || value === null) return 'null';
	if (typeof value !== 'object') return JSON.stringify(value);
	const keys = Object.keys(value).sort();
	return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical((value as Record<string, unknown>)[key])}`).join(',')}}`;
}

/** Whether two values have the same canonical text, without writing it. */
export function same(a: unknown, b: unknown): boolean {
	if (a === b) return true;
	if (typeof a !== 'object' || typeof b !== 'object' || !a || !b)
		return (a ?? null) === (b ?? null);
	const keys = Object.keys(a);
	if (Array.isArray(a) !== Array.isArray(b) || keys.length !== Object.keys(b).length) return false;
	const [mine, theirs] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
	for (const key of keys) {
		if (mine[key] !== theirs[key] && !same(mine[key], theirs[key])) return false;
		if (theirs[key] === undefined && !Object.hasOwn(theirs, key)) return false;
	}
	return true;
}

/** Whether a value is a set, whose elements are registers of their own. */
export const isSet = (value: unknown): value is readonly string[] =>
	Array.isArray(value) && value.every((item) => typeof item === 'string');

/** Field and element of a register's key; no element for a field that is one register itself. */
export function partsOf(register: string): { field: string; element?: string } {
	const at = register.indexOf(':');
	if (at < 0) return { field: register };
	return { field: register.slice(0, at), element: register.slice(at + 1) };
}

/** Whether a register is one element of a set. */
export const isElement = (register: string): boolean => register.includes(':');

/** The registers of a record that hold something or were ever written after its creation. */
export function registersOf(
	row: Row,
	settled: ReadonlySet<string> = none,
	keys = new Set<string>()
): Set<string> {
	for (const key of Object.keys(row)) {
		if (meta.has(key) || settled.has(key)) continue;
		const value = row[key];
		if (isSet(value)) for (const element of value) keys.add(`${key}:${element}`);
		else keys.add(key);
	}
	for (const key of Object.keys(row.stamps)) if (key !== '*') keys.add(key);
	for (const key of Object.keys(row.also ?? {})) keys.add(key);
	return keys;
}

/** The value of a register; an empty field is null, an element of a set true or false. */
export function valueIn(row: Row, register: string): unknown {
	const { field, element } = partsOf(register);
	const value = Object.hasOwn(row, field) ? (row[field] ?? null) : null;
	return element === undefined ? value : isSet(value) && value.includes(element);
}

/** All values of a register, the shown one first. */
export function versionsIn(row: Row, register: string): readonly Version[] {
	const shown = { value: valueIn(row, register), stamp: stampOf(row, register) };
	const others = row.also && Object.hasOwn(row.also, register) ? row.also[register] : undefined;
	return others ? [shown, ...others] : [shown];
}

/** The stamps of all values of a record, but for those of one register. */
export function stampsIn(row: Row, except: string): Stamp[] {
	const shown = Object.entries(row.stamps).map(([register, stamp]) => ({ register, stamp }));
	const others = Object.entries(row.also ?? {}).flatMap(([register, versions]) =>
		versions.map(({ stamp }) => ({ register, stamp }))
	);
	return [...shown, ...others]
		.filter(({ register }) => register !== except)
		.map(({ stamp }) => stamp);
}

/** Identity of a version: equal stamps with different values (a forged file) are kept apart. */
export const identity = (version: Version): string =>
	`${version.stamp} ${canonical(version.value ?? null)}`;

/**
 * The order of versions that were written side by side: the first is shown. The newest wins, but an
 * element of a set is present if anyone added it, so that no addition is lost.
 */
function inOrder(versions: readonly Version[], element: boolean): readonly Version[] {
	if (versions.length < 2) return versions;
	return [...versions].sort((a, b) => {
		if (element && a.value !== b.value) return a.value === true ? -1 : 1;
		return identity(a) < identity(b) ? 1 : -1;
	});
}

/** A record under construction: a private copy into which registers are written. */
export class RowBuilder {
	readonly #values: Record<string, unknown>;
	readonly #stamps: Record<string, Stamp>;
	readonly #also: Record<string, readonly Version[]>;

	constructor(row: Row) {
		const { stamps, also, ...values } = row;
		this.#values = values;
		this.#stamps = { ...stamps };
		this.#also = { ...also };
	}

	/** Writes the surviving versions of a register; there is always at least one. */
	put(register: string, versions: readonly Version[]): void {
		const { field, element } = partsOf(register);
		const [shown, ...others] = inOrder(versions, element !== undefined);
		if (!shown) throw new Error(`no version of ${register}`);
		if (element === undefined) this.#set(field, shown.value);
		else this.#place(field, element, shown.value === true);
		if (shown.stamp === this.#stamps['*']) delete this.#stamps[register];
		else this.#stamps[register] = shown.stamp;
		if (others.length > 0) this.#also[register] = others;
		else delete this.#also[register];
	}

	/** Takes an element of a set out so that not even its name stays; its stamps are known by `seen`. */
	forget(field: string, element: string): void {
		this.#place(field, element, false);
		delete this.#stamps[`${field}:${element}`];
		delete this.#also[`${field}:${element}`];
	}

	#set(field: string, value: unknown): void {
		if (value === undefined || value === null) delete this.#values[field];
		else this.#values[field] = value;
	}

	#place(field: string, element: string, present: boolean): void {
		const value = this.#values[field];
		const others = isSet(value) ? value.filter((item) => item !== element) : [];
		const next = present ? [...others, element].sort() : others;
		this.#set(field, next.length > 0 ? next : undefined);
	}

	build(seen: Row['seen']): Row {
		const row: Record<string, unknown> = { ...this.#values, stamps: this.#stamps, seen };
		if (Object.keys(this.#also).length > 0) row['also'] = this.#also;
		return row as Row;
	}
}

/** The registers in which different values stand side by side and wait for a decision. */
export function conflictsIn(row: Row): string[] {
	if (!row.also) return [];
	return Object.keys(row.also).filter((register) => {
		if (partsOf(register).element !== undefined || register === 'deleted') return false;
		return new Set(versionsIn(row, register).map((v) => canonical(v.value ?? null))).size > 1;
	});
}
