import type { Names } from '../../model/kinds/index.ts';
import type { Row } from '../../model/record.ts';
import { entityOf, type EntityKey, type Rec } from '../../model/registry.ts';
import { fieldsOf, present, titleOf, type NamedField } from '../record.ts';
import { valueWords } from '../value-words.ts';
import { isContested, isGone, isPurged } from '../write.ts';
import {
	fieldDifferences,
	type FieldDifference,
	type Outcome,
	type RecordDifference
} from './compare.ts';

/** One field of a changed record in words. */
export interface DescribedField {
	/** Empty for what only a newer program understands. */
	readonly label: string;
	readonly sort: FieldDifference['sort'];
	readonly from: string;
	readonly to: string;
	/** Running text and sets, which are compared word by word. */
	readonly words: boolean;
}

/** What becomes of one record, in the words of a list. */
export interface Described {
	readonly entity: EntityKey;
	readonly id: string;
	readonly outcome: Outcome;
	readonly name: string;
	/** The name of the measure to which it belongs. */
	readonly owner: string;
	readonly fields: readonly DescribedField[];
	/** Where a record was deleted that was changed on the other side. */
	readonly contested?: 'here' | 'there';
	/** Erased for ever, not only deleted. */
	readonly erased?: boolean;
	/** The record of ours that may be the same thing. */
	readonly like?: { readonly id: string; readonly name: string };
}

/** Who answers to which id before and after, and the town's own fields. */
export interface Surroundings {
	readonly names: Names;
	readonly own: readonly Rec<'own-field'>[];
}

/** A difference in words. */
export function describe(difference: RecordDifference, { names, own }: Surroundings): Described {
	const { entity, outcome, before, file, after, like } = difference;
	const shown = isPurged(after) && before ? before : after;
	const known = new Map(fieldsOf(entity, own).map((named) => [named.key, named]));
	const found = outcome === 'removed' ? [] : fieldDifferences(difference);
	const title = nameOf(entity, shown, names);
	return {
		entity,
		id: file.id,
		outcome,
		...title,
		fields: inOrder(found, [...known.keys()])
			.filter(({ key, sort }) => before || sort !== 'changed' || !named(key, entity))
			.map((field) => describeField(field, known.get(field.key), names)),
		...(outcome === 'clarify' && isContested(after)
			? { contested: before && isGone(before) ? ('here' as const) : ('there' as const) }
			: {}),
		...(isPurged(after) ? { erased: true } : {}),
		...(like === undefined ? {} : { like: { id: like, name: names.name(entity, like) ?? '' } })
	};
}

// What names a new record stands in its name already, and whose it is beside it.
const named = (key: string, entity: EntityKey): boolean =>
	key === 'measure' || namedBy(entity).includes(key);

const namedBy = (entity: EntityKey): readonly string[] => [...entityOf(entity).named, 'order'];

/** How a record is called, and the measure that it belongs to. */
export function nameOf(
	entity: EntityKey,
	row: Row,
	names: Names
): { readonly name: string; readonly owner: string } {
	const owner = typeof row['measure'] === 'string' ? row['measure'] : '';
	return {
		name: titleOf(entity, present(entity, row), names),
		owner: names.name('measure', owner) ?? names.former?.('measure', owner) ?? ''
	};
}

const inOrder = (found: readonly FieldDifference[], keys: readonly string[]): FieldDifference[] =>
	[...found].sort((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key));

function describeField(
	{ sort, from, to }: FieldDifference,
	known: NamedField | undefined,
	names: Names
): DescribedField {
	if (!known) return { label: '', sort, from: '', to: '', words: false };
	const { field } = known;
	const texts = { from: valueWords(from, field, names), to: valueWords(to, field, names) };
	const running = field.kind === 'long-text' || field.kind === 'text';
	return {
		label: field.label,
		sort,
		...(running ? aroundChange(texts) : texts),
		words: running || field.kind === 'set'
	};
}

const context = 60; // letters beside a change that show where in a text it stands
const long = 700;

/** Of long texts the part in which they differ, with the words around it. */
export function aroundChange({ from, to }: { from: string; to: string }): {
	from: string;
	to: string;
} {
	const most = Math.min(from.length, to.length);
	let start = 0;
	while (start < most && from[start] === to[start]) start++;
	let end = 0;
	while (end < most - start && from.at(-1 - end) === to.at(-1 - end)) end++;
	const cut = (text: string): string => {
		const first = wordStart(text, start - context);
		const last = wordEnd(text, Math.min(text.length - end + context, first + long));
		return `${first > 0 ? '… ' : ''}${text.slice(first, last)}${last < text.length ? ' …' : ''}`;
	};
	return { from: cut(from), to: cut(to) };
}

function wordStart(text: string, at: number): number {
	if (at <= 0) return 0;
	const space = text.lastIndexOf(' ', at);
	return space < 0 || at - space > context ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
	if (at >= text.length) return text.length;
	const space = text.indexOf(' ', at);
	return space < 0 || space - at > context ? at : space;
}
