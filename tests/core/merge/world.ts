import { mergeRows } from '../../../src/core/merge.ts';
import { canonical, identity, versionsIn } from '../../../src/core/register.ts';
import { nextStamp } from '../../../src/core/stamp.ts';
import { changeOf, revertField, type FieldChange } from '../../../src/core/undo.ts';
import {
	createRow,
	deletionOf,
	emptiedRow,
	isGone,
	isPurged,
	purgeRow,
	writeRow,
	type Changes
} from '../../../src/core/write.ts';
import type { Row } from '../../../src/model/record.ts';

/** What a laptop or a file holds, by record. */
export type State = ReadonlyMap<string, Row>;

/** One step of a history: what is done, and six numbers that say where and with what. */
export interface Step {
	readonly deed: Deed;
	readonly on: number;
	readonly with: number;
	readonly id: string;
	readonly key: 'title' | 'status';
	readonly number: number;
}

interface Laptop {
	rows: State;
	/** A fresh one for every start of the program. */
	writer: string;
	last: string | undefined;
	/** How far its clock is off, in milliseconds. */
	off: number;
	/** Its own edits, the newest last, to be taken back. */
	edits: { readonly change: FieldChange; readonly stamp: string }[];
	/** The last file that it took in: the records as they were, and as they were right after. */
	takenIn: { readonly before: State; readonly after: State } | undefined;
}

const ids = ['m1', 'm2', 'm3'];
const keys = ['title', 'status'] as const;
const start = Date.parse('2026-03-29T00:59:00.000Z'); // the night in which the clock is put forward
const year = 365.25 * 24 * 3600 * 1000;
const jumps = [10 * year, -3 * year, 0, -3_600_000, 3_600_000, -5_000];

/** Records of two states together, as taking in a file does it. */
export function mergeStates(a: State, b: State): State {
	const merged = new Map(a);
	for (const [id, row] of b) {
		const mine = merged.get(id);
		merged.set(id, mine ? mergeRows(mine, row) : row);
	}
	return merged;
}

/** Name of one value that was once written: equal names are the same write. */
export const nameOf = (row: Row, key: string, version: { value: unknown; stamp: string }): string =>
	`${row.id} ${key} ${identity(version)}`;

/** The names of all values that stand in a record, those that wait for a decision among them. */
export const namesIn = (row: Row): string[] =>
	keys.flatMap((key) => versionsIn(row, key).map((version) => nameOf(row, key, version)));

/**
 * Laptops that edit one catalogue, hand files on – whole, partial, old –, restore backups in both ways,
 * are copied and set back. It keeps a record of its own of every value that was written, and of those
 * that someone replaced who was shown them.
 */
export class World {
	readonly laptops: Laptop[];
	readonly files: State[] = [];
	readonly written = new Set<string>();
	readonly replaced = new Set<string>();
	readonly purged = new Map<string, string>();
	#starts = 0;
	#time = start;

	constructor(count: number) {
		const stamp = nextStamp(undefined, start, 'start000');
		const rows = new Map(ids.map((id) => [id, createRow(id, {}, stamp)]));
		this.laptops = Array.from({ length: count }, () => this.#begin(rows, 0));
	}

	#begin(rows: State, off: number): Laptop {
		const writer = `w${String(this.#starts++).padStart(7, '0')}`;
		return { rows, writer, last: undefined, off, edits: [], takenIn: undefined };
	}

	do(step: Step): void {
		this.#time += (step.number % 3) * 0.6; // often several writes in one millisecond
		const laptop = this.laptops[step.on % this.laptops.length]!;
		deeds[step.deed](this, laptop, step);
	}

	other(step: Step): number {
		return step.with % this.laptops.length;
	}

	file(step: Step): State {
		return this.files[step.number % Math.max(this.files.length, 1)] ?? this.laptops[0]!.rows;
	}

