import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checksumOf, limits } from '../../../src/core/exchange/format.ts';
import { readExchange } from '../../../src/core/exchange/read.ts';
import { writeExchange } from '../../../src/core/exchange/write.ts';
import type { Row } from '../../../src/model/record.ts';
import { changed, content, fileText, rows } from './samples.ts';

const problemOf = (text: string): unknown => {
	const read = readExchange(text);
	return 'problem' in read ? read.problem : undefined;
};
const contentOf = (text: string) => {
	const read = readExchange(text);
	if ('problem' in read) throw new Error(JSON.stringify(read.problem));
	return read;
};
type Records = Record<string, Record<string, unknown>[]>;
const recordsOf = (file: Record<string, unknown>): Records => file['records'] as Records;

describe('a file that was written', () => {
	test('is read back record for record, byte for byte', () => {
		const read = contentOf(fileText);
		const again: Record<string, Row[]> = {};
		for (const { entity, row } of read.records) (again[entity] ??= []).push(row);
		expect(again).toEqual(rows);
		expect(writeExchange({ ...content, rows: again })).toBe(fileText);
		expect(read.newer).toBe(false);
	});

	test('can be read by a person: one value a line, keys in order', () => {
		const keys = [...fileText.matchAll(/^\t"(\w+)"/gmu)].map(([, key]) => key);
		expect(keys).toEqual([...keys].sort());
		expect(fileText).toContain('"title": "Zweite"');
	});

	test('may have a byte order mark and other line ends', () => {
		expect(problemOf(`\uFEFF${fileText.replaceAll('\n', '\r\n')}`)).toBeUndefined();
	});
});

describe('a file that is none of ours', () => {
	test.each([
		['empty', '', 'empty'],
		['blank', ' \n', 'empty'],
		['an array', '[]', 'not-ours'],
		['a number', '5', 'not-ours'],
		['foreign', '{"name":"x","version":"1.0.0"}', 'not-ours'],
		['no JSON', 'Nr.;Titel', 'not-json']
	])('case 28: %s', (_, text, code) => {
		expect(problemOf(text)).toMatchObject({ code });
	});

	test('case 25: cut off at every twentieth of its length it is refused', () => {
		for (let part = 0; part < 20; part++) {
			expect(problemOf(fileText.slice(0, (fileText.length * part) / 20))).toBeDefined();
		}
	});

	test('case 25: a changed value does not fit the checksum', () => {
		expect(problemOf(fileText.replace('Zweite', 'Dritte'))).toEqual({ code: 'damaged' });
	});

	test('no single changed letter of the records gets in unseen', () => {
		const at = fileText.indexOf('"records"');
		fc.assert(
			fc.property(fc.integer({ min: at, max: fileText.length - 4 }), (place) => {
				const other = fileText[place] === 'a' ? 'b' : 'a';
				const text = fileText.slice(0, place) + other + fileText.slice(place + 1);
				const blank = /\s/u.test(fileText[place] ?? '');
				expect(blank || problemOf(text) !== undefined).toBe(true);
			})
		);
	});
});

describe('versions', () => {
	test('case 27: a newer major version is named', () => {
		expect(problemOf(changed((file) => (file['formatVersion'] = '2.0')))).toEqual({
			code: 'newer',
			where: '2.0'
		});
	});

	test('case 27: of a newer minor version everything is kept and written back', () => {
		const body = {
			id: 'body-0000-0000-0001',
			stamps: { '*': rows['measure']![0]!.stamps['*'] },
			seen: {},
			name: 'Beirat'
		};
		const text = changed((file) => {
			file['formatVersion'] = '1.7';
			file['frozen'] = { reports: [1, 2] };
			recordsOf(file)['body'] = [body];
			recordsOf(file)['measure']![1]!['climate'] = { co2: 5 };
		});
		const read = contentOf(text);
		expect(read.newer).toBe(true);
		expect(read.foreign).toEqual({
			sections: { frozen: { reports: [1, 2] } },
			records: { body: [body] }
		});
		const again: Record<string, Row[]> = {};
		for (const { entity, row } of read.records) (again[entity] ??= []).push(row);
		const written = JSON.parse(
			writeExchange({ ...content, rows: again, foreign: read.foreign })
		) as Record<string, unknown>;
		expect(written['frozen']).toEqual({ reports: [1, 2] });
		expect(recordsOf(written)['body']).toEqual([body]);
		expect(recordsOf(written)['measure']![1]!['climate']).toEqual({ co2: 5 });
	});
});

