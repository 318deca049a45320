import { same } from '../../core/register.ts';
import type { AnyRec } from '../../model/registry.ts';

/** What was made of a field here, and on what ground. */
export interface Edit {
	readonly value: unknown;
	/** The record as it was shown when the field was first changed. */
	readonly shown: AnyRec;
	/** When it was typed, if a window that is gone left it behind. */
	readonly left?: number;
}

/** Two values for one field: what was typed here is in the form, this came in from elsewhere. */
export interface Clash {
	readonly value: unknown;
	/** When the value in the form was typed, if a window that is gone left it behind. */
	readonly left?: number;
}

/** The clash of an edit of what stood there `before` with what is stored `now`. */
export function clashOf({ value, left }: Edit, before: unknown, now: unknown): Clash | undefined {
	if (same(now, before) || same(now, value)) return undefined;
	return { value: now, ...(left !== undefined && { left }) };
}
