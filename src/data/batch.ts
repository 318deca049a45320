import { inspect } from '../core/exchange/inspect.ts';
import { withoutEmpty } from '../core/record.ts';
import { same } from '../core/register.ts';
import { takeRowIn } from '../core/take-in.ts';
import {
	changesBetween,
	changesByFile,
	type Action,
	type FieldChange,
	type HistoryEntry,
	type Rewind
} from '../core/undo.ts';
import {
	createRow,
	deletionOf,
	emptiedRow,
	isPurged,
	purgeRow,
	writeRow,
	type Changes
} from '../core/write.ts';
import type { Deletion, Meta, Row, Stamp } from '../model/record.ts';
import { entityOf, type EntityKey } from '../model/registry.ts';
import type { CatalogueDatabase } from './database.ts';
import { factKey } from './names.ts';
import { StorageError } from './storage-error.ts';
import { storeChanges } from './store-changes.ts';

/** One change of one record, as screens ask for it. */
export type Write = { readonly entity: EntityKey; readonly id: string } & (
	| { readonly create: Changes }
	| {
			/** New values by field; empty ones as the field's empty value. */
			readonly set: Changes;
			/** The record as its screen showed it, where that may be older than what is stored. */
			readonly shown?: Meta;
			/** The new value ends a conflict: it replaces all that stand side by side. */
			readonly decide?: boolean;
	  }
	| { readonly remove: Deletion['how'] }
	| { readonly fetchBack: true }
	/** Erases the record for ever, here and wherever a file carries the mark; cannot be taken back. */
	| { readonly purge: true }
);

/** A stored record before and after a commit; nothing where there was or is none. */
export interface RowChange {
	readonly entity: EntityKey;
	readonly id: string;
	readonly before: Row | undefined;
	readonly after: Row | undefined;
}

export interface Progress {
	readonly signal?: AbortSignal;
	/** Called after every part with the number of records written so far. */
	readonly onProgress?: (done: number, total: number) => void;
}

/** So many records are merged or rewound at once: that takes longer than storing them. */
export const mergePart = 250;

/**
 * Writes into one transaction, under one stamp, and remembers what that changed. Changes are gathered
 * in memory and stored in bulk by `flush`, so that ten thousand of them are as quick as one import.
 */
export class Batch {
	readonly #db: CatalogueDatabase;
	readonly #known = new Map<string, Row | undefined>();
	/** Tables that were empty when they were first asked; what this batch puts there it knows. */
	readonly #wereEmpty = new Map<EntityKey, boolean>();
	readonly stamp: Stamp;
	readonly changes = new Map<string, RowChange>();
	readonly fields: FieldChange[] = [];
	/** Records that were to get a value and are not there any more, or were erased. */
	readonly gone = new Set<string>();

	constructor(db: CatalogueDatabase, stamp: Stamp) {
		this.#db = db;
		this.stamp = stamp;
	}

	/** For what a transaction does beside its records: it is stored with them, or not at all. */
	get database(): CatalogueDatabase {
		return this.#db;
	}

	/**
	 * Applies writes, new records first. A value for a record that is no longer there is refused, since
	 * what was typed would be lost without a word, and with it all that belongs to the same action. Of
	 * `many` writes that have nothing to do with each other those that can be done are done.
	 */
	async write(writes: readonly Write[], { many = false } = {}): Promise<void> {
		const changing = [];
		for (const write of writes) {
			if ('create' in write) this.#create(write);
			else changing.push(write);
		}
		await this.load(changing);
		for (const write of changing) this.#change(write);
		if (this.gone.size > 0 && !(many && this.changes.size > 0)) throw new StorageError('gone');
	}

