import type { Snippet } from '../../core/search.ts';
import type { IconName } from '../../ui/icons.ts';
import type { ShapeName } from '../../ui/shapes.ts';

/** One line of the search over everything. */
export interface Entry {
	/** Unlike all others; the key of a record's entry also names it among the recent ones. */
	readonly key: string;
	readonly icon: IconName | { readonly shape: ShapeName };
	readonly text: string;
	readonly ranges: readonly (readonly [number, number])[];
	/** Where the words stand, if not in the text. */
	readonly snippet?: Snippet | undefined;
	/** At the end of the line: a status, a date, keys. */
	readonly hint?: string | undefined;
	/** Goes on in a dialog of its own, in place of the search. */
	readonly stays?: boolean;
	readonly run: () => void;
}

/** Lines under one heading. */
export interface EntryGroup {
	readonly key: string;
	readonly label: string;
	readonly entries: readonly Entry[];
	/** How many there are beside those that are shown. */
	readonly more?: number;
}
