import { choice, date, flag, money, number, type Field } from '../../model/field.ts';
import { kindOf, noNames } from '../../model/kinds/index.ts';
import { statuses, statusWords } from '../../model/status.ts';
import { saysNothing } from '../../model/words.ts';
import { recordKind } from './record-kind.ts';
import { isFundingPhrase, readSpan, startsLikePerson } from './phrases.ts';

/** "5-4-1", "III.2", "1.M3", "2a", "12": a number as concepts give them. */
export const isNumbering = (words: string): boolean =>
	words.length <= 16 &&
	/^(?:[IVXLC]+|[A-Z]{0,3}[ .-]?\d+[a-z]?)(?:[.\-–/ ](?:[A-Z]{1,2}\.?)?\d+[a-z]?)*[.)]?$/u.test(
		words.trim()
	);

const reads = (field: Field) => (words: string) => {
	const parsed = kindOf(field).parse(words, field, noNames);
	return !('problem' in parsed) && !kindOf(field).isEmpty(parsed.value, field);
};
const isDate = reads(date(''));
const isNumber = reads(number(''));
const isMoney = reads(money(''));

const tests = {
	numbering: isNumbering,
	date: (words: string) => /\D|^(?:19|20)\d\d$/u.test(words) && isDate(words),
	span: (words: string) => readSpan(words) !== undefined,
	number: (words: string) => !/^0\d/u.test(words) && isNumber(words),
	money: (words: string) => /€|EUR/iu.test(words) && isMoney(words),
	flag: reads(flag('')),
	status: reads(choice('', statuses, { blank: 'unknown', words: statusWords })),
	person: startsLikePerson,
	phone: (words: string) =>
		/^(?:Tel|Fon|Durchwahl|\+49|0\d)[\d\s./()+-]*[a-zäöü.: ]*[\d\s./()-]{4,}$/iu.test(words),
	email: (words: string) => /^\S+@\S+\.\w+$/u.test(words),
	link: (words: string) => /^(?:https?:\/\/|www\.)\S+$/iu.test(words),
	record: (words: string) => recordKind(words) !== undefined,
	funding: isFundingPhrase
};

export type ValueSort = keyof typeof tests;

/** What the values of a column look like: which share of them is of which sort. */
export interface Profile {
	readonly filled: number;
	readonly distinct: readonly string[];
	/** Up to three different values; where all say nothing, how they say it. */
	readonly samples: readonly string[];
	readonly length: number;
	share(sort: ValueSort): number;
}

/** Looks at the values of a column; at the first thousand different ones, which is enough to tell. */
export function profileOf(cells: readonly string[]): Profile {
	const values = cells.map((cell) => cell.trim()).filter((cell) => !saysNothing(cell));
	const distinct = [...new Set(values)];
	const sample = distinct.slice(0, 1000);
	const shares = new Map<ValueSort, number>();
	return {
		filled: values.length,
		distinct,
		samples: distinct.length > 0 ? distinct.slice(0, 3) : sayings(cells),
		length: sample.reduce((sum, { length }) => sum + length, 0) / Math.max(sample.length, 1),
		share: (sort) => {
			const known = shares.get(sort);
			if (known !== undefined) return known;
			const share = sample.filter(tests[sort]).length / Math.max(sample.length, 1);
			shares.set(sort, share);
			return share;
		}
	};
}

const sayings = (cells: readonly string[]): string[] =>
	[...new Set(cells.map((cell) => cell.trim()))].filter((cell) => cell !== '').slice(0, 3);
