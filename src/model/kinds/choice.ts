import type { ChoiceField, FlagField } from '../field.ts';
import { saysNothing } from '../words.ts';
import type { Kind } from './kind.ts';

const fold = (words: string): string =>
	words.normalize('NFC').trim().toLowerCase().replace(/\s+/gu, ' ');

/** The choice that words mean: its key, its German word, or a known word of other people's lists. */
function meant(field: ChoiceField, input: string): string | undefined {
	const words = fold(input);
	if (Object.hasOwn(field.choices, words)) return words;
	for (const [key, label] of Object.entries(field.choices)) if (fold(label) === words) return key;
	for (const [word, key] of Object.entries(field.words ?? {})) if (fold(word) === words) return key;
	return undefined;
}

/** One of a declared list; an unknown key of a newer program is shown as it is, never dropped. */
export const choice: Kind<string, ChoiceField> = {
	empty: (field) => field.blank ?? '',
	isEmpty: (value, field) => value === (field.blank ?? ''),
	parse: (input, field) => {
		const key = meant(field, input);
		if (key !== undefined) return { value: key };
		if (saysNothing(input)) return { value: field.blank ?? '' };
		return { problem: { reason: 'choice', input: input.trim() } };
	},
	format: (value, field) =>
		Object.hasOwn(field.choices, value) ? (field.choices[value] ?? value) : value,
	compare: (a, b, field) => {
		const order = Object.keys(field.choices);
		return order.indexOf(a) - order.indexOf(b);
	},
	same: (a, b) => a === b
};

const yes = new Set(['ja', 'j', 'x', 'wahr', 'true', '1', '✓', '✔', 'yes']);
const no = new Set(['nein', 'n', 'falsch', 'false', '0', 'no']);

/** Yes or no; nothing said is no. */
export const flag: Kind<boolean, FlagField> = {
	empty: () => false,
	isEmpty: (value) => !value,
	parse: (input) => {
		const word = fold(input);
		if (yes.has(word)) return { value: true };
		if (no.has(word) || saysNothing(word)) return { value: false };
		return { problem: { reason: 'flag', input: input.trim() } };
	},
	format: (value) => (value ? 'ja' : ''),
	compare: (a, b) => Number(b) - Number(a),
	same: (a, b) => a === b
};
