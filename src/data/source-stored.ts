import type { HistoryEntry } from '../core/undo.ts';
import { entityKeys, type EntityKey } from '../model/registry.ts';
import type { Progress } from './batch.ts';
import { Connection } from './connection.ts';
import { CatalogueDatabase } from './database.ts';
import { factKey } from './names.ts';
import { Ledger, type Committed, type Device } from './ledger.ts';
import type { Listener, Rows, Source, Work } from './source.ts';
import { StorageError } from './storage-error.ts';
import { noStacks, type Stacks } from './stacks.ts';
import { Tabs, type News } from './tabs.ts';

/** A catalogue in its database in this browser: written by the ledger, told to the other windows. */
export class StoredSource implements Source {
	readonly content = undefined;
	readonly #id: string;
	readonly #db: CatalogueDatabase;
	readonly #connection: Connection;
	readonly #ledger: Ledger;
	readonly #tabs: Tabs;
	readonly #listener: Listener;

	/** `stacks`: how far it was when its first rows were read; nothing where none were read yet. */
	constructor(id: string, device: Device | Promise<Device>, listener: Listener, stacks = noStacks) {
		this.#id = id;
		this.#db = new CatalogueDatabase(id);
		this.#connection = new Connection(this.#db, {
			isSame: () => this.#isSame(),
			onreopened: () => void this.catchUp().catch(() => undefined),
			onended: () => listener.ended()
		});
		this.#ledger = new Ledger(this.#db, this.#connection, device, stacks);
		this.#listener = listener;
		this.#tabs = new Tabs(id, (news) => {
			this.#hear(news).catch(() => undefined); // a closed database is told where it is asked for
		});
	}

	get stacks(): Stacks {
		return this.#ledger.stacks;
	}

	get settled(): Promise<unknown> {
		return this.#ledger.settled;
	}

	async open(): Promise<void> {
		await this.#connection.open(async () => {
			const { saveBeforeUpgrade } = await import('./backup/migration.ts');
			await saveBeforeUpgrade(this.#id);
		});
		// It may have been deleted since its first rows were read: an empty one is not it.
		if (!(await this.#isSame())) throw new StorageError('unavailable');
	}

	async #isSame(): Promise<boolean> {
		return (await this.#ledger.readStacks()).revision >= this.stacks.revision;
	}

	async read(keys: readonly EntityKey[]): Promise<Rows> {
		const { stacks, rows } = await this.#readAtOnce(keys);
		this.#ledger.stacks = stacks;
		return rows;
	}

	async rows(handOut: boolean): Promise<Rows> {
		if (!handOut) return (await this.#readAtOnce(entityKeys)).rows;
		// A full disk takes no note, and is the best reason for a file.
		const read = this.#readAtOnce(entityKeys, true).catch(() => this.#readAtOnce(entityKeys));
		return (await read).rows;
	}

	async transact(work: Work, progress: Progress): Promise<Committed> {
		try {
			return this.#tell(await this.#ledger.transact(work, progress));
		} catch (error) {
			const gone = error instanceof StorageError && error.code === 'gone';
			if (gone) await this.catchUp().catch(() => undefined); // what is shown is older than that
			throw error;
		}
	}

	async step(kind: 'undo' | 'redo', which?: number): Promise<Committed | undefined> {
		const done = await this.#ledger.step(kind, which);
		return done && this.#tell(done);
	}

	history(id: string): Promise<HistoryEntry[]> {
		return this.#connection.run(() => this.#ledger.history(id));
	}

	lastActions(count: number, before?: number): Promise<HistoryEntry[]> {
		return this.#connection.run(() => this.#ledger.lastActions(count, before));
	}

	async fact<T>(key: string): Promise<T | undefined> {
		const row = await this.#connection.run(() => this.#db.meta.get(factKey(key)));
		return row?.value as T | undefined;
	}

	async setFact(key: string, value: unknown): Promise<void> {
		await this.#connection.run(() => this.#db.meta.put({ key: factKey(key), value }));
	}

	async catchUp(): Promise<void> {
		const { revision } = await this.#connection.run(() => this.#ledger.readStacks());
		if (revision !== this.stacks.revision) await this.#listener.missed();
	}

	async close(): Promise<void> {
		await this.#ledger.settled;
		this.#tabs.close();
		this.#connection.close();
	}

	async #readAtOnce(
		keys: readonly EntityKey[],
		handOut = false
	): Promise<{ stacks: Stacks; rows: Rows }> {
		const tables = [...keys.map((key) => this.#db.rows(key)), this.#db.meta];
		const [stacks, ...rows] = await this.#connection.run(() =>
			this.#db.transaction(handOut ? 'rw' : 'r', tables, () =>
				Promise.all([
					this.#ledger.readStacks(),
					...keys.map((key) => this.#db.rows(key).toArray()),
					...(handOut ? [this.#ledger.noteHandedOut()] : [])
				] as const)
			)
		);
		return { stacks, rows: Object.fromEntries(keys.map((key, i) => [key, rows[i] ?? []])) };
	}

	#tell(done: Committed): Committed {
		if (done.changes.length > 0) this.#tabs.tell(this.stacks.revision, done.changes);
		return done;
	}

	async #hear({ revision, rows }: News): Promise<void> {
		if (this.#connection.ended) return;
		const missed = revision !== this.stacks.revision + 1;
		if (missed || !rows) return this.#listener.missed();
		this.#ledger.stacks = { ...this.stacks, revision };
		this.#listener.changed(rows);
		const stored = await this.#connection.run(() => this.#ledger.readStacks());
		if (this.stacks.revision !== revision) return; // something was done meanwhile, and is known
		// It may be further than what was told here: a gap would be taken for no gap.
		this.#ledger.stacks = { ...stored, revision };
		this.#listener.changed([]);
	}
}
