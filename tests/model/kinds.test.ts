import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	choice,
	date,
	flag,
	group,
	list,
	longText,
	money,
	number,
	reference,
	set,
	text,
	type Field
} from '../../src/model/field.ts';
import {
	dateRange,
	kindOf,
	noNames,
	resolve,
	unresolved,
	type Names
} from '../../src/model/kinds/index.ts';

const read = (field: Field, input: string, names: Names = noNames): unknown => {
	const parsed = kindOf(field).parse(input, field, names);
	return 'problem' in parsed ? parsed.problem.reason : parsed.value;
};
const write = (field: Field, value: unknown): string => kindOf(field).format(value, field, noNames);

const words = fc.oneof(
	fc.string({ unit: 'grapheme', maxLength: 30 }),
	fc.string({ unit: 'binary', maxLength: 30 }),
	fc.stringMatching(/^[ ";:,\n\t=+@'–a-zÄß0-9-]{0,20}$/u)
);
/** Values as they are stored: what the kind itself makes of any input. */
const stored = (field: Field): fc.Arbitrary<unknown> =>
	words
		.map((input) => kindOf(field).parse(input, field, noNames))
		.filter((p) => 'value' in p)
		.map((p) => ('value' in p ? p.value : undefined));

const colours = { red: 'rot', 'light-red': 'hellrot; fast rosa', odd: '"Ampel": gelb' };
const day = fc
	.date({ min: new Date('1954-01-01'), max: new Date('2064-12-31'), noInvalidDate: true })
	.map((d) => d.toISOString().slice(0, 10));
const dates = fc.oneof(
	day,
	day.map((d) => d.slice(0, 7)),
	day.map((d) => d.slice(0, 4)),
	fc.tuple(day, fc.integer({ min: 1, max: 4 })).map(([d, q]) => `${d.slice(0, 4)}-Q${q}`),
	fc.constantFrom('ongoing', '')
);
const amount = (decimals: number, limit: number): fc.Arbitrary<number | null> =>
	fc.oneof(
		fc.constant(null),
		fc.integer({ min: -limit, max: limit }).map((n) => n / 10 ** decimals + 0)
	);
const parts = {
	label: text('Kennzahl'),
	text: longText('Text'),
	value: number('Wert'),
	on: date('Tag'),
	is: flag('ja'),
	colour: choice('Farbe', colours)
};
const whole = fc.record({
	label: stored(parts.label),
	text: stored(parts.text),
	value: amount(6, 999_999_999),
	on: dates,
	is: fc.boolean(),
	colour: fc.constantFrom('', ...Object.keys(colours))
});
const blank = { label: '', text: '', value: null, on: '', is: false, colour: '' };
const notBlank = (value: unknown): boolean => JSON.stringify(value) !== JSON.stringify(blank);
const elements = (of: Parameters<typeof set>[0]): fc.Arbitrary<unknown> =>
	fc.uniqueArray(stored(of), { maxLength: 5 }).map((items) => items.filter((item) => item !== ''));

const values: [string, Field, fc.Arbitrary<unknown>][] = [
	['text', text('x'), stored(text('x'))],
	['long-text', longText('x'), stored(longText('x'))],
	['number', number('x'), amount(6, 999_999_999)],
	['number, whole', number('x'), amount(0, 999_999_999)],
	['money', money('x'), amount(2, 99_999_999_999)],
	['date', date('x'), dates],
	['choice', choice('x', colours), fc.constantFrom('', ...Object.keys(colours))],
	['flag', flag('x'), fc.boolean()],
	['reference', reference('x', 'measure'), stored(reference('x', 'measure'))],
	['set of texts', set(text('x')), elements(text('x'))],
	['set of references', set(reference('x', 'actor')), elements(reference('x', 'actor'))],
	['set of choices', set(choice('x', colours)), fc.subarray(Object.keys(colours))],
	['group', group('x', parts), whole],
	['list', list('x', parts), fc.array(whole.filter(notBlank), { maxLength: 4 })]
];

describe.each(values)('%s', (_, field, value) => {
	const kind = kindOf(field);

	test('parse undoes format', () => {
		fc.assert(
			fc.property(value, (v) => {
				expect(read(field, write(field, v))).toEqual(v);
			}),
			{ numRuns: 150 }
		);
	});

	test('a value is the same as itself, and neither before nor after itself', () => {
		fc.assert(
			fc.property(value, value, (a, b) => {
				expect(kind.same(a, structuredClone(a))).toBe(true);
				expect(kind.compare(a, structuredClone(a), field, noNames)).toBe(0);
				const [there, back] = [
					kind.compare(a, b, field, noNames),
					kind.compare(b, a, field, noNames)
				];
				expect(Math.sign(there) + Math.sign(back)).toBe(0);
			}),
			{ numRuns: 100 }
		);
	});

	test('its empty value is empty and written as nothing', () => {
		const empty = kind.empty(field);
		expect(kind.isEmpty(empty, field)).toBe(true);
		expect(write(field, empty)).toBe('');
		expect(read(field, '')).toEqual(empty);
	});

	test('no input brings it down, and what is read once is read again', () => {
		fc.assert(
			fc.property(words, (input) => {
				const parsed = kind.parse(input, field, noNames);
				if ('value' in parsed)
					expect(read(field, write(field, parsed.value))).toEqual(parsed.value);
			}),
			{ numRuns: 150 }
		);
	});
});

describe('what people write', () => {
	test.each([
		['01067', '01067'],
		['1-2', '1-2'],
		['1e5', '1e5'],
		['  Ämter \n und  Schulen ', 'Ämter und Schulen'],
		['A\u0308mter', 'Ämter'],
		['=1+1', '=1+1'],
		['- Punkt', '- Punkt'],
		['\u0000a\u0007b', 'ab'],
		['\ud800a', '\ufffda']
	])('text %j', (input, value) => {
		expect(read(text('x'), input)).toBe(value);
	});

	test.each([
		['1.234', 1234],
		['1.234,56', 1234.56],
		['1234.56', 1234.56],
		['1 234,5', 1234.5],
		['1’234', 1234],
		['−5', -5],
		['+12,6', 12.6],
		['-0', 0],
		['12 %', 12],
		['k. A.', null],
		['entfällt', null],
		['1-2', 'number'],
		['1e5', 'number'],
		['1.23.4', 'number'],
		['99999999999', 'number-too-large']
	])('number %j', (input, value) => {
		expect(read(number('x'), input)).toBe(value);
	});

	test.each([
		['48.000 €', 48000],
		['EUR 1.234,50', 1234.5],
		['ca. 5', 'number']
	])('money %j', (input, value) => {
		expect(read(money('x'), input)).toBe(value);
	});

	test.each([
		['2026', '2026'],
		['12/2009', '2009-12'],
		['2. Quartal 2027', '2027-Q2'],
		['III. Quartal 2027', '2027-Q3'],
		['Q4 26', '2026-Q4'],
		['1.1.26', '2026-01-01'],
		['01.02.1985', '1985-02-01'],
		['29.02.2028', '2028-02-29'],
		['März 2027', '2027-03'],
		['3. Mai 2027', '2027-05-03'],
		['2026-12-31T00:00:00', '2026-12-31'],
		['45000', '2023-03-15'],
		['bis Ende 2026', '2026'],
		['fortlaufend', 'ongoing'],
		['n. n.', ''],
		['31.02.2026', 'date-day'],
		['29.02.2027', 'date-day'],
		['1.13.2026', 'date-month'],
		['5. Quartal 2026', 'date-quarter'],
		['1-2', 'date'],
		['bald', 'date']
	])('date %j', (input, value) => {
		expect(read(date('x'), input)).toBe(value);
	});

	test.each([
		['2026', '2026-01-01', '2026-12-31'],
		['2026-Q2', '2026-04-01', '2026-06-30'],
		['2028-02', '2028-02-01', '2028-02-29'],
		['2026-05-04', '2026-05-04', '2026-05-04']
	])('%s reaches from %s to %s', (value, from, to) => {
		expect(dateRange(value)).toEqual({ from, to });
	});

	test.each([
		['ROT', 'red'],
		['red', 'red'],
		['– – –', ''],
		['__proto__', 'choice'],
		['constructor', 'choice'],
		['blau', 'choice']
	])('choice %j', (input, value) => {
		expect(read(choice('x', colours), input)).toBe(value);
	});

	test.each([
		['x', true],
		['Ja', true],
		['nein', false],
		['-', false],
		['vielleicht', 'flag']
	])('flag %j', (input, value) => {
		expect(read(flag('x'), input)).toBe(value);
	});

	test('sets with quotes, semicolons and line breaks', () => {
		expect(read(set(text('x')), '"a; b"; c\nd; "say ""x"""; c')).toEqual([
			'a; b',
			'c',
			'd',
			'say "x"'
		]);
		expect(read(set(text('x')), '"offen; b')).toEqual(['"offen', 'b']);
	});

	test('checked texts', () => {
		expect(read(text('x', { check: 'ags' }), '03 241 001')).toBe('03241001');
		expect(read(text('x', { check: 'ags' }), '99999999')).toBe('ags');
		expect(read(text('x', { check: 'link' }), 'www.example.org')).toBe('https://www.example.org');
		expect(read(text('x', { check: 'link' }), 'javascript:alert(1)')).toBe('link');
		expect(read(text('x', { check: 'email' }), 'a@b')).toBe('email');
	});
});

test('a reference is found by its words, and kept in them until then', () => {
	const id = 'abcd-efgh-1234-5678';
	const there: Names = {
		name: (_, wanted) => (wanted === id ? '3-2-12 Café' : undefined),
		find: (_, wanted) => (wanted === '3-2-12' ? id : undefined)
	};
	const field = reference('x', 'measure');
	expect(read(field, '3-2-12', there)).toBe(id);
	expect(read(field, '3-2-12')).toBe(unresolved('3-2-12'));
	expect(resolve(unresolved('3-2-12'), 'measure', there)).toBe(id);
	expect(resolve(unresolved('9'), 'measure', there)).toBeUndefined();
	expect(kindOf(field).format(id, field, there)).toBe('3-2-12 Café');
	expect(kindOf(field).format(unresolved('3-2-12'), field, there)).toBe('3-2-12');
});

test('a group that lacks a part, as another program may write it, counts as empty there', () => {
	const state: Field = group('Status', { word: text('Wort'), date: date('Datum') });
	const value = { word: 'begonnen' };
	expect(write(state, value)).toBe('begonnen');
	expect(kindOf(state).isEmpty(value, state)).toBe(false);
	expect(kindOf(state).isEmpty({}, state)).toBe(true);
	expect(kindOf(state).compare(value, {}, state, noNames)).not.toBe(0);
});
