import type { Component } from 'svelte';
import type { Field } from '../../model/field.ts';

/** What every cell takes, whatever its kind of value. */
export interface CellProps {
	/** The declaration: choices, target, parts. */
	field: Field;
	value: unknown;
	/** Folded terms of a search, marked where they stand. */
	terms?: readonly string[];
}

/** Shows one kind of value in a table, to be read only. */
export type Cell = Component<CellProps>;
