import type { KindName } from '../../model/field.ts';
import type { Cell } from './cell.ts';
import ChoiceCell from './choice-cell.svelte';
import FlagCell from './flag-cell.svelte';
import LongCell from './long-cell.svelte';
import ReferenceCell from './reference-cell.svelte';
import SetCell from './set-cell.svelte';
import WordsCell from './words-cell.svelte';

/** The cell for every kind of value: a kind without one does not compile. */
export const cells: Record<KindName, Cell> = {
	text: WordsCell,
	'long-text': LongCell,
	number: WordsCell,
	money: WordsCell,
	date: WordsCell,
	choice: ChoiceCell,
	flag: FlagCell,
	reference: ReferenceCell,
	set: SetCell,
	group: WordsCell,
	list: WordsCell
};
