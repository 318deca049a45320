import type { HistoryEntry } from '../../core/undo.ts';
import { isPurged } from '../../core/write.ts';
import type { EntityKey } from '../../model/registry.ts';
import type { Batch } from '../batch.ts';

/**
 * Brings the history of records back that were missing, in the transaction that brings them back: in
 * front of what is known here, since it is older. What can be taken back here stays as it is.
 */
export async function bringHistoryBack(
	batch: Batch,
	history: readonly HistoryEntry[]
): Promise<void> {
	const placed = new Set<string>();
	for (const { id, before, after } of batch.changes.values())
		if (!before && after && !isPurged(after)) placed.add(id);
	if (placed.size === 0) return;
	const table = batch.database.history;
	const told = new Set<string>(); // it may have been brought back before, and the records taken back
	await table.each((entry) => {
		for (const id of idsIn(entry)) if (placed.has(id)) told.add(`${entry.stamp} ${id}`);
	});
	const about = history.flatMap((entry) => {
		const untold = idsIn(entry).filter((id) => placed.has(id) && !told.has(`${entry.stamp} ${id}`));
		return part(entry, new Set(untold)) ?? [];
	});
	if (about.length === 0) return;
	const first = await table.orderBy('seq').first();
	const from = (first?.seq ?? about.length + 1) - about.length;
	const places = new Map(about.map(({ seq }, i) => [seq, from + i]));
	await table.bulkAdd(
		about.map(({ of, ...entry }, i) => {
			const place = of === undefined ? undefined : places.get(of);
			return { ...entry, seq: from + i, ...(place !== undefined && { of: place }) };
		})
	);
}

const idsIn = ({ changes, created }: HistoryEntry): string[] => [
	...changes.map(({ id }) => id),
	...Object.values(created).flat()
];

/** What an entry tells of these records. To be taken back it would have to be whole. */
function part(entry: HistoryEntry, ids: ReadonlySet<string>): HistoryEntry | undefined {
	const { seq, stamp, action, of } = entry;
	const changes = entry.changes.filter(({ id }) => ids.has(id));
	const created = Object.fromEntries(
		Object.entries(entry.created).map(([key, some]) => [key, some.filter((id) => ids.has(id))])
	) as Partial<Record<EntityKey, string[]>>;
	if (changes.length === 0 && Object.values(created).every(({ length }) => length === 0))
		return undefined;
	const touched = entry.touched.filter((id) => ids.has(id));
	return {
		stamp,
		action,
		changes,
		created,
		touched,
		...(seq !== undefined && { seq }),
		...(of !== undefined && { of })
	};
}
