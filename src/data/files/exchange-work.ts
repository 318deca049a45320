import {
	compareRows,
	type Comparison,
	type DeletedHere,
	type FindDouble,
	type Outcome
} from '../../core/exchange/compare.ts';
import type { Described } from '../../core/exchange/describe.ts';
import type { ExchangeProblem } from '../../core/exchange/inspect.ts';
import { newMatters } from '../../core/exchange/matters.ts';
import { makePreview, type Counts, type Preview } from '../../core/exchange/preview.ts';
import { readExchange, type ExchangeContent, type ReadRecord } from '../../core/exchange/read.ts';
import { strangers } from '../../core/devices.ts';
import { doubleFinder } from '../../core/doubles.ts';
import { mergeRows } from '../../core/merge.ts';
import { present } from '../../core/record.ts';
import { isGone } from '../../core/write.ts';
import type { Row } from '../../model/record.ts';
import { entityKeys, type EntityKey } from '../../model/registry.ts';
import { CatalogueDatabase, openDatabase } from '../database.ts';
import { sha256 } from '../sha256.ts';

/** What a screen must know of a catalogue's file; its records stay where they were read. */
export interface FileHead extends Pick<ExchangeContent, 'catalogue' | 'written' | 'newer'> {
	/** Only a newer program may write what stands in it: it can be looked at. */
	readonly readOnly: boolean;
	/** Records that are not deleted, by sort. */
	readonly counts: Readonly<Partial<Record<EntityKey, number>>>;
	/** All records, deleted ones included. */
	readonly records: number;
}

/** What taking the file into a catalogue of this browser would do. */
export interface FileEffect {
	readonly counts: Counts;
	readonly unchanged: number;
	/** Records that would be stored anew, bookkeeping included. */
	readonly writes: number;
	/** Cases that would wait for a decision then, beside those that do already. */
	readonly matters: number;
	/** Records of the file that are deleted here, as they stay. */
	readonly deletedHere: DeletedHere;
	/** Records that are erased for ever; nothing takes that back. */
	readonly erasing: number;
	/** Names of devices that nobody here has heard of. */
	readonly strangers: readonly string[];
	/** The newest stamp that the file brings. */
	readonly newest: string;
}

type Told = (done: number, total: number) => void;

/** Reading a catalogue's file and comparing it, apart from the screen: it runs in a worker. */
export class ExchangeWork {
	#content: ExchangeContent | undefined;
	#comparison: Comparison | undefined;
	#preview: Preview | undefined;

	/** Reads and checks the file. */
	async open(source: Blob): Promise<FileHead | { problem: ExchangeProblem }> {
		const content = await readExchange(await source.text(), sha256);
		if ('problem' in content) return content;
		this.#content = content;
		const { catalogue, written, newer, records } = content;
		return {
			catalogue,
			written,
			newer,
			readOnly: content.readOnly === true,
			counts: countVisible(records),
			records: records.length
		};
	}

	/** Compares the file with a catalogue as it is stored. */
	async compare(catalogue: string, onProgress?: Told): Promise<FileEffect> {
		const { records } = this.#read;
		const stored = await readStored(catalogue);
		const rows = new Map(
			entityKeys.map((key) => [key, new Map(stored[key].map((row) => [row.id, row]))])
		);
		const find = (entity: EntityKey, id: string): Row | undefined => rows.get(entity)?.get(id);
		const comparison = compareRows(records, find, doublesOf(stored, records), onProgress);
		const preview = makePreview(comparison, stored);
		this.#comparison = comparison;
		this.#preview = preview;
		const devices = records.flatMap(({ entity, row }) => (entity === 'device' ? [row] : []));
		return {
			counts: preview.counts,
			unchanged: comparison.unchanged,
			writes: comparison.writes.length,
			matters: newMatters(comparison, stored) + preview.counts.double,
			deletedHere: comparison.deletedHere,
			erasing: comparison.erasing,
			strangers: strangers(devices, new Set(stored.device.map(({ id }) => id))),
			newest: newestOf(comparison.writes)
		};
	}

	/** Lines of the list of what would change. */
	page(outcome: Outcome | 'all', from: number, count: number): Described[] {
		return this.#preview?.page(outcome, from, count) ?? [];
	}

	/** A part of the records: all of the file, or only those that bring something. */
	records(which: 'all' | 'new', from: number, count: number): readonly ReadRecord[] {
		const all = which === 'new' ? this.#comparison?.writes : this.#read.records;
		return (all ?? []).slice(from, from + count);
	}

	/** What only a newer program understands. */
	foreign(): ExchangeContent['foreign'] {
		return this.#read.foreign;
	}

	get #read(): ExchangeContent {
		if (!this.#content) throw new Error('The file was not read.');
		return this.#content;
	}
}

/** Doubles among ours as the file leaves them: what was united or deleted elsewhere is none any more. */
function doublesOf(
	{ measure }: { readonly measure: readonly Row[] },
	records: readonly ReadRecord[]
): FindDouble {
	const theirs = new Map(
		records.flatMap(({ entity, row }) => (entity === 'measure' ? [[row.id, row] as const] : []))
	);
	const ours = measure
		.map((row) => {
			const other = theirs.get(row.id);
			return other ? mergeRows(row, other) : row;
		})
		.filter((row) => !isGone(row))
		.map((row) => present('measure', row));
	const find = doubleFinder(ours);
	return (entity, row) => (entity === 'measure' ? find(present('measure', row)) : undefined);
}

function countVisible(records: readonly ReadRecord[]): FileHead['counts'] {
	const counts: Partial<Record<EntityKey, number>> = {};
	for (const { entity, row } of records)
		if (!isGone(row)) counts[entity] = (counts[entity] ?? 0) + 1;
	return counts;
}

function newestOf(records: readonly ReadRecord[]): string {
	let newest = '';
	for (const { row } of records)
		for (const writer in row.seen) {
			const stamp = row.seen[writer] ?? '';
			if (stamp > newest) newest = stamp;
		}
	return newest;
}

// In the worker this is a connection of its own, which must not stand in the way of a newer program.
async function readStored(catalogue: string): Promise<Record<EntityKey, Row[]>> {
	const db = new CatalogueDatabase(catalogue);
	await openDatabase(db);
	try {
		const tables = entityKeys.map((key) => db.rows(key));
		const all = await db.transaction('r', tables, () =>
			Promise.all(tables.map((table) => table.toArray()))
		);
		return Object.fromEntries(entityKeys.map((key, i) => [key, all[i]])) as Record<
			EntityKey,
			Row[]
		>;
	} finally {
		db.close();
	}
}
