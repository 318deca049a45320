import type { Problem } from '../../model/kinds/index.ts';

/** Words of a cell that could not become what its column says. None is lost: see `keptIn`. */
export interface RowProblem {
	readonly row: number;
	readonly column: number;
	readonly code:
		| Problem['reason']
		/** The record has no such field. */
		| 'no-place'
		/** Belongs to a person or an actor that the row does not name. */
		| 'no-owner'
		/** The field has a value from another column already. */
		| 'second-value'
		/** The kind of record is not known. */
		| 'record-word'
		/** There is no title: it was made from this. */
		| 'no-title'
		/** This number stands in the file twice. */
		| 'same-number'
		/** The number is a date: Excel reads "2-3" as "02. Mrz". */
		| 'number-date';
	readonly input: string;
	/** Where the words are now: in the record's note, or only in the file (the row was left out). */
	readonly keptIn: 'note' | 'value' | 'file';
}

/** What the user should know about a row although nothing is wrong with it. */
export interface RowNote {
	readonly row: number;
	readonly column: number;
	readonly code:
		/** A long text was shortened to a title; the text is whole in the summary. */
		| 'shortened'
		/** "verschiedene Akteure": in the note, since it names nobody. */
		| 'nobody'
		/** "siehe auch 3-2-12": a reference. */
		| 'see-also'
		/** A phrase about money that stays in its words. */
		| 'funding-words'
		/** The row says nothing or was left out by an answer. */
		| 'left-out'
		/** The row was left out since it is in the catalogue already. */
		| 'exists'
		/** The row is new although the catalogue has this number, this name or both: see `match`. */
		| 'number-there'
		| 'name-there'
		| 'both-there';
	readonly words: string;
	/** The record of the catalogue that is like it. */
	readonly match?: string;
}
