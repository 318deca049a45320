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

	/** All keys that begin so. */
	keys(prefix: string): string[] {
		const keys = new Set(this.#memory.keys());
		try {
			for (const key of Object.keys(this.#area())) keys.add(key);
		} catch {
			// What cannot be read holds nothing of ours.
		}
		return [...keys].filter((key) => key.startsWith(prefix));
	}

	/** Removes everything whose key begins so. */
	clear(prefix: string): void {
		for (const key of this.keys(prefix)) this.remove(key);
	}
}

/** Kept for all windows of this browser. */
export const local = new SmallStore(() => localStorage);

/** Kept for this window: outlives a reload, not its closing. */
export const session = new SmallStore(() => sessionStorage);
