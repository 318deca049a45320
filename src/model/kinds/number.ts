import type { MoneyField, NumberField } from '../field.ts';
import { saysNoValue } from '../words.ts';
import type { Kind, Parsed } from './kind.ts';

type Amount = number | null;

const germanForm = /^[+-]?\d{1,3}(\.\d{3})*(,\d+)?$/u; // 1.234,56 and 1.234
const plainComma = /^[+-]?\d+(,\d+)?$/u; // 1234,56
const plainPoint = /^[+-]?\d+\.\d+$/u; // 1234.56
const spaced = /^[+-]?\d{1,3}([\s'’]\d{3})+(,\d+)?$/u; // 1 234,56 and 1'234,56

/** Reads "1.234,56", "1234,56", "1234.56", "1 234"; a point before three digits groups thousands. */
function read(input: string): number | undefined {
	const digits = input
		.replace(/[−–]/gu, '-')
		.replace(/[\u00a0\u202f\u2009]/gu, ' ')
		.trim();
	if (germanForm.test(digits) || plainComma.test(digits)) {
		return Number(digits.replace(/\./gu, '').replace(',', '.'));
	}
	if (spaced.test(digits)) return Number(digits.replace(/[\s'’]/gu, '').replace(',', '.'));
	return plainPoint.test(digits) ? Number(digits) : undefined;
}

function kind<F extends NumberField | MoneyField>(
	decimals: number,
	limit: number,
	unit: RegExp,
	format: (value: number) => string
): Kind<Amount, F> {
	return {
		empty: () => null,
		isEmpty: (value) => value === null,
		parse: (input): Parsed<Amount> => {
			if (saysNoValue(input)) return { value: null };
			const value = read(input.replace(unit, ''));
			if (value === undefined) return { problem: { reason: 'number', input: input.trim() } };
			if (Math.abs(value) >= limit) {
				return { problem: { reason: 'number-too-large', input: input.trim() } };
			}
			return { value: Number(value.toFixed(decimals)) + 0 }; // + 0: never "-0"
		},
		format: (value) => (value === null ? '' : format(value)),
		compare: (a, b) => (a ?? 0) - (b ?? 0),
		same: (a, b) => a === b
	};
}

/** A formatter made when first needed: making one is slow, and most starts need none. */
function german(options: Intl.NumberFormatOptions): (value: number) => string {
	let format: Intl.NumberFormat | undefined;
	return (value) => (format ??= new Intl.NumberFormat('de-DE', options)).format(value);
}
const plain = german({ maximumFractionDigits: 6 });
const cents = german({ minimumFractionDigits: 2 });

/** A number with at most six decimals. */
export const number = kind<NumberField>(6, 1e9, /[%]/gu, plain);

/** An amount in euros: "48.000 €", "1.234,50 €". */
export const money = kind<MoneyField>(2, 1e12, /€|EUR\b|Euro\b/giu, (value) => {
	return `${(Number.isInteger(value) ? plain : cents)(value)}\u00a0€`;
});
