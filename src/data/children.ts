import { entityKeys, entityOf, type EntityKey } from '../model/registry.ts';
import type { Table } from './table.ts';

type Tables = <K extends EntityKey>(entity: K) => Table<K>;

/** A record and everything that belongs to it, deleted when it is deleted. */
export function withChildren(
	table: Tables,
	entity: EntityKey,
	id: string
): { entity: EntityKey; id: string }[] {
	const children = entityKeys.flatMap((child) =>
		Object.entries(entityOf(child).fields)
			.filter(([, field]) => field.kind === 'reference' && field.owner && field.target === entity)
			.flatMap(
				([key]) =>
					table(child)
						.by(key as never)
						.get(id) ?? []
			)
			.flatMap((record) => withChildren(table, child, record.id))
	);
	return [{ entity, id }, ...children];
}
