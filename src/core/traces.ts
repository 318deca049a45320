import { erasedWord } from '../model/words.ts';
import { entityOf, type EntityKey } from '../model/registry.ts';
import { dialled } from './phone.ts';

/** Words by which a record that is to be erased is recognised in the texts of others. */
export interface Trace {
	readonly sort: 'words' | 'phone' | 'email';
	readonly text: string;
	/** Nobody else is meant by it; a surname alone may be someone else's. */
	readonly sure: boolean;
}

/** The values that a record has and had, by field. */
export type Known = ReadonlyMap<string, readonly unknown[]>;

const fewestDigits = 6; // shorter numbers are those of rooms, years and paragraphs
const fewestLetters = 2;

/** By what a record is recognised: its names, addresses and numbers, former ones included. */
export function tracesOf(entity: EntityKey, known: Known): Trace[] {
	const { fields, named, foundBy } = entityOf(entity);
	const traces: Trace[] = [];
	const textsIn = (key: string): string[] => textsOf(known.get(key) ?? []);
	const forms = named.filter((key) => !foundBy.includes(key)).flatMap(textsIn);
	for (const name of foundBy.flatMap(textsIn)) traces.push(...tracesOfName(name, forms));
	for (const [key, field] of Object.entries(fields)) {
		if (field.kind !== 'text') continue;
		for (const text of textsIn(key)) {
			if (field.check === 'email') traces.push({ sort: 'email', text, sure: true });
			const digits = field.check === 'phone' ? dialled(text) : '';
			if (/^\d+$/u.test(digits) && digits.length >= fewestDigits)
				traces.push({ sort: 'phone', text: digits, sure: true });
		}
	}
	const apart = new Map(traces.map((trace) => [`${trace.sort} ${trace.text}`, trace]));
	return [...apart.values()];
}

function tracesOfName(name: string, forms: readonly string[]): Trace[] {
	const parts = name.split(' ');
	const last = parts.at(-1) ?? '';
	const words = (text: string, sure: boolean): Trace => ({ sort: 'words', text, sure });
	const alone = last.length >= fewestLetters ? [words(last, false)] : [];
	if (parts.length === 1) return [...forms.map((form) => words(`${form} ${name}`, true)), ...alone];
	const turned = `${last}, ${parts.slice(0, -1).join(' ')}`;
	return [words(name, true), words(turned, true), ...alone];
}

const textsOf = (values: readonly unknown[]): string[] =>
	values.flatMap((value) => {
		const text =
			typeof value === 'string' ? value.normalize('NFC').replace(/\s+/gu, ' ').trim() : '';
		return text === '' ? [] : [text];
	});

/** Finds traces in texts, however they are written; nothing if there are none to be found. */
export function finderOf(traces: readonly Trace[]): RegExp | undefined {
	if (traces.length === 0) return undefined;
	const longestFirst = traces.toSorted((a, b) => b.text.length - a.text.length);
	return new RegExp(longestFirst.map((trace) => patterns[trace.sort](trace.text)).join('|'), 'giu');
}

const [before, after] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'];
const patterns: Readonly<Record<Trace['sort'], (text: string) => string>> = {
	// "Musters" and "Muster's" name the person, too; "Müller" is also written "Mueller".
	words: (text) => `${before}${text.split(' ').map(spelt).join('\\s+')}(?:['’]?s)?${after}`,
	email: (text) => `(?<![\\p{L}\\p{N}._%+-])${escaped(text)}${after}`,
	phone: (text) =>
		`(?<!\\d)${[...text].map((digit, i) => (i === 0 && digit === '0' ? '(?:(?:\\+|00)49[\\s/.–-]*(?:\\(0\\))?|0)' : digit)).join('[\\s()/.–-]*')}(?!\\d)`
};

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
const spellings: Readonly<Record<string, string>> = {
	ä: '(?:ä|ae)',
	ö: '(?:ö|oe)',
	ü: '(?:ü|ue)',
	ß: '(?:ß|ss)'
};
const spelt = (word: string): string =>
	[...word].map((char) => spellings[char.toLowerCase()] ?? escaped(char)).join('');

/** Whether traces stand in a value, however deep. */
export function holds(value: unknown, find: RegExp): boolean {
	if (typeof value === 'string') {
		find.lastIndex = 0;
		return find.test(value.normalize('NFC'));
	}
	if (Array.isArray(value)) return value.some((item) => holds(item, find));
	if (typeof value !== 'object' || value === null) return false;
	return Object.values(value).some((item) => holds(item, find));
}

/** A value without the traces in its texts; the very same value if there are none. */
export function redacted(value: unknown, find: RegExp): unknown {
	if (!holds(value, find)) return value;
	if (typeof value === 'string') return value.normalize('NFC').replace(find, erasedWord);
	if (Array.isArray(value)) return value.map((item) => redacted(item, find));
	return Object.fromEntries(
		Object.entries(value as object).map(([key, item]) => [key, redacted(item, find)])
	);
}

/** Where in a text the first trace stands, with some words around it. */
export function excerpt(value: unknown, find: RegExp, around = 40): string {
	const text = firstText(value, find);
	find.lastIndex = 0;
	const at = find.exec(text);
	if (!at) return text.slice(0, around * 2);
	const end = at.index + at[0].length;
	// Whole words, unless a word is longer than what is shown.
	const from = at.index < around ? 0 : at.index - tail(text.slice(at.index - around, at.index));
	const to = end + head(text.slice(end, end + around), text.length <= end + around);
	return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`;
}

const tail = (text: string): number => text.length - Math.max(text.indexOf(' ') + 1, 0);
const head = (text: string, last: boolean): number =>
	last || !text.includes(' ') ? text.length : text.lastIndexOf(' ');

function firstText(value: unknown, find: RegExp): string {
	if (typeof value === 'string') return value.normalize('NFC').replace(/^words:/u, '');
	const items: unknown[] = typeof value === 'object' && value !== null ? Object.values(value) : [];
	const item = items.find((some) => holds(some, find));
	return item === undefined ? '' : firstText(item, find);
}
