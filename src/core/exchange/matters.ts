import type { Row } from '../../model/record.ts';
import type { EntityKey } from '../../model/registry.ts';
import { matterKey, mattersIn, type Tables } from '../clarify.ts';
import { isGone } from '../write.ts';
import type { Comparison } from './compare.ts';

type Rows = Readonly<Record<EntityKey, readonly Row[]>>;

/**
 * How many cases a file would add to those that wait for a decision: counted as the list of the cases
 * counts them, where one record may have several and what belongs to a record is decided with it.
 */
export function newMatters({ differences, writes }: Comparison, stored: Rows): number {
	const after = new Map<string, ReadonlyMap<string, Row>>();
	const changed = [
		...writes.map(({ entity, row }) => ({ entity, row, isNew: true })),
		...differences.map(({ entity, after: row }) => ({ entity, row, isNew: false }))
	];
	if (changed.length === 0) return 0;
	const indexes = indexed(stored);
	for (const [entity, rows] of indexes) after.set(entity, new Map(rows));
	for (const { entity, row, isNew } of changed) {
		const rows = after.get(entity) as Map<string, Row>;
		if (!isNew || !rows.has(row.id)) rows.set(row.id, row);
	}
	const known = new Set(mattersIn(tablesOver(indexes), []).map(matterKey));
	return mattersIn(tablesOver(after), []).filter((matter) => !known.has(matterKey(matter))).length;
}

const indexed = (rows: Rows): Map<string, ReadonlyMap<string, Row>> =>
	new Map(
		Object.entries(rows).map(([key, some]) => [key, new Map(some.map((row) => [row.id, row]))])
	);

// Stored rows lack their empty values, which is nothing that waits for a decision.
function tablesOver(rows: ReadonlyMap<string, ReadonlyMap<string, Row>>): Tables {
	const withDeleted: Tables['withDeleted'] = (entity, id) => rows.get(entity)?.get(id);
	return {
		all: (entity) => [...(rows.get(entity)?.values() ?? [])].filter((row) => !isGone(row)),
		get(entity, id) {
			const row = rows.get(entity)?.get(id);
			return row && !isGone(row) ? row : undefined;
		},
		withDeleted
	};
}
