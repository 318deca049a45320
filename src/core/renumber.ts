import { isId, wordsOf, type Names } from '../model/kinds/index.ts';
import type { EntityKey } from '../model/registry.ts';
import type { Change } from './moves.ts';
import { outlineOf, type Item } from './outline.ts';
import { rewriteReferences, type Records } from './references.ts';
import type { Concept, FieldNode } from './tree.ts';

/** How the lines of one kind are numbered; '' leaves their numbers as they are. */
export interface Schemes {
	/** `1` with sub-fields 1.1, `1-1` with sub-fields 1-1, `I` and `A` with sub-fields I.1, A.1. */
	readonly field: '' | '1' | '1-1' | 'I' | 'A';
	/** In their field: 2.1 and 2.1.1, or 2-1 and 2-1-1, or 2.Z1 and 2.Z1.1. */
	readonly goal: '' | '.' | '-' | '.Z';
	/** In their field: 2-1, 2.1, 2.M1; or through the whole concept: 1, M1. */
	readonly measure: '' | '-' | '.' | '.M' | 'n' | 'M';
}

/** A new number for one record. */
export interface Renumbering {
	readonly entity: 'field' | 'goal' | 'measure';
	readonly id: string;
	readonly from: string;
	readonly to: string;
	readonly words: string;
}

const romans: readonly (readonly [number, string])[] = [
	[100, 'C'],
	[90, 'XC'],
	[50, 'L'],
	[40, 'XL'],
	[10, 'X'],
	[9, 'IX'],
	[5, 'V'],
	[4, 'IV'],
	[1, 'I']
];

function roman(n: number): string {
	let [rest, letters] = [n, ''];
	for (const [value, letter] of romans) {
		while (rest >= value) [rest, letters] = [rest - value, letters + letter];
	}
	return letters;
}

/** A, B, … Z, AA, AB, … */
const letter = (n: number): string =>
	n > 26
		? letter(Math.floor((n - 1) / 26)) + letter(((n - 1) % 26) + 1)
		: String.fromCharCode(64 + n);

/** The numbers that change, in the order of the document. What is in no field keeps its number. */
export function renumber(concept: Concept, schemes: Schemes): Renumbering[] {
	const numbers = new Map<string, string>(); // new numbers of fields and goals, by id
	const counts = new Map<string, number>();
	const next = (key: string): number => {
		const n = (counts.get(key) ?? 0) + 1;
		counts.set(key, n);
		return n;
	};
	const changed: Renumbering[] = [];
	for (const item of outlineOf(concept)) {
		if (!item.record) continue;
		const { kind, record } = item;
		const scheme = schemes[kind];
		const to =
			scheme === '' || isLoose(item) ? record.number : numberOf(item, schemes, numbers, next);
		numbers.set(record.id, to);
		if (to === record.number) continue;
		const words = 'title' in record ? record.title : record.text;
		changed.push({ entity: kind, id: record.id, from: record.number, to, words });
	}
	return changed;
}

/** All schemes, the most usual first. */
const known = {
	field: ['1', '1-1', 'I', 'A'],
	goal: ['.', '-', '.Z'],
	measure: ['-', '.', '.M', 'n', 'M']
} as const satisfies { [K in keyof Schemes]: readonly Schemes[K][] };

/**
 * The schemes that the numbers follow already, as far as they follow any: those that change the fewest.
 * Fields and goals that mostly follow none are left as they are.
 */
export function usedSchemes(concept: Concept): Schemes {
	let schemes: Schemes = { field: '', goal: '', measure: '' };
	for (const kind of ['field', 'goal', 'measure'] as const) {
		const all = outlineOf(concept).filter((item) => item.kind === kind && item.record).length;
		const tried = known[kind].map((scheme) => {
			const changed = renumber(concept, { ...schemes, [kind]: scheme });
			return { scheme, changes: changed.filter(({ entity }) => entity === kind).length };
		});
		const best = tried.toSorted((a, b) => a.changes - b.changes)[0];
		if (!best || (kind !== 'measure' && best.changes * 2 > all)) continue;
		schemes = { ...schemes, [kind]: best.scheme };
	}
	return schemes;
}

