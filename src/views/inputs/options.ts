import { namedField, titleOf } from '../../core/record.ts';
import type { Catalogue } from '../../data/catalogue.ts';
import type { ChoiceField } from '../../model/field.ts';
import { compareNatural, compareWords } from '../../model/natural.ts';
import type { AnyRec, EntityKey } from '../../model/registry.ts';
import type { Option } from '../../ui/options.ts';

/** The choices of a field; a value that a newer program wrote stays choosable as it is. */
export function choiceOptions({ choices }: ChoiceField, value: string): Option[] {
	const options = Object.entries(choices).map(([key, label]) => ({ value: key, label }));
	if (value === '' || Object.hasOwn(choices, value)) return options;
	return [...options, { value, label: value }];
}

/** Words as options. */
export const wordOptions = (words: readonly string[]): Option[] =>
	words.map((word) => ({ value: word, label: word }));

const made = new WeakMap<readonly AnyRec[], Option[]>();

/** All records of a sort as options, in the order of their numbers and names. */
export function recordOptions(catalogue: Catalogue, target: EntityKey): Option[] {
	const records = catalogue.table(target).all as readonly AnyRec[];
	let options = made.get(records);
	if (!options) {
		options = records
			.map((record) => ({ record, label: titleOf(target, record, catalogue.names) }))
			.sort(
				(a, b) =>
					compareNatural(numberOf(a.record), numberOf(b.record)) || compareWords(a.label, b.label)
			)
			.map(({ record, label }) => ({ value: record.id, label, hint: hintOf(catalogue, record) }));
		made.set(records, options);
	}
	return options;
}

const numberOf = (record: AnyRec): string =>
	typeof record['number'] === 'string' ? record['number'] : '';

// What tells records of the same name apart: short name and unit of an actor, actor of a person.
function hintOf(catalogue: Catalogue, record: AnyRec): string | undefined {
	const { shortName, unitCode, actor } = record;
	const words = [shortName, unitCode, actor && catalogue.names.name('actor', actor as string)];
	return words.filter(Boolean).join(' · ') || undefined;
}

/** Words for a set of texts: those that the catalogue declares, then those that are in use. */
export function suggestionsFor(catalogue: Catalogue, entity: EntityKey, key: string): string[] {
	const field = namedField(entity, key)?.field;
	if (field?.kind !== 'set' || field.of.kind !== 'text') return [];
	const declared = (catalogue.record as AnyRec | undefined)?.[key];
	const used = new Set<string>();
	for (const record of catalogue.table(entity).all as readonly AnyRec[]) {
		for (const word of record[key] as readonly string[]) used.add(word);
	}
	const known = Array.isArray(declared) ? (declared as string[]) : [];
	return [...new Set([...known, ...[...used].sort(compareWords)])];
}
