import { forgetBackups, inTurn } from './backup/database.ts';
import { deleteDatabase, type BrowserDatabase } from './browser-database.ts';
import { forgetHad } from './had.ts';
import { forgetKept } from './kept.ts';
import { databaseName, forgettingKey } from './names.ts';

/**
 * Takes a catalogue off the list, with the note that its data are to go: whatever happens to this window
 * from now on, it is not listed as one whose data are lost.
 */
export const unlist = (db: BrowserDatabase, id: string): Promise<void> =>
	db.transaction('rw', db.catalogues, db.snapshots, db.facts, async () => {
		await db.facts.put({ key: forgettingKey(id), value: true });
		await db.snapshots.delete(id);
		await db.catalogues.delete(id);
	});

/**
 * Deletes the data of a catalogue that was taken off the list, in one window after the other: one that
 * comes later must not delete what was taken in again since.
 */
export const deleteUnlisted = (db: BrowserDatabase, id: string): Promise<void> =>
	inTurn(async () => {
		if (!(await db.facts.get(forgettingKey(id)))) return;
		await forgetKept(id);
		await forgetBackups(id);
		await deleteDatabase(databaseName(id));
		forgetHad(id); // not before: until here a window may note that it is there
		await db.facts.delete(forgettingKey(id));
	});

/** Keeps what is still there of a catalogue whose deletion failed: it is about to be taken in again. */
export const reclaim = (db: BrowserDatabase, id: string): Promise<void> =>
	inTurn(() => db.facts.delete(forgettingKey(id)));
