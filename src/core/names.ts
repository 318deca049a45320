import { isId, noNames, type Names } from '../model/kinds/index.ts';
import { entityOf, isEntityKey, type AnyRec, type EntityKey } from '../model/registry.ts';
import { fold } from './fold.ts';
import { titleOf } from './record.ts';

/** Where the records of the catalogue are found; the lists keep their identity until they change. */
export interface Lookup {
	get(entity: EntityKey, id: string): AnyRec | undefined;
	all(entity: EntityKey): readonly AnyRec[];
}

/** Which record answers to which words; `null` where several do. */
type Index = Map<string, string | null>;

const keyOf = (words: string): string =>
	fold(words)
		.replace(/[\s.\-–_/]+/gu, ' ')
		.trim();

function indexOf(entity: EntityKey, records: readonly AnyRec[]): Index {
	const index: Index = new Map();
	for (const key of entityOf(entity).foundBy) {
		const found: Index = new Map();
		for (const record of records) {
			const words = record[key];
			if (typeof words !== 'string' || words === '') continue;
			found.set(keyOf(words), found.has(keyOf(words)) ? null : record.id);
		}
		for (const [words, id] of found) if (!index.has(words)) index.set(words, id);
	}
	for (const record of records) {
		const title = keyOf(titleOf(entity, record, noNames)); // "2 Sprache", as references are shown
		if (!index.has(title)) index.set(title, record.id);
	}
	return index;
}

/** Names over the records of a catalogue: an index per sort of record, made when first asked for. */
export function namesOver(lookup: Lookup): Names {
	const indexes = new WeakMap<readonly AnyRec[], Index>();
	return {
		name(target, id) {
			const record = isEntityKey(target) ? lookup.get(target, id) : undefined;
			return record && isEntityKey(target) ? titleOf(target, record, noNames) : undefined;
		},
		find(target, words) {
			if (!isEntityKey(target)) return undefined;
			if (isId(words)) return lookup.get(target, words) ? words : undefined;
			const records = lookup.all(target);
			let index = indexes.get(records);
			if (!index) indexes.set(records, (index = indexOf(target, records)));
			return index.get(keyOf(words)) ?? undefined;
		}
	};
}
