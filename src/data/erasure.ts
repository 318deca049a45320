import {
	Eraser,
	mentionsIn,
	rowWithoutWords,
	type Erasure,
	type Mention
} from '../core/erasure.ts';
import { canonical } from '../core/register.ts';
import { finderOf, tracesOf, type Trace } from '../core/traces.ts';
import { isGone } from '../core/write.ts';
import { entityKeys, type EntityKey } from '../model/registry.ts';
import { readAnew } from './browser.ts';
import { openBrowserDatabase } from './browser-database.ts';
import type { Catalogue } from './catalogue.ts';
import { erasingKey, forgetErased, knownOf, scrubHistory } from './forget.ts';
import { forgetKept } from './kept.ts';
import type { Committed } from './ledger.ts';
import { session } from './local.ts';
import type { Work } from './source.ts';

/** What erasing a record for ever means here: by which words it is known, and who names it. */
export interface ErasurePlan {
	readonly entity: EntityKey;
	readonly id: string;
	readonly traces: readonly Trace[];
	readonly mentions: readonly Mention[];
}

/** Looks for everything that names a record: all texts of all records, deleted ones included. */
export async function planErasure(
	catalogue: Catalogue,
	entity: EntityKey,
	id: string
): Promise<ErasurePlan> {
	const [rows, history] = await Promise.all([catalogue.rows(), catalogue.history(id)]);
	const row = rows[entity].find((some) => some.id === id);
	const told = history.flatMap(({ changes }) => changes);
	const traces = tracesOf(entity, knownOf(id, row, told));
	const erased = new Set([id]);
	const mentions = entityKeys.flatMap((key) => mentionsIn(key, rows[key], traces, erased));
	return { entity, id, traces, mentions };
}

/**
 * Erases a record for ever, with the words about it in these texts. The texts change as by an edit, and
 * the others learn of it as of one; of the record only the mark remains that it was erased.
 */
export function eraseRecord(
	catalogue: Catalogue,
	{ entity, id, traces }: ErasurePlan,
	without: readonly Mention[]
): Promise<Committed> {
	const find = finderOf(traces);
	const work: Work = async (batch) => {
		await batch.load(without);
		for (const mention of without) {
			const row = batch.row(mention.entity, mention.id);
			if (!row || !find) continue;
			const after = rowWithoutWords(row, new Set([mention.key]), find, batch.stamp);
			if (after !== row) batch.place(mention.entity, mention.id, after);
		}
		await batch.write([{ entity, id, purge: true }]);
		return { entry: batch.entry({ kind: 'erase' }), kept: 0 };
	};
	return catalogue.transact(work, {}, true);
}

/**
 * Throws records out of the bin: their values and their history go, a tombstone stays. What someone
 * changes elsewhere without knowing of it is not lost, it waits there for a decision.
 */
export function throwOut(
	catalogue: Catalogue,
	records: readonly { readonly entity: EntityKey; readonly id: string }[]
): Promise<Committed> {
	return catalogue.transact(async (batch) => {
		await batch.load(records);
		// Another window may have fetched one back while this was being confirmed.
		const still = records.filter(({ entity, id }) => {
			const row = batch.row(entity, id);
			return row && isGone(row);
		});
		const ids = still.map(({ id }) => id);
		const eraser = new Eraser({ ids, traces: [], kept: [], cleared: [] });
		await batch.write(still.map((record) => ({ ...record, remove: 'final' })));
		await scrubHistory(batch.database, eraser);
		const entry = eraser.told(batch.entry({ kind: 'erase', count: still.length }));
		return { entry, kept: 0 };
	});
}

/** Work after which nothing that it erased is left in the catalogue's database. */
export const forgetting =
	(work: Work): Work =>
	async (batch) => {
		const done = await work(batch);
		const eraser = await forgetErased(batch);
		return eraser ? { ...done, entry: eraser.told(done.entry) } : done;
	};

/**
 * Takes what was erased out of what this browser keeps beside the catalogue: texts that were typed and
 * not stored, and backups. What an interruption left undone is done at the next opening.
 */
export async function finishErasure(
	catalogue: Pick<Catalogue, 'id' | 'fact' | 'transact'>
): Promise<void> {
	const pending = (await catalogue.fact<readonly Erasure[]>(erasingKey)) ?? [];
	if (pending.length === 0) return;
	const erasers = pending.map((erasure) => new Eraser(erasure));
	const names = (text: string): boolean =>
		pending.some(({ ids }) => ids.some((id) => text.includes(id))) ||
		erasers.some((eraser) => eraser.plain(text) !== text);
	await forgetKept(catalogue.id, names);
	for (const key of session.keys('wegmarke.'))
		if (names(`${key} ${session.get(key) ?? ''}`)) session.remove(key);
	await scrubFacts(erasers);
	const { scrubBackups } = await import('./backup/scrub.ts');
	await scrubBackups(catalogue.id, erasers);
	await catalogue.transact(async (batch) => {
		// Another window may have erased something, or finished the same, meanwhile.
		const now = (await batch.fact<readonly Erasure[]>(erasingKey)) ?? [];
		const done = new Set(pending.map(canonical));
		const left = now.filter((erasure) => !done.has(canonical(erasure)));
		await batch.setFact(erasingKey, left);
		return { entry: batch.entry({ kind: 'erase' }), kept: 0 };
	});
}

/** Whether something that was erased may still lie in a backup, because it could not be reached. */
export const isUnfinished = async (catalogue: Pick<Catalogue, 'fact'>): Promise<boolean> =>
	((await catalogue.fact<readonly Erasure[]>(erasingKey)) ?? []).length > 0;

// Answers that were given when a list was read hold words of that list.
async function scrubFacts(erasers: readonly Eraser[]): Promise<void> {
	const db = await openBrowserDatabase();
	try {
		for (const fact of await db.facts.toArray()) {
			const value = erasers.reduce((kept, eraser) => eraser.plain(kept), fact.value);
			if (value !== fact.value) await db.facts.put({ ...fact, value });
		}
	} finally {
		db.close();
	}
	readAnew(); // what was known before would be stored again
}