	#create({ entity, id, create }: Extract<Write, { create: Changes }>): void {
		const after = createRow(id, storable(entity, create), this.stamp);
		this.note({ entity, id, before: undefined, after });
	}

	#change(write: Exclude<Write, { create: Changes }>): void {
		const { entity, id } = write;
		const row = this.row(entity, id);
		if ('set' in write && (!row || isPurged(row))) this.gone.add(id);
		if (!row) return; // who wants to delete it has what he wants
		const decide = { decide: true }; // who deletes or fetches back sees what others did with it
		if ('purge' in write) this.#erase(entity, row);
		else if ('fetchBack' in write) this.#edit(entity, row, { deleted: null }, decide);
		else if ('set' in write) this.#edit(entity, row, storable(entity, write.set), write);
		else if (write.remove === 'final') this.#empty(entity, row);
		else this.#edit(entity, row, { deleted: deletionOf(row, write.remove) }, decide);
	}

	// The history tells that it is erased or emptied, never what stood there.
	#erase(entity: EntityKey, row: Row): void {
		if (isPurged(row)) return;
		this.note({ entity, id: row.id, before: row, after: purgeRow(row.id, this.stamp) });
	}

	#empty(entity: EntityKey, row: Row): void {
		const after = emptiedRow(row, this.stamp);
		if (after === row) return;
		this.note({ entity, id: row.id, before: row, after });
		this.#tell(entity, row, after, ['deleted']);
	}

	#edit(
		entity: EntityKey,
		row: Row,
		values: Changes,
		how: { shown?: Meta; decide?: boolean } = {}
	): void {
		// A screen's record has its empty values, a stored one has not: only like can be compared.
		const shown = how.shown && (withoutEmpty(entity, { ...how.shown }) as unknown as Meta);
		const after = writeRow(row, values, this.stamp, { ...how, shown });
		if (after === row) return;
		this.note({ entity, id: row.id, before: row, after });
		this.#tell(entity, row, after, Object.keys(values));
	}

	/** Reads records at once; what is changed must have been read. A transaction waits for nothing else. */
	async load(records: readonly { entity: EntityKey; id: string }[]): Promise<void> {
		const ids = new Map<EntityKey, string[]>();
		for (const { entity, id } of records) {
			const same = ids.get(entity);
			if (same) same.push(id);
			else ids.set(entity, [id]);
		}
		for (const [entity, some] of ids) {
			const table = this.#db.rows(entity);
			// Asking an empty table for ten thousand records takes half as long as storing them.
			const empty = this.#wereEmpty.get(entity) ?? (await table.count()) === 0;
			this.#wereEmpty.set(entity, empty);
			const rows = empty ? [] : await table.bulkGet(some);
			for (const [i, id] of some.entries()) this.#known.set(`${entity} ${id}`, rows[i]);
		}
	}

	/** A loaded record as it stands in this transaction. */
	row(entity: EntityKey, id: string): Row | undefined {
		const key = `${entity} ${id}`;
		const change = this.changes.get(key);
		if (change) return change.after;
		if (!this.#known.has(key)) throw new Error(`${key} was not loaded`);
		return this.#known.get(key);
	}

	/**
	 * Puts a row as it is (from a file, or back to what it was), without a stamp of our own. What that
	 * changes in a known record is told in its history.
	 */
	place(entity: EntityKey, id: string, after: Row | undefined): void {
		const before = this.row(entity, id);
		this.note({ entity, id, before, after });
		if (!before || !after || isPurged(after) || entityOf(entity).internal) return;
		this.fields.push(...changesByFile(entity, before, after));
	}

	/** Merges records of a file into those that are stored; returns how to rewind what that changed. */
	async merge(
		records: readonly { entity: EntityKey; row: Row }[],
		{ signal, onProgress }: Progress = {}
	): Promise<Rewind[]> {
		const rewind: Rewind[] = [];
		// Between two parts the browser draws and hears "Abbrechen".
		for (let at = 0; at < records.length; at += mergePart) {
			if (signal?.aborted) throw new StorageError('cancelled');
			const some = records.slice(at, at + mergePart);
			await this.load(some.map(({ entity, row }) => ({ entity, id: row.id })));
			for (const { entity, row } of some) {
				const before = this.row(entity, row.id);
				const after = before ? takeRowIn(before, row, this.stamp) : row;
				if (before && same(before, after)) continue;
				this.place(entity, row.id, after);
				if (isPurged(after)) continue; // what is erased must not stay in what can be rewound
				rewind.push({ entity, id: row.id, before: before ?? null, seen: after.seen });
			}
			onProgress?.(at + some.length, records.length);
		}
		return rewind;
	}

	#tell(entity: EntityKey, before: Row, after: Row, keys: Iterable<string>): void {
		this.fields.push(...changesBetween(entity, before, after, keys));
	}

	/** Notes what becomes of a record, without a word in its history. */
	note(change: RowChange): void {
		const key = `${change.entity} ${change.id}`;
		const first = this.changes.get(key);
		this.changes.set(key, first ? { ...change, before: first.before } : change);
	}

	/** A small fact of the catalogue as it stands in this transaction. */
	async fact<T>(key: string): Promise<T | undefined> {
		return (await this.#db.meta.get(factKey(key)))?.value as T | undefined;
	}

	/** Stores a small fact with the records, or not at all. */
	async setFact(key: string, value: unknown): Promise<void> {
		await this.#db.meta.put({ key: factKey(key), value });
	}

	/** Stores what was gathered, in parts between which the user can cancel: then nothing is stored. */
	flush(progress: Progress = {}): Promise<void> {
		const isKnown = ({ entity, id }: RowChange): boolean => this.#known.has(`${entity} ${id}`);
		return storeChanges(this.#db, [...this.changes.values()], isKnown, progress);
	}

	/** What the history keeps of this batch. */
	entry(action: Action, more: Pick<HistoryEntry, 'of' | 'rewind'> = {}): HistoryEntry {
		const created: Partial<Record<EntityKey, string[]>> = {};
		for (const { entity, id, before } of this.changes.values()) {
			if (!before && !more.rewind) (created[entity] ??= []).push(id);
		}
		const told = this.fields.filter(({ key, to }) => !isUndoneMark(key, to));
		const touched = [...new Set(told.map(({ id }) => id))];
		return { stamp: this.stamp, action, touched, changes: this.fields, created, ...more };
	}
}

// What a file could not bring back in must not get into the storage either.
function storable(entity: EntityKey, values: Changes): Changes {
	const stored = withoutEmpty(entity, values);
	if (inspect(stored)) throw new StorageError('too-long');
	return stored;
}

const isUndoneMark = (key: string, to: unknown): boolean =>
	key === 'deleted' && (to as Deletion | null)?.how === 'undone';
