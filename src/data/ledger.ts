import { timeOf, nextStamp } from '../core/stamp.ts';
import { continued, type HistoryEntry } from '../core/undo.ts';
import { isPurged } from '../core/write.ts';
import type { Stamp } from '../model/record.ts';
import { Batch, type Progress, type RowChange } from './batch.ts';
import type { Connection } from './connection.ts';
import type { CatalogueDatabase } from './database.ts';
import { asStorageError } from './storage-error.ts';
import { newWriter } from './ids.ts';
import { revert } from './revert.ts';
import type { Work } from './source.ts';
import { noStacks, type Stacks } from './stacks.ts';

/** What a commit did. `kept` counts values that were not taken back, because they had changed since. */
export interface Committed {
	readonly entry: HistoryEntry;
	readonly changes: readonly RowChange[];
	readonly kept: number;
	/** How many records of a bulk action were not there any more, and so got nothing. */
	readonly gone?: number;
}

/** This browser, under the name by which the others know it. */
export interface Device {
	readonly id: string;
	readonly label: string;
}

/** What a transaction did; without stacks where nothing was left to be done. */
type Attempt = Committed & { readonly stacks?: Stacks };

/** The stacks after a commit; without a number when there was nothing left to be changed. */
type Stacking = (stacks: Stacks, seq: number | undefined) => Pick<Stacks, 'undo' | 'redo'>;

const undoDepth = 200;
const handedOut = 'handed-out';
const emptyStep = 'empty-step'; // the last one that found nothing to change, and so has no history

/**
 * All writing to one catalogue: one transaction holds the records, their history and what can be
 * taken back. Writes come one after the other, in this tab by a queue, between tabs by the database.
 */
export class Ledger {
	readonly #db: CatalogueDatabase;
	readonly #connection: Connection;
	readonly #device: Device | Promise<Device>;
	readonly #writer = newWriter();
	#lastStamp: Stamp | undefined;
	#queue: Promise<unknown> = Promise.resolve();
	#signed = false;
	stacks: Stacks;

	constructor(
		db: CatalogueDatabase,
		connection: Connection,
		device: Device | Promise<Device>,
		stacks: Stacks
	) {
		this.#db = db;
		this.#connection = connection;
		this.#device = device;
		this.stacks = stacks;
	}

	/** When everything asked for so far is written, or has failed. */
	get settled(): Promise<unknown> {
		return this.#queue;
	}

	/** Runs work in a transaction of its own: all of it is stored, with its history, or nothing. */
	transact(work: Work, progress: Progress = {}, stacking: Stacking = push): Promise<Committed> {
		const turn = this.#queue.then(() => this.#run(work, progress, stacking));
		this.#queue = turn.catch(() => undefined);
		return turn.catch((error: unknown) => {
			throw asStorageError(error);
		});
	}

