import type { Field, KindName } from '../field.ts';
import { choice, flag } from './choice.ts';
import { date } from './date.ts';
import type { Kind } from './kind.ts';
import { money, number } from './number.ts';
import { reference } from './reference.ts';
import { groupOf, listOf, setOf } from './several.ts';
import { longText, text } from './text.ts';

/** The kind of a field: everything that can be done with its values. */
export const kindOf = (field: Field): Kind<unknown> => kinds[field.kind];

// A kind works on values of its own type only; the registry is the one door where types meet.
const kinds = {
	text,
	'long-text': longText,
	number,
	money,
	date,
	choice,
	flag,
	reference,
	set: setOf(kindOf),
	group: groupOf(kindOf),
	list: listOf(kindOf)
} as unknown as Record<KindName, Kind<unknown>>;

export { dateRange } from './date.ts';
export { noNames, type Kind, type Names, type Problem } from './kind.ts';
export { isId, resolve, unresolved, wordsOf } from './reference.ts';
