/** How many commits there were, and which of them can be taken back or done again. */
export interface Stacks {
	readonly revision: number;
	readonly undo: readonly number[];
	readonly redo: readonly number[];
}

/** Nothing was done yet. */
export const noStacks: Stacks = { revision: 0, undo: [], redo: [] };