const isLoose = ({ kind, field }: Item): boolean => kind !== 'field' && !field?.field;

function numberOf(
	item: Item,
	schemes: Schemes,
	numbers: ReadonlyMap<string, string>,
	next: (key: string) => number
): string {
	const field = numberOfNode(item.field, numbers);
	if (item.kind === 'field') return fieldNumber(item, schemes.field, field);
	if (item.kind === 'goal') {
		const n = String(item.index + 1);
		if (item.goal) {
			return joined(numbers.get(item.goal.goal.id) ?? '', schemes.goal === '-' ? '-' : '.', n);
		}
		return schemes.goal === '.Z' ? joined(field, '.', `Z${n}`) : joined(field, schemes.goal, n);
	}
	if (schemes.measure === 'n') return String(next('all'));
	if (schemes.measure === 'M') return `M${next('all')}`;
	const n = next(item.field?.field?.id ?? '');
	if (schemes.measure === '.M') return joined(field, '.', `M${n}`);
	return joined(field, schemes.measure, String(n));
}

const numberOfNode = (node: FieldNode | undefined, numbers: ReadonlyMap<string, string>): string =>
	numbers.get(node?.field?.id ?? '') ?? '';

function fieldNumber(item: Item, scheme: Schemes['field'], above: string): string {
	const n = item.index + 1;
	if (above !== '') return joined(above, scheme === '1-1' ? '-' : '.', String(n));
	if (scheme === 'I') return roman(n);
	return scheme === 'A' ? letter(n) : String(n);
}

/** "2" and "1" make "2-1"; a field "5.4" makes "5-4-1" where everything is joined by "-". */
const joined = (above: string, sign: string, own: string): string =>
	above === '' ? own : `${sign === '-' ? above.replaceAll('.', '-') : above}${sign}${own}`;

/**
 * The writes of a renumbering. References in words that named a renumbered record by its old number
 * become references to the record itself, so that they still mean the same.
 */
export function renumberingChanges(
	numbers: readonly Renumbering[],
	records: Records,
	names: Names
): Change[] {
	const changes = new Map<string, Change>();
	const add = ({ entity, id, set }: Change): void => {
		const key = `${entity} ${id}`;
		changes.set(key, { entity, id, set: { ...changes.get(key)?.set, ...set } });
	};
	for (const { entity, id, to } of numbers) add({ entity, id, set: { number: to } });
	for (const target of ['field', 'goal', 'measure'] as const) {
		const renumbered = new Set(numbers.filter((n) => n.entity === target).map(({ id }) => id));
		if (renumbered.size === 0) continue;
		rewriteReferences(records, target, (reference) => {
			const words = wordsOf(reference);
			const id = words === undefined ? undefined : names.find(target, words);
			return id !== undefined && renumbered.has(id) ? id : reference;
		}).forEach(add);
	}
	return [...changes.values()];
}

/** References in words that name nothing today, but would name a record by its new number. */
export function claimedWords(
	numbers: readonly Renumbering[],
	records: Records,
	names: Names
): string[] {
	const claimed = new Set<string>();
	for (const target of ['field', 'goal', 'measure'] as const satisfies readonly EntityKey[]) {
		const fresh = new Set(numbers.filter((n) => n.entity === target).map(({ to }) => to));
		if (fresh.size === 0) continue;
		rewriteReferences(records, target, (reference) => {
			const words = wordsOf(reference)?.trim();
			if (words === undefined || isId(words) || !fresh.has(words)) return reference;
			if (names.find(target, words) === undefined) claimed.add(words);
			return reference;
		});
	}
	return [...claimed];
}
