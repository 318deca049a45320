import { createSubscriber } from 'svelte/reactivity';
import { namesOver } from '../core/names.ts';
import type { Action, HistoryEntry } from '../core/undo.ts';
import type { Names } from '../model/kinds/index.ts';
import type { Row } from '../model/record.ts';
import { entityKeys, type EntityKey, type Rec } from '../model/registry.ts';
import type { Progress, RowChange, Write } from './batch.ts';
import { withChildren } from './children.ts';
import {
	asStorageError,
	CatalogueDatabase,
	factKey,
	openDatabase,
	StorageError,
	type StorageFault
} from './database.ts';
import { keepForeign, type Foreign } from './foreign.ts';
import { afterPaint } from './paint.ts';
import { Ledger, type Committed, type Device } from './ledger.ts';
import { Table } from './table.ts';
import { Tabs, type News } from './tabs.ts';

/** Tables that the first screen needs; the others follow right behind. */
const first: readonly EntityKey[] = ['catalogue', 'measure', 'field', 'actor', 'own-field', 'view'];

/**
 * One catalogue, open: its records in memory and all that can be done with them. Nothing is shown
 * before it is stored; what another tab stores is shown at once.
 */
export class Catalogue {
	readonly id: string;
	readonly names: Names;
	readonly #db: CatalogueDatabase;
	readonly #ledger: Ledger;
	readonly #tabs: Tabs;
	readonly #tables = Object.fromEntries(
		entityKeys.map((key) => [key, new Table(key)])
	) as unknown as { [K in EntityKey]: Table<K> };
	#opened: Promise<void> = Promise.resolve();
	#ready: Promise<void> = Promise.resolve();
	#writing = 0;
	#fault: StorageFault | undefined;
	#closed = false;
	#update: (() => void) | undefined;
	readonly #subscribe = createSubscriber((update) => {
		this.#update = update;
		return () => (this.#update = undefined);
	});

	private constructor(id: string, device: Device | Promise<Device>) {
		this.id = id;
		this.#db = new CatalogueDatabase(id);
		this.#ledger = new Ledger(this.#db, device);
		this.names = namesOver({
			get: (entity, recordId) => this.table(entity).get(recordId),
			former: (entity, recordId) => this.table(entity).getAny(recordId),
			all: (entity) => this.table(entity).all
		});
		this.#tabs = new Tabs(id, (news) => void this.#hear(news));
		this.#db.on('close', () => this.#end());
		this.#db.on('versionchange', () => this.#end());
	}

	/**
	 * Begins to open a catalogue's database (an empty one if there is none). The frame of the program
	 * can be drawn meanwhile; `opened` says when the first screen's records are there, or why not.
	 */
	static begin(id: string, device: Device | Promise<Device>): Catalogue {
		const catalogue = new Catalogue(id, device);
		catalogue.#opened = catalogue.#open();
		catalogue.#opened.catch(() => undefined); // asked for by `opened`; not an unhandled rejection
		return catalogue;
	}

	/** Opens a catalogue's database and reads what the first screen shows. */
	static async open(id: string, device: Device | Promise<Device>): Promise<Catalogue> {
		const catalogue = Catalogue.begin(id, device);
		await catalogue.opened;
		return catalogue;
	}

	/** When the records of the first screen are read. */
	get opened(): Promise<void> {
		return this.#opened;
	}

	/** When all tables are read. */
	get ready(): Promise<void> {
		return this.#opened.then(() => this.#ready);
	}

	table<K extends EntityKey>(entity: K): Table<K> {
		return this.#tables[entity];
	}

	/** The catalogue's own record: title, town, names of the levels. */
	get record(): Rec<'catalogue'> | undefined {
		return this.table('catalogue').get(this.id);
	}

	/** Whether a write is under way. */
	get saving(): boolean {
		this.#subscribe();
		return this.#writing > 0;
	}

	/** Why the last write was refused; nothing once one has succeeded. */
	get fault(): StorageFault | undefined {
		this.#subscribe();
		return this.#fault;
	}

	/** Whether the database was closed under us: by a newer program in another tab, or deleted. */
	get closed(): boolean {
		this.#subscribe();
		return this.#closed;
	}

	/** The number of the action that undo would take back. */
	get last(): number | undefined {
		this.#subscribe();
		return this.#ledger.stacks.undo.at(-1);
	}

	get canUndo(): boolean {
		return this.last !== undefined;
	}

	get canRedo(): boolean {
		this.#subscribe();
		return this.#ledger.stacks.redo.length > 0;
	}

	/** Writes all or nothing. */
	commit(action: Action, writes: readonly Write[], progress: Progress = {}): Promise<Committed> {
		return this.#announce(
			this.#ledger.transact(async (batch) => {
				await batch.write(writes);
				return { entry: batch.entry(action), kept: 0 };
			}, progress)
		);
	}

	/** Deletes records and what belongs to them: into the bin, from where they come back. */
	async remove(action: Action, entity: EntityKey, ids: readonly string[]): Promise<Committed> {
		await this.ready; // what belongs to them must be known
		const all = ids.flatMap((id) => this.withChildren(entity, id));
		const writes = all.map((record) => ({ ...record, remove: 'bin' as const }));
		return this.commit(action, writes);
	}

	/** A record and everything that belongs to it, deleted when it is deleted. */
	withChildren(entity: EntityKey, id: string): { entity: EntityKey; id: string }[] {
		return withChildren((key) => this.table(key), entity, id);
	}

	/**
	 * Takes the records of a file of this catalogue in: what is new is added, what is known is merged.
	 * Taking it back rewinds the records that were not written since.
	 */
	takeIn(
		action: Action,
		records: readonly { entity: EntityKey; row: Row }[],
		{ foreign, ...progress }: Progress & { readonly foreign?: Foreign } = {}
	): Promise<Committed> {
		return this.#announce(
			this.#ledger.transact(async (batch) => {
				const rewind = await batch.merge(records);
				if (foreign) await keepForeign(batch, foreign);
				return { entry: batch.entry(action, { rewind }), kept: 0 };
			}, progress)
		);
	}

	/** Takes the last action back; nothing if there is none. */
	undo(): Promise<Committed | undefined> {
		return this.#announce(this.#ledger.step('undo'));
	}

	/** Does again what was last taken back. */
	redo(): Promise<Committed | undefined> {
		return this.#announce(this.#ledger.step('redo'));
	}

	/** What happened to a record, the newest first. */
	history(id: string): Promise<HistoryEntry[]> {
		return this.#ledger.history(id);
	}

	/** The last actions in the whole catalogue, the newest first. */
	lastActions(count: number): Promise<HistoryEntry[]> {
		return this.#ledger.lastActions(count);
	}

	/** Everything as it is stored, deleted records included: for a file. */
	async rows(): Promise<Record<EntityKey, Row[]>> {
		await this.#ledger.settled;
		const tables = entityKeys.map((key) => this.#db.rows(key));
		const all = await this.#db.transaction('r', tables, () =>
			Promise.all(tables.map((table) => table.toArray()))
		);
		return Object.fromEntries(entityKeys.map((key, i) => [key, all[i]])) as Record<
			EntityKey,
			Row[]
		>;
	}

	/** A small fact that belongs to the catalogue and is no record. */
	async fact<T>(key: string): Promise<T | undefined> {
		return (await this.#db.meta.get(factKey(key)))?.value as T | undefined;
	}

	async setFact(key: string, value: unknown): Promise<void> {
		await this.#db.meta.put({ key: factKey(key), value });
	}

	/** Reads again what another tab may have changed while this one slept. */
	async catchUp(): Promise<void> {
		const { revision } = await this.#ledger.readStacks();
		if (revision !== this.#ledger.stacks.revision) await this.#read(entityKeys);
	}

	/** Waits for writes under way, then closes; the database stays. */
	async close(): Promise<void> {
		await this.#ledger.settled;
		this.#tabs.close();
		this.#db.close();
	}

	async #announce<T extends Committed | undefined>(work: Promise<T>): Promise<T> {
		this.#writing++;
		this.#update?.();
		try {
			const done = await work;
			this.#fault = undefined;
			if (done && done.changes.length > 0) {
				this.#patch(done.changes);
				this.#tabs.tell(this.#ledger.stacks.revision, done.changes);
			}
			return done;
		} catch (error) {
			if (error instanceof StorageError && error.code !== 'cancelled') this.#fault = error.code;
			throw error;
		} finally {
			this.#writing--;
			this.#update?.();
		}
	}

	async #open(): Promise<void> {
		try {
			await openDatabase(this.#db);
			await this.#read(first);
		} catch (error) {
			throw asStorageError(error);
		}
		const rest = entityKeys.filter((key) => !first.includes(key));
		this.#ready = afterPaint().then(() => this.#read(rest));
		this.#ready.catch(() => undefined); // asked for by `ready`
	}

	async #read(keys: readonly EntityKey[]): Promise<void> {
		const tables = [...keys.map((key) => this.#db.rows(key)), this.#db.meta];
		const [stacks, ...rows] = await this.#db.transaction('r', tables, () =>
			Promise.all([
				this.#ledger.readStacks(),
				...keys.map((key) => this.#db.rows(key).toArray())
			] as const)
		);
		this.#ledger.stacks = stacks;
		for (const [i, key] of keys.entries()) this.table(key).fill(rows[i] ?? []);
		this.#update?.();
	}

	#patch(changes: readonly Pick<RowChange, 'entity' | 'id' | 'after'>[]): void {
		for (const key of entityKeys) {
			const own = changes.filter(({ entity }) => entity === key);
			if (own.length > 0) this.table(key).patch(own);
		}
	}

	async #hear({ revision, rows }: News): Promise<void> {
		if (this.#closed) return;
		const missed = revision !== this.#ledger.stacks.revision + 1;
		if (missed || !rows) return this.#read(entityKeys);
		this.#patch(rows);
		this.#ledger.stacks = { ...this.#ledger.stacks, revision };
		const stored = await this.#ledger.readStacks();
		// It may be further than what was told here: a gap would be taken for no gap.
		this.#ledger.stacks = { ...stored, revision: this.#ledger.stacks.revision };
		this.#update?.();
	}

	#end(): void {
		if (this.#closed) return;
		this.#closed = true;
		this.#db.close();
		this.#update?.();
	}
}
