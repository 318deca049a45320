import { strToU8, gzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { csvText, original, protectedText } from '../../../src/core/csv.ts';
import { readExchange } from '../../../src/core/exchange/read.ts';
import { writeExchange } from '../../../src/core/exchange/write.ts';
import { readTable } from '../../../src/core/import/delimited.ts';
import { mergeRows } from '../../../src/core/merge.ts';
import { canonical } from '../../../src/core/register.ts';
import { writeRow } from '../../../src/core/write.ts';
import type { Row } from '../../../src/model/record.ts';
import { changed, content, fileText, rows } from './samples.ts';

const stampThree = '2026-11-21T09:30:00.000Z-0000-zz11zz22';

const signs = [
	['composed', 'Brücke'],
	['decomposed', 'Bru\u0308cke'],
	['emoji', '👩‍👩‍👧 🏳️‍🌈'],
	['right to left', 'مقهى اللغة \u202Eabc'],
	['NUL', 'a\u0000b'],
	['a lone surrogate', 'a\uD83Db\uDC00'],
	['line separators', 'a\u2028b\u2029c\u0085d'],
	['markup', '<img src=x onerror=alert(1)><script>alert(1)</script> javascript:alert(1)']
] as const;

const problemOf = async (text: string): Promise<unknown> => {
	const read = await readExchange(text);
	return 'problem' in read ? read.problem.code : undefined;
};

describe.each(signs)('cases 23, 30: %s', (_, text) => {
	test('comes through a file and a merge as it was', async () => {
		const [first, second] = rows['measure'] as [Row, Row];
		const edited = writeRow(
			first,
			{ title: text, tags: [text], aim: { [text]: text } },
			stampThree
		);
		const file = await writeExchange({ ...content, rows: { ...rows, measure: [edited, second] } });
		const read = await readExchange(file);
		if ('problem' in read) throw new Error(JSON.stringify(read.problem));
		const back = read.records.find(({ row }) => row.id === first.id)!.row;
		expect(canonical(back)).toBe(canonical(edited));
		expect(mergeRows(first, back)).toMatchObject({ title: text, tags: [text] });
	});

	test('comes through a table as it was', () => {
		expect(original(protectedText(text))).toBe(text);
		const table = readTable(
			csvText([
				[{ text: 'Titel' }, { text: 'Nr.' }],
				[{ text }, { text: '1' }]
			])
		);
		if ('problem' in table) throw new Error(JSON.stringify(table.problem));
		expect(original(table.rows.at(-1)?.[0] ?? '')).toBe(text);
	});
});

describe('case 25: a file with the right checksum and the wrong content', () => {
	test.each([
		['records that are a list', (file: Record<string, unknown>) => (file['records'] = [{}])],
		['no catalogue', (file: Record<string, unknown>) => delete file['catalogue']],
		[
			'a record that is a text',
			(file: Record<string, unknown>) => (file['records'] = { measure: ['x'] })
		],
		['a version in words', (file: Record<string, unknown>) => (file['formatVersion'] = 'eins')]
	])('%s is refused', async (_, change) => {
		expect(await problemOf(await changed(change))).toBe('invalid');
	});
});

test('case 25: with every twentieth of it missing at its start it is refused, too', async () => {
	for (let part = 1; part <= 20; part++) {
		expect(await problemOf(fileText.slice((fileText.length * part) / 20))).toBeDefined();
	}
});

test('case 28: a packed file, which might grow without end, is not unpacked', async () => {
	const bomb = gzipSync(strToU8('0'.repeat(10_000_000)));
	expect(await problemOf(new TextDecoder().decode(bomb))).toBe('not-ours');
});
