import { createSubscriber } from 'svelte/reactivity';
import type { Action, HistoryEntry } from '../core/undo.ts';
import type { Names } from '../model/kinds/index.ts';
import type { Row } from '../model/record.ts';
import { entityKeys, type EntityKey, type Rec } from '../model/registry.ts';
import type { Progress, RowChange, Write } from './batch.ts';
import { withChildren } from './children.ts';
import { asStorageError, faultOf, type StorageFault } from './storage-error.ts';
import { first } from './early.ts';
import { finish } from './finish.ts';
import type { Foreign } from './foreign.ts';
import type { Committed, Device } from './ledger.ts';
import { afterPaint } from './paint.ts';
import { LateSource } from './source-late.ts';
import { stillSource } from './source-still.ts';
import type { Listener, Rows, Source, StillContent, Work } from './source.ts';
import type { Table } from './table.ts';
import { Tables } from './tables.ts';
import { halves, writing, type Records } from './works.ts';

/**
 * One catalogue, open: its records in memory and all that can be done with them. Nothing is shown
 * before it is stored; what another tab stores is shown at once.
 */
export class Catalogue {
	readonly id: string;
	/** Whether the records of the first screen were read in advance; they are there then. */
	readonly begun: Promise<boolean>;
	readonly names: Names;
	/** Called when something of this window is stored. */
	onstored: (() => void) | undefined;
	readonly #source: Source;
	readonly #tables = new Tables();
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

