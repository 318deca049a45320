import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { readExchange, type ExchangeContent } from '../../src/core/exchange/read.ts';
import { writeExchange } from '../../src/core/exchange/write.ts';
import { conflictsIn } from '../../src/core/register.ts';
import { Browser } from '../../src/data/browser.ts';
import { Catalogue } from '../../src/data/catalogue.ts';
import { catalogueText } from '../../src/data/export.ts';
import { keepForeign } from '../../src/data/foreign.ts';
import type { Row } from '../../src/model/record.ts';
import { entityKeys } from '../../src/model/registry.ts';
import { dump, restore, type Dump } from '../golden/database.ts';

/*
 * What version 1 wrote must open for ever: these two files are never written anew. When the format or
 * the layout of the database changes, new ones are laid beside them.
 */

const path = (name: string): URL => new URL(`../golden/${name}`, import.meta.url);
const textOf = (version: string): string => readFileSync(path(`${version}.wegmarke.json`), 'utf8');
const databases = JSON.parse(readFileSync(path('v1.database.json'), 'utf8')) as Dump[];
const device = { id: 'test-0000-0000-0001', label: 'Laptop Test' };
const opened: Catalogue[] = [];

async function open(id: string): Promise<Catalogue> {
	const catalogue = await Catalogue.open(id, device);
	await catalogue.ready;
	opened.push(catalogue);
	return catalogue;
}

async function content(version: string): Promise<ExchangeContent> {
	const read = await readExchange(textOf(version));
	if ('problem' in read) throw new Error(JSON.stringify(read.problem));
	return read;
}

const byEntity = (records: ExchangeContent['records']): Record<string, Row[]> =>
	Object.fromEntries(
		entityKeys.map((key) => [
			key,
			records.filter(({ entity }) => entity === key).map(({ row }) => row)
		])
	);
const sorted = (rows: readonly Row[]): Row[] => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));

afterEach(async () => {
	for (const catalogue of opened.splice(0)) await catalogue.close();
	for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
});

// The version of the program that writes, and the checksum that covers it, are all that may differ.
const withoutVersion = (text: string): string =>
	text.replace(/^\t"(?:checksum|formatVersion)": .*\n/gmu, '');

describe.each(['v1', 'v1.1'])('case 26: the file of format version %s', (version) => {
	test('is read and written again byte for byte', async () => {
		const { catalogue, written, records, foreign } = await content(version);
		const rows = byEntity(records);
		const again = await writeExchange({ catalogue, written, foreign, rows });
		expect(withoutVersion(again)).toBe(withoutVersion(textOf(version)));
		if (version === 'v1.1') expect(again).toBe(textOf(version));
	});

	test('an empty browser that takes it in has the same catalogue, field for field', async () => {
		const { catalogue, records, foreign } = await content(version);
		const here = await open(catalogue.id);
		await here.takeIn({ kind: 'take-in', about: 'v1' }, records);
		await keepForeign(here, foreign);
		const stored = await here.rows();
		for (const [key, rows] of Object.entries(byEntity(records))) {
			const others = stored[key as keyof typeof stored].filter(({ id }) => id !== device.id);
			expect(sorted(others), key).toEqual(sorted(rows));
		}
		expect(here.record?.title).toBe('Integrationskonzept Lindental');
		const [conflict] = here.table('measure').all.filter((record) => conflictsIn(record).length > 0);
		expect(conflict?.number).toBe('1-2');
		expect(here.table('measure').gone.map(({ title }) => title)).toContain('Alt');
	});

	test('case 3: taken in again it changes nothing', async () => {
		const { catalogue, records } = await content(version);
		const here = await open(catalogue.id);
		await here.takeIn({ kind: 'take-in', about: 'v1' }, records);
		const again = await here.takeIn({ kind: 'take-in', about: 'v1' }, records);
		expect(again.changes).toEqual([]);
	});

	test('sections of a newer program survive taking in and handing on', async () => {
		const { catalogue, records } = await content(version);
		const here = await open(catalogue.id);
		await here.takeIn({ kind: 'take-in', about: 'v1' }, records);
		const body = records[0]!.row;
		await keepForeign(here, { sections: { frozen: [1] }, records: { body: [body] } });
		const file = JSON.parse(await catalogueText(here, '')) as Record<string, unknown>;
		expect(file['frozen']).toEqual([1]);
		expect(file['records']).toMatchObject({ body: [body] });
	});
});

describe('the database of version 1', () => {
	test('is put back as it was written down', async () => {
		for (const database of databases) {
			await restore(database);
			expect(await dump(database.name)).toEqual(database);
		}
	});

	test('is opened by the program with every record, its history and its undo', async () => {
		for (const database of databases) await restore(database);
		const browser = await Browser.open();
		expect(browser.device.label).toBe('Laptop Rathaus');
		const here = await open(browser.last?.id ?? '');
		const stored = await here.rows();
		for (const [key, rows] of Object.entries(byEntity((await content('v1')).records))) {
			expect(sorted(stored[key as keyof typeof stored]), key).toEqual(sorted(rows));
		}
		const measure = here.table('measure').all.find(({ number }) => number === '1-1');
		const [newest] = await here.history(measure?.id ?? '');
		expect(newest?.changes.map(({ key }) => key)).toContain('title');
		expect(here.canUndo).toBe(true);
		await here.undo();
		const other = here.table('measure').all.find(({ number }) => number === '1-2');
		expect(other && conflictsIn(other)).toEqual([]);
	});
});
