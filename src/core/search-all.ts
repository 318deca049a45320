import type { Names } from '../model/kinds/index.ts';
import { compareNatural, compareWords } from '../model/natural.ts';
import type { AnyRec, EntityKey } from '../model/registry.ts';
import { findRanges, fold, termsOf } from './fold.ts';
import { askedNumber } from './phone.ts';
import { titleOf } from './record.ts';
import type { SearchTexts, Snippet } from './search.ts';

/** The sorts of records that the search over everything finds, in the order in which they are shown. */
export const foundEntities = [
	'measure',
	'field',
	'goal',
	'actor',
	'person',
	'progress',
	'funding',
	'step'
] as const satisfies readonly EntityKey[];
export type FoundEntity = (typeof foundEntities)[number];

/** How well a record answers: the lower, the better. From `inText` on the words stand elsewhere. */
export const ranks = { exact: 0, beginning: 1, words: 2, inTitle: 3, inText: 4 } as const;
export type Rank = (typeof ranks)[keyof typeof ranks];

/** A record that holds all words of the search. */
export interface Found {
	readonly entity: FoundEntity;
	readonly record: AnyRec;
	readonly title: string;
	readonly rank: Rank;
	readonly ranges: readonly (readonly [number, number])[];
	/** Where the words stand, if they are not all in the title. */
	readonly snippet: Snippet | undefined;
}

/** What was found of one sort: the best ones, and how many there are. */
export interface FoundGroup {
	readonly entity: FoundEntity;
	readonly hits: readonly Found[];
	readonly count: number;
}

/** Where the search over everything looks. */
export interface SearchSource {
	readonly all: (entity: FoundEntity) => readonly AnyRec[];
	readonly texts: SearchTexts;
	readonly names: Names;
}

/** A record's title as the search compares it, folded once: a changed record is a new object. */
interface Head {
	readonly title: string;
	readonly folded: string;
	/** The title without the number before it. */
	readonly words: string;
	readonly number: string;
}
const heads = new WeakMap<AnyRec, Head>();

const separators = /[\s.\-–_/]+/gu;
/** Numbers of a concept are alike however their parts are separated: "5.4" finds "5-4-1". */
const numberKey = (words: string): string => words.replace(separators, '.');
const looksLikeNumber = (term: string): boolean => /^(\d|[ivxlc]+[.\-–/]|[ivxlc]+$)/u.test(term);

function headOf(entity: FoundEntity, record: AnyRec, names: Names): Head {
	let head = heads.get(record);
	if (!head) {
		const title = titleOf(entity, record, names);
		const folded = fold(title);
		const number = typeof record['number'] === 'string' ? fold(record['number']) : '';
		const words = number && folded.startsWith(number) ? folded.slice(number.length).trim() : folded;
		head = { title, folded, words, number: numberKey(number) };
		heads.set(record, head);
	}
	return head;
}

/** Whether every term stands somewhere in a text as the search compares it. */
export const holds = (folded: string, terms: readonly string[]): boolean =>
	terms.every((term) => folded.includes(term));

/** How well a title alone answers; nothing if it lacks a term. */
export function rankOf(
	folded: string,
	terms: readonly string[],
	query = terms.join(' ')
): Rank | undefined {
	if (!holds(folded, terms)) return undefined;
	if (folded === query) return ranks.exact;
	if (folded.startsWith(query)) return ranks.beginning;
	return terms.every((term) => beginsWord(folded, term)) ? ranks.words : ranks.inTitle;
}

function beginsWord(folded: string, term: string): boolean {
	for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + 1)) {
		if (at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1]!)) return true;
	}
	return false;
}

function rankIn(
	head: Head,
	terms: readonly string[],
	numbers: readonly string[]
): Rank | undefined {
	const whole = numbers.join('.');
	if (head.number && whole) {
		if (head.number === whole) return ranks.exact;
		if (head.number.startsWith(whole)) return ranks.beginning;
	}
	const left = head.number
		? terms.filter((_, i) => !numbers[i] || !head.number.startsWith(numbers[i]))
		: terms;
	const rank = rankOf(head.words, left);
	return rank ?? rankOf(head.folded, terms);
}

/** Searches all records; an empty search finds nothing. The groups with the best answers come first. */
export function searchAll(query: string, source: SearchSource, limit = 6): FoundGroup[] {
	const terms = termsOf(query);
	if (terms.length === 0) return [];
	return foundEntities
		.map((entity) => searchIn(entity, terms, askedNumber(query), source, limit))
		.filter(({ count }) => count > 0)
		.sort((a, b) => groupRank(a) - groupRank(b));
}

/** The place of a group among others: whether something is called so, or only mentions it. */
const groupRank = ({ hits }: FoundGroup): number =>
	(hits[0]?.rank ?? ranks.inText) < ranks.inText ? 0 : 1;

interface Candidate {
	readonly record: AnyRec;
	readonly head: Head;
	readonly rank: Rank;
}

function searchIn(
	entity: FoundEntity,
	terms: readonly string[],
	phone: string | undefined,
	{ all, texts, names }: SearchSource,
	limit: number
): FoundGroup {
	const numbers = terms.map((term) => (looksLikeNumber(term) ? numberKey(term) : ''));
	const dials = (name: FoundEntity, record: AnyRec): Snippet | undefined =>
		phone === undefined ? undefined : texts.dialled(name, record, phone);
	const best: Candidate[] = [];
	let count = 0;
	for (const record of all(entity)) {
		const head = headOf(entity, record, names);
		const rank =
			rankIn(head, terms, numbers) ??
			(missing(head, texts.folded(entity, record), terms) && !dials(entity, record)
				? undefined
				: ranks.inText);
		if (rank === undefined) continue;
		count++;
		insert(best, { record, head, rank }, limit);
	}
	const hits = best.map(({ record, head: { title }, rank }) => ({
		entity,
		record,
		title,
		rank,
		ranges: findRanges(title, terms),
		snippet:
			rank === ranks.inText
				? (texts.snippet([{ entity, record }], terms, [title]) ?? dials(entity, record))
				: undefined
	}));
	return { entity, hits, count };
}

const missing = (head: Head, text: string, terms: readonly string[]): boolean =>
	terms.some((term) => !text.includes(term) && !head.folded.includes(term));

/** Keeps the best ones in order, without sorting ten thousand for the sake of six. */
function insert(best: Candidate[], next: Candidate, limit: number): void {
	const last = best[limit - 1];
	if (last && compare(last, next) <= 0) return;
	let at = Math.min(best.length, limit - 1);
	while (at > 0 && compare(best[at - 1]!, next) > 0) at--;
	best.splice(at, 0, next);
	best.length = Math.min(best.length, limit);
}

const compare = (a: Candidate, b: Candidate): number =>
	a.rank - b.rank ||
	compareNatural(a.head.number, b.head.number) ||
	compareWords(a.head.words, b.head.words);
