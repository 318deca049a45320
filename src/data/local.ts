/**
 * Small texts that this browser keeps beside the databases: hints and looks, never the user's work.
 * Where the browser refuses that (private windows, rules of the IT), they last as long as the page.
 */
class SmallStore {
	readonly #area: () => Storage;
	readonly #memory = new Map<string, string>();

	constructor(area: () => Storage) {
		this.#area = area;
	}

	get(key: string): string | null {
		try {
			return this.#memory.get(key) ?? this.#area().getItem(key);
		} catch {
			return this.#memory.get(key) ?? null;
		}
	}

	set(key: string, value: string): void {
		try {
			this.#area().setItem(key, value);
			this.#memory.delete(key);
		} catch {
			this.remove(key); // a former text that fitted must not come back in place of this one
			this.#memory.set(key, value);
		}
	}

	remove(key: string): void {
		this.#memory.delete(key);
		try {
			this.#area().removeItem(key);
		} catch {
			// Nothing is stored where nothing can be.
		}
	}

	/** Removes everything whose key begins so. */
	clear(prefix: string): void {
		try {
			const keys = [...Object.keys(this.#area()), ...this.#memory.keys()];
			for (const key of keys) if (key.startsWith(prefix)) this.remove(key);
		} catch {
			this.#memory.clear();
		}
	}
}

/** Kept for all windows of this browser. */
export const local = new SmallStore(() => localStorage);

/** Kept for this window: outlives a reload, not its closing. */
export const session = new SmallStore(() => sessionStorage);
