import type { Field, Part } from '../model/field.ts';
import { kindOf, type Names } from '../model/kinds/index.ts';

/**
 * A value as sentences, buttons and messages say it: "in Umsetzung (Stand 22.11.2026)". Files and cells
 * hold its `format` instead, which can be read back. '' for none, and for that of a field which is gone.
 */
export function valueWords(value: unknown, field: Field | undefined, names: Names): string {
	if (!field || value === undefined || value === null) return '';
	if (field.kind !== 'group') return kindOf(field).format(value, field, names);
	let sentence = '';
	for (const [key, part] of Object.entries(field.parts)) {
		const words = partWords((value as Readonly<Record<string, unknown>>)[key], part, names);
		if (words === '') continue;
		const joined = (part.told ?? ', …').replace('…', () => words);
		// What is said first is joined to nothing: ", weil …" becomes "weil …".
		sentence += sentence === '' ? joined.replace(/^[\s,;]+/u, '') : joined;
	}
	return sentence;
}

/** "ja" alone says nothing in a sentence: a flag is told by its label. */
function partWords(value: unknown, part: Part, names: Names): string {
	if (part.kind !== 'flag') return valueWords(value ?? kindOf(part).empty(part), part, names);
	return value === true ? part.label : '';
}
