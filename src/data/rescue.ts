import { extension } from '../core/exchange/format.ts';
import { writeExchange } from '../core/exchange/write.ts';
import { factKey, type MetaRow } from './database.ts';
import { foreignKey, type Foreign } from './foreign.ts';
import { fileName } from './files/download.ts';
import type { Row } from '../model/record.ts';

/** A file with everything that could be read of one catalogue. */
export interface Rescued {
	readonly name: string;
	readonly text: string;
	/** Number of records in it. */
	readonly count: number;
}

const prefix = 'wegmarke-';

/**
 * Reads what is stored without the program's own layer, which may be the very thing that fails: any
 * version of the databases, also a newer one. Nothing is changed.
 */
export async function rescue(now = new Date()): Promise<Rescued[]> {
	const files: Rescued[] = [];
	for (const id of await catalogueIds()) {
		const stores = await readStores(prefix + id);
		if (!stores) continue;
		const file = fileOf(id, stores, now);
		if (file.count > 0) files.push(file);
	}
	return files;
}

type Stores = Readonly<Record<string, readonly unknown[]>>;

async function catalogueIds(): Promise<string[]> {
	const known = (await readStores('wegmarke'))?.['catalogues'] ?? [];
	const entered = known.flatMap((entry) => (hasId(entry) ? [entry.id] : []));
	// Not every browser lists its databases; then those that were entered must do.
	const list = await (indexedDB as Partial<IDBFactory>).databases?.call(indexedDB).catch(() => []);
	const found = (list ?? []).flatMap(({ name = '' }) =>
		name.startsWith(prefix) ? [name.slice(prefix.length)] : []
	);
	return [...new Set([...entered, ...found])];
}

/** All rows of a database by store; nothing if it is not there or cannot be read. */
async function readStores(name: string): Promise<Stores | undefined> {
	const db = await open(name).catch(() => undefined);
	if (!db) return undefined;
	const stores: Record<string, readonly unknown[]> = {};
	for (const store of db.objectStoreNames) stores[store] = await readAll(db, store).catch(() => []);
	db.close();
	return stores;
}

function open(name: string): Promise<IDBDatabase> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name); // whatever version there is
		// A database that is made by asking for it was not there: it must not stay.
		request.onupgradeneeded = () => request.transaction?.abort();
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error ?? new Error(name));
	});
}

function readAll(db: IDBDatabase, store: string): Promise<unknown[]> {
	return new Promise((resolve, reject) => {
		const request = db.transaction(store).objectStore(store).getAll();
		request.onsuccess = () => resolve(request.result as unknown[]);
		request.onerror = () => reject(request.error ?? new Error(store));
	});
}

function fileOf(id: string, stores: Stores, now: Date): Rescued {
	const rows: Record<string, Row[]> = {};
	let count = 0;
	for (const [store, values] of Object.entries(stores)) {
		const records = values.filter(isRow);
		if (records.length === 0) continue;
		rows[store] = records;
		count += records.length;
	}
	const own = rows['catalogue']?.find((row) => row.id === id);
	const [title, municipality] = [textOf(own, 'title'), textOf(own, 'municipality')];
	const text = writeExchange({
		catalogue: { id, title, municipality },
		written: { at: now.toISOString(), device: '' },
		rows,
		...foreignIn(stores['meta'] ?? [])
	});
	const day = now.toISOString().slice(0, 10);
	return { name: fileName(`${title || id} gerettet ${day}${extension}`), text, count };
}

/** What a file of a newer program had brought, as it lies among the small facts. */
function foreignIn(meta: readonly unknown[]): { foreign?: Foreign } {
	const facts = meta as readonly Partial<MetaRow>[];
	const value = facts.find(({ key }) => key === factKey(foreignKey))?.value as Foreign | undefined;
	return value ? { foreign: value } : {};
}

const hasId = (value: unknown): value is { id: string } =>
	typeof (value as { id?: unknown } | null)?.id === 'string';

/** History and small facts are no records: they carry no stamps of their own. */
const isRow = (value: unknown): value is Row =>
	hasId(value) && typeof (value as Partial<Row>).stamps === 'object';

function textOf(row: Row | undefined, key: string): string {
	const value = row?.[key];
	return typeof value === 'string' ? value : '';
}