describe('hostile files', () => {
	test.each(['__proto__', 'constructor', 'prototype'])(
		'case 29: %s as a key is refused',
		(name) => {
			const inner = fileText.replace(
				'"title": "Zweite"',
				`"${name}": {"polluted": true}, "title": "Zweite"`
			);
			expect(problemOf(inner)).toMatchObject({ code: 'forbidden-key' });
			expect(problemOf(`{"${name}": {"polluted": true}, ${fileText.slice(1)}`)).toBeDefined();
			expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
		}
	);

	test.each(['__proto__', 'constructor', 'toString'])('case 29: %s is no id', (id) => {
		const text = changed((file) => (recordsOf(file)['measure']![0]!['id'] = id));
		expect(problemOf(text)).toMatchObject({ code: 'invalid' });
	});

	test('case 29: toString as a field is a field like any other', () => {
		const text = changed((file) => (recordsOf(file)['measure']![0]!['toString'] = 'x'));
		expect(contentOf(text).records.at(-2)?.row['toString']).toBe('x');
	});

	test('case 30: script stays text', () => {
		const titles = contentOf(fileText).records.map(({ row }) => row['title']);
		expect(titles).toContain('<img src=x onerror=alert(1)>');
	});

	test('case 28: an id that stands twice', () => {
		const text = changed((file) => {
			const { measure } = recordsOf(file);
			measure![1]!['id'] = measure![0]!['id'];
		});
		expect(problemOf(text)).toMatchObject({ code: 'duplicate-id' });
	});

	test('case 28: nesting of 200,000', () => {
		const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
		const text = fileText.replace('"title": "Zweite"', `"title": ${deep}`);
		expect(problemOf(text)).toMatchObject({
			code: expect.stringMatching(/too-deep|not-json/u) as string
		});
	});

	test('case 28: a text of a million letters and one', () => {
		const text = changed((file) => {
			recordsOf(file)['measure']![0]!['note'] = 'x'.repeat(limits.text + 1);
		});
		expect(problemOf(text)).toMatchObject({ code: 'too-long', where: 'records.measure.0.note' });
	});

	test('case 28: 100,000 records are taken, more than twice as many are not', () => {
		const many = (count: number): string => {
			const file = JSON.parse(fileText) as Record<string, unknown>;
			const [first] = recordsOf(file)['measure']!;
			recordsOf(file)['measure'] = Array.from({ length: count }, (_, i) => ({
				...first,
				id: `meas-0000-${String(Math.floor(i / 10_000)).padStart(4, '0')}-${String(i % 10_000).padStart(4, '0')}`
			}));
			return JSON.stringify({ ...file, checksum: checksumOf(file) });
		};
		expect(contentOf(many(100_000)).records).toHaveLength(100_001);
		expect(problemOf(many(200_001))).toMatchObject({ code: 'too-many' });
	}, 60_000);

	test.each([
		['a number as a title', 'title', 5],
		['words as stamps', 'stamps', { '*': 'gestern' }],
		['no vector', 'seen', undefined],
		['an object as a set', 'tags', { a: 1 }]
	])('%s is named with its place', (_, key, value) => {
		const text = changed((file) => (recordsOf(file)['measure']![0]![key] = value));
		expect(problemOf(text)).toMatchObject({
			code: 'invalid',
			where: expect.stringContaining(`records.measure.0.${key}`) as string
		});
	});

	test('a record of another catalogue cannot come in under this one', () => {
		const text = changed(
			(file) => (recordsOf(file)['catalogue']![0]!['id'] = 'othr-0000-0000-0001')
		);
		expect(problemOf(text)).toMatchObject({ code: 'invalid' });
	});
});
