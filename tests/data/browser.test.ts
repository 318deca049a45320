import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openBrowserDatabase } from '../../src/data/browser-database.ts';
import { Browser, type CatalogueEntry } from '../../src/data/browser.ts';
import { Catalogue } from '../../src/data/catalogue.ts';
import { lostSomething, rememberHad } from '../../src/data/had.ts';
import { databaseName } from '../../src/data/names.ts';
import { newId } from '../../src/data/ids.ts';
import { restore } from '../golden/database.ts';

const entry = (title: string, openedAt: number): CatalogueEntry => ({
	id: newId(),
	title,
	municipality: 'Musterstadt',
	kind: 'own',
	openedAt
});

beforeEach(() => Dexie.delete('wegmarke'));
afterEach(() => vi.unstubAllGlobals());

describe('the browser', () => {
	test('knows nothing on the first visit but has a name for itself', async () => {
		const browser = await Browser.open();
		expect(browser.catalogues).toEqual([]);
		expect(browser.last).toBeUndefined();
		expect(browser.device.id).not.toBe('');
		expect((await Browser.open()).device).toEqual(browser.device);
	});

	test('begins with the catalogue that was open last', async () => {
		const browser = await Browser.open();
		const [a, b] = [entry('A', 1), entry('B', 2)];
		await browser.enter(b);
		await browser.enter(a);
		expect(browser.catalogues.map(({ title }) => title)).toEqual(['B', 'A']);
		expect(browser.last).toEqual(a);
		await browser.forget(a.id);
		expect(browser.last).toEqual(b);
	});

	test('case 26: opens the list of catalogues of version 1 and can keep a neighbour beside it', async () => {
		const own = entry('A', 1);
		const device = { id: newId(), label: 'Laptop Rathaus' };
		const store = (keyPath: string, rows: unknown[]) => ({
			keyPath,
			autoIncrement: false,
			indexes: [],
			rows
		});
		const stores = {
			catalogues: store('id', [own]),
			facts: store('key', [{ key: 'device', value: device }])
		};
		await restore({ name: 'wegmarke', version: 10, stores });
		const browser = await Browser.open();
		expect(browser.catalogues).toEqual([own]);
		expect(browser.device).toEqual(device);
		const neighbour = { ...entry('B', 2), kind: 'neighbour' } as const;
		await browser.keepNeighbour(neighbour, { rows: { measure: [] } });
		expect((await browser.neighbour(neighbour)).rows).toEqual({ measure: [] });
	});

	test('forgets a catalogue with everything in it', async () => {
		const browser = await Browser.open();
		const own = entry('A', 1);
		await browser.enter(own);
		const catalogue = await Catalogue.open(own.id, browser.device);
		await catalogue.close();
		expect(await Dexie.getDatabaseNames()).toContain(databaseName(own.id));
		await browser.forget(own.id);
		expect(browser.catalogues).toEqual([]);
		expect(await Dexie.getDatabaseNames()).not.toContain(databaseName(own.id));
	});

	describe('that is closed while it forgets a catalogue', () => {
		const own = entry('A', 1);
		const names = (): Promise<string[]> => Dexie.getDatabaseNames();
		const refuse = () =>
			vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation(() => {
				throw new DOMException('', 'UnknownError');
			});

		beforeEach(async () => {
			const browser = await Browser.open();
			await browser.enter(own);
			await (await Catalogue.open(own.id, browser.device)).close();
			rememberHad(own, 40);
			const refused = refuse();
			await expect(browser.forget(own.id)).rejects.toMatchObject({ code: 'unavailable' });
			refused.mockRestore();
			expect(browser.catalogues).toEqual([]);
			expect(await names()).toContain(databaseName(own.id));
		});

		test('forgets the rest at the next start and tells of no loss', async () => {
			const next = await Browser.open();
			expect(next.catalogues).toEqual([]);
			expect(await lostSomething(next)).toBeUndefined();
			await vi.waitFor(async () => expect(await names()).not.toContain(databaseName(own.id)));
			await vi.waitFor(() => expect(next.isForgetting(own.id)).toBe(false));
			expect(await lostSomething(next)).toBeUndefined();
		});

		test('lets no other window list it, and finishes before it is taken in again', async () => {
			const refused = refuse();
			const next = await Browser.open();
			await next.enter(own); // it was being opened there meanwhile
			expect(next.catalogues).toEqual([]);
			await expect(next.cleared(own.id)).rejects.toMatchObject({ code: 'unavailable' });
			refused.mockRestore();
			await next.cleared(own.id);
			expect(await names()).not.toContain(databaseName(own.id));
			await next.enter(own);
			expect(next.catalogues).toEqual([own]);
		});

		test('leaves one that an older program has listed again', async () => {
			const db = await openBrowserDatabase();
			await db.catalogues.put(own);
			db.close();
			const next = await Browser.open();
			await vi.waitFor(() => expect(next.isForgetting(own.id)).toBe(false));
			expect(next.catalogues).toEqual([own]);
			expect(await names()).toContain(databaseName(own.id));
		});
	});

	test('forgets a catalogue also where there is no room for a note of it', async () => {
		const browser = await Browser.open();
		const own = entry('A', 1);
		await browser.enter(own);
		await (await Catalogue.open(own.id, browser.device)).close();
		const full = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('', 'QuotaExceededError');
		});
		await browser.forget(own.id);
		full.mockRestore();
		expect(browser.catalogues).toEqual([]);
		expect(await Dexie.getDatabaseNames()).not.toContain(databaseName(own.id));
	});

	test('keeps its name and small facts', async () => {
		const browser = await Browser.open();
		await browser.rename('Laptop Rathaus');
		await browser.setFact('seen', { at: 5 });
		const again = await Browser.open();
		expect(again.device.label).toBe('Laptop Rathaus');
		expect(await again.fact('seen')).toEqual({ at: 5 });
		expect(await again.fact('other')).toBeUndefined();
	});

	test('another window learns of a new catalogue', async () => {
		const [one, two] = [await Browser.open(), await Browser.open()];
		await one.enter(entry('A', 1));
		await vi.waitFor(() => expect(two.catalogues.map(({ title }) => title)).toEqual(['A']));
	});

	test('case 41: works where small texts are refused', async () => {
		vi.stubGlobal('localStorage', {
			getItem: () => {
				throw new DOMException('', 'SecurityError');
			},
			setItem: () => {
				throw new DOMException('', 'SecurityError');
			}
		});
		const browser = await Browser.open();
		const own = entry('A', 1);
		await browser.enter(own);
		expect(browser.last).toEqual(own);
	});

	test('case 41: says that the storage is refused', async () => {
		const original = indexedDB.open.bind(indexedDB);
		const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('', 'SecurityError');
		});
		await expect(Browser.open()).rejects.toMatchObject({ code: 'unavailable' });
		open.mockImplementation(original);
	});
});
