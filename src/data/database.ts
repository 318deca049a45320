import Dexie, { type Table } from 'dexie';
import type { HistoryEntry } from '../core/undo.ts';
import { entityKeys, type EntityKey } from '../model/registry.ts';
import type { Row } from '../model/record.ts';
import { databaseName, type MetaRow } from './names.ts';
import { asStorageError, StorageError } from './storage-error.ts';

/** Version of the databases' layout. A new one gets a line of its own below and stays for ever. */
const version = 1;

/** Databases that must be saved before a new version of the program changes their layout. */
const guarded = new Set<string>();
const heldBack = new Set<string>();

/** Leaves a database of an older version as it is, before anything else hears of it. */
function holdBack(event: IDBVersionChangeEvent): void {
	const request = event.target as IDBOpenDBRequest;
	if (event.oldVersion === 0) return; // it is new
	event.stopImmediatePropagation();
	heldBack.add(request.result.name);
	request.transaction?.abort();
}

/**
 * Dexie opens a database of a newer version all the same, by asking for it without a version, and may
 * even change it. Data of a newer program must stay as they are, so that question is not passed on.
 */
const factory: IDBFactory = {
	open(name, version) {
		if (typeof indexedDB === 'undefined') throw new DOMException(name, 'InvalidStateError');
		if (version === undefined) throw new DOMException(name, 'VersionError');
		const request = indexedDB.open(name, version);
		if (guarded.has(name)) request.addEventListener('upgradeneeded', holdBack);
		return request;
	},
	deleteDatabase: (name) => indexedDB.deleteDatabase(name),
	databases: () => indexedDB.databases(),
	cmp: (a, b) => indexedDB.cmp(a, b)
};

/** How all databases of the program are opened: a write is told as done when it is on the disk. */
export const storageOptions = {
	chromeTransactionDurability: 'strict',
	indexedDB: factory
} as const;

/** The database of one catalogue: a table per sort of record, the history, small facts. */
export class CatalogueDatabase extends Dexie {
	declare readonly history: Table<HistoryEntry, number>;
	declare readonly meta: Table<MetaRow, string>;

	constructor(id: string) {
		super(databaseName(id), storageOptions);
		const records = Object.fromEntries(entityKeys.map((key) => [key, 'id']));
		this.version(version).stores({ ...records, history: '++seq, *touched', meta: 'key' });
	}

	rows(entity: EntityKey): Table<Row, string> {
		return this.table(entity);
	}
}

/** In milliseconds: an old window that was told to let go of a database does so within moments. */
export const patience = 4000;

/**
 * Opens a database; says so when another window holds it in an older version and does not let go. One
 * of an older version is saved by `save` before its layout is changed: what is not saved stays as it is.
 */
export async function openDatabase(db: Dexie, save?: () => Promise<unknown>): Promise<void> {
	if (save) guarded.add(db.name);
	try {
		await openUnlessBlocked(db).catch(async (error: unknown) => {
			// Somebody else may be saving it: then its layout is not for this one to change.
			if (!save || !heldBack.delete(db.name)) throw error;
			await save();
			guarded.delete(db.name);
			await openUnlessBlocked(db);
		});
	} catch (error) {
		throw asStorageError(error);
	} finally {
		if (save) guarded.delete(db.name);
	}
}

async function openUnlessBlocked(db: Dexie): Promise<void> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const blocked = new Promise<never>((_, reject) => {
		db.on('blocked', () => {
			timer ??= setTimeout(() => reject(new StorageError('blocked')), patience);
		});
	});
	try {
		await Promise.race([db.open(), blocked]);
	} finally {
		clearTimeout(timer);
	}
}
