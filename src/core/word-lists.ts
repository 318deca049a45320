import { compareWords } from '../model/natural.ts';
import type { Rec } from '../model/registry.ts';
import { fold } from './fold.ts';

/** Lists of words that the catalogue declares and its measures use. */
export const wordLists = ['targetGroups', 'districts', 'tags'] as const;
export type WordList = (typeof wordLists)[number];

/** A word of a list and how many measures carry it. */
export interface Word {
	readonly word: string;
	readonly uses: number;
}

/** A new set for one record; together they are one commit. */
export interface SetChange {
	readonly entity: 'catalogue' | 'measure';
	readonly id: string;
	readonly set: Readonly<Record<string, readonly string[]>>;
}

interface Lists {
	readonly catalogue: Rec<'catalogue'>;
	readonly measures: readonly Rec<'measure'>[];
}

/** All words of a list, declared or only used, in German order. */
export function wordsIn(list: WordList, { catalogue, measures }: Lists): Word[] {
	const uses = new Map(catalogue[list].map((word) => [word, 0]));
	for (const measure of measures)
		for (const word of measure[list]) uses.set(word, (uses.get(word) ?? 0) + 1);
	return [...uses]
		.map(([word, count]) => ({ word, uses: count }))
		.sort((a, b) => compareWords(a.word, b.word));
}

/** The word of the list that a typed one means, however it is written. */
export const sameWord = (words: readonly Word[], typed: string): string | undefined =>
	words.find(({ word }) => word === typed)?.word ??
	words.find(({ word }) => fold(word) === fold(typed))?.word;

/**
 * Puts one word in the place of another, in the list and in all measures: with a new word that renames
 * it, with one of the list it unites both, without one it removes it.
 */
export function replaceWord(list: WordList, from: string, to: string | undefined, lists: Lists) {
	const { catalogue, measures } = lists;
	const replaced = (words: readonly string[]): string[] => [
		...new Set(words.flatMap((word) => (word !== from ? [word] : to === undefined ? [] : [to])))
	];
	const changes: SetChange[] = [];
	const declared = catalogue[list];
	// A word that was only used becomes a word of the list when it gets a proper name.
	const next = replaced(declared.includes(from) ? declared : [...declared, from]);
	changes.push({ entity: 'catalogue', id: catalogue.id, set: { [list]: next } });
	for (const measure of measures) {
		if (!measure[list].includes(from)) continue;
		changes.push({ entity: 'measure', id: measure.id, set: { [list]: replaced(measure[list]) } });
	}
	return changes;
}
