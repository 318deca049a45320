import type { Names } from '../../model/kinds/index.ts';
import type { Row } from '../../model/record.ts';
import { entityOf, type AnyRec, type EntityKey, type Rec } from '../../model/registry.ts';
import { isEmptied } from '../deletion.ts';
import { fieldsOf, present, titleOf, type NamedField } from '../record.ts';
import { valueWords } from '../value-words.ts';
import { isContested, isGone, isPurged } from '../write.ts';
import {
	fieldDifferences,
	isSettled,
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

/** How a record goes: only what is in the bin can be fetched back from there. */
type Removal = 'bin' | 'undone' | 'emptied' | 'erased';

/** Who deleted what others changed; `emptied`: there it was thrown out of the bin, too. */
type Contested = 'here' | 'there' | 'emptied' | 'elsewhere';

/** What becomes of one record, in the words of a list. */
export interface Described {
	readonly entity: EntityKey;
	readonly id: string;
	readonly outcome: Outcome;
	readonly name: string;
	/** The name of the measure to which it belongs. */
	readonly owner: string;
	readonly fields: readonly DescribedField[];
	/** Who deleted a record that was changed on the other side. */
	readonly contested?: Contested;
	/** Someone else decided that a record stays which was deleted. */
	readonly settled?: true;
	/** How a record goes. */
	readonly removal?: Removal;
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
	const known = new Map(fieldsOf(entity, own).map((named) => [named.key, named]));
	const found = outcome === 'removed' ? [] : fieldDifferences(difference);
	const contested = contestedBy(before, after);
	return {
		entity,
		id: file.id,
		outcome,
		...calledIn(difference, names),
		fields: inOrder(found, [...known.keys()])
			.filter(({ key, sort }) => before || sort !== 'changed' || !named(key, entity))
			.map((field) => describeField(field, known.get(field.key), names)),
		...(contested && { contested }),
		...(isSettled(before, after) && { settled: true }),
		...(outcome === 'removed' && { removal: removalOf(after) }),
		...(like === undefined ? {} : { like: { id: like, name: names.name(entity, like) ?? '' } })
	};
}

// What names a new record stands in its name already, and whose it is beside it.
const named = (key: string, entity: EntityKey): boolean =>
	key === 'measure' || namedBy(entity).includes(key);

const namedBy = (entity: EntityKey): readonly string[] => [...entityOf(entity).named, 'order'];

function removalOf(after: Row): Removal {
	if (isPurged(after)) return 'erased';
	return isEmptied(after) ? 'emptied' : after.deleted?.how === 'undone' ? 'undone' : 'bin';
}

function contestedBy(before: Row | undefined, after: Row): Contested | undefined {
	if (!isContested(after)) return undefined;
	if (!before) return 'elsewhere';
	if (isGone(before)) return 'here';
	if (isEmptied(after) && !isEmptied(before)) return 'emptied';
	return isContested(before) ? undefined : 'there'; // what waits already is no news
}

/**
 * How a record is called, and the measure that it belongs to. What was thrown out of the bin holds no
 * name any more: then it is called as it is here still, or as the file has it.
 */
export function calledIn(
	{ entity, before, after, file }: RecordDifference,
	names: Names
): { readonly name: string; readonly owner: string } {
	const rows = [after, before, file].flatMap((row) => (row ? [present(entity, row)] : []));
	const ownerId = first(rows, ({ measure }: AnyRec) =>
		typeof measure === 'string' ? measure : ''
	);
	return {
		name: first(rows, (record) => titleOf(entity, record, names)),
		owner: names.name('measure', ownerId) || (names.former?.('measure', ownerId) ?? '')
	};
}

function first<T>(all: readonly T[], words: (one: T) => string): string {
	for (const one of all) {
		const said = words(one);
		if (said !== '') return said;
	}
	return '';
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
