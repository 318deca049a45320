import { isId, noNames, type Names } from '../model/kinds/index.ts';
import { erasedWord } from '../model/words.ts';
import { entityOf, isEntityKey, type AnyRec, type EntityKey } from '../model/registry.ts';
import { fold } from './fold.ts';
import { titleOf } from './record.ts';

/** Where the records of the catalogue are found; the lists keep their identity until they change. */
export interface Lookup {
	readonly get: (entity: EntityKey, id: string) => AnyRec | undefined;
	readonly all: (entity: EntityKey) => readonly AnyRec[];
	/** A record also if it is deleted. */
	readonly former?: (entity: EntityKey, id: string) => AnyRec | undefined;
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
		add(index, records, (record) => record[key]);
	}
	add(index, records, (record) => titleOf(entity, record, noNames)); // "2 Sprache", as references are shown
	return index;
}

/** Adds words that do not lead anywhere yet. */
function add(index: Index, records: readonly AnyRec[], wordsOf: (record: AnyRec) => unknown): void {
	const found: Index = new Map();
	for (const record of records) {
		const words = wordsOf(record);
		const key = typeof words === 'string' ? keyOf(words) : '';
		if (key !== '') found.set(key, found.has(key) ? null : record.id);
	}
	for (const [key, id] of found) if (!index.has(key)) index.set(key, id);
}

// Of an erased or emptied record no name is left.
const namelessIsErased = (name: string | undefined): string | undefined =>
	name === '' ? erasedWord : name;

/** Names over the records of a catalogue: an index per sort of record, made when first asked for. */
export function namesOver(lookup: Lookup): Names {
	const indexes = new WeakMap<readonly AnyRec[], Index>();
	const nameIn = (find: Lookup['get'], target: string, id: string): string | undefined => {
		const record = isEntityKey(target) ? find(target, id) : undefined;
		return record && isEntityKey(target) ? titleOf(target, record, noNames) : undefined;
	};
	return {
		name: (target, id) => nameIn(lookup.get, target, id),
		former: (target, id) => lookup.former && namelessIsErased(nameIn(lookup.former, target, id)),
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
