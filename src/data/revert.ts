import { same } from '../core/register.ts';
import { writerOf } from '../core/stamp.ts';
import {
	changeOf,
	revertField,
	type FieldChange,
	type HistoryEntry,
	type Rewind
} from '../core/undo.ts';
import { isPurged } from '../core/write.ts';
import type { Row, Stamp } from '../model/record.ts';
import { entityOf, isEntityKey } from '../model/registry.ts';
import { mergePart, type Batch } from './batch.ts';

/** Takes an action back: every value that is still as the action left it. Returns what was kept. */
export async function revert(batch: Batch, entry: HistoryEntry): Promise<number> {
	let kept = 0;
	const created = Object.entries(entry.created).flatMap(([entity, ids]) =>
		isEntityKey(entity) ? ids.map((id) => ({ entity, id })) : []
	);
	await batch.load(created);
	const how = (row: Row | undefined): 'bin' | 'undone' =>
		row && isShared(row, entry.stamp, batch.stamp) ? 'bin' : 'undone';
	await batch.write(created.map((one) => ({ ...one, remove: how(batch.row(one.entity, one.id)) })));
	const gone = new Set(created.map(({ id }) => id));
	// A rewound record has all its values back, and one that is not there needs none.
	const changes = entry.rewind ? [] : entry.changes.filter(({ id }) => !gone.has(id));
	await batch.load(changes);
	for (const change of [...changes].reverse()) {
		if (!isReverted(batch, change, entry.stamp)) kept++;
	}
	const { rewind = [] } = entry;
	for (let at = 0; at < rewind.length; at += mergePart) {
		const some = rewind.slice(at, at + mergePart);
		await batch.load(some);
		for (const one of some) if (!isRewound(batch, one) && !entityOf(one.entity).internal) kept++;
	}
	return kept;
}

// What others wrote into a record since it was made here must stay where it can be fetched back from.
function isShared({ seen }: Row, made: Stamp, now: Stamp): boolean {
	const own = new Set([writerOf(made), writerOf(now)]);
	return Object.keys(seen).some((writer) => !own.has(writer));
}

function isReverted(batch: Batch, change: FieldChange, action: Stamp): boolean {
	const { entity, id, key } = change;
	const row = batch.row(entity, id);
	const after = row && revertField(row, change, action, batch.stamp);
	if (!after) return false;
	if (after === row) return true;
	batch.note({ entity, id, before: row, after });
	batch.fields.push(changeOf(entity, row, after, key));
	return true;
}

function isRewound(batch: Batch, { entity, id, before, seen }: Rewind): boolean {
	const row = batch.row(entity, id);
	if (row && isPurged(row)) return false;
	if (!same(row?.seen ?? {}, seen)) return false;
	batch.place(entity, id, before ?? undefined);
	return true;
}
