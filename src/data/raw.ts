import type { MetaRow } from './names.ts';
import { factKey, foreignKey } from './names.ts';
import type { Foreign } from './foreign.ts';
import type { Row } from '../model/record.ts';

/** Everything in a database, by store. */
export type Stores = Readonly<Record<string, readonly unknown[]>>;

/**
 * Reads a database as it is stored, without the program's own layer: any version of it, also a newer
 * one. All stores at one moment; nothing is changed. Nothing comes back if it is not there.
 */
export const readStores = (name: string): Promise<Stores | undefined> =>
	reading(name, (db) => readTogether(db, [...db.objectStoreNames]));

/** Reads what can be read of a damaged database: one store that fails takes no other with it. */
export const readRemains = (name: string): Promise<Stores | undefined> =>
	reading(name, async (db) => {
		const parts: Stores[] = [];
		for (const store of db.objectStoreNames)
			parts.push(await readTogether(db, [store]).catch(() => ({})));
		return Object.assign({}, ...parts) as Stores;
	}).catch(() => undefined);

/** Whether a database is there: asking never makes one, and never deletes one that others make meanwhile. */
export const isThere = async (name: string): Promise<boolean> =>
	(await reading(name, () => Promise.resolve(true))) ?? false;

/** Whether a database is there and has this record: asked without reading all the others. */
export const hasRecord = async (name: string, store: string, id: string): Promise<boolean> =>
	(await reading(name, (db) => isIn(db, store, id))) ?? false;

async function reading<T>(
	name: string,
	read: (db: IDBDatabase) => Promise<T>
): Promise<T | undefined> {
	const db = await open(name);
	if (!db) return undefined;
	db.onversionchange = () => db.close(); // nobody waits for a reader
	try {
		return await read(db);
	} finally {
		db.close();
	}
}

/** Nothing if it is not there; one that is there and does not open is an error, and no empty one. */
function open(name: string): Promise<IDBDatabase | undefined> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name); // whatever version there is
		let isNew = false;
		// A database that is made by asking for it was not there: it must not stay.
		request.onupgradeneeded = () => {
			isNew = true;
			request.transaction?.abort();
		};
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => (isNew ? resolve(undefined) : reject(request.error ?? new Error(name)));
	});
}

function readTogether(db: IDBDatabase, names: readonly string[]): Promise<Stores> {
	const stores: Record<string, readonly unknown[]> = {};
	if (names.length === 0) return Promise.resolve(stores);
	return new Promise((resolve, reject) => {
		const transaction = db.transaction(names);
		transaction.oncomplete = () => resolve(stores);
		transaction.onabort = () => reject(transaction.error ?? new Error(db.name));
		for (const name of names) {
			const request = transaction.objectStore(name).getAll();
			request.onsuccess = () => (stores[name] = request.result as unknown[]);
		}
	});
}

function isIn(db: IDBDatabase, store: string, id: string): Promise<boolean> {
	if (!db.objectStoreNames.contains(store)) return Promise.resolve(false);
	return new Promise((resolve, reject) => {
		const request = db.transaction(store).objectStore(store).count(id);
		request.onsuccess = () => resolve(request.result > 0);
		request.onerror = () => reject(request.error ?? new Error(db.name));
	});
}

/** The records among what is stored: history and small facts carry no stamps of their own. */
export function recordsIn(stores: Stores): Record<string, Row[]> {
	const all = Object.entries(stores).map(([key, values]) => [key, values.filter(isRow)] as const);
	return Object.fromEntries(all.filter(([, rows]) => rows.length > 0));
}

/** What a file of a newer program had brought, as it lies among the small facts. */
export function foreignIn({ meta = [] }: Stores): { foreign?: Foreign } {
	const facts = meta as readonly Partial<MetaRow>[];
	const value = facts.find(({ key }) => key === factKey(foreignKey))?.value as Foreign | undefined;
	return value ? { foreign: value } : {};
}

/** The title and town that a catalogue's own record names. */
export function namesIn(
	rows: Readonly<Record<string, readonly Row[]>>,
	id: string
): { title: string; municipality: string } {
	const own = rows['catalogue']?.find((row) => row.id === id);
	return { title: text(own?.['title']), municipality: text(own?.['municipality']) };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

const isRow = (value: unknown): value is Row =>
	typeof (value as { id?: unknown } | null)?.id === 'string' &&
	typeof (value as Partial<Row>).stamps === 'object';
