import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { settled } from '../../core/exchange/foreign.ts';
import { expendable, isShrunk, surplus, type Ringed } from '../../core/ring.ts';
import type { HistoryEntry } from '../../core/undo.ts';
import { isGone } from '../../core/write.ts';
import type { Row } from '../../model/record.ts';
import { entityOf, isEntityKey, type EntityKey } from '../../model/registry.ts';
import { today } from '../clock.ts';
import { databaseName } from '../names.ts';
import { asStorageError, StorageError } from '../storage-error.ts';
import type { Foreign } from '../foreign.ts';
import { foreignIn, namesIn, readStores, recordsIn } from '../raw.ts';
import { drop, infosOf, withBackups, type BackupDatabase, type BackupInfo } from './database.ts';
import { pack, unpack } from './pack.ts';

/** What the caller knows of a backup that is to be made. */
export type Order = Pick<
	BackupInfo,
	'catalogue' | 'kind' | 'at' | 'reason' | 'about' | 'device' | 'programVersion'
>;

/** What is packed into a backup: all that a catalogue's database holds, in the form of its day. */
export interface Packed {
	readonly rows: Readonly<Record<string, readonly Row[]>>;
	readonly foreign?: Foreign;
	readonly history: readonly HistoryEntry[];
}

/** A backup as it is read. */
export interface BackupContent extends Packed {
	readonly info: BackupInfo;
}

/** Making and reading backups, apart from the screen: it runs in a worker, so that typing never waits. */
export class BackupWork {
	/**
	 * Stores what a catalogue's database holds, reads it back and compares; only then older ones may go.
	 * Nothing comes back if there is nothing to save, or nothing that should be saved by itself.
	 */
	async make(order: Order): Promise<BackupInfo | undefined> {
		const stores = await readStores(databaseName(order.catalogue));
		if (!stores) return undefined;
		const rows = recordsIn(stores);
		const sums = sumsOf(rows);
		if (sums.records === 0) return undefined;
		const history = (stores['history'] ?? []) as readonly HistoryEntry[];
		const packed = await pack({ rows, ...foreignIn(stores), history } satisfies Packed);
		const draft = {
			...order,
			...namesIn(rows, order.catalogue),
			...sums,
			bytes: packed.byteLength,
			checksum: checksumOf(packed)
		};
		return withBackups(async (db) => {
			const id = await putWithRoom(db, draft, packed);
			if (id === undefined) return undefined;
			const info = await verified(db, id);
			await drop(db, surplus((await infosOf(db, order.catalogue)).map(ringed)));
			return info;
		});
	}

	/** Reads a backup; damage is an error. */
	read(id: number): Promise<BackupContent> {
		return withBackups(async (db) => contentOf(db, await infoOf(db, id)));
	}
}

/** The checksum over the bytes as they are stored. */
export const checksumOf = (packed: Uint8Array): string => `sha256:${bytesToHex(sha256(packed))}`;

/** How many records there are, as a list of backups says it. */
export function sumsOf(rows: Packed['rows']): Pick<BackupInfo, 'records' | 'counts'> {
	const counts: Partial<Record<EntityKey, number>> = {};
	let records = 0;
	for (const [key, all] of Object.entries(rows)) {
		if (isEntityKey(key) && entityOf(key).internal) continue;
		records += all.length;
		const living = all.filter((row) => !isGone(row)).length;
		if (isEntityKey(key) && living > 0) counts[key] = living;
	}
	return { records, counts };
}

/** Reads the content of a backup back and compares it with what its entry says. */
export async function contentOf(db: BackupDatabase, info: BackupInfo): Promise<BackupContent> {
	const packed = await db.contents.get(info.id);
	if (!packed || checksumOf(packed) !== info.checksum) throw new StorageError('damaged');
	const content = (await unpack(packed).catch(() => undefined)) as Packed | undefined;
	if (!content || sumsOf(content.rows).records !== info.records) throw new StorageError('damaged');
	return { ...settled(content), info };
}

async function infoOf(db: BackupDatabase, id: number): Promise<BackupInfo> {
	const info = await db.backups.get(id);
	if (!info) throw new StorageError('damaged');
	return info;
}

type Draft = Omit<BackupInfo, 'id'>;

// A full disk is met once by dropping what the program had stored by itself.
async function putWithRoom(
	db: BackupDatabase,
	draft: Draft,
	packed: Uint8Array<ArrayBuffer>
): Promise<number | undefined> {
	try {
		return await put(db, draft, packed);
	} catch (error) {
		const fault = asStorageError(error);
		if (!(fault instanceof StorageError) || fault.code !== 'full') throw fault;
		const infos = await infosOf(db, draft.catalogue);
		const ids = expendable(
			infos.map((info) => ({ ...ringed(info), automatic: info.reason !== 'by-hand' })),
			draft.records
		);
		if (ids.length === 0) throw fault;
		const taken = await takeOut(db, ids);
		try {
			return await put(db, draft, packed);
		} catch (again) {
			await putBack(db, taken).catch(() => undefined); // the disk may have filled up meanwhile
			throw again;
		}
	}
}

type Taken = readonly { readonly info: BackupInfo; readonly packed: Uint8Array<ArrayBuffer> }[];

// In one transaction with what needs the room it would be safer, but in Chromium what is deleted takes
// its room until that transaction is done. So they are held here, to be put back.
const takeOut = (db: BackupDatabase, ids: readonly number[]): Promise<Taken> =>
	db.transaction('rw', db.backups, db.contents, async () => {
		const taken = [];
		for (const id of ids) {
			const [info, packed] = [await db.backups.get(id), await db.contents.get(id)];
			if (info && packed) taken.push({ info, packed });
		}
		await drop(db, ids);
		return taken;
	});

const putBack = (db: BackupDatabase, taken: Taken): Promise<void> =>
	db.transaction('rw', db.backups, db.contents, async () => {
		for (const { info, packed } of taken) {
			await db.backups.put(info);
			await db.contents.put(packed, info.id);
		}
	});

// Entry and content in one transaction: an interrupted one leaves nothing behind. Whether the day has
// its backup is asked in it, too, since several windows may ask at once.
function put(
	db: BackupDatabase,
	draft: Draft,
	packed: Uint8Array<ArrayBuffer>
): Promise<number | undefined> {
	return db.transaction('rw', db.backups, db.contents, async () => {
		if (draft.reason === 'daily' && !mayBeDaily(await infosOf(db, draft.catalogue), draft))
			return undefined;
		const id = await db.backups.add(draft);
		await db.contents.add(packed, id);
		return id;
	});
}

/** Whether the backup of the day is still to be made: once a day, and never of what looks like a loss. */
function mayBeDaily(infos: readonly BackupInfo[], draft: Draft): boolean {
	const day = dayOf(draft);
	if (infos.some((info) => info.reason === 'daily' && dayOf(info) === day)) return false;
	return !isShrunk(infos[0]?.records ?? 0, draft.records);
}

async function verified(db: BackupDatabase, id: number): Promise<BackupInfo> {
	const info = await infoOf(db, id);
	try {
		await contentOf(db, info);
		return info;
	} catch (error) {
		await drop(db, [id]);
		throw error;
	}
}

const dayOf = ({ at }: Pick<BackupInfo, 'at'>): string => today(new Date(at));
const ringed = (info: BackupInfo): Ringed => ({ ...info, day: dayOf(info) });
