import { diffArrays } from 'diff';
import type { Field } from '../model/field.ts';
import { canonical } from './register.ts';

/*
 * A suggestion how two texts that were changed side by side become one; a person reads and confirms it.
 * What both left alone stays, what one side took out is out, what one side put in is in (diff3). Where
 * both changed the same paragraph in different places, the words are united in the same way; where they
 * changed the same words, both paragraphs follow each other.
 */

/** A stretch of the former text that a side replaced by other pieces; of no length where it only added. */
interface Edit {
	readonly from: number;
	readonly to: number;
	readonly pieces: readonly string[];
}

function editsOf(base: readonly string[], side: readonly string[]): Edit[] {
	const edits: Edit[] = [];
	let at = 0;
	for (const { value, added, removed } of diffArrays([...base], [...side])) {
		const last = edits.at(-1);
		const touching = last !== undefined && last.to === at && (added || removed);
		const [end, pieces] = [removed ? at + value.length : at, added ? value : []];
		if (touching)
			edits[edits.length - 1] = { ...last, to: end, pieces: [...last.pieces, ...pieces] };
		else if (added || removed) edits.push({ from: at, to: end, pieces });
		if (!added) at += value.length;
	}
	return edits;
}

/** What to do where both sides changed the same stretch; nothing gives the whole union up. */
type Clash = (
	base: readonly string[],
	mine: readonly string[],
	theirs: readonly string[]
) => readonly string[] | undefined;

/** The pieces of a side in a stretch of the former text, with its edits there. */
function within(
	base: readonly string[],
	edits: readonly Edit[],
	[from, to]: readonly [number, number]
): string[] {
	const pieces: string[] = [];
	let at = from;
	for (const edit of edits) {
		pieces.push(...base.slice(at, edit.from), ...edit.pieces);
		at = edit.to;
	}
	return [...pieces, ...base.slice(at, to)];
}

/** A stretch that one side changed, or both. */
interface Stretch {
	from: number;
	to: number;
	readonly mine: Edit[];
	readonly theirs: Edit[];
}

/** Edits in order; those that meet are one stretch. `close`: edits side by side meet, too. */
function stretchesOf(mine: readonly Edit[], theirs: readonly Edit[], close: boolean): Stretch[] {
	const all = [
		...mine.map((edit) => ({ edit, side: 'mine' as const })),
		...theirs.map((edit) => ({ edit, side: 'theirs' as const }))
	].sort((a, b) => a.edit.from - b.edit.from || a.edit.to - b.edit.to);
	const stretches: Stretch[] = [];
	for (const { edit, side } of all) {
		const last = stretches.at(-1);
		const onePlace = last?.from === last?.to && edit.from === edit.to;
		const meets = last && (edit.from < last.to || (edit.from === last.to && (close || onePlace)));
		if (meets) last.to = Math.max(last.to, edit.to);
		const stretch = meets ? last : { from: edit.from, to: edit.to, mine: [], theirs: [] };
		if (!meets) stretches.push(stretch);
		stretch[side].push(edit);
	}
	return stretches;
}

function uniteEdits(
	base: readonly string[],
	stretches: readonly Stretch[],
	clash: Clash
): string[] | undefined {
	const united: string[] = [];
	let at = 0;
	for (const { from, to, mine, theirs } of stretches) {
		const [a, b] = [within(base, mine, [from, to]), within(base, theirs, [from, to])];
		const one = theirs.length === 0 || canonical(a) === canonical(b) ? a : mine.length === 0 && b;
		const pieces = one || clash(base.slice(from, to), a, b);
		if (!pieces) return undefined;
		united.push(...base.slice(at, from), ...pieces);
		at = to;
	}
	return [...united, ...base.slice(at)];
}

/** A paragraph and the blank lines above it. */
interface Paragraph {
	readonly text: string;
	readonly gap: string;
}

function paragraphsOf(text: string): Paragraph[] {
	const lines = text.replace(/\r\n?/gu, '\n').split('\n');
	const paragraphs: Paragraph[] = [];
	let gap = '';
	for (const line of lines.map((one) => one.trimEnd())) {
		if (line === '') gap += '\n';
		else {
			paragraphs.push({ text: line, gap: paragraphs.length > 0 ? `\n${gap}` : '' });
			gap = '';
		}
	}
	return paragraphs;
}

const wordsOf = (text: string): string[] =>
	text.match(/\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu) ?? [];

