import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { limits } from '../../../src/core/exchange/format.ts';
import { readExchange } from '../../../src/core/exchange/read.ts';
import { writeExchange } from '../../../src/core/exchange/write.ts';
import type { Row } from '../../../src/model/record.ts';
import { changed, content, fileText, rows } from './samples.ts';

const problemOf = async (text: string | Promise<string>): Promise<unknown> => {
	const read = await readExchange(await text);
	return 'problem' in read ? read.problem : undefined;
};
const contentOf = async (text: string | Promise<string>) => {
	const read = await readExchange(await text);
	if ('problem' in read) throw new Error(JSON.stringify(read.problem));
	return read;
};
type Records = Record<string, Record<string, unknown>[]>;
const recordsOf = (file: Record<string, unknown>): Records => file['records'] as Records;

describe('a file that was written', () => {
	test('is read back record for record, byte for byte', async () => {
		const read = await contentOf(fileText);
		const again: Record<string, Row[]> = {};
		for (const { entity, row } of read.records) (again[entity] ??= []).push(row);
		expect(again).toEqual(rows);
		expect(await writeExchange({ ...content, rows: again })).toBe(fileText);
		expect(read.newer).toBe(false);
	});

	test('can be read by a person: one value a line, keys in order', () => {
		const keys = [...fileText.matchAll(/^\t"(\w+)"/gmu)].map(([, key]) => key);
		expect(keys).toEqual([...keys].sort());
		expect(fileText).toContain('"title": "Zweite"');
	});

	test('may have a byte order mark and other line ends', async () => {
		expect(await problemOf(`\uFEFF${fileText.replaceAll('\n', '\r\n')}`)).toBeUndefined();
	});
});

describe('a file that is none of ours', () => {
	test.each([
		['empty', '', 'empty'],
		['blank', ' \n', 'empty'],
		['an array', '[]', 'not-ours'],
		['a number', '5', 'not-ours'],
		['foreign', '{"name":"x","version":"1.0.0"}', 'not-ours'],
		['no JSON', 'Nr.;Titel', 'not-ours'],
		['JSON that ends in the middle', '{"name":"x",', 'not-json']
	])('case 28: %s', async (_, text, code) => {
		expect(await problemOf(text)).toMatchObject({ code });
	});

	test('case 25: cut off at every twentieth of its length it is refused', async () => {
		for (let part = 0; part < 20; part++) {
			expect(await problemOf(fileText.slice(0, (fileText.length * part) / 20))).toBeDefined();
		}
	});

	test('case 25: a changed value does not fit the checksum', async () => {
		expect(await problemOf(fileText.replace('Zweite', 'Dritte'))).toEqual({ code: 'damaged' });
	});

	test('no single changed letter of the records gets in unseen', async () => {
		const at = fileText.indexOf('"records"');
		await fc.assert(
			fc.asyncProperty(fc.integer({ min: at, max: fileText.length - 4 }), async (place) => {
				const other = fileText[place] === 'a' ? 'b' : 'a';
				const text = fileText.slice(0, place) + other + fileText.slice(place + 1);
				const blank = /\s/u.test(fileText[place] ?? '');
				expect(blank || (await problemOf(text)) !== undefined).toBe(true);
			})
		);
	});
});

describe('hostile files', () => {
	test.each(['__proto__', 'constructor', 'prototype'])(
		'case 29: %s as a key is refused',
		async (name) => {
			const inner = fileText.replace(
				'"title": "Zweite"',
				`"${name}": {"polluted": true}, "title": "Zweite"`
			);
			expect(await problemOf(inner)).toMatchObject({ code: 'forbidden-key' });
			expect(await problemOf(`{"${name}": {"polluted": true}, ${fileText.slice(1)}`)).toBeDefined();
			expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
		}
	);

	test.each(['__proto__', 'constructor', 'toString'])('case 29: %s is no id', async (id) => {
		const text = changed((file) => (recordsOf(file)['measure']![0]!['id'] = id));
		expect(await problemOf(text)).toMatchObject({ code: 'invalid' });
	});

	test('case 29: toString as a field is a field like any other', async () => {
		const text = changed((file) => (recordsOf(file)['measure']![0]!['toString'] = 'x'));
		expect((await contentOf(text)).records.at(-2)?.row['toString']).toBe('x');
	});

	test('case 30: script stays text', async () => {
		const titles = (await contentOf(fileText)).records.map(({ row }) => row['title']);
		expect(titles).toContain('<img src=x onerror=alert(1)>');
	});

	test('case 28: an id that stands twice', async () => {
		const text = changed((file) => {
			const { measure } = recordsOf(file);
			measure![1]!['id'] = measure![0]!['id'];
		});
		expect(await problemOf(text)).toMatchObject({ code: 'duplicate-id' });
	});

	test('case 28: nesting of 200,000', async () => {
		const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
		const text = fileText.replace('"title": "Zweite"', `"title": ${deep}`);
		expect(await problemOf(text)).toMatchObject({
			code: expect.stringMatching(/too-deep|not-json/u) as string
		});
	});

	test('case 28: one text of 50 million letters', async () => {
		const text = changed((file) => (recordsOf(file)['measure']![0]!['note'] = 'x'.repeat(5e7)));
		expect(await problemOf(text)).toMatchObject({
			code: 'too-long',
			where: 'records.measure.0.note'
		});
	});

	test('case 28: 100,000 records are taken', async () => {
		const text = changed((file) => {
			const [first] = recordsOf(file)['measure']!;
			recordsOf(file)['measure'] = Array.from({ length: 100_000 }, (_, i) => ({
				...first,
				id: `meas-0000-${String(Math.floor(i / 10_000)).padStart(4, '0')}-${String(i % 10_000).padStart(4, '0')}`
			}));
		});
		expect((await contentOf(text)).records).toHaveLength(100_001);
	});

	test('case 28: more records than any town has are refused before anything is done with them', async () => {
		const many = Array.from({ length: limits.records + 1 }, () => ({}));
		const text = changed((file) => (recordsOf(file)['measure'] = many));
		expect(await problemOf(text)).toMatchObject({ code: 'too-many', count: many.length + 1 });
	});

	test.each([
		['a number as a title', 'title', 5],
		['words as stamps', 'stamps', { '*': 'gestern' }],
		['no vector', 'seen', undefined],
		['an object as a set', 'tags', { a: 1 }]
	])('%s is named with its place', async (_, key, value) => {
		const text = changed((file) => (recordsOf(file)['measure']![0]![key] = value));
		expect(await problemOf(text)).toMatchObject({
			code: 'invalid',
			where: expect.stringContaining(`records.measure.0.${key}`) as string
		});
	});

	test('a record of another catalogue cannot come in under this one', async () => {
		const text = changed(
			(file) => (recordsOf(file)['catalogue']![0]!['id'] = 'othr-0000-0000-0001')
		);
		expect(await problemOf(text)).toMatchObject({ code: 'invalid' });
	});
});
