import type { Row } from '../../model/record.ts';
import type { EntityKey } from '../../model/registry.ts';
import { mergeRows } from '../merge.ts';
import { canonical } from '../register.ts';
import { isGone } from '../write.ts';
import type { ReadRecord } from './read.ts';

/** What taking a file in would do, by sort of record. Bookkeeping that shows nowhere counts as unchanged. */
export interface Difference {
	readonly added: Readonly<Partial<Record<EntityKey, number>>>;
	readonly changed: Readonly<Partial<Record<EntityKey, number>>>;
	readonly same: number;
	/** Records that would be stored anew; 0 means that the file holds nothing new at all. */
	readonly writes: number;
}

/** Compares the records of a file with those that are stored. */
export function compareRows(
	records: readonly ReadRecord[],
	stored: (entity: EntityKey, id: string) => Row | undefined
): Difference {
	const added: Partial<Record<EntityKey, number>> = {};
	const changed: Partial<Record<EntityKey, number>> = {};
	let [same, writes] = [0, 0];
	for (const { entity, row } of records) {
		const mine = stored(entity, row.id);
		const merged = mine ? mergeRows(mine, row) : row;
		if (mine && canonical(mine) === canonical(merged)) same++;
		else {
			writes++;
			if (!mine && !isGone(row)) added[entity] = (added[entity] ?? 0) + 1;
			else if (mine && shown(mine) !== shown(merged)) changed[entity] = (changed[entity] ?? 0) + 1;
			else same++;
		}
	}
	return { added, changed, same, writes };
}

/** What a person sees of a record, without its stamps. */
function shown(row: Row): string {
	return canonical({ ...row, stamps: 0, seen: 0, deleted: isGone(row) });
}
