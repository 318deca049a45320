import { compareWords } from '../model/natural.ts';
import type { Rec } from '../model/registry.ts';
import { fold } from './fold.ts';

/** Two actors that may be the same one. A person decides. */
export interface SimilarPair {
	readonly a: Rec<'actor'>;
	readonly b: Rec<'actor'>;
	/** `same`: alike but for spelling; `short`: one is the other's short name; `part`: one is the beginning of the other; `near`: a letter or two differ. */
	readonly reason: 'same' | 'short' | 'part' | 'near';
}

const empty = new Set(
	'der die das den dem des von vom zu zur zum im in am an fur und e v ev ggmbh gmbh mbh ag'.split(
		' '
	)
);

/** The words of a name that tell it from others: without articles and legal forms. */
const wordsOf = (name: string): string[] =>
	fold(name)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '' && !empty.has(word));

interface Known {
	readonly actor: Rec<'actor'>;
	readonly words: readonly string[];
	readonly name: string;
	readonly short: string;
}

/**
 * Pairs of actors whose names are alike. Only actors that share a word, a short name or their first
 * letters are compared, so that a thousand of them take a moment.
 */
export function similarActors(actors: readonly Rec<'actor'>[]): SimilarPair[] {
	const known = actors
		.map((actor): Known => {
			const words = wordsOf(actor.name);
			const short = wordsOf(actor.shortName).join('');
			return { actor, words, name: words.join(''), short };
		})
		.filter(({ name }) => name !== '');
	const buckets = new Map<string, Known[]>();
	for (const one of known) {
		for (const key of new Set([one.words[0] ?? '', one.name.slice(0, 4), one.name, one.short])) {
			if (key === '') continue;
			const bucket = buckets.get(key);
			if (bucket) bucket.push(one);
			else buckets.set(key, [one]);
		}
	}
	const found = new Map<string, SimilarPair>();
	for (const bucket of buckets.values()) {
		for (const [i, a] of bucket.entries()) {
			for (const b of bucket.slice(i + 1)) {
				const pair = inOrder(a, b);
				const key = `${pair.a.id} ${pair.b.id}`;
				const reason = found.has(key) ? undefined : reasonOf(a, b);
				if (reason) found.set(key, { ...pair, reason });
			}
		}
	}
	return [...found.values()].sort((x, y) => compareWords(x.a.name, y.a.name));
}

const inOrder = (a: Known, b: Known): { a: Rec<'actor'>; b: Rec<'actor'> } =>
	compareWords(a.actor.name, b.actor.name) < 0 || (a.name === b.name && a.actor.id < b.actor.id)
		? { a: a.actor, b: b.actor }
		: { a: b.actor, b: a.actor };

function reasonOf(a: Known, b: Known): SimilarPair['reason'] | undefined {
	// Two units of an office have different codes on purpose, however alike their names.
	const codes = [a.actor.unitCode, b.actor.unitCode];
	if (codes[0] !== '' && codes[1] !== '' && codes[0] !== codes[1]) return undefined;
	if (a.name === b.name) return 'same';
	if (a.short !== '' && (a.short === b.short || a.short === b.name)) return 'short';
	if (b.short !== '' && b.short === a.name) return 'short';
	const [few, many] = a.words.length <= b.words.length ? [a, b] : [b, a];
	const begins = few.words.every((word, i) => many.words[i] === word);
	// "Stadt" begins too many names to say anything; "Pressestelle" does not.
	if (begins && (few.words.length > 1 || few.name.length > 8)) return 'part';
	const numbers = (name: string): string => name.replace(/\D/gu, '');
	if (numbers(a.name) !== numbers(b.name)) return undefined;
	const most = Math.min(a.name.length, b.name.length) >= 12 ? 2 : 1;
	return few.name.length >= 6 && distance(a.name, b.name, most) <= most ? 'near' : undefined;
}

/** How many letters have to be changed, added or left out; more than `most` is not counted on. */
function distance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let row = Array.from({ length: b.length + 1 }, (_, i) => i);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++) {
			const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
			next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
		}
		if (Math.min(...next) > most) return most + 1;
		row = next;
	}
	return row[b.length] ?? 0;
}
