import { session } from '../../data/local.ts';
import type { Typing } from '../inputs/input.ts';

/** What a draft keeps of itself: values with those that they replace, and words that are no value. */
export interface Kept {
	readonly edits: readonly (readonly [string, { value: unknown; from: unknown }])[];
	readonly typings: readonly (readonly [string, Omit<Typing, 'problem'> & { from: unknown }])[];
}

/**
 * Text that is not stored yet, kept for this tab: it outlives a reload and a discarded tab, but not
 * the closing of the window, so that no personal data is left behind.
 */
class KeptDrafts<T> {
	readonly #prefix: string;

	constructor(prefix: string) {
		this.#prefix = prefix;
	}

	get(id: string): T | undefined {
		const text = session.get(this.#prefix + id);
		return text === null ? undefined : (JSON.parse(text) as T);
	}

	put(id: string, kept: T | undefined): void {
		if (kept === undefined) session.remove(this.#prefix + id);
		else session.set(this.#prefix + id, JSON.stringify(kept));
	}
}

/** Changes of records that are being stored. */
export const keptDrafts = new KeptDrafts<Kept>('wegmarke.draft.');

/** What a form for a new record keeps: its values, and those with which it began. */
export interface KeptNew {
	readonly first: Readonly<Record<string, unknown>>;
	readonly values: Readonly<Record<string, unknown>>;
	/** Words that are no value. */
	readonly typings?: Readonly<Record<string, Typing>>;
}

/** Values of records that do not exist yet. */
export const keptNew = new KeptDrafts<KeptNew>('wegmarke.new.');
