import Dexie, { type Table } from 'dexie';
import { openDatabase, storageOptions } from './database.ts';
import { isThere } from './raw.ts';

/** What was typed in one form, as it lies among the small texts; empty once it was stored or given up. */
export interface KeptCopy {
	readonly key: string;
	readonly text: string;
	/** When it was written down. */
	readonly at: number;
}

const copiesName = 'wegmarke-typed';

class KeptDatabase extends Dexie {
	declare readonly texts: Table<KeptCopy, string>;

	constructor() {
		super(copiesName, storageOptions);
		this.version(1).stores({ texts: 'key' });
	}
}

/** Does something with the copies of what was typed, whose database is open only so long. */
export async function withCopies<T>(
	work: (texts: Table<KeptCopy, string>) => Promise<T>
): Promise<T> {
	const db = new KeptDatabase();
	try {
		await openDatabase(db);
		return await work(db.texts);
	} finally {
		db.close();
	}
}

/** The same with those that there are: where there never was one no database is made to be asked. */
export async function askCopies(
	work: (texts: Table<KeptCopy, string>) => Promise<unknown>
): Promise<void> {
	if (await isThere(copiesName)) await withCopies(work);
}
