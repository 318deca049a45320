import { expect, test } from 'vitest';
import { fileName } from '../../../src/data/files/download.ts';
import { troubleText } from '../../../src/views/exchange/trouble.ts';
import { notText, remarks, tableTrouble } from '../../../src/views/import/trouble.ts';

test.each([
	'empty',
	'not-json',
	'not-ours',
	'newer',
	'damaged',
	'too-large',
	'too-many',
	'too-deep',
	'too-long',
	'forbidden-key',
	'duplicate-id',
	'invalid'
] as const)('a catalogue’s file that is %s: whole sentences without codes', (code) => {
	const text = troubleText({ code, where: 'records.measure.0', count: 1 });
	expect(text).toMatch(/^[A-ZÄÖÜ].*\.$/u);
	expect(text).not.toContain('undefined');
});

test.each([
	'empty',
	'json',
	'html',
	'xml',
	'too-large',
	'too-many-rows',
	'too-many-columns',
	'quotes',
	'no-rows'
] as const)('a list that is %s: whole sentences without codes', (code) => {
	const trouble = tableTrouble('x.csv', [{ code, fatal: true, row: 3 }]);
	expect(trouble?.text).toMatch(/^[A-ZÄÖÜ].*\.$/u);
	expect(trouble?.text).not.toContain('undefined');
});

test('only a wrong quote has a way out by itself', () => {
	expect(tableTrouble('x', [{ code: 'quotes', fatal: true }])?.wayOut).toBe('ignore-quotes');
	expect(tableTrouble('x', [{ code: 'empty', fatal: true }])?.wayOut).toBeUndefined();
	expect(tableTrouble('x', [{ code: 'no-header', fatal: false }])).toBeUndefined();
});

test('the end of a name says which program the file is from', () => {
	expect(notText('a.docx', 'excel').text).toContain('Word');
	expect(notText('a.doc', 'old-excel').text).toContain('Word');
	expect(notText('a.ods', 'excel').text).toContain('LibreOffice');
	expect(notText('a.xlsx', 'excel').text).toContain('CSV UTF-8');
});

test('what is odd about a list is said, one sentence each', () => {
	const found = remarks([
		{ code: 'ragged', fatal: false, count: 2 },
		{ code: 'empty-header', fatal: false, count: 1 },
		{ code: 'duplicate-header', fatal: false, words: 'Titel', count: 2 },
		{ code: 'one-column', fatal: false }
	]);
	expect(found).toHaveLength(4);
	expect(found[0]).toContain('2 Zeilen haben');
	expect(found[2]).toContain('„Titel“');
});

test('names of files are such as every system takes', () => {
	expect(fileName('Konzept: A/B "neu"?.wegmarke.json')).toBe('Konzept A B neu.wegmarke.json');
	expect(fileName('..csv')).toBe('Wegmarke.csv');
	expect(fileName(`${'x'.repeat(300)}.csv`)).toHaveLength(104);
});