	stamp(laptop: Laptop): string {
		laptop.last = nextStamp(laptop.last, Math.round(this.#time + laptop.off), laptop.writer);
		return laptop.last;
	}

	/** Whoever has a copy of a laptop's state may hand it on later. */
	keep(laptop: Laptop): void {
		this.files.push(laptop.rows);
	}

	takeIn(laptop: Laptop, file: State): void {
		const before = laptop.rows;
		laptop.rows = mergeStates(before, file);
		laptop.takenIn = { before, after: laptop.rows };
	}

	put(laptop: Laptop, after: Row): void {
		const before = laptop.rows.get(after.id);
		laptop.rows = new Map(laptop.rows).set(after.id, after);
		if (!before || isPurged(after)) return;
		const [had, has] = [namesIn(before), new Set(namesIn(after))];
		for (const name of had) if (!has.delete(name)) this.replaced.add(name);
		for (const name of has) this.written.add(name);
	}

	/** An ordinary edit or a decision; the record must hold exactly what the rule says. */
	write(laptop: Laptop, { id, key, number }: Step, decide: boolean): void {
		const row = laptop.rows.get(id);
		if (!row || isPurged(row)) return;
		const [value, stamp] = [`v${number % 5}`, this.stamp(laptop)];
		const [shown, ...others] = versionsIn(row, key);
		const after = writeRow(row, { [key]: value }, stamp, { decide });
		if (after === row) {
			if (shown?.value !== value || (decide && others.length > 0)) throw new Error('not written');
			return;
		}
		const left = decide ? [] : others.filter((other) => other.value !== value);
		const rule = [{ value, stamp }, ...left].map(identity).sort();
		const found = versionsIn(after, key).map(identity).sort();
		if (rule.join() !== found.join()) throw new Error(`${found.join()} instead of ${rule.join()}`);
		laptop.edits.push({ change: changeOf('measure', row, after, key), stamp });
		this.put(laptop, after);
	}

	set(laptop: Laptop, id: string, changes: (row: Row) => Changes): void {
		const row = laptop.rows.get(id);
		if (!row || isPurged(row)) return;
		this.put(laptop, writeRow(row, changes(row), this.stamp(laptop), { decide: true }));
	}

	/** The program starts anew, on this state. */
	restart(place: number, rows: State): void {
		const laptop = this.laptops[place]!;
		this.keep(laptop);
		this.laptops[place] = this.#begin(rows, laptop.off);
	}
}

const tagsOf = (row: Row): string[] => (row['tags'] ?? []) as string[];
const tag = ({ number }: Step): string => 'abc'[number % 3]!;

type Act = (world: World, laptop: Laptop, step: Step) => void;

/** What can happen; how often a deed stands in `chances` says how likely it is. */
const deeds = {
	edit: (world, laptop, step) => world.write(laptop, step, false),
	decide: (world, laptop, step) => world.write(laptop, step, true),
	add: (world, laptop, step) =>
		world.set(laptop, step.id, (row) => ({ tags: [...tagsOf(row), tag(step)] })),
	remove: (world, laptop, step) =>
		world.set(laptop, step.id, (row) => ({
			tags: tagsOf(row).filter((one) => one !== tag(step))
		})),
	delete: (world, laptop, { id }) =>
		world.set(laptop, id, (row) => ({ deleted: deletionOf(row, 'bin') })),
	fetchBack: (world, laptop, { id }) => world.set(laptop, id, () => ({ deleted: null })),
	throwOut: (world, laptop, { id }) => {
		const row = laptop.rows.get(id);
		if (row && isGone(row)) world.put(laptop, emptiedRow(row, world.stamp(laptop)));
	},
	erase: (world, laptop) => {
		const stamp = world.stamp(laptop);
		if ((world.purged.get('m3') ?? '') < stamp) world.purged.set('m3', stamp);
		world.put(laptop, purgeRow('m3', stamp));
	},
	undoEdit: (world, laptop) => {
		const edit = laptop.edits.pop();
		const row = edit && laptop.rows.get(edit.change.id);
		const after = row && revertField(row, edit.change, edit.stamp, world.stamp(laptop));
		if (after) world.put(laptop, after);
	},
	takeIn: (world, laptop, step) => world.takeIn(laptop, world.laptops[world.other(step)]!.rows),
	takeInPart: (world, laptop, step) => {
		const row = world.laptops[world.other(step)]!.rows.get(step.id);
		if (row) world.takeIn(laptop, new Map([[step.id, row]]));
	},
	takeInOld: (world, laptop, step) => world.takeIn(laptop, world.file(step)),
	undoTakeIn: (world, laptop) => {
		if (!laptop.takenIn) return;
		const { before, after } = laptop.takenIn;
		world.keep(laptop);
		const rows = new Map(laptop.rows);
		for (const [id, row] of laptop.rows) {
			const untouched = row === after.get(id) && !isPurged(row);
			if (untouched && before.has(id)) rows.set(id, before.get(id)!);
		}
		Object.assign(laptop, { rows, takenIn: undefined });
	},
	save: (world, laptop) => world.keep(laptop),
	stateOfThen: (world, laptop, step) => {
		for (const [id, then] of world.file(step)) {
			if (isPurged(then)) continue;
			const { title = null, status = null, tags = [] } = then;
			world.set(laptop, id, (row) => ({
				title,
				status,
				tags,
				deleted: isGone(then) ? deletionOf(row, 'bin') : null
			}));
		}
	},
	setBack: (world, _, step) => world.restart(step.on % world.laptops.length, world.file(step)),
	copyProfile: (world, laptop, step) => {
		const place = world.other(step);
		world.restart(place, laptop.rows);
		world.restart(step.on % world.laptops.length, laptop.rows);
	},
	clock: (_, laptop, { number }) => {
		laptop.off = jumps[number % jumps.length]!;
	}
} satisfies Record<string, Act>;

type Deed = keyof typeof deeds;

const chances: readonly Deed[] = (
	'edit edit edit edit edit edit edit decide decide add add remove delete fetchBack throwOut ' +
	'takeIn takeIn takeIn takeIn takeIn takeInPart takeInOld takeInOld undoTakeIn undoEdit undoEdit ' +
	'save save stateOfThen setBack copyProfile clock'
).split(' ') as Deed[];

/** A step out of one number, so that a history is a short list that is quickly made smaller. */
export function stepOf(code: number): Step {
	let rest = code;
	const take = (count: number): number => {
		const digit = rest % count;
		rest = Math.floor(rest / count);
		return digit;
	};
	const rare = take(100) === 0;
	const deed = rare ? 'erase' : chances[take(chances.length)]!;
	const [on, other, id, key] = [take(5), take(5), ids[take(3)]!, keys[take(2)]!];
	return { deed, on, with: other, id, key, number: rest };
}

/** A state as one text, the same for the same records. */
export const textOf = (state: State): string =>
	canonical(Object.fromEntries([...state].sort(([a], [b]) => (a < b ? -1 : 1))));
