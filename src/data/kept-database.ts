import Dexie, { type Table } from 'dexie';
import { openDatabase, storageOptions } from './database.ts';

/** What was typed in one form, as it lies among the small texts; empty once it was stored or given up. */
export interface KeptCopy {
	readonly key: string;
	readonly text: string;
	/** When it was written down. */
	readonly at: number;
}

class KeptDatabase extends Dexie {
	declare readonly texts: Table<KeptCopy, string>;

	constructor() {
		super('wegmarke-typed', storageOptions);
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
