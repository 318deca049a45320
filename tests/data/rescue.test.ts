import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readExchange } from '../../src/core/exchange/read.ts';
import { Browser } from '../../src/data/browser.ts';
import { Catalogue } from '../../src/data/catalogue.ts';
import { databaseName } from '../../src/data/names.ts';
import { newId } from '../../src/data/ids.ts';
import { rescue } from '../../src/data/rescue.ts';

async function filled(): Promise<string> {
	const browser = await Browser.open();
	const id = newId();
	const catalogue = await Catalogue.open(id, browser.device);
	await catalogue.commit({ kind: 'create' }, [
		{ entity: 'catalogue', id, create: { title: 'Konzept', municipality: 'Musterstadt' } },
		{ entity: 'measure', id: newId(), create: { title: 'Sprachcafé' } }
	]);
	await catalogue.close();
	await browser.enter({
		id,
		title: 'Konzept',
		municipality: 'Musterstadt',
		kind: 'own',
		openedAt: 1
	});
	return id;
}

beforeEach(async () => {
	for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});
afterEach(() => vi.restoreAllMocks());

describe('the way out', () => {
	test('gives a file that the program takes in again, nothing left out', async () => {
		const id = await filled();
		const [file] = await rescue(new Date('2026-11-22T10:00:00Z'));
		expect(file?.name).toBe('Konzept gerettet 2026-11-22.wegmarke.json');
		const content = await readExchange(file?.text ?? '');
		if ('problem' in content) throw new Error(content.problem.code);
		expect(content.catalogue).toEqual({ id, title: 'Konzept', municipality: 'Musterstadt' });
		const titles = content.records.map(({ entity, row }) => [entity, row['title']]);
		expect(titles).toContainEqual(['measure', 'Sprachcafé']);
		expect(file?.count).toBe(content.records.length);
	});

	test('holds what a file of a newer program had brought', async () => {
		const id = await filled();
		const catalogue = await Catalogue.open(id, { id: newId(), label: '' });
		const foreign = { sections: { future: { a: 1 } }, records: {} };
		await catalogue.takeIn({ kind: 'take-in' }, [], { foreign });
		await catalogue.close();
		const [file] = await rescue();
		expect(JSON.parse(file?.text ?? '')).toMatchObject({ future: { a: 1 } });
	});

	test('reads a database of a newer version and leaves it as it is', async () => {
		const id = await filled();
		const newer = new Dexie(databaseName(id));
		await newer.open();
		newer.close();
		await new Promise<void>((resolve, reject) => {
			const request = indexedDB.open(databaseName(id), 990);
			request.onupgradeneeded = () =>
				request.result.createObjectStore('future', { keyPath: 'id' }).put({
					id: newId(),
					title: 'Neu',
					stamps: { '*': '2026-11-01T08:00:00.000Z-0000-aaaaaaaa' },
					seen: { aaaaaaaa: '2026-11-01T08:00:00.000Z-0000-aaaaaaaa' }
				});
			request.onsuccess = () => {
				request.result.close();
				resolve();
			};
			request.onerror = () => reject(request.error ?? new Error('open'));
		});
		const [file] = await rescue();
		const content = await readExchange(file?.text ?? '');
		if ('problem' in content) throw new Error(content.problem.code);
		expect(content.foreign.records['future']).toHaveLength(1);
		expect(content.records.some(({ row }) => row['title'] === 'Sprachcafé')).toBe(true);
	});

	test('finds the catalogues where the browser does not list its databases', async () => {
		await filled();
		vi.spyOn(indexedDB, 'databases').mockRejectedValue(new Error('not here'));
		expect(await rescue()).toHaveLength(1);
	});

	test('makes nothing up and leaves no database behind where there is none', async () => {
		expect(await rescue()).toEqual([]);
		expect(await Dexie.getDatabaseNames()).toEqual([]);
	});
});