	async #run(work: Work, progress: Progress, stacking: Stacking): Promise<Committed> {
		const stamp = nextStamp(this.#lastStamp, Date.now(), this.#writer);
		const device = await this.#device; // a transaction waits for nothing but itself
		let last: Attempt | undefined;
		const attempt = (): PromiseLike<Attempt> => {
			const batch = new Batch(this.#db, stamp);
			const signature = new Batch(this.#db, stamp);
			return this.#db.transaction('rw', this.#db.tables, async () => {
				const result = await work(batch);
				const changed = batch.changes.size > 0;
				if (!changed && result.entry.of === undefined) return { ...result, changes: [] };
				await batch.flush(progress);
				if (changed && !this.#signed) await this.#sign(signature, device);
				const before = await this.readStacks();
				const seq = changed ? await this.#keep(result.entry, before) : undefined;
				if (!changed) await this.#db.meta.put({ key: emptyStep, value: stamp });
				const next = lasting.has(result.entry.action.kind) ? before : stacking(before, seq);
				const stacks = { ...next, revision: before.revision + 1 };
				await this.#db.meta.put({ key: 'stacks', value: stacks });
				const changes = [...batch.changes.values(), ...signature.changes.values()];
				return (last = { ...result, changes, stacks });
			});
		};
		const found = async (): Promise<Attempt | undefined> =>
			(await this.#holds(stamp)) ? last : undefined;
		const { stacks, ...done } = await this.#connection.run(attempt, found);
		if (!stacks) return done;
		this.#lastStamp = stamp;
		this.#signed ||= done.changes.length > 0;
		this.stacks = stacks;
		return done;
	}

	/**
	 * Takes the last action back, or does again what was last taken back; nothing if there is none.
	 * `which` names another one than the last.
	 */
	async step(kind: 'undo' | 'redo', which?: number): Promise<Committed | undefined> {
		let of: number | undefined; // read in its turn: two quick steps take two actions back
		const done = await this.transact(
			async (batch) => {
				const stack = (await this.readStacks())[kind];
				of = which === undefined ? stack.at(-1) : stack.find((other) => other === which);
				const entry = of === undefined ? undefined : await this.#db.history.get(of);
				if (!entry) return { entry: batch.entry({ kind }), kept: 0 };
				const kept = await revert(batch, entry);
				const action = { ...entry.action, kind, was: entry.action.was ?? entry.action.kind };
				return { entry: batch.entry(action, { of: of!, ...rewindOf(batch, entry) }), kept };
			},
			{},
			({ undo, redo }, seq) => {
				const [from, to] = kind === 'undo' ? [undo, redo] : [redo, undo];
				const rest = from.filter((other) => other !== of);
				const next = seq === undefined ? to : [...to, seq];
				return kind === 'undo' ? { undo: rest, redo: next } : { undo: next, redo: rest };
			}
		);
		return of === undefined ? undefined : done;
	}

	/** What happened to a record, the newest first. */
	async history(id: string): Promise<HistoryEntry[]> {
		const entries = await this.#db.history.where('touched').equals(id).toArray();
		return entries.sort((a, b) => (b.seq ?? 0) - (a.seq ?? 0));
	}

	/** The last actions in the whole catalogue, the newest first; those before a number. */
	lastActions(count: number, before = Infinity): Promise<HistoryEntry[]> {
		return this.#db.history.where('seq').below(before).reverse().limit(count).toArray();
	}

	async readStacks(): Promise<Stacks> {
		const row = await this.#db.meta.get('stacks');
		return (row?.value as Stacks | undefined) ?? noStacks;
	}

	/** Notes in a transaction that what was done so far goes out: nothing is joined to it any more. */
	async noteHandedOut(): Promise<never[]> {
		const value = (await this.readStacks()).undo.at(-1);
		await this.#db.meta.put({ key: handedOut, value });
		return [];
	}

	/** Whether the transaction with this stamp was applied, whatever the browser said about its end. */
	async #holds(stamp: Stamp): Promise<boolean> {
		if ((await this.#db.meta.get(emptyStep))?.value === stamp) return true;
		const latest = await this.lastActions(20);
		return latest.some((entry) => entry.stamp === stamp);
	}

	async #keep(entry: HistoryEntry, stacks: Stacks): Promise<number> {
		const lastSeq = stacks.undo.at(-1);
		const last = lastSeq === undefined ? undefined : await this.#db.history.get(lastSeq);
		// A value that went out with a file stays in the history: others may have gone on from it.
		const out = (await this.#db.meta.get(handedOut))?.value === lastSeq;
		const joins = stacks.redo.length === 0 && !out;
		const both = joins ? continued(last, entry, timeOf) : undefined;
		return both ? this.#db.history.put(both) : this.#db.history.add(entry);
	}

	// The writer of this page load is entered under its device with the first thing that it writes.
	async #sign(batch: Batch, { id, label }: Device): Promise<void> {
		await batch.load([{ entity: 'device', id }]);
		const known = batch.row('device', id);
		if (known && isPurged(known)) return; // whoever erased it wants its name nowhere
		const set = { writers: [...((known?.['writers'] ?? []) as string[]), this.#writer] };
		await batch.write([
			{ entity: 'device', id, ...(known ? { set } : { create: { label, ...set } }) }
		]);
		await batch.flush();
	}
}

/** What nothing takes back. */
const lasting: ReadonlySet<string> = new Set(['begin', 'erase']);

const push: Stacking = ({ undo }, seq) => ({
	undo: [...undo.filter((other) => other !== seq), ...(seq === undefined ? [] : [seq])].slice(
		-undoDepth
	),
	redo: []
});

// What a rewind takes back can be done again by putting the rows back as they were before it.
function rewindOf(batch: Batch, entry: HistoryEntry): Pick<HistoryEntry, 'rewind'> {
	if (!entry.rewind) return {};
	const rewind = [...batch.changes.values()].map(({ entity, id, before, after }) => ({
		entity,
		id,
		before: before ?? null,
		seen: after?.seen ?? {}
	}));
	return { rewind };
}
