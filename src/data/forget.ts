import { Eraser, placeOf, rowWithoutWords, type Erasure } from '../core/erasure.ts';
import { partsOf, registersOf, valueIn, versionsIn } from '../core/register.ts';
import { finderOf, holds, tracesOf, type Known, type Trace } from '../core/traces.ts';
import type { FieldChange, HistoryEntry } from '../core/undo.ts';
import { isPurged } from '../core/write.ts';
import type { Row } from '../model/record.ts';
import { entityKeys } from '../model/registry.ts';
import type { Batch, RowChange } from './batch.ts';
import type { CatalogueDatabase } from './database.ts';
import type { Foreign } from './foreign.ts';
import { foreignKey } from './names.ts';

/** The small fact that holds erasures which did not reach the backups yet. */
export const erasingKey = 'erasing';

const page = 200; // entries of the history that are looked through at once

/**
 * Takes what a transaction erases for ever out of everything else that the catalogue's database keeps:
 * the history, what can be taken back, what newer programs brought. Belongs into that transaction,
 * after its writes, be the mark set here or come with a file. Nothing if nothing was erased.
 */
export async function forgetErased(batch: Batch): Promise<Eraser | undefined> {
	const changes = [...batch.changes.values()];
	const erased = changes.filter(
		({ before, after }) => after && isPurged(after) && !(before && isPurged(before))
	);
	if (erased.length === 0) return undefined;
	const db = batch.database;
	const traces: Trace[] = [];
	for (const { entity, id, before } of erased) {
		const told = (await db.history.where('touched').equals(id).toArray()).flatMap(
			(entry) => entry.changes
		);
		traces.push(...tracesOf(entity, knownOf(id, before, [...told, ...batch.fields])));
	}
	const erasure: Erasure = {
		ids: erased.map(({ id }) => id),
		traces,
		kept: await placesWith(batch, finderOf(traces.filter(({ sure }) => sure))),
		cleared: clearedIn(changes, finderOf(traces))
	};
	const eraser = new Eraser(erasure);
	await scrubHistory(db, eraser);
	await scrubForeign(batch, eraser, finderOf(traces.filter(({ sure }) => sure)));
	const pending = (await batch.fact<readonly Erasure[]>(erasingKey)) ?? [];
	await batch.setFact(erasingKey, [...pending, erasure]);
	return eraser;
}

/** The values that a record has and had: those side by side and those of its history, too. */
export function knownOf(id: string, row: Row | undefined, told: readonly FieldChange[]): Known {
	const known = new Map<string, unknown[]>();
	const add = (key: string, value: unknown): void => {
		const values = known.get(key);
		if (values) values.push(value);
		else known.set(key, [value]);
	};
	for (const register of row ? registersOf(row) : [])
		for (const { value } of versionsIn(row!, register)) add(register, value);
	for (const change of told.filter((some) => some.id === id)) {
		for (const value of [change.from, change.to, ...(change.beside ?? [])]) add(change.key, value);
	}
	return known;
}

/** Fields (`id key`) of records whose present text holds traces: somebody decided to keep them. */
async function placesWith(batch: Batch, find: RegExp | undefined): Promise<string[]> {
	if (!find) return [];
	const places: string[] = [];
	for (const entity of entityKeys) {
		for (const stored of await batch.database.rows(entity).toArray()) {
			const change = batch.changes.get(`${entity} ${stored.id}`);
			const row = change ? change.after : stored;
			if (row && !isPurged(row))
				places.push(...keysWith(row, find).map((key) => placeOf(row.id, key)));
		}
	}
	return places;
}

function keysWith(row: Row, find: RegExp): string[] {
	const keys = new Set<string>();
	for (const register of registersOf(row)) {
		const { field, element } = partsOf(register);
		if (keys.has(field) || (element !== undefined && valueIn(row, register) !== true)) continue;
		const values =
			element === undefined ? versionsIn(row, register).map(({ value }) => value) : [element];
		if (values.some((value) => holds(value, find))) keys.add(field);
	}
	return [...keys];
}

/** Fields from which this transaction took traces. */
function clearedIn(changes: readonly RowChange[], find: RegExp | undefined): string[] {
	if (!find) return [];
	return changes.flatMap(({ id, before, after }) => {
		if (!before || !after || isPurged(after)) return [];
		const still = new Set(keysWith(after, find));
		return keysWith(before, find)
			.filter((key) => !still.has(key))
			.map((key) => placeOf(id, key));
	});
}

/** Takes what was erased out of the history and of what can be taken back. */
export async function scrubHistory(db: CatalogueDatabase, eraser: Eraser): Promise<void> {
	const dropped = new Set<number>();
	// What a backup brought back lies before everything else, also under numbers below zero.
	for (let last = -Infinity; ;) {
		const entries = await db.history.where('seq').above(last).limit(page).toArray();
		if (entries.length === 0) break;
		const changed: HistoryEntry[] = [];
		for (const entry of entries) {
			last = entry.seq ?? last;
			const next = eraser.entry(entry);
			if (!next) dropped.add(last);
			else if (next !== entry) changed.push(next);
		}
		if (changed.length > 0) await db.history.bulkPut(changed);
	}
	if (dropped.size === 0) return;
	await db.history.bulkDelete([...dropped]);
	await dropFromStacks(db, dropped);
}

// What is no longer in the history can neither be taken back nor done again.
async function dropFromStacks(db: CatalogueDatabase, dropped: ReadonlySet<number>): Promise<void> {
	const row = await db.meta.get('stacks');
	const stacks = row?.value as { undo: readonly number[]; redo: readonly number[] } | undefined;
	if (!stacks) return;
	const left = (seqs: readonly number[]): number[] => seqs.filter((seq) => !dropped.has(seq));
	const value = { ...stacks, undo: left(stacks.undo), redo: left(stacks.redo) };
	await db.meta.put({ key: 'stacks', value });
}

// Nobody can be asked about what only a newer program can show: there the sure traces go.
async function scrubForeign(batch: Batch, eraser: Eraser, find: RegExp | undefined): Promise<void> {
	const foreign = await batch.fact<Foreign>(foreignKey);
	if (!foreign || !find) return;
	const clean = (row: Row): Row => {
		const keys = new Set([...registersOf(row)].map((register) => partsOf(register).field));
		return rowWithoutWords(row, keys, find, batch.stamp);
	};
	const records = Object.entries(foreign.records).map(
		([entity, rows]) => [entity, rows.filter(({ id }) => !eraser.erases(id)).map(clean)] as const
	);
	const next = {
		...foreign,
		sections: eraser.plain(foreign.sections),
		records: Object.fromEntries(records)
	};
	await batch.setFact(foreignKey, next);
}
