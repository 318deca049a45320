import type { ReferenceField } from '../field.ts';
import { compareWords } from '../natural.ts';
import type { Kind, Names } from './kind.ts';

const idForm = /^[0-9a-z]{4}(-[0-9a-z]{4}){3}$/u;
const prefix = 'words:';

/** Whether a text has the form of a record's id: four groups of four, as no number or name has. */
export const isId = (text: string): boolean => idForm.test(text);

/** A reference to something that is not (yet) in the catalogue, kept in its words. */
export const unresolved = (words: string): string => prefix + words;

/** The words of a reference that names no record yet; nothing for an id. */
export const wordsOf = (value: string): string | undefined =>
	value.startsWith(prefix) ? value.slice(prefix.length) : undefined;

/** The id that a reference leads to today: its own, or that of the one record its words name. */
export function resolve(value: string, target: string, names: Names): string | undefined {
	const words = wordsOf(value);
	return words === undefined ? value || undefined : names.find(target, words);
}

function format(value: string, field: ReferenceField, names: Names): string {
	const { target } = field;
	return wordsOf(value) ?? names.name(target, value) ?? names.former?.(target, value) ?? value;
}

/** A record by id, or by words until such a record appears. */
export const reference: Kind<string, ReferenceField> = {
	empty: () => '',
	isEmpty: (value) => value === '',
	parse: (input, field, names) => {
		const words = input.normalize('NFC').replace(/\s+/gu, ' ').trim();
		if (words === '' || isId(words)) return { value: words };
		return { value: names.find(field.target, words) ?? unresolved(words) };
	},
	format,
	compare: (a, b, field, names) => compareWords(format(a, field, names), format(b, field, names)),
	same: (a, b) => a === b
};
