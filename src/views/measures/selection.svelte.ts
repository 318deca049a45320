import type { Rec } from '../../model/registry.ts';

type Measure = Rec<'measure'>;

/** The ticked rows. Only what is shown counts: a filter takes the rest out of every bulk edit. */
export class Selection {
	readonly #shown: () => readonly Measure[];
	#ids = $state.raw<ReadonlySet<string>>(new Set());
	/** The row from which Shift extends. */
	#anchor: string | undefined;
	/** The ticked measures that are shown, in the order of the table. */
	readonly records: readonly Measure[] = $derived.by(() =>
		this.#ids.size === 0 ? [] : this.#shown().filter(({ id }) => this.#ids.has(id))
	);

	constructor(shown: () => readonly Measure[]) {
		this.#shown = shown;
	}

	get size(): number {
		return this.records.length;
	}

	has(id: string): boolean {
		return this.#ids.has(id);
	}

	/** Whether all, some or none of these are ticked. */
	stateOf(records: readonly Measure[]): 'all' | 'some' | 'none' {
		if (this.#ids.size === 0 || records.length === 0) return 'none';
		const count = records.reduce((sum, { id }) => sum + Number(this.#ids.has(id)), 0);
		return count === 0 ? 'none' : count === records.length ? 'all' : 'some';
	}

	toggle(id: string): void {
		const ids = new Set(this.#ids);
		if (!ids.delete(id)) ids.add(id);
		this.#ids = ids;
		this.#anchor = id;
	}

	/** Ticks or unticks many. */
	set(records: readonly Measure[], on: boolean): void {
		const ids = new Set(this.#ids);
		for (const { id } of records) {
			if (on) ids.add(id);
			else ids.delete(id);
		}
		this.#ids = ids;
	}

	/** Ticks everything between the row last ticked and this one. */
	extendTo(id: string): void {
		const shown = this.#shown();
		const to = shown.findIndex((record) => record.id === id);
		const anchor = shown.findIndex((record) => record.id === this.#anchor);
		const from = anchor < 0 ? to : anchor;
		this.set(shown.slice(Math.min(from, to), Math.max(from, to) + 1), true);
	}

	all(): void {
		this.#ids = new Set(this.#shown().map(({ id }) => id));
	}

	/** Forgets those that are no longer shown: they would be ticked again behind the user's back. */
	keepShown(): void {
		if (this.#ids.size > 0 && this.size < this.#ids.size) {
			this.#ids = new Set(this.records.map(({ id }) => id));
		}
	}

	clear(): void {
		this.#ids = new Set();
	}
}
