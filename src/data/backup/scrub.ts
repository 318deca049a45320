import type { Eraser } from '../../core/erasure.ts';
import { canonical } from '../../core/register.ts';
import type { Row } from '../../model/record.ts';
import { StorageError } from '../storage-error.ts';
import {
	drop,
	infosOf,
	inTurn,
	withBackups,
	type BackupDatabase,
	type BackupInfo
} from './database.ts';
import { pack } from './pack.ts';
import { checksumOf, contentOf, sumsOf, type Packed } from './work.ts';

/** Takes what was erased for ever out of all backups of a catalogue. */
export const scrubBackups = (catalogue: string, erasers: readonly Eraser[]): Promise<void> =>
	inTurn(() =>
		withBackups(async (db) => {
			for (const info of await infosOf(db, catalogue)) await scrub(db, info, erasers);
		})
	);

async function scrub(
	db: BackupDatabase,
	info: BackupInfo,
	erasers: readonly Eraser[]
): Promise<void> {
	const content = await contentOf(db, info).catch((error: unknown) => {
		if (error instanceof StorageError && error.code === 'damaged') return undefined;
		throw error; // it could not be read just now: the next opening tries again
	});
	if (!content) return drop(db, [info.id]); // damaged: nobody can tell what stands in it
	const { info: told, ...before } = content;
	const after = erasers.reduce(without, before);
	const about = erasers.reduce((words, eraser) => eraser.plain(words), told.about);
	if (about === told.about && canonical(after) === canonical(before)) return;
	const packed = await pack(after);
	const next = {
		...told,
		...sumsOf(after.rows),
		...(about !== undefined && { about }),
		bytes: packed.byteLength,
		checksum: checksumOf(packed)
	};
	await db.transaction('rw', db.backups, db.contents, async () => {
		if (!(await db.backups.get(info.id))) return; // made room for a newer one meanwhile
		await db.backups.put(next);
		await db.contents.put(packed, info.id);
	});
}

function without({ rows, foreign, history, ...rest }: Packed, eraser: Eraser): Packed {
	const rowsOf = (records: Packed['rows']): Record<string, Row[]> =>
		Object.fromEntries(
			Object.entries(records).map(([sort, all]) => [
				sort,
				all.flatMap((row) => eraser.row(row) ?? [])
			])
		);
	return {
		...rest,
		rows: rowsOf(rows),
		history: history.flatMap((entry) => eraser.entry(entry) ?? []),
		...(foreign && {
			foreign: {
				...foreign,
				sections: eraser.plain(foreign.sections),
				records: rowsOf(foreign.records)
			}
		})
	};
}
