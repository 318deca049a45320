import { wrap, type Remote } from 'comlink';
import { createSubscriber } from 'svelte/reactivity';
import type { Browser } from '../browser.ts';
import { today } from '../clock.ts';
import { asStorageError, StorageError, type StorageFault } from '../storage-error.ts';
import { scriptUrl } from '../trusted.ts';
import { version } from '../version.ts';
import workerAddress from './backup.worker.ts?worker&url';
import {
	askBackups,
	drop,
	infosOf,
	inTurn,
	withBackups,
	type BackupInfo,
	type BackupReason
} from './database.ts';
import { BackupWork, type BackupContent, type Order } from './work.ts';

export type { BackupContent, BackupInfo, BackupReason };

/** The backups in this browser: a ring of former states of every catalogue, in a database of its own. */
export class Backups {
	readonly #browser: Browser;
	readonly #channel =
		typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('wegmarke-backups');
	readonly #asked = new Set<string>(); // for the backup of a day, in this page
	#update: (() => void) | undefined;
	readonly #subscribe = createSubscriber((update) => {
		this.#update = update;
		return () => (this.#update = undefined);
	});

	constructor(browser: Browser) {
		this.#browser = browser;
		if (this.#channel) this.#channel.onmessage = () => this.#update?.();
	}

	/** All backups, or those of a catalogue, the newest first. A screen that asks is asked again when there are others. */
	list(catalogue?: string): Promise<BackupInfo[]> {
		this.#subscribe();
		return askBackups(
			(db) => (catalogue === undefined ? db.backups.reverse().toArray() : infosOf(db, catalogue)),
			[]
		);
	}

	/**
	 * Saves a catalogue as it is stored, and has it read back and compared. Nothing comes back if there
	 * is nothing to save; it rejects if it could not be saved.
	 */
	async make(
		catalogue: string,
		reason: BackupReason,
		about?: string
	): Promise<BackupInfo | undefined> {
		const entry = this.#browser.catalogues.find(({ id }) => id === catalogue);
		const order: Order = {
			catalogue,
			kind: entry?.kind === 'example' ? 'example' : 'own',
			at: Date.now(),
			reason,
			...(about === undefined ? {} : { about }),
			device: this.#browser.device.label,
			programVersion: version
		};
		const made = await inTurn(() => inWorker((work) => work.make(order)));
		this.#changed();
		return made;
	}

	/**
	 * Makes the backup of the day, once; nothing of a catalogue that looks as if it had lost records. One
	 * that failed is made when it is asked for again.
	 */
	async daily(catalogue: string): Promise<BackupInfo | undefined> {
		const day = today();
		const asked = `${catalogue} ${day}`;
		if (this.#asked.has(asked)) return undefined;
		this.#asked.add(asked);
		try {
			const isMade = (await this.list(catalogue)).some(
				({ reason, at }) => reason === 'daily' && today(new Date(at)) === day
			);
			return isMade ? undefined : await this.make(catalogue, 'daily');
		} catch (error) {
			this.#asked.delete(asked);
			throw error;
		}
	}

	/** What is in a backup. Rejects when it is damaged. */
	read(id: number): Promise<BackupContent> {
		return inWorker((work) => work.read(id));
	}

	/** Deletes a backup. */
	async remove(id: number): Promise<void> {
		await withBackups((db) => drop(db, [id]));
		this.#changed();
	}

	#changed(): void {
		this.#update?.();
		this.#channel?.postMessage('changed');
	}
}

let known: { browser: Browser; backups: Backups } | undefined;

/** The backups of this browser; the same object for the whole page. */
export function backupsOf(browser: Browser): Backups {
	if (known?.browser !== browser) known = { browser, backups: new Backups(browser) };
	return known.backups;
}

type Job<T> = (work: Remote<BackupWork> | BackupWork) => Promise<T>;

/** Runs a job in a worker that lives as long as the job; without one where it does not start. */
async function inWorker<T>(job: Job<T>): Promise<T> {
	if (typeof Worker === 'undefined') return here(job);
	const worker = new Worker(scriptUrl(workerAddress), { type: 'module', name: 'backup' });
	const failed = new Promise<undefined>((resolve) => (worker.onerror = () => resolve(undefined)));
	try {
		const done = job(wrap<BackupWork>(worker)).then((result) => ({ result }));
		const first = await Promise.race([done, failed]);
		return first ? first.result : await here(job);
	} catch (error) {
		throw asToldThere(error);
	} finally {
		worker.terminate();
	}
}

// Slower, and the screen waits meanwhile.
const here = <T>(job: Job<T>): Promise<T> =>
	job(new BackupWork()).catch((error: unknown) => {
		throw asStorageError(error);
	});

/** Between threads only the words of an error travel: those of a storage error are its code. */
function asToldThere(error: unknown): unknown {
	if (error instanceof Error && error.name === 'StorageError' && !(error instanceof StorageError))
		return new StorageError(error.message as StorageFault, error);
	return asStorageError(error);
}
