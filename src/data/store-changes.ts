import Dexie, { type PromiseExtended } from 'dexie';
import type { Row } from '../model/record.ts';
import type { EntityKey } from '../model/registry.ts';
import type { Progress, RowChange } from './batch.ts';
import type { CatalogueDatabase } from './database.ts';
import { StorageError } from './storage-error.ts';

const part = 1000; // records between two looks at "Abbrechen"

/**
 * Stores changes within the transaction under way, in bulk; after "Abbrechen" nothing is stored. While
 * one part is written the next is on its way, so that the database never waits. `isKnown` tells which
 * records were read in this transaction.
 */
export async function storeChanges(
	db: CatalogueDatabase,
	all: readonly RowChange[],
	isKnown: (change: RowChange) => boolean,
	{ signal, onProgress }: Progress
): Promise<void> {
	let done = 0;
	let former: PromiseLike<unknown> | undefined;
	for (const [entity, changes] of byEntity(all)) {
		const gone = changes.filter(({ after }) => !after).map(({ id }) => id);
		if (gone.length > 0) await db.rows(entity).bulkDelete(gone);
		const rows = changes.filter(({ after }) => after);
		for (let at = 0; at < rows.length; at += part) {
			if (signal?.aborted) throw new StorageError('cancelled');
			const next = store(db, entity, rows.slice(at, at + part), isKnown);
			next.catch(() => undefined); // its failure is that of the whole transaction
			await former;
			former = next;
			done += Math.min(part, rows.length - at);
			onProgress?.(done, all.length);
		}
	}
	await former;
	if (signal?.aborted) throw new StorageError('cancelled');
}

// New records are added, never put: an id that is already there is a fault, not to be written over.
// Where the transaction has looked, the database need not look again.
function store(
	db: CatalogueDatabase,
	entity: EntityKey,
	changes: readonly RowChange[],
	isKnown: (change: RowChange) => boolean
): PromiseExtended<unknown> {
	const rowsOf = (some: readonly RowChange[]): Row[] => some.flatMap(({ after }) => after ?? []);
	const known = rowsOf(changes.filter(isKnown));
	const fresh = rowsOf(changes.filter((change) => !isKnown(change)));
	const table = db.rows(entity);
	return Dexie.Promise.all([
		...(fresh.length > 0 ? [table.bulkAdd(fresh)] : []),
		...(known.length > 0 ? [table.bulkPut(known)] : [])
	]);
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
