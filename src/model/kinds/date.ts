import type { DateField } from '../field.ts';
import { saysNoValue } from '../words.ts';
import type { Kind, Parsed } from './kind.ts';

/**
 * Dates are text that sorts and says how exact it is: `2026`, `2026-Q2`, `2026-12`, `2026-12-31`,
 * `ongoing` for "fortlaufend", '' for none.
 */
export const ongoing = 'ongoing';

const months = [
	['januar', 'jan', 'jänner'],
	['februar', 'feb'],
	['märz', 'mär', 'maerz', 'mrz'],
	['april', 'apr'],
	['mai'],
	['juni', 'jun'],
	['juli', 'jul'],
	['august', 'aug'],
	['september', 'sep', 'sept'],
	['oktober', 'okt'],
	['november', 'nov'],
	['dezember', 'dez']
];
const pad = (n: number): string => String(n).padStart(2, '0');
const daysIn = (year: number, month: number): number =>
	new Date(Date.UTC(year, month, 0)).getUTCDate();
const fullYear = (digits: string): number =>
	digits.length === 2 ? 2000 + Number(digits) - (Number(digits) > 79 ? 100 : 0) : Number(digits);

function day(y: string, m: string, d: string, input: string): Parsed<string> {
	const [year, month, dayOfMonth] = [fullYear(y), Number(m), Number(d)];
	if (month < 1 || month > 12) return { problem: { reason: 'date-month', input: m } };
	if (dayOfMonth < 1 || dayOfMonth > daysIn(year, month)) {
		return { problem: { reason: 'date-day', input } };
	}
	return { value: `${year}-${pad(month)}-${pad(dayOfMonth)}` };
}

function month(y: string, m: string): Parsed<string> {
	const n = Number(m);
	if (n < 1 || n > 12) return { problem: { reason: 'date-month', input: m } };
	return { value: `${fullYear(y)}-${pad(n)}` };
}

function quarter(y: string, q: string): Parsed<string> {
	const n = ['', 'I', 'II', 'III', 'IV'].indexOf(q.toUpperCase());
	const value = n > 0 ? n : Number(q);
	if (!(value >= 1 && value <= 4)) return { problem: { reason: 'date-quarter', input: q } };
	return { value: `${fullYear(y)}-Q${value}` };
}

const year = '((?:19|20)\\d\\d)';
const anyYear = '((?:19|20)\\d\\d|\\d\\d)';
type Reader = (match: RegExpExecArray, input: string) => Parsed<string> | undefined;
/** Every way of writing a date that plans and lists were seen to use. */
const forms: readonly (readonly [RegExp, Reader])[] = [
	[new RegExp(`^${year}$`, 'u'), ([, y]) => ({ value: y! })],
	[
		new RegExp(`^(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?${anyYear}$`, 'u'),
		([, d, m, y], input) => day(y!, m!, d!, input)
	],
	[
		new RegExp(`^${year}-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?$`, 'u'),
		([, y, m, d], input) => day(y!, m!, d!, input)
	],
	[new RegExp(`^(\\d{1,2})\\s?[/.]\\s?${year}$`, 'u'), ([, m, y]) => month(y!, m!)],
	[new RegExp(`^${year}-(\\d{2})$`, 'u'), ([, y, m]) => month(y!, m!)],
	[
		new RegExp(`^(\\d|I{1,3}|IV)\\.?\\s?(?:Quartal|Quart\\.|Q\\.?)\\s?/?${anyYear}$`, 'iu'),
		([, q, y]) => quarter(y!, q!)
	],
	[
		new RegExp(`^Q\\s?(\\d|I{1,3}|IV)\\s?[/ -]?\\s?${anyYear}$`, 'iu'),
		([, q, y]) => quarter(y!, q!)
	],
	[new RegExp(`^${year}\\s?[/ -]?\\s?Q(\\d)$`, 'iu'), ([, y, q]) => quarter(y!, q!)],
	[
		new RegExp(`^(?:(\\d{1,2})\\.\\s?)?(\\p{L}+)\\.?\\s${anyYear}$`, 'iu'),
		([, d, word, y], input) => {
			const n = months.findIndex((names) => names.includes(word!.toLowerCase())) + 1;
			if (n === 0) return undefined;
			return d === undefined ? month(y!, String(n)) : day(y!, String(n), d, input);
		}
	],
	[
		/^(fortlaufend|laufend|dauerhaft|fortwährend|unbefristet|Daueraufgabe)$/iu,
		() => ({ value: ongoing })
	],
	// Excel's serial number of a day (1954 … 2064): five digits are no year.
	[/^([2-5]\d{4})$/u, ([, days]) => ({ value: fromDays(Number(days)) })]
];

function fromDays(serial: number): string {
	return new Date(Date.UTC(1899, 11, 30 + serial)).toISOString().slice(0, 10);
}

/** First and last day (yyyy-mm-dd) that a date can mean; nothing for none and for "fortlaufend". */
export function dateRange(value: string): { from: string; to: string } | undefined {
	const [y, rest, d] = value.split('-');
	if (y === undefined || !/^\d{4}$/u.test(y)) return undefined;
	if (rest === undefined) return { from: `${y}-01-01`, to: `${y}-12-31` };
	if (d !== undefined) return { from: value, to: value };
	const q = rest.startsWith('Q') ? Number(rest.slice(1)) : 0;
	const [first, last] = q > 0 ? [q * 3 - 2, q * 3] : [Number(rest), Number(rest)];
	return {
		from: `${y}-${pad(first)}-01`,
		to: `${y}-${pad(last)}-${pad(daysIn(Number(y), last))}`
	};
}

function format(value: string): string {
	if (value === ongoing) return 'fortlaufend';
	const [y, rest, d] = value.split('-');
	if (rest === undefined) return value;
	if (rest.startsWith('Q')) return `${rest.slice(1)}. Quartal ${y}`;
	return d === undefined ? `${rest}/${y}` : `${d}.${rest}.${y}`;
}

const sortKey = (value: string): string => {
	const range = dateRange(value);
	return range ? range.from + range.to : '9';
};

/** A date with its precision, shown as it was meant. "bis", "ab", "seit", "ca." are read over. */
export const date: Kind<string, DateField> = {
	empty: () => '',
	isEmpty: (value) => value === '',
	parse: (input) => {
		if (saysNoValue(input)) return { value: '' };
		const words = input
			.normalize('NFC')
			.replace(/\s+/gu, ' ')
			.trim()
			.replace(/^(?:(?:bis|ab|seit|ca\.|Ende|zum)\s)+/iu, '')
			.trim();
		for (const [form, read] of forms) {
			const match = form.exec(words);
			const parsed = match && read(match, words);
			if (parsed) return parsed;
		}
		return { problem: { reason: 'date', input: input.trim() } };
	},
	format,
	compare: (a, b) => {
		const [x, y] = [sortKey(a), sortKey(b)];
		return x < y ? -1 : x > y ? 1 : 0;
	},
	same: (a, b) => a === b
};
