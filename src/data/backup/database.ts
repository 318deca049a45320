import Dexie, { type Table } from 'dexie';
import type { EntityKey } from '../../model/registry.ts';
import { openDatabase, storageOptions } from '../database.ts';
import { isThere } from '../raw.ts';
import { asStorageError } from '../storage-error.ts';

/** Why a backup was made: by itself before something big or once a day, or because someone asked. */
export type BackupReason =
	'daily' | 'import' | 'take-in' | 'restore' | 'bulk-delete' | 'migration' | 'erasure' | 'by-hand';

/** What a list says of a backup without opening it. */
export interface BackupInfo {
	readonly id: number;
	readonly catalogue: string;
	readonly title: string;
	readonly municipality: string;
	readonly kind: 'own' | 'example';
	/** When it was made, milliseconds since 1970, as the clock told it; its number says the order. */
	readonly at: number;
	readonly reason: BackupReason;
	/** A file's name, for instance. */
	readonly about?: string;
	/** The label of the device. */
	readonly device: string;
	/** How many records are in it, those in the bin included. */
	readonly records: number;
	/** The records that are not deleted, by sort. */
	readonly counts: Readonly<Partial<Record<EntityKey, number>>>;
	readonly bytes: number;
	/** SHA-256 over the stored bytes. */
	readonly checksum: string;
	readonly programVersion: string;
}

/** The database of all backups: apart from what they save, so that one does not take the other along. */
class BackupDatabase extends Dexie {
	declare readonly backups: Table<BackupInfo, number, Omit<BackupInfo, 'id'>>;
	declare readonly contents: Table<Uint8Array<ArrayBuffer>, number>;

	constructor() {
		super(backupsName, storageOptions);
		this.version(1).stores({ backups: '++id, catalogue', contents: '' });
	}
}
export type { BackupDatabase };

export const backupsName = 'wegmarke-backups';

/** Does something with the backups' database, which is open only so long. */
export async function withBackups<T>(work: (db: BackupDatabase) => Promise<T>): Promise<T> {
	const db = new BackupDatabase();
	try {
		await openDatabase(db);
		return await work(db);
	} catch (error) {
		throw asStorageError(error);
	} finally {
		db.close();
	}
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Does what reads data and stores a backup of them, one after the other in all windows: what is erased
 * meanwhile would come back with a backup that was begun before.
 */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
	const turn = last.then(() => locks()?.request(backupsName, work) ?? work());
	last = turn.catch(() => undefined);
	return turn;
}

// Missing without https, whatever the types say; then at least this window keeps the order.
const locks = (): LockManager | undefined =>
	(globalThis.navigator as { locks?: LockManager } | undefined)?.locks;

/** Asks the backups; where there never was one no database is made to be asked. */
export const askBackups = async <T>(
	work: (db: BackupDatabase) => Promise<T>,
	none: T
): Promise<T> => ((await isThere(backupsName)) ? withBackups(work) : none);

/** The backups of a catalogue, the newest first. */
export const infosOf = async (db: BackupDatabase, catalogue: string): Promise<BackupInfo[]> =>
	(await db.backups.where('catalogue').equals(catalogue).sortBy('id')).reverse();

/** Drops backups with their contents, in the transaction that is under way or in one of its own. */
export async function drop(db: BackupDatabase, ids: readonly number[]): Promise<void> {
	if (ids.length === 0) return;
	await db.transaction('rw', db.backups, db.contents, async () => {
		await db.backups.bulkDelete([...ids]);
		await db.contents.bulkDelete([...ids]);
	});
}

/** Drops all backups of a catalogue that is deleted for good. */
export const forgetBackups = (catalogue: string): Promise<void> =>
	withBackups(async (db) =>
		drop(
			db,
			(await infosOf(db, catalogue)).map(({ id }) => id)
		)
	);
