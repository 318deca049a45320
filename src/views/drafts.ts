/** Something that holds text which is not stored yet. */
export interface Unsaved {
	/** Stores it; resolves when it is stored, rejects when it could not be. */
	flush(): Promise<void>;
}

/** All forms that hold unsaved text: stored before an undo, a change of screen, a closing tab. */
export class Drafts {
	readonly #open = new Set<Unsaved>();

	/** Enters a form; the returned function takes it off again. */
	enter(unsaved: Unsaved): () => void {
		this.#open.add(unsaved);
		return () => this.#open.delete(unsaved);
	}

	async flush(): Promise<void> {
		await Promise.all([...this.#open].map((unsaved) => unsaved.flush()));
	}
}
