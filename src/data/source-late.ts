import type { HistoryEntry } from '../core/undo.ts';
import type { EntityKey } from '../model/registry.ts';
import type { Progress } from './batch.ts';
import { readRest, takeEarly } from './early.ts';
import type { Committed, Device } from './ledger.ts';
import type { Early, Listener, Rows, Source, Work } from './source.ts';
import type { StoredSource } from './source-stored.ts';
import { noStacks, type Stacks } from './stacks.ts';

/**
 * A catalogue in its database, whose code comes behind the first screen: what that one shows was read by
 * the browser's own means while the program was being loaded. All else waits until the code is there and
 * the database is open: a write that opened it by itself would not notice that it is another one.
 */
export class LateSource implements Source {
	readonly content = undefined;
	readonly #id: string;
	readonly #device: Device | Promise<Device>;
	readonly #listener: Listener;
	#begun: Stacks = noStacks;
	#stored: StoredSource | undefined;
	#fetching: Promise<StoredSource> | undefined;

	constructor(id: string, device: Device | Promise<Device>, listener: Listener) {
		this.#id = id;
		this.#device = device;
		this.#listener = listener;
	}

	get stacks(): Stacks {
		return this.#stored?.stacks ?? this.#begun;
	}

	get settled(): Promise<unknown> {
		return this.#fetching?.then((stored) => stored.settled) ?? Promise.resolve();
	}

	async early(): Promise<Early | undefined> {
		const found = await takeEarly(this.#id);
		if (found) this.#begun = found.stacks;
		return found;
	}

	async rest(): Promise<Rows | undefined> {
		const found = await readRest(this.#id);
		if (!found || this.#fetching) return undefined; // something may have been written meanwhile
		this.#begun = found.stacks;
		return found.rows;
	}

	async open(): Promise<void> {
		await this.#fetch();
	}

	async read(keys: readonly EntityKey[]): Promise<Rows> {
		return (await this.#fetch()).read(keys);
	}

	async rows(handOut: boolean): Promise<Rows> {
		return (await this.#fetch()).rows(handOut);
	}

	async transact(work: Work, progress: Progress): Promise<Committed> {
		return (await this.#fetch()).transact(work, progress);
	}

	async step(kind: 'undo' | 'redo', which?: number): Promise<Committed | undefined> {
		return (await this.#fetch()).step(kind, which);
	}

	async history(id: string): Promise<HistoryEntry[]> {
		return (await this.#fetch()).history(id);
	}

	async lastActions(count: number, before?: number): Promise<HistoryEntry[]> {
		return (await this.#fetch()).lastActions(count, before);
	}

	async fact<T>(key: string): Promise<T | undefined> {
		return (await this.#fetch()).fact<T>(key);
	}

	async setFact(key: string, value: unknown): Promise<void> {
		return (await this.#fetch()).setFact(key, value);
	}

	async catchUp(): Promise<void> {
		return (await this.#fetch()).catchUp();
	}

	async close(): Promise<void> {
		await this.#fetch().catch(() => undefined); // told where it was opened
		await this.#stored?.close();
	}

	#fetch(): Promise<StoredSource> {
		return (this.#fetching ??= this.#load());
	}

	async #load(): Promise<StoredSource> {
		const { StoredSource } = await import('./source-stored.ts');
		const stored = new StoredSource(this.#id, this.#device, this.#listener, this.#begun);
		this.#stored = stored;
		await stored.open();
		return stored;
	}
}