const isWord = (piece: string): boolean => /[\p{L}\p{N}]/u.test(piece);

/** Whether a side left most of a paragraph alone: a rewritten one is not mixed with another. */
function isTouchedUp(base: readonly string[], edits: readonly Edit[]): boolean {
	const gone = edits.flatMap(({ from, to }) => base.slice(from, to)).filter(isWord).length;
	return gone * 2 <= base.filter(isWord).length;
}

/** One paragraph that both changed: by words where they differ in place, else nothing. */
function uniteWords(base: string, mine: string, theirs: string): string | undefined {
	const words = wordsOf(base);
	const [a, b] = [editsOf(words, wordsOf(mine)), editsOf(words, wordsOf(theirs))];
	if (!isTouchedUp(words, a) || !isTouchedUp(words, b)) return undefined;
	return uniteEdits(words, stretchesOf(a, b, true), () => undefined)?.join('');
}

const uniteParagraphs: Clash = (base, mine, theirs) => {
	if (base.length === mine.length && base.length === theirs.length) {
		const pairs = base.map((text, i) => [text, mine[i]!, theirs[i]!] as const);
		return pairs.flatMap(([text, a, b]) => {
			if (a === text || a === b) return [b];
			if (b === text) return [a];
			return [uniteWords(text, a, b) ?? [a, b]].flat();
		});
	}
	// What one side put in beside what the other put in: both, what is the same once. What one of them
	// took out is out, unless the other changed it – then it is another paragraph now.
	const fresh = theirs.filter((text) => !mine.includes(text) && !base.includes(text));
	const kept = mine.filter((text) => !base.includes(text) || theirs.includes(text));
	return [...kept, ...fresh];
};

/** The gaps above paragraphs as the texts have them; a new neighbour gets the wider one. */
function join(texts: readonly string[], sources: readonly Paragraph[]): string {
	const gaps = new Map<string, string>();
	for (const { text, gap } of sources) {
		if ((gaps.get(text) ?? '').length < gap.length) gaps.set(text, gap);
	}
	const usual = sources.reduce((gap, one) => (one.gap.length > gap.length ? one.gap : gap), '\n');
	return texts.map((text, i) => (i === 0 ? text : (gaps.get(text) || usual) + text)).join('');
}

/**
 * Both texts in one, or nothing where that says no more than one of them. `base` is the text that
 * both had before, where it is known.
 */
function uniteTexts(mine: string, theirs: string, base: string | undefined): string | undefined {
	const [a, b, before] = [mine, theirs, base ?? ''].map(paragraphsOf) as [
		Paragraph[],
		Paragraph[],
		Paragraph[]
	];
	if (a.length === 0 || b.length === 0) return undefined; // one side emptied it: that is a yes or no
	const [x, y, z] = [a, b, before].map((list) => list.map(({ text }) => text)) as [
		string[],
		string[],
		string[]
	];
	const united =
		base === undefined
			? both(x, y)
			: uniteEdits(z, stretchesOf(editsOf(z, x), editsOf(z, y), false), uniteParagraphs);
	if (!united || [x, y].some((one) => canonical(one) === canonical(united))) return undefined;
	return united.length === 0 ? undefined : join(united, [...a, ...b, ...before]);
}

/** Without a common ancestor no one can tell what was taken out: everything stays, what is the same once. */
const both = (mine: readonly string[], theirs: readonly string[]): string[] =>
	diffArrays([...mine], [...theirs]).flatMap(({ value }) => value);

/** All values in one, where that makes sense for the field: long texts and lists. */
export function unite(
	field: Field,
	values: readonly unknown[],
	base?: { readonly value: unknown }
): unknown {
	const [first, ...others] = values;
	if (field.kind === 'list') return uniteLists(values);
	if (field.kind !== 'long-text' || others.length === 0) return undefined;
	let united: string | undefined;
	for (const other of others) {
		const before = base && textOf(base.value);
		united = uniteTexts(united ?? textOf(first), textOf(other), before);
		if (united === undefined) return undefined;
	}
	return united;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

function uniteLists(values: readonly unknown[]): unknown {
	const lists = values.map((value) => (Array.isArray(value) ? (value as unknown[]) : []));
	const items = new Map(lists.flat().map((item) => [canonical(item), item]));
	if (lists.some((list) => list.length === items.size)) return undefined;
	return [...items.values()];
}
