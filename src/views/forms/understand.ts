import type { Field } from '../../model/field.ts';
import { kindOf, type Names } from '../../model/kinds/index.ts';
import { withPart, type Typing } from '../inputs/input.ts';

/** A value, and the words in its input that are none (yet). */
export interface Entered {
	readonly value: unknown;
	readonly typing: Typing | undefined;
}
type Values = Readonly<Record<string, unknown>>;

/**
 * Reads words that still stand in their input, as those that were kept from before: they become the
 * value, or stay with what is wrong with them.
 */
export function understand(entered: Entered, field: Field, names: Names): Entered {
	const { value, typing } = entered;
	if (!typing) return entered;
	if (field.kind === 'group' || field.kind === 'list')
		return understandParts(entered, field, names);
	if (typing.problem) return entered;
	const parsed = kindOf(field).parse(typing.text, field, names);
	if ('problem' in parsed) return { value, typing: { ...typing, problem: parsed.problem } };
	return { value: parsed.value, typing: undefined };
}

function understandParts(
	{ value, typing }: Entered,
	field: Extract<Field, { kind: 'group' | 'list' }>,
	names: Names
): Entered {
	const entries = field.kind === 'list' ? [...(value as Values[])] : [value as Values];
	let left = typing;
	for (const [at, words] of Object.entries(typing?.parts ?? {})) {
		const [key = '', row = '0'] = at.split('.').reverse(); // "2.value", or "value" in a group
		const part = field.parts[key];
		if (!part) continue;
		const entry = entries[Number(row)] ?? blankOf(field);
		const read = understand({ value: entry[key], typing: words }, part, names);
		if (!read.typing) entries[Number(row)] = { ...entry, [key]: read.value };
		left = withPart(left, at, read.typing);
	}
	return { value: field.kind === 'list' ? entries : entries[0], typing: left };
}

function blankOf(field: Extract<Field, { kind: 'group' | 'list' }>): Values {
	return Object.fromEntries(
		Object.entries(field.parts).map(([key, part]) => [key, kindOf(part).empty(part)])
	);
}
