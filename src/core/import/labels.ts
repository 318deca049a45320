import { entityOf, isEntityKey } from '../../model/registry.ts';
import { plain } from './record-kind.ts';
import { fieldTarget, targetsFor } from './targets.ts';
import type { CompositeKey, MainKind, TargetKey } from './types.ts';

/** Headers under which other people's lists hold what only a composite understands. */
const compositeLabels: Partial<Record<CompositeKey, readonly string[]>> = {
	responsibility: [
		'Zuständig und Beteiligte',
		'Zuständigkeiten',
		'Zuständige Stelle',
		'Zuständiges Amt',
		'Verantwortliche',
		'Verantwortlichkeit',
		'Träger',
		'Akteure',
		'Umsetzung durch',
		'Wer',
		'Organisationseinheit'
	],
	contact: ['Ansprechpartner/in', 'Ansprechpartner/-in', 'Ansprechpersonen'],
	funding: [
		'Finanzierung',
		'Aussagen zur Finanzierung',
		'Finanzierungsquelle',
		'Kosten und Finanzierung',
		'Mittelherkunft',
		'Ressourcen'
	],
	'time-span': ['Zeitraum', 'Laufzeit', 'Umsetzungszeitraum', 'Zeitrahmen', 'Dauer', 'Zeitschiene'],
	'sub-points': ['Unterpunkte', 'Teilmaßnahmen', 'Stichpunkte'],
	'record-type': ['Art', 'Typ', 'Ebene', 'Element', 'Satzart', 'Gliederung', 'Was']
};
/** Fields whose labels a composite takes over. */
const takenOver: readonly (readonly [string, CompositeKey])[] = [
	['measure.lead', 'responsibility'],
	['measure.contact', 'contact']
];

type Index = ReadonlyMap<string, readonly TargetKey[]>;
const indexes = new Map<MainKind, Index>();

/** Which targets a header may mean, the likeliest first. */
export function targetsByLabel(main: MainKind, label: string): readonly TargetKey[] {
	return indexOf(main).get(plain(label)) ?? [];
}

/** Targets of which a known word stands within the header: "Aussagen zur Zuständigkeit". */
export function targetsByWords(main: MainKind, label: string): readonly TargetKey[] {
	const index = indexOf(main);
	const words = plain(label).split(' ');
	for (let length = Math.min(4, words.length - 1); length > 0; length--) {
		for (let at = 0; at + length <= words.length; at++) {
			const part = words.slice(at, at + length).join(' ');
			const found = part.length > 3 ? index.get(part) : undefined;
			if (found) return found;
		}
	}
	return [];
}

/** Whether a cell looks like a header that this program has heard of. */
export const isKnownLabel = (label: string): boolean =>
	mains.some((main) => indexOf(main).has(plain(label)));

const mains: readonly MainKind[] = ['measure', 'field', 'goal', 'actor', 'person'];

function indexOf(main: MainKind): Index {
	const known = indexes.get(main);
	if (known) return known;
	const index = buildIndex(main);
	indexes.set(main, index);
	return index;
}

function buildIndex(main: MainKind): Index {
	const index = new Map<string, TargetKey[]>();
	const add = (label: string, key: TargetKey): void => {
		const words = plain(label);
		if (words === '') return;
		const keys = index.get(words) ?? [];
		if (!keys.includes(key)) index.set(words, [...keys, key]);
	};
	const offered = targetsFor(main).map(({ key }) => key);
	for (const key of offered) {
		for (const label of compositeLabels[key as CompositeKey] ?? []) add(label, key);
	}
	for (const [field, key] of takenOver) {
		if (offered.includes(key)) for (const label of fieldTarget(field)!.labels) add(label, key);
	}
	for (const key of offered) for (const label of fieldTarget(key)?.labels ?? []) add(label, key);
	// "Maßnahme Nr." and "Nr. der Maßnahme", where the bare label is taken by another record.
	for (const key of offered) for (const label of qualifiedLabels(key)) add(label, key);
	const own = entityOf(main);
	const naming = own.named.at(-1);
	for (const word of [own.label, ...(own.synonyms ?? [])]) add(word, `${main}.${naming}`);
	return index;
}

function qualifiedLabels(key: TargetKey): string[] {
	const target = fieldTarget(key);
	if (!target || !isEntityKey(target.entity)) return [];
	const { label, synonyms = [] } = entityOf(target.entity);
	return [label, ...synonyms].flatMap((entity) =>
		target.labels.flatMap((of) => [`${entity} ${of}`, `${entity}s ${of}`, `${of} ${entity}`])
	);
}
