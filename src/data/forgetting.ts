import { forgetBackups, inTurn } from './backup/database.ts';
import { deleteDatabase, type BrowserDatabase } from './browser-database.ts';
import { forgetHad } from './had.ts';
import { forgetKept } from './kept.ts';
import { databaseName, forgettingKey } from './names.ts';
import { asStorageError } from './storage-error.ts';

/**
 * Takes a catalogue off the list, with the note that its data are to go: whatever happens to this window
 * from now on, it does not pass for one whose data are lost, and the next start finishes it.
 */
export async function unlist(db: BrowserDatabase, id: string): Promise<void> {
	const { catalogues, snapshots, facts } = db;
	const take = (note: boolean): Promise<void> =>
		db.transaction('rw', catalogues, snapshots, facts, async () => {
			await snapshots.delete(id);
			await catalogues.delete(id);
			if (note) await facts.put({ key: forgettingKey(id), value: true });
		});
	try {
		await take(true);
	} catch {
		await take(false); // a disk that is full has no room for a note, but a deletion makes some
	}
}

/**
 * Deletes the data of a catalogue that is off the list, in one window after the other (without https, where
 * browsers have no locks, in this window at least). One that is listed is in use again: it stays, whatever
 * was noted. Where a step fails the others are done all the same.
 */
export const deleteUnlisted = (db: BrowserDatabase, id: string): Promise<void> =>
	inTurn(async () => {
		if (!(await db.catalogues.get(id))) await deleteAll(id);
		await db.facts.delete(forgettingKey(id));
	});

async function deleteAll(id: string): Promise<void> {
	const steps = [
		() => deleteDatabase(databaseName(id)),
		() => forgetBackups(id),
		() => forgetKept(id)
	];
	const failed: unknown[] = [];
	for (const step of steps) await step().catch((error: unknown) => failed.push(error));
	if (failed.length > 0) throw asStorageError(failed[0]);
	forgetHad(id); // not before: until here a window may note that it is there
}