	private constructor(id: string, source: (listener: Listener) => Source) {
		this.id = id;
		this.names = this.#tables.names;
		this.#source = source({
			changed: (rows) => this.#patch(rows),
			missed: () => this.#read(entityKeys),
			ended: () => {
				this.#closed = true;
				this.#update?.();
			}
		});
		this.begun = this.#begin();
	}

	/**
	 * Begins to open a catalogue's database (an empty one if there is none): the frame can be drawn
	 * meanwhile. `ready` says when all is there, or why not.
	 */
	static begin(id: string, device: Device | Promise<Device>): Catalogue {
		const catalogue = new Catalogue(id, (listener) => new LateSource(id, device, listener));
		catalogue.#opened = catalogue.#open();
		catalogue.#opened.catch(() => undefined); // asked for by `ready`; not an unhandled rejection
		return catalogue;
	}

	/** Opens a catalogue's database and reads all tables. */
	static async open(id: string, device: Device | Promise<Device>): Promise<Catalogue> {
		const catalogue = Catalogue.begin(id, device);
		try {
			await catalogue.ready;
			return catalogue;
		} catch (error) {
			await catalogue.close(); // nobody waits for a window that holds what it could not read
			throw error;
		}
	}

	/** Shows what cannot be written: a neighbour's catalogue, a backup, a file of a newer program. */
	static still(content: StillContent): Catalogue {
		const catalogue = new Catalogue(content.id, () => stillSource(content));
		catalogue.#fill(entityKeys, content.rows);
		return catalogue;
	}

	/** Why nothing can be written here; nothing for a catalogue that is ours. */
	get readOnly(): StillContent['why'] | undefined {
		return this.#source.content?.why;
	}

	/** What a catalogue that cannot be written is, in words. */
	get label(): string | undefined {
		return this.#source.content?.label;
	}

	/** When all tables are read; rejects if one could not be. */
	get ready(): Promise<void> {
		return this.#opened.then(() => this.#ready);
	}

	table<K extends EntityKey>(entity: K): Table<K> {
		return this.#tables.of(entity);
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

	/** How many commits there were so far. */
	get revision(): number {
		this.#subscribe();
		return this.#source.stacks.revision;
	}

	/** The number of the action that undo would take back. */
	get last(): number | undefined {
		this.#subscribe();
		return this.#source.stacks.undo.at(-1);
	}

	get canUndo(): boolean {
		return this.last !== undefined;
	}

	get canRedo(): boolean {
		this.#subscribe();
		return this.#source.stacks.redo.length > 0;
	}

	/** Writes all or nothing. */
	commit(action: Action, writes: readonly Write[], progress: Progress = {}): Promise<Committed> {
		return this.transact(writing(action, writes), progress);
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
	async takeIn(
		action: Action,
		records: Records,
		how: Progress & { readonly foreign?: Foreign } = {}
	): Promise<Committed> {
		const erases = records.some(({ row }) => row.purged !== undefined);
		const [merging, storing] = halves(how);
		const { takingIn } = await import('./taking-in.ts');
		return this.transact(takingIn(action, records, { ...how, ...merging }), storing, erases);
	}

	/**
	 * Runs work in one transaction: all of it is stored, with its history, or nothing. What it `erases`
	 * for ever goes from everything that is kept.
	 */
	async transact(work: Work, progress: Progress = {}, erases = false): Promise<Committed> {
		const erasure = erases ? await import('./erasure.ts') : undefined;
		const all = erasure ? erasure.forgetting(work) : work;
		const done = await this.#announce(this.#source.transact(all, progress));
		await erasure?.finishErasure(this).catch(() => undefined); // the next opening tries again
		return done;
	}

	/** Takes the last action back, or the one of this number; nothing if there is none. */
	undo(which?: number): Promise<Committed | undefined> {
		return this.#announce(this.#source.step('undo', which));
	}

	/** Does again what was last taken back. */
	redo(which?: number): Promise<Committed | undefined> {
		return this.#announce(this.#source.step('redo', which));
	}

	/** What happened to a record, the newest first. */
	history(id: string): Promise<HistoryEntry[]> {
		return this.#source.history(id);
	}

	/** The last actions in the whole catalogue, the newest first; those before a number. */
	lastActions(count: number, before?: number): Promise<HistoryEntry[]> {
		return this.#source.lastActions(count, before);
	}

	/** Everything as it is stored, deleted records included; `handOut`: in a file that others get. */
	async rows(handOut = false): Promise<Record<EntityKey, Row[]>> {
		await this.#source.settled;
		return (await this.#source.rows(handOut)) as Record<EntityKey, Row[]>;
	}

	/** A small fact that belongs to the catalogue and is no record. */
	fact<T>(key: string): Promise<T | undefined> {
		return this.#source.fact(key);
	}

	setFact(key: string, value: unknown): Promise<void> {
		return this.#source.setFact(key, value);
	}

	/** Reads again what another tab may have changed while this one slept. */
	catchUp(): Promise<void> {
		return this.#source.catchUp();
	}

	/** Waits for writes under way, then closes; the database stays. */
	close(): Promise<void> {
		return this.#source.close();
	}

	async #announce<T extends Committed | undefined>(work: Promise<T>): Promise<T> {
		this.#writing++;
		this.#update?.();
		try {
			const done = await work;
			this.#fault = undefined;
			if (done && done.changes.length > 0) {
				this.#patch(done.changes);
				this.onstored?.();
			}
			return done;
		} catch (error) {
			this.#fault = faultOf(error) ?? this.#fault;
			throw error;
		} finally {
			this.#writing--;
			this.#update?.();
		}
	}

	async #open(): Promise<void> {
		const measures = this.table('measure');
		try {
			const early = await this.begun;
			if (early) await afterPaint(); // nobody needs the database to see the first screen
			const rows = measures.partial ? await this.#source.rest?.() : undefined;
			if (rows) this.#fill(first, rows);
			await this.#source.open();
			const isRead = early && !measures.partial;
			await (isRead ? this.#source.catchUp() : this.#read(first)); // it may be old by now
		} catch (error) {
			throw asStorageError(error);
		}
		const rest = entityKeys.filter((key) => !first.includes(key));
		this.#ready = afterPaint().then(() => this.#read(rest));
		this.#ready.catch(() => undefined); // asked for by `ready`
		this.#ready.then(() => finish(this)).catch(() => undefined); // the next opening tries again
	}

	async #begin(): Promise<boolean> {
		const early = await this.#source.early?.();
		if (early) this.#fill(first, early.rows, early.partial);
		return Boolean(early);
	}

	async #read(keys: readonly EntityKey[]): Promise<void> {
		this.#fill(keys, await this.#source.read(keys));
	}

	#fill(keys: readonly EntityKey[], rows: Rows, partial = false): void {
		this.#tables.fill(keys, rows, partial);
		this.#update?.();
	}

	#patch(changes: readonly Pick<RowChange, 'entity' | 'id' | 'after'>[]): void {
		this.#tables.patch(changes);
		this.#update?.();
	}
}
