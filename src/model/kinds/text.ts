import type { LongTextField, TextField } from '../field.ts';
import { compareNatural, compareWords, naturalSortText } from '../natural.ts';
import type { Kind, Parsed } from './kind.ts';

// Controls that no one can see or type; tab and line break are handled by the callers.
// eslint-disable-next-line no-control-regex -- naming control characters is the point
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/gu;

/** Words as they are stored: composed letters (NFC), no invisible controls, no lone surrogates. */
function clean(input: string): string {
	return input.replace(invisible, '').toWellFormed().normalize('NFC');
}

const checks: Record<NonNullable<TextField['check']>, (value: string) => boolean> = {
	email: (value) => /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>".]{2,}$/u.test(value),
	phone: () => true, // "Tel. 168-40001, nur vormittags" is a fine answer
	link: (value) => /^https?:\/\/[^\s/]+\S*$/iu.test(value),
	ags: (value) => /^(0[1-9]|1[0-6])\d{6}$/u.test(value),
	ars: (value) => /^(0[1-9]|1[0-6])\d{10}$/u.test(value)
};

/** Writes what is plainly meant: "www.example.de" is a link, "03 2 41 021" an AGS. */
function complete(value: string, check: TextField['check']): string {
	if (check === 'ags' || check === 'ars') return value.replace(/\s+/gu, '');
	if (check === 'link' && /^www\./iu.test(value)) return `https://${value}`;
	return value;
}

function parse(input: string, field: TextField): Parsed<string> {
	const { check } = field;
	const value = complete(clean(input).replace(/\s+/gu, ' ').trim(), check);
	if (check === undefined || check === 'phone' || value === '' || checks[check](value)) {
		return { value };
	}
	return { problem: { reason: check, input: value } };
}

/** One line of text: outer and repeated blanks and line breaks are dropped. */
export const text: Kind<string, TextField> = {
	empty: () => '',
	isEmpty: (value) => value === '',
	parse,
	format: (value) => value,
	compare: (a, b, field) => (field.natural ? compareNatural(a, b) : compareWords(a, b)),
	sortText: (value, field) => (field.natural ? naturalSortText(value) : undefined),
	same: (a, b) => a === b
};

/** Paragraphs: every line break counts, in the form of Unix; blanks at line ends do not. */
export const longText: Kind<string, LongTextField> = {
	...(text as unknown as Kind<string, LongTextField>),
	parse: (input) => ({
		value: clean(input.replace(/\r\n?|\u2028|\u2029/gu, '\n'))
			.replace(/[^\S\n]+$/gmu, '')
			.replace(/^\n+|\s+$/gu, '')
	}),
	compare: (a, b) => compareWords(a, b),
	unite: (a, b) => (a === b || b === '' ? a : a === '' ? b : `${a}\n\n${b}`)
};
