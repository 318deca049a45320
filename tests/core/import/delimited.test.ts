import { describe, expect, test } from 'vitest';
import { letterOf, limits, readTable } from '../../../src/core/import/delimited.ts';
import type { Table } from '../../../src/core/import/types.ts';

const data = ({ rows, headerRow }: Table): readonly (readonly string[])[] =>
	rows.slice(headerRow + 1);
const labels = ({ columns }: Table): string[] => columns.map(({ label }) => label);
const codes = ({ problems }: Table): string[] => problems.map(({ code }) => code);

describe('delimiter', () => {
	test.each([
		[';', 'Nr.;Maßnahme;Ende\n1;Lesen, Schreiben, Rechnen;2026\n2;Café;2027'],
		[',', 'Nr.,Maßnahme,Ende\n1,"Lesen, Schreiben; Rechnen",2026\n2,Café,2027'],
		['\t', 'Nr.\tMaßnahme\tEnde\n1\tLesen, Schreiben; Rechnen\t2026\n2\tCafé\t2027'],
		['|', 'Nr.|Maßnahme|Ende\n1|Lesen, Schreiben|2026\n2|Café|2027'],
		[';', 'sep=;\r\nNr.;Maßnahme;Ende\r\n1;a,b,c;2026\r\n2;a,b,c;2027']
	])('%j', (delimiter, text) => {
		const table = readTable(text);
		expect(table.delimiter).toBe(delimiter);
		expect(labels(table)).toEqual(['Nr.', 'Maßnahme', 'Ende']);
		expect(data(table)).toHaveLength(2);
		expect(table.problems).toEqual([]);
	});

	test('a single column with commas stays one', () => {
		const table = readTable('Maßnahme\nLesen, Schreiben\nKochen, Backen, Essen\nSport, Spiel');
		expect(labels(table)).toEqual(['Maßnahme']);
		expect(data(table)).toHaveLength(3);
		expect(codes(table)).toEqual(['one-column']);
	});

	test('as the user says', () => {
		expect(readTable('a,b;c\n1,2;3', { delimiter: ';', headerRow: 0 }).rows[1]).toEqual([
			'1,2',
			'3'
		]);
	});
});

describe('quotes', () => {
	test('line breaks, delimiters and quotes within quotes', () => {
		const table = readTable('Nr.;"Zuständig-\r\nkeit"\r\n1;"A; ""B""\r\nC"\r\n');
		expect(labels(table)).toEqual(['Nr.', 'Zuständigkeit']);
		expect(data(table)).toEqual([['1', 'A; "B"\nC']]);
	});

	test.each([
		['never closed', 'Nr.;Maßnahme\n1;"Café\n2;Sport\n3;Spiel', 2],
		['closed within the cell', 'Nr.;Maßnahme\n1;Kurs\n2;"Café" am Markt\n3;Spiel', 3]
	])('%s: stops, with a way out', (_, text, row) => {
		expect(readTable(text).problems).toContainEqual({ code: 'quotes', fatal: true, row });
		const table = readTable(text, { ignoreQuotes: true });
		expect(table.problems).toEqual([]);
		expect(data(table)).toHaveLength(3);
		expect(data(table).some((cells) => cells[1]?.includes('"Café'))).toBe(true);
	});

	test('ignoring quotes takes proper ones off all the same', () => {
		const { rows } = readTable('Nr.;Maßnahme\n1;"Café ""Süd"""\n2;"Sport', { ignoreQuotes: true });
		expect(rows.slice(1)).toEqual([
			['1', 'Café "Süd"'],
			['2', '"Sport']
		]);
	});
});

describe('form', () => {
	test('title lines above the headers', () => {
		const table = readTable(
			'Maßnahmenliste 2024;;\n;;\nStand: 12.03.2024;;\nNr.;Maßnahme;Zuständig\n1;Café;Amt\n2;Kurs;Amt'
		);
		expect(table.headerRow).toBe(3);
		expect(table.titleLines).toEqual(['Maßnahmenliste 2024', 'Stand: 12.03.2024']);
		expect(data(table)).toHaveLength(2);
	});

	test('no headers', () => {
		const table = readTable('5-4-1;Café;2026\n5-4-2;Kurs;2027');
		expect(table.headerRow).toBe(-1);
		expect(data(table)).toHaveLength(2);
		expect(codes(table)).toContain('no-header');
	});

	test('unknown headers are headers', () => {
		expect(readTable('Farbe;Größe\nrot;klein\nblau;groß').headerRow).toBe(0);
	});

	test('as the user says', () => {
		const table = readTable('Farbe;Größe\nrot;klein', { headerRow: -1 });
		expect(data(table)).toHaveLength(2);
		expect(labels(table)).toEqual(['', '']);
	});

	test('trailing delimiters, empty rows and ragged rows', () => {
		const table = readTable('Nr.;Maßnahme;;;;\n1;Café;;;;\n;;;;;\n2;Kurs;;x;;\n;;;;;\n');
		expect(table.columns.map((c) => c.letter)).toEqual(['A', 'B', 'C', 'D']);
		expect(data(table)).toHaveLength(3);
		expect(codes(table)).toEqual(['empty-header']);
		const ragged = readTable('Nr.;Maßnahme\n1;Café;mehr\n2');
		expect(codes(ragged)).toEqual(['ragged', 'empty-header']);
		expect(ragged.rows[1]).toEqual(['1', 'Café', 'mehr']);
	});

	test('duplicate headers', () => {
		const table = readTable('Nr.;Stand;Stand\n1;a;b');
		expect(table.problems).toEqual([
			{ code: 'duplicate-header', fatal: false, words: 'Stand', count: 2 }
		]);
	});

	test('Excel’s letters', () => {
		expect([0, 7, 25, 26, 51, 52, 701, 702].map(letterOf)).toEqual([
			'A',
			'H',
			'Z',
			'AA',
			'AZ',
			'BA',
			'ZZ',
			'AAA'
		]);
	});
});

describe('what is no list, or too much of one', () => {
	test.each([
		['empty', ''],
		['empty', '\n;;\n'],
		['json', '{"format":"other"}'],
		['json', '[{"a":1}]'],
		['html', '<!DOCTYPE html><html></html>'],
		['xml', '<?xml version="1.0"?><a/>'],
		['no-rows', 'Nr.;Maßnahme;Zuständig'],
		['too-many-rows', 'Maßnahme\n' + 'x\n'.repeat(limits.rows)],
		['too-many-columns', `${'a;'.repeat(limits.columns)}a\n1`],
		['too-large', 'x'.repeat(limits.text + 1)]
	])('%s', (code, text) => {
		expect(readTable(text).problems).toContainEqual(expect.objectContaining({ code, fatal: true }));
	});
});
