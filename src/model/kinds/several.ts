import type { Field, GroupField, ListField, Part, SetField } from '../field.ts';
import type { Kind, Names, Parsed } from './kind.ts';

/** What a kind of several values needs: the kind of each single one. */
export type KindOf = (field: Field) => Kind<unknown>;

const quote = (part: string, marks: RegExp): string =>
	marks.test(part) || part.startsWith('"') || part !== part.trim()
		? `"${part.replace(/"/gu, '""')}"`
		: part;

/**
 * Splits at a separator outside quotes; nothing if a quote stays open. Quotes are taken off, and what
 * they hold is left as it is; blanks around other parts are dropped.
 */
function split(input: string, separator: RegExp): string[] | undefined {
	const parts: string[] = [];
	let part = '';
	let quoted = false;
	let fresh = true; // a quote counts only at the beginning of a part
	let closed = false;
	const push = (): void => {
		parts.push(closed ? part : part.trim());
		[part, fresh, closed] = ['', true, false];
	};
	for (let i = 0; i < input.length; i++) {
		const char = input[i]!;
		if (quoted) {
			if (char !== '"') part += char;
			else if (input[i + 1] === '"') part += input[++i]!;
			else [quoted, closed] = [false, true];
		} else if (separator.test(char)) {
			push();
		} else if (char === '"' && fresh) {
			part = '';
			[quoted, fresh] = [true, false];
		} else if (!closed || char.trim() !== '') {
			part += char;
			if (char.trim() !== '') fresh = false;
		}
	}
	push();
	return quoted ? undefined : parts;
}

/** Several values of one kind, each added and removed by itself; written "a; b". */
export function setOf(kindOf: KindOf): Kind<readonly string[], SetField> {
	const each = (field: SetField): Kind<string> => kindOf(field.of) as Kind<string>;
	const format = (value: readonly string[], field: SetField, names: Names): string =>
		value.map((item) => quote(each(field).format(item, field.of, names), /[;\n]/u)).join('; ');
	return {
		empty: () => [],
		isEmpty: (value) => value.length === 0,
		parse: (input, field, names): Parsed<readonly string[]> => {
			const value = new Set<string>();
			for (const words of split(input, /[;\n]/u) ?? input.split(/[;\n]/u)) {
				const parsed = each(field).parse(words, field.of, names);
				if ('problem' in parsed) return parsed;
				if (parsed.value !== '') value.add(parsed.value);
			}
			return { value: [...value] };
		},
		format,
		compare: (a, b, field, names) => {
			const [x, y] = [a[0] ?? '', b[0] ?? ''];
			return each(field).compare(x, y, field.of, names);
		},
		same: (a, b) => a.length === b.length && a.every((item) => b.includes(item)),
		unite: (a, b) => [...new Set([...a, ...b])]
	};
}

type Values = Readonly<Record<string, unknown>>;

/** Parts that are one value; as one line "a: b", in a file one column a part. */
export function groupOf(kindOf: KindOf): Kind<Values, GroupField> {
	const entries = (field: GroupField): [string, Part][] => Object.entries(field.parts);
	// A value that was written before a part was declared, or by another program, may lack it.
	const partOf = (value: Values, key: string, part: Part): unknown =>
		value[key] ?? kindOf(part).empty(part);
	const same = (a: Values, b: Values): boolean => JSON.stringify(a) === JSON.stringify(b);
	return {
		empty: (field) =>
			Object.fromEntries(entries(field).map(([key, part]) => [key, kindOf(part).empty(part)])),
		// A part that only a newer program knows says something, too.
		isEmpty: (value, field) =>
			entries(field).every(([key, part]) => kindOf(part).isEmpty(partOf(value, key, part), part)) &&
			Object.keys(value).every((key) => Object.hasOwn(field.parts, key)),
		parse: (input, field, names): Parsed<Values> => {
			const words = split(input, /:/u);
			if (!words) return { problem: { reason: 'quotes', input } };
			const value: Record<string, unknown> = {};
			for (const [i, [key, part]] of entries(field).entries()) {
				const parsed = kindOf(part).parse(words[i] ?? '', part, names);
				if ('problem' in parsed) return parsed;
				value[key] = parsed.value;
			}
			return { value };
		},
		format: (value, field, names) => {
			const words = entries(field).map(([key, part]) =>
				quote(kindOf(part).format(partOf(value, key, part), part, names), /[:;\n"]/u)
			);
			while (words.at(-1) === '') words.pop();
			return words.join(': ');
		},
		compare: (a, b, field, names) => {
			for (const [key, part] of entries(field)) {
				const order = kindOf(part).compare(partOf(a, key, part), partOf(b, key, part), part, names);
				if (order !== 0) return order;
			}
			return 0;
		},
		same
	};
}

/** Several groups in their order, one value as a whole; written "a: b; c: d". */
export function listOf(kindOf: KindOf): Kind<readonly Values[], ListField> {
	const item = groupOf(kindOf);
	const asGroup = (field: ListField): GroupField => ({ ...field, kind: 'group' });
	return {
		empty: () => [],
		isEmpty: (value) => value.length === 0,
		parse: (input, field, names): Parsed<readonly Values[]> => {
			const value: Values[] = [];
			for (const words of splitItems(input)) {
				if (words.trim() === '') continue;
				const parsed = item.parse(words, asGroup(field), names);
				if ('problem' in parsed) return parsed;
				if (!item.isEmpty(parsed.value, asGroup(field))) value.push(parsed.value);
			}
			return { value };
		},
		format: (value, field, names) =>
			value.map((entry) => item.format(entry, asGroup(field), names)).join('; '),
		compare: (a, b) => a.length - b.length,
		same: (a, b) => JSON.stringify(a) === JSON.stringify(b)
	};
}

/** Items of a list between semicolons and line breaks outside quotes; the quotes stay for the parts. */
function splitItems(input: string): string[] {
	const items = input.match(/(?:"(?:[^"]|"")*"|[^;\n"]|")+/gu);
	return items ?? [];
}
