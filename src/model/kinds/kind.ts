import type { Field } from '../field.ts';

/** How a field's words become a value: the value, or why not – a code that `i18n` turns into a sentence. */
export type Parsed<V> = { value: V } | { problem: Problem };

/** Why an input is not a value of its field. `input` is the part that is wrong, as it was typed. */
export interface Problem {
	reason:
		| 'number'
		| 'number-too-large'
		| 'date'
		| 'date-month'
		| 'date-day'
		| 'date-quarter'
		| 'choice'
		| 'flag'
		| 'email'
		| 'link'
		| 'ags'
		| 'ars'
		| 'quotes';
	input: string;
}

/** Names of other records: how a reference is shown, and how it is found again by the words of a file. */
export interface Names {
	/** The words that stand for a record, or nothing if there is no such record. */
	name(target: string, id: string): string | undefined;
	/** The words that stood for a record that is deleted now. */
	former?(target: string, id: string): string | undefined;
	/** The one record of that kind with this number, name or title. */
	find(target: string, words: string): string | undefined;
}

/** Names for values that hold no references. */
export const noNames: Names = { name: () => undefined, find: () => undefined };

/**
 * Everything about one sort of value. `format` gives one line of German text for a table, a file or
 * the search; `parse` reads what a person types or a foreign file holds, and undoes `format`.
 */
export interface Kind<V, F extends Field = Field> {
	empty(field: F): V;
	isEmpty(value: V, field: F): boolean;
	parse(input: string, field: F, names: Names): Parsed<V>;
	format(value: V, field: F, names: Names): string;
	/** Order for sorting; empty values come last in both directions, so callers treat them before. */
	compare(a: V, b: V, field: F, names: Names): number;
	/** A text whose order by its letters is that of `compare`: made once, it is quicker for many values. */
	sortText?(value: V, field: F): string | undefined;
	same(a: V, b: V): boolean;
	/** Both values in one, where that makes sense; offered, never done silently. */
	unite?(a: V, b: V): V;
}
