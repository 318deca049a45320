import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readExchange } from '../../../src/core/exchange/read.ts';
import { writeExchange } from '../../../src/core/exchange/write.ts';
import { purgeRow } from '../../../src/core/write.ts';
import type { Row } from '../../../src/model/record.ts';
import { catalogueId, changed, content, fileText, rows, stampOne, stampTwo } from './samples.ts';

type Json = Record<string, unknown>;
type Records = Record<string, Json[]>;
const recordsOf = (file: Json): Records => file['records'] as Records;

async function contentOf(text: string) {
	const read = await readExchange(text);
	if ('problem' in read) throw new Error(JSON.stringify(read.problem));
	return read;
}

/** The file as the program writes it again after it took it in. */
async function again(text: string): Promise<Json> {
	const { records, foreign } = await contentOf(text);
	const mine: Record<string, Row[]> = {};
	for (const { entity, row } of records) (mine[entity] ??= []).push(row);
	return JSON.parse(await writeExchange({ ...content, rows: mine, foreign })) as Json;
}

describe('case 27: a newer minor version', () => {
	test('is read, and everything in it is written back unchanged', async () => {
		const body = { id: 'body-0000-0000-0001', stamps: { '*': stampOne }, seen: {}, name: 'Beirat' };
		const text = await changed((file) => {
			file['formatVersion'] = '1.9';
			file['frozen'] = { reports: [1, 2] };
			recordsOf(file)['futureSort'] = [body];
			Object.assign(recordsOf(file)['measure']![1]!, {
				climate: { co2: 5, of: ['b', 'a'] },
				deleted: { how: 'future', knew: {}, why: 'x' },
				10: 'ten',
				9: 'nine'
			});
		});
		expect((await contentOf(text)).newer).toBe(true);
		const [before, after] = [JSON.parse(text) as Json, await again(text)];
		expect(after['formatVersion']).toBe('1.1');
		expect(after['written']).toMatchObject({ sections: { frozen: content.written.at } });
		const ours = { formatVersion: '', checksum: '', written: {} };
		expect({ ...after, ...ours }).toEqual({ ...before, ...ours });
	});

	test('keeps whatever JSON stands in fields and sections that only it knows', async () => {
		const forbidden = ['__proto__', 'constructor', 'prototype'];
		const json = fc
			.jsonValue({ maxDepth: 3 })
			.map((value) => JSON.parse(JSON.stringify(value)) as unknown) // JSON knows no -0
			.filter((value) => !forbidden.some((key) => JSON.stringify(value).includes(key)));
		await fc.assert(
			fc.asyncProperty(json, json, async (field, section) => {
				const text = await changed((file) => {
					Object.assign(file, { formatVersion: '1.9', future: section });
					recordsOf(file)['measure']![0]!['future'] = field;
				});
				const written = await again(text);
				expect(written['future']).toEqual(section);
				expect(recordsOf(written)['measure']![0]!['future'] ?? null).toEqual(field);
			}),
			{ numRuns: 200 }
		);
	});
});

describe('case 27: a newer major version', () => {
	const newer = (change: (file: Json) => void = () => undefined): Promise<string> =>
		changed((file) => {
			file['formatVersion'] = '2.0';
			change(file);
		});

	test('is shown read-only as far as it can be understood', async () => {
		const text = await newer((file) => {
			file['written'] = { at: '2030-01-01T00:00:00.000Z', device: 'Laptop', by: { new: 1 } };
			const [first] = recordsOf(file)['measure']!;
			Object.assign(first!, { stamps: ['another form'], seen: 5, tags: { a: 1 }, number: '7' });
			recordsOf(file)['measure']!.push({ no: 'id' }, 5 as unknown as Json);
			recordsOf(file)['orders'] = [{ id: 'x' }];
		});
		const read = await contentOf(text);
		expect(read).toMatchObject({ readOnly: true, newer: true, catalogue: content.catalogue });
		expect(read.foreign).toEqual({ sections: {}, records: {} });
		const measures = read.records.filter(({ entity }) => entity === 'measure');
		expect(measures.map(({ row }) => row['title'])).toEqual([
			'<img src=x onerror=alert(1)>',
			'Zweite'
		]);
		expect(measures[0]?.row).toMatchObject({ number: '7', seen: {} });
		expect(measures[0]?.row['tags']).toBeUndefined();
		expect(measures[0]?.row.stamps['*']).toMatch(/^2030-01-01/u);
	});

	test('does not show what is deleted or erased', async () => {
		const text = await newer((file) => {
			Object.assign(recordsOf(file)['measure']![0]!, { deleted: { how: 'bin', knew: {} } });
			Object.assign(recordsOf(file)['measure']![1]!, { purged: stampOne });
		});
		const { records } = await contentOf(text);
		expect(records.map(({ entity }) => entity)).toEqual(['catalogue']);
	});

	test.each([
		['no records', (file: Json) => delete file['records']],
		['records in another form', (file: Json) => (file['records'] = [1, 2])],
		['no catalogue', (file: Json) => delete file['catalogue']]
	])('with %s is named and nothing else', async (_, change) => {
		const read = await readExchange(await newer(change));
		expect(read).toEqual({ problem: { code: 'newer', where: '2.0' } });
	});
});

test('case 24: of an erased record a file holds nothing but the mark', async () => {
	const text = await changed((file) => {
		Object.assign(recordsOf(file)['measure']![0]!, { purged: stampTwo });
	});
	const { records } = await contentOf(text);
	expect(records[1]?.row).toEqual(purgeRow(rows['measure']![0]!.id, stampTwo));
});

test('a file without the device’s id is one of version 1.0, one with it of 1.1', async () => {
	expect((await contentOf(fileText)).written).toEqual(content.written);
	const written = { ...content.written, deviceId: catalogueId };
	const text = await writeExchange({ ...content, written });
	expect((await contentOf(text)).written).toEqual(written);
});
