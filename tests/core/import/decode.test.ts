import { describe, expect, test } from 'vitest';
import { decode } from '../../../src/core/import/decode.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
	Uint8Array.from(
		parts.flatMap((p) => (typeof p === 'string' ? [...Buffer.from(p, 'latin1')] : p))
	);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, swap: boolean): Uint8Array => {
	const buffer = Buffer.from(text, 'utf16le');
	return Uint8Array.from(swap ? buffer.swap16() : buffer);
};
const words = 'Maßnahme;Träger\r\nÜbersetzung „Amt“ – 5 €;Öffentlichkeit';

describe('text', () => {
	test.each([
		['UTF-8', utf8(words), 'utf-8', false],
		['UTF-8 with BOM', utf8(`\uFEFF${words}`), 'utf-8', true],
		['UTF-16LE with BOM', utf16(`\uFEFF${words}`, false), 'utf-16le', true],
		['UTF-16BE with BOM', utf16(`\uFEFF${words}`, true), 'utf-16be', true],
		['UTF-16LE without BOM', utf16(words, false), 'utf-16le', false]
	])('%s', (_, file, encoding, bom) => {
		expect(decode(file)).toEqual({ text: words, encoding, bom });
	});

	test('Windows-1252 with € „ “ – … and ž', () => {
		const file = bytes('Stra', [0xdf], 'e; ', [0x80, 0x84, 0x93, 0x96, 0x85, 0x9e, 0x92]);
		expect(decode(file)).toEqual({ text: 'Straße; €„“–…ž’', encoding: 'windows-1252', bom: false });
	});

	test('Windows-1252 longer than one chunk', () => {
		const decoded = decode(bytes([0xe4], 'x'.repeat(20_000), [0xfc]));
		expect('text' in decoded && decoded.text).toBe(`ä${'x'.repeat(20_000)}ü`);
	});

	test('as the user says', () => {
		const decoded = decode(utf8('Maß'), 'windows-1252');
		expect(decoded).toEqual({ text: 'MaÃŸ', encoding: 'windows-1252', bom: false });
	});
});

describe('what is no list', () => {
	test.each([
		['empty', bytes()],
		['empty', utf8('\uFEFF')],
		['empty', utf8(' \r\n\t\n')],
		['image', bytes([0x89], 'PNG\r\n', [0x1a, 0x0a, 0, 0])],
		['image', bytes([0xff, 0xd8, 0xff, 0xe0])],
		['image', bytes('RIFF', [1, 2, 3, 4], 'WEBPVP8 ')],
		['pdf', bytes('%PDF-1.7\n')],
		['excel', bytes('PK', [3, 4], '....[Content_Types].xml....xl/workbook.xml')],
		['zip', bytes('PK', [3, 4], '....bild.txt')],
		['old-excel', bytes([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
		['binary', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 251)],
		['binary', bytes('abc', [0, 0, 0, 1, 0, 2, 0, 0])]
	])('%s', (problem, file) => {
		expect(decode(file)).toEqual({ problem });
	});
});
