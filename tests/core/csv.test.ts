import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvText, neutralise, original, protectedText } from '../../src/core/csv.ts';
import { readTable } from '../../src/core/import/delimited.ts';

const tricky = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({
		unit: fc.constantFrom(
			"'",
			'=',
			'+',
			'-',
			'@',
			'＝',
			'＋',
			'－',
			'＠',
			' ',
			'1',
			'.',
			'/',
			'e',
			'\t',
			'\n',
			'\r',
			'\0',
			'"',
			';',
			'x'
		)
	})
);

describe('neutralising formulas', () => {
	test.each([
		'=1+1',
		'+49 30',
		'-5 Plätze',
		'@SUM(A1)',
		'＝1+1',
		'＠x',
		'\t=1',
		' =1',
		'\u00a0=1',
		'\n=1',
		'\r=1',
		'\0=1',
		'- Punkt'
	])('case 51: %j is no formula any more', (text) => {
		expect(neutralise(text)).toBe(`'${text}`);
		expect(original(neutralise(text))).toBe(text);
	});

	test.each(["'=x", "''=x", "''", "'s ist so", 'Deutsch-Kurs', '', '5-4-1', "'"])(
		'case 51: %j comes back as it was',
		(text) => expect(original(neutralise(text))).toBe(text)
	);

	test('every string comes back, whatever it holds', () => {
		fc.assert(
			fc.property(tricky, (text) => original(protectedText(text)) === text),
			{ numRuns: 2000 }
		);
	});

	test('no neutralised text begins as a formula', () => {
		fc.assert(
			fc.property(tricky, (text) => !/^[\s\0]*[=+\-@＝＋－＠]/u.test(neutralise(text))),
			{ numRuns: 2000 }
		);
	});
});

describe('text that a spreadsheet would read as something else', () => {
	test.each([
		'2-3',
		'5.4.1',
		'1/2',
		'01067',
		'1e5',
		'1234567890123456',
		'12/2009',
		'12:30',
		'1,50',
		'5 %',
		'2 a',
		'(5)',
		'.5',
		'2. März',
		'Mrz 26'
	])('%j is shown as it is', (text) => {
		expect(protectedText(text)).toBe(`="${text}"`);
		expect(original(protectedText(text))).toBe(text);
	});

	test.each(['12', '0', '2027', 'III.2', '2-3a', '5.4.1 Café', 'Mai', 'Markt 3b', '2–3', '1\n2'])(
		'%j needs nothing',
		(text) => expect(protectedText(text)).toBe(text)
	);

	test('a text that looks like the protection itself comes back', () => {
		expect(protectedText('="2-3"')).toBe(`'="2-3"`);
		expect(original(`'="2-3"`)).toBe('="2-3"');
	});

	test('numbers and dates stay what they are', () => {
		const cells = [{ text: '1,5', typed: true }, { text: '2-3' }];
		expect(csvText([cells])).toBe('\uFEFF1,5;"=""2-3"""\r\n');
	});
});

describe('the file', () => {
	test('has a byte order mark, semicolons and Windows line ends; numbers are no text', () => {
		const text = csvText([
			[{ text: 'Titel' }, { text: 'Betrag' }],
			[{ text: 'a;"b"\nc' }, { text: '-5,5', typed: true }]
		]);
		expect(text).toBe('\uFEFFTitel;Betrag\r\n"a;""b""\nc";-5,5\r\n');
	});

	// As the program stores text: line breaks in the form of Unix, no cell blank but empty ones.
	const stored = tricky
		.map((text) => text.replace(/\r\n?/gu, '\n'))
		.filter((text) => text.trim() !== '' && text.isWellFormed());

	test('reading gives every text back that was written', () => {
		fc.assert(
			fc.property(fc.array(fc.tuple(stored, stored), { minLength: 1, maxLength: 5 }), (rows) => {
				const heads = [{ text: 'Titel' }, { text: 'Notiz' }];
				const file = csvText([heads, ...rows.map((row) => row.map((text) => ({ text })))]);
				const table = readTable(file.slice(1), { delimiter: ';', headerRow: 0 });
				expect(table.rows.slice(1)).toEqual(rows);
			}),
			{ numRuns: 500 }
		);
	});
});
