import type { EntityKey } from '../model/registry.ts';
import type { Progress, RowChange } from './batch.ts';
import type { CatalogueDatabase } from './database.ts';
import { StorageError } from './storage-error.ts';

const part = 1000; // records between two looks at "Abbrechen"

/** Stores changes within the transaction under way, in bulk; after "Abbrechen" nothing is stored. */
export async function storeChanges(
	db: CatalogueDatabase,
	all: readonly RowChange[],
	{ signal, onProgress }: Progress
): Promise<void> {
	let done = 0;
	for (const [entity, changes] of byEntity(all)) {
		const gone = changes.filter(({ after }) => !after).map(({ id }) => id);
		if (gone.length > 0) await db.rows(entity).bulkDelete(gone);
		const rows = changes.filter(({ after }) => after);
		for (let at = 0; at < rows.length; at += part) {
			if (signal?.aborted) throw new StorageError('cancelled');
			await store(db, entity, rows.slice(at, at + part));
			done += Math.min(part, rows.length - at);
			onProgress?.(done, all.length);
		}
	}
	if (signal?.aborted) throw new StorageError('cancelled');
}

// New records are added, never put: an id that is already there is a fault, not to be written over.
async function store(
	db: CatalogueDatabase,
	entity: EntityKey,
	changes: readonly RowChange[]
): Promise<void> {
	const fresh = changes.flatMap(({ before, after }) => (!before && after ? [after] : []));
	const known = changes.flatMap(({ before, after }) => (before && after ? [after] : []));
	if (fresh.length > 0) await db.rows(entity).bulkAdd(fresh);
	if (known.length > 0) await db.rows(entity).bulkPut(known);
}

function byEntity(all: readonly RowChange[]): Map<EntityKey, RowChange[]> {
	const groups = new Map<EntityKey, RowChange[]>();
	for (const change of all) {
		const same = groups.get(change.entity);
		if (same) same.push(change);
		else groups.set(change.entity, [change]);
	}
	return groups;
}
