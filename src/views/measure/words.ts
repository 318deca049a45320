import { valueWords } from '../../core/value-words.ts';
import { kindOf, resolve, wordsOf, type Names } from '../../model/kinds/index.ts';
import type { Field, ReferenceField } from '../../model/field.ts';
import { measure as t } from '../../i18n/de/measure.ts';
import { isEntityKey } from '../../model/registry.ts';
import { erasedWord } from '../../model/words.ts';

/** A reference as it is shown: the record it leads to, or what is to be said about it. */
export interface Shown {
	readonly text: string;
	/** The record, where there is one. */
	readonly id?: string;
}

/** Where a reference leads: to a record, to words that name none yet, or to a deleted one. */
export function shownReference(value: string, target: string, names: Names): Shown {
	const id = resolve(value, target, names);
	const text = id === undefined ? undefined : names.name(target, id);
	if (id !== undefined && text !== undefined) return { id, text: text || t.untitled };
	const words = wordsOf(value);
	if (words !== undefined) {
		return { text: isEntityKey(target) && target === 'measure' ? t.notInCatalogue(words) : words };
	}
	const former = names.former?.(target, value);
	return { text: former === erasedWord ? former : t.noLonger(former ?? t.unknownRecord) };
}

/** A value as it is read on the screen: one line, or several in a long text. */
export function shownText(value: unknown, field: Field, names: Names): string {
	if (kindOf(field).isEmpty(value, field)) return '';
	if (field.kind === 'reference') return reference(value as string, field, names);
	if (field.kind === 'set') {
		return (value as readonly string[]).map((item) => shownText(item, field.of, names)).join(', ');
	}
	return valueWords(value, field, names);
}

const reference = (value: string, field: ReferenceField, names: Names): string =>
	shownReference(value, field.target, names).text;
