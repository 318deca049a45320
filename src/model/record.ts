/**
 * When and by whom a value was written: time, counter within the millisecond, writer; sorts as text.
 * `2026-11-20T08:14:03.120Z-0000-k3f9x2qa`
 */
export type Stamp = string;

/** Per writer the newest stamp that a record has taken in: what its holder knows of it. */
export type Seen = Readonly<Record<string, Stamp>>;

/** One value of a register. Several at once are a conflict that a person decides. */
export interface Version {
	readonly value: unknown;
	readonly stamp: Stamp;
}

/** That a record is deleted: where it went, and what the one who deleted it knew of it. */
export interface Deletion {
	/**
	 * `bin`: by a person, can be fetched back; `undone`: its creation was undone; `final`: thrown out of
	 * the bin, only this mark stays.
	 */
	readonly how: 'bin' | 'undone' | 'final';
	readonly knew: Seen;
}

/**
 * What every record carries beside its values. Values stand at the top level, without the empty ones.
 * A register is a field, or one element of a set (`tags:Sprache`). A type, not an interface: only so
 * is a record of a known sort a record of any sort, too.
 */
export type Meta = {
	readonly id: string;
	/** Stamp per register; `*` is that of all registers that are not named. */
	readonly stamps: Readonly<Record<string, Stamp>>;
	readonly seen: Seen;
	/** The other values of a register beside the one at the top level. */
	readonly also?: Readonly<Record<string, readonly Version[]>>;
	readonly deleted?: Deletion | null;
	/** Erased for ever, as a person may demand: nothing else is left in the record. */
	readonly purged?: Stamp;
};

/** A record as it is stored and exchanged: unknown fields of newer programs included. */
export type Row = Meta & Readonly<Record<string, unknown>>;
