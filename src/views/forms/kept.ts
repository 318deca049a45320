import { same } from '../../core/register.ts';
import { KeptTexts } from '../../data/kept.ts';
import type { Typing } from '../inputs/input.ts';

/** A value that was typed, with the one that it replaces. */
interface KeptEdit {
	readonly value: unknown;
	readonly from: unknown;
	/** A former state of it that was on its way into the storage: it may stand there now. */
	readonly storing?: unknown;
}

/** What a draft keeps of itself: values with those that they replace, and words that are no value. */
export interface KeptDraft {
	readonly edits: readonly (readonly [string, KeptEdit])[];
	readonly typings: readonly (readonly [string, Omit<Typing, 'problem'> & { from: unknown }])[];
}

/** A draft as it is kept; nothing where nothing was typed. */
export function keptOf(
	edits: ReadonlyMap<string, { readonly value: unknown }>,
	typings: ReadonlyMap<string, Typing>,
	storing: ReadonlyMap<string, unknown>,
	from: (key: string) => unknown
): KeptDraft | undefined {
	if (edits.size + typings.size === 0) return undefined;
	return {
		edits: [...edits].map(([key, { value }]) => {
			const former = storing.has(key) && { storing: storing.get(key) };
			return [key, { value, from: from(key), ...former }];
		}),
		typings: [...typings].map(([key, { text, parts }]) => {
			return [key, { text, ...(parts && { parts }), from: from(key) }];
		})
	};
}

/** What a kept value replaces, where `now` is stored: its own former state is nobody else's change. */
export const groundOf = ({ from, storing }: KeptEdit, now: unknown): unknown =>
	storing !== undefined && same(storing, now) ? now : from;

/** Changes of records that are being stored. */
export const keptDrafts = new KeptTexts<KeptDraft>('draft');

/** What a form for a new record keeps: its values, and those with which it began. */
export interface KeptNew {
	readonly first: Readonly<Record<string, unknown>>;
	readonly values: Readonly<Record<string, unknown>>;
	/** Words that are no value. */
	readonly typings?: Readonly<Record<string, Typing>>;
}

/** Values of records that do not exist yet. */
export const keptNew = new KeptTexts<KeptNew>('new');
