import { createSubscriber } from 'svelte/reactivity';
import { isGone } from '../core/write.ts';
import { present } from '../core/record.ts';
import type { Row } from '../model/record.ts';
import type { EntityKey, Rec } from '../model/registry.ts';

/**
 * All records of one sort, in memory: filled once, patched with what was committed. What the screen
 * reads here it follows; a changed record is a new object, an unchanged one stays the same.
 */
export class Table<K extends EntityKey> {
	readonly entity: K;
	readonly #records = new Map<string, Rec<K>>();
	readonly #gone = new Map<string, Rec<K>>();
	#all: readonly Rec<K>[] | undefined;
	readonly #groups = new Map<string, ReadonlyMap<string, readonly Rec<K>[]>>();
	#loaded = false;
	#partial = false;
	#update: (() => void) | undefined;
	readonly #subscribe = createSubscriber((update) => {
		this.#update = update;
		return () => (this.#update = undefined);
	});

	constructor(entity: K) {
		this.entity = entity;
	}

	/** Whether the records have been read; before, the table is empty. */
	get loaded(): boolean {
		this.#subscribe();
		return this.#loaded;
	}

	/** Whether only those are there that are seen first; the others are still being read. */
	get partial(): boolean {
		this.#subscribe();
		return this.#partial;
	}

	/** All records that are not deleted; the same array until something changes. */
	get all(): readonly Rec<K>[] {
		this.#subscribe();
		return (this.#all ??= [...this.#records.values()]);
	}

	get size(): number {
		this.#subscribe();
		return this.#records.size;
	}

	get(id: string): Rec<K> | undefined {
		this.#subscribe();
		return this.#records.get(id);
	}

	/** A record even if it is deleted; for history and bin. */
	getAny(id: string): Rec<K> | undefined {
		this.#subscribe();
		return this.#records.get(id) ?? this.#gone.get(id);
	}

	/** Deleted records. */
	get gone(): readonly Rec<K>[] {
		this.#subscribe();
		return [...this.#gone.values()];
	}

	/** Records by the value of one of their fields (a reference or a set of them): children by parent. */
	by(key: keyof Rec<K> & string): ReadonlyMap<string, readonly Rec<K>[]> {
		this.#subscribe();
		let groups = this.#groups.get(key);
		if (!groups) this.#groups.set(key, (groups = groupBy([...this.#records.values()], key)));
		return groups;
	}

	/** Takes in rows as they are now stored; a row without `after` is no longer there. */
	patch(changes: readonly { id: string; after: Row | undefined }[]): void {
		for (const { id, after } of changes) {
			if (after) this.#place(after);
			else this.#drop(id);
		}
		this.#changed();
	}

	/** Replaces everything: after the first reading, or when another tab changed very much. */
	fill(rows: readonly Row[], partial = false): void {
		this.#records.clear();
		this.#gone.clear();
		for (const row of rows) this.#place(row);
		this.#loaded = true;
		this.#partial = partial;
		this.#changed();
	}

	#place(row: Row): void {
		const [place, other] = isGone(row) ? [this.#gone, this.#records] : [this.#records, this.#gone];
		other.delete(row.id);
		place.set(row.id, present(this.entity, row));
	}

	#drop(id: string): void {
		this.#records.delete(id);
		this.#gone.delete(id);
	}

	#changed(): void {
		this.#all = undefined;
		this.#groups.clear();
		this.#update?.();
	}
}

function groupBy<R>(records: readonly R[], key: keyof R): Map<string, R[]> {
	const groups = new Map<string, R[]>();
	for (const record of records) {
		const value = record[key] as string | readonly string[];
		for (const id of typeof value === 'string' ? [value] : value) {
			const group = groups.get(id);
			if (group) group.push(record);
			else groups.set(id, [record]);
		}
	}
	return groups;
}
