import { SvelteSet } from 'svelte/reactivity';

/** How much of what was typed is stored. */
export type Stored = 'saved' | 'saving' | 'unsaved' | 'error';

/** Something that holds text which is not stored yet. */
export interface Unsaved {
	/** Stores it; resolves when it is stored, rejects when it could not be. */
	flush(): Promise<void>;
	/** What it holds now; nothing counts as `saved`. */
	readonly state?: Stored;
}

const worst: readonly Stored[] = ['error', 'unsaved', 'saving'];

/** All forms that hold unsaved text: stored before an undo, a change of screen, a closing tab. */
export class Drafts {
	readonly #open = new SvelteSet<Unsaved>();

	/** Enters a form; the returned function takes it off again. */
	enter(unsaved: Unsaved): () => void {
		this.#open.add(unsaved);
		return () => this.#open.delete(unsaved);
	}

	/** The state of all forms together: that of the worst. */
	get state(): Stored {
		const states = new Set([...this.#open].map(({ state }) => state));
		return worst.find((state) => states.has(state)) ?? 'saved';
	}

	async flush(): Promise<void> {
		await Promise.all([...this.#open].map((unsaved) => unsaved.flush()));
	}

	/** Stores what can be stored; whether that was everything. */
	async settle(): Promise<boolean> {
		try {
			await this.flush();
		} catch {
			return false; // said where it happened
		}
		return this.state === 'saved';
	}
}
