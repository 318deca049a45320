import { naturalKey } from '../model/natural.ts';
import type { Rec } from '../model/registry.ts';
import { fold } from './fold.ts';

type Measure = Pick<Rec<'measure'>, 'id' | 'number' | 'title' | 'field' | 'stamps' | 'mergedInto'>;

interface Known {
	readonly measure: Measure;
	readonly words: readonly string[];
	readonly title: string;
	readonly number: string;
}

const known = new WeakMap<object, Known>();

// Folding ten thousand titles takes a moment: a record that stays the same is folded once.
function knownOf(measure: Measure): Known {
	let one = known.get(measure);
	if (!one) {
		const words = fold(measure.title)
			.split(/[^\p{L}\p{N}]+/u)
			.filter(Boolean);
		one = { measure, words, title: words.join(' '), number: naturalKey(measure.number) };
		known.set(measure, one);
	}
	return one;
}

/** Whether two measures may be the same one, entered in two offices. A person decides. */
function alike(a: Known, b: Known): boolean {
	if (a.measure.id === b.measure.id || a.title === '' || b.title === '') return false;
	const sameNumber = a.number === b.number || a.number === '' || b.number === '';
	if (a.title !== b.title) return sameNumber && a.number === b.number && similar(a.words, b.words);
	// "Öffentlichkeitsarbeit" may well stand in two fields of action under two numbers.
	const fields = [a.measure.field, b.measure.field];
	return sameNumber || fields.includes('') || fields[0] === fields[1];
}

/** Most words of the shorter title stand in the longer one, too. */
function similar(a: readonly string[], b: readonly string[]): boolean {
	const [few, many] = a.length <= b.length ? [a, b] : [b, a];
	const shared = few.filter((word) => many.includes(word)).length;
	return shared / few.length >= 0.75 && shared / many.length >= 0.5;
}

const most = 5; // of a hundred measures with one title the first few say it all

function bucketsOf(measures: readonly Measure[]): Map<string, Known[]> {
	const buckets = new Map<string, Known[]>();
	for (const measure of measures) {
		const one = knownOf(measure);
		if (one.title === '' || measure.mergedInto !== '') continue;
		for (const key of [`t ${one.title}`, ...(one.number ? [`n ${one.number}`] : [])]) {
			const bucket = buckets.get(key);
			if (bucket) bucket.push(one);
			else buckets.set(key, [one]);
		}
	}
	return buckets;
}

/** Finds for a new measure one of these that may be the same. */
export function doubleFinder(
	measures: readonly Measure[]
): (measure: Measure) => string | undefined {
	const buckets = bucketsOf(measures);
	return (measure) => {
		if (measure.mergedInto !== '') return undefined; // decided elsewhere
		const one = knownOf(measure);
		const near = [
			...(buckets.get(`t ${one.title}`) ?? []),
			...(one.number ? (buckets.get(`n ${one.number}`) ?? []) : [])
		];
		return near.find((other) => alike(one, other))?.measure.id;
	};
}

/**
 * Pairs of measures that may be the same one, the older first. Measures that came in one action are
 * none: their list holds both on purpose.
 */
export function doublesIn(measures: readonly Measure[]): (readonly [string, string])[] {
	const pairs = new Map<string, readonly [string, string]>();
	for (const bucket of bucketsOf(measures).values()) {
		if (bucket.length < 2) continue;
		for (const [i, b] of bucket.entries()) {
			const a = bucket
				.slice(0, Math.min(i, most))
				.find((other) => made(other) !== made(b) && alike(other, b));
			if (!a) continue;
			const [first, second] = made(a) < made(b) ? [a, b] : [b, a];
			const pair = [first.measure.id, second.measure.id] as const;
			pairs.set(pair.join(' '), pair);
		}
	}
	return [...pairs.values()];
}

/** Whether nothing changed between two lists of measures that could make or end a pair. */
export const sameForDoubles = (before: readonly Measure[], after: readonly Measure[]): boolean =>
	before.length === after.length &&
	before.every((a, i) => {
		const b = after[i]!;
		return a === b || (a.id === b.id && compared.every((key) => a[key] === b[key]));
	});

const compared = ['title', 'number', 'field', 'mergedInto'] as const;

const made = ({ measure }: Known): string => measure.stamps['*'] ?? '';
