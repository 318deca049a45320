import { namesOver } from '../core/names.ts';
import type { Names } from '../model/kinds/index.ts';
import { entityKeys, type EntityKey } from '../model/registry.ts';
import type { RowChange } from './batch.ts';
import type { Rows } from './source.ts';
import { Table } from './table.ts';

/** All records of a catalogue in memory, by sort, and how they are called. */
export class Tables {
	readonly names: Names = namesOver({
		get: (entity, id) => this.of(entity).get(id),
		former: (entity, id) => this.of(entity).getAny(id),
		all: (entity) => this.of(entity).all
	});
	readonly #tables = Object.fromEntries(
		entityKeys.map((key) => [key, new Table(key)])
	) as unknown as { [K in EntityKey]: Table<K> };

	of<K extends EntityKey>(entity: K): Table<K> {
		return this.#tables[entity];
	}

	/** Replaces the records of these sorts; `partial`: by some of the measures, the others are read later. */
	fill(keys: readonly EntityKey[], rows: Rows, partial: boolean): void {
		for (const key of keys) this.of(key).fill(rows[key] ?? [], partial && key === 'measure');
	}

	/** Takes records in as they are now stored. */
	patch(changes: readonly Pick<RowChange, 'entity' | 'id' | 'after'>[]): void {
		for (const key of entityKeys) {
			const own = changes.filter(({ entity }) => entity === key);
			if (own.length > 0) this.of(key).patch(own);
		}
	}
}
