import { SvelteSet } from 'svelte/reactivity';

/** How much of what was typed is stored. */
export type Stored = 'saved' | 'saving' | 'unsaved' | 'error';

/** Something that holds text which is not stored yet. */
export interface Unsaved {
	/** Stores it; resolves when it is stored, rejects when it could not be. */
	flush(): Promise<void>;
	/** What it holds now; nothing counts as `saved`. */
	readonly state?: Stored;
	/** Whether it holds decisions that nothing stores: only leaving the page would lose them. */
	readonly open?: boolean;
}

const worst: readonly Stored[] = ['error', 'unsaved', 'saving'];

/** All forms that hold unsaved text: stored before an undo, a change of screen, a closing tab. */
export class Drafts {
	readonly #entered = new SvelteSet<Unsaved>();

	/** The forms, be they open or not, whose text waits to be stored; their names begin with the catalogue. */
	readonly waiting = new SvelteSet<string>();

	/** How many inputs of a catalogue wait to be stored. */
	waitingIn(catalogue: string): number {
		return [...this.waiting].filter((name) => name.startsWith(`${catalogue} `)).length;
	}

	/** Enters a form; the returned function takes it off again. */
	enter(unsaved: Unsaved): () => void {
		this.#entered.add(unsaved);
		return () => this.#entered.delete(unsaved);
	}

	/** The state of all forms together: that of the worst. */
	get state(): Stored {
		const states = new Set([...this.#entered].map(({ state }) => state));
		return worst.find((state) => states.has(state)) ?? 'saved';
	}

	/** Whether leaving the page would lose decisions. */
	get open(): boolean {
		return [...this.#entered].some(({ open }) => open);
	}

	async flush(): Promise<void> {
		await Promise.all([...this.#entered].map((unsaved) => unsaved.flush()));
	}

	/** Stores what can be stored; whether that was everything. */
	async settle(): Promise<boolean> {
		try {
			await this.flush();
		} catch {
			return false; // said where it happened
		}
		return this.state === 'saved' && !this.open;
	}
}
