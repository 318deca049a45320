import type Dexie from 'dexie';
import { openDatabase } from './database.ts';
import { asStorageError, StorageError } from './storage-error.ts';

/** What a connection asks and tells. */
interface Ends {
	/** Whether the database, opened anew, is still the one that was open before. */
	readonly isSame: () => Promise<boolean>;
	/** It was opened anew: something may have been missed meanwhile. */
	readonly onreopened: () => void;
	/** It is gone for good: deleted, or taken over by a newer program in another window. */
	readonly onended: () => void;
}

/**
 * The connection to one database. Browsers drop it now and then without a word (iOS after a pause, a
 * profile on the network drive): then it is opened anew, and what was asked for is tried once more. A
 * database that was deleted is not made again: an empty one in its place would look like a loss.
 */
export class Connection {
	readonly #db: Dexie;
	readonly #ends: Ends;
	#count = 0; // of openings: who failed on an earlier one need not open it again
	#reopening: Promise<boolean> | undefined;
	#ended = false;
	#closing = false;

	constructor(db: Dexie, ends: Ends) {
		this.#db = db;
		this.#ends = ends;
		db.on('versionchange', () => this.#end());
	}

	get ended(): boolean {
		return this.#ended;
	}

	async open(save: () => Promise<unknown>): Promise<void> {
		await openDatabase(this.#db, save);
		// Not before: an opening that is put off until the data are saved closes the database, too, and
		// opening it anew would change its layout behind the back of the backup.
		this.#db.on('close', () => {
			const count = this.#count;
			// A newer program that takes over closes it, too, and says so right behind.
			if (!this.#closing) queueMicrotask(() => void this.#reopen(count));
		});
		this.#db.on('populate', () => {
			throw new StorageError('unavailable'); // what was there is not there any more
		});
	}

	/**
	 * Runs work on the database, once more if the connection was lost under it. A transaction that
	 * failed was not applied; where the browser failed to say how it ended, `found` looks for what it
	 * left, so that nothing is written twice.
	 */
	async run<T>(
		work: () => PromiseLike<T>,
		found: () => Promise<T | undefined> = () => Promise.resolve(undefined)
	): Promise<T> {
		const count = this.#count;
		try {
			return await work();
		} catch (error) {
			if (!isLost(error)) throw error;
			if (!(await this.#reopen(count))) throw new StorageError('unavailable', error);
		}
		try {
			return (await found()) ?? (await work());
		} catch (error) {
			throw isLost(error) ? new StorageError('unavailable', error) : error;
		}
	}

	close(): void {
		this.#closing = true;
		this.#db.close();
	}

	#reopen(count: number): Promise<boolean> {
		if (this.#ended || this.#closing) return Promise.resolve(false);
		if (count !== this.#count) return Promise.resolve(true);
		this.#reopening ??= this.#again().finally(() => (this.#reopening = undefined));
		return this.#reopening;
	}

	async #again(): Promise<boolean> {
		try {
			this.#closing = true; // this closing is ours
			this.#db.close({ disableAutoOpen: false });
			this.#closing = false;
			await openDatabase(this.#db);
			if (!(await this.#ends.isSame())) throw new StorageError('unavailable');
		} catch {
			this.#end();
			return false;
		}
		this.#count++;
		this.#ends.onreopened();
		return true;
	}

	#end(): void {
		if (this.#ended || this.#closing) return;
		this.#ended = true;
		this.close();
		this.#ends.onended();
	}
}

/** Whether the connection failed, and not what was asked of it. Who cancels says so by a fault of ours. */
function isLost(error: unknown): boolean {
	if (error instanceof StorageError) return false;
	const fault = asStorageError(error);
	return fault instanceof StorageError && ['unavailable', 'cancelled'].includes(fault.code);
}
