import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { backupsOf } from '../../src/data/backup/backups.ts';
import { restoreMissing } from '../../src/data/backup/restore.ts';
import { Browser, type CatalogueEntry } from '../../src/data/browser.ts';
import { Catalogue } from '../../src/data/catalogue.ts';
import { databaseName } from '../../src/data/names.ts';
import { lostSomething, rememberHad } from '../../src/data/had.ts';
import { newId } from '../../src/data/ids.ts';
import { local } from '../../src/data/local.ts';
import { unreadable } from './unreadable.ts';

let entry: CatalogueEntry;
let browser: Browser;

async function openOwn(): Promise<Catalogue> {
	const catalogue = await Catalogue.open(entry.id, browser.device);
	await catalogue.ready;
	return catalogue;
}

/** The browser was closed, and something happened to what it keeps. */
async function nextDay(...gone: readonly string[]): Promise<void> {
	for (const name of gone) await Dexie.delete(name);
	browser = await Browser.open();
}

beforeEach(async () => {
	browser = await Browser.open();
	const id = newId();
	entry = { id, title: 'Konzept', municipality: 'Musterstadt', kind: 'own', openedAt: 1 };
	await browser.enter(entry);
	const catalogue = await openOwn();
	await catalogue.commit({ kind: 'begin' }, [
		{ entity: 'catalogue', id, create: { title: 'Konzept', municipality: 'Musterstadt' } },
		{ entity: 'measure', id: newId(), create: { title: 'Sprachcafé' } }
	]);
	await catalogue.close();
	rememberHad(entry, 2, 5000);
	await backupsOf(browser).make(id, 'daily');
});

afterEach(async () => {
	vi.restoreAllMocks();
	for (const { name = '' } of await indexedDB.databases()) await Dexie.delete(name);
	local.clear('wegmarke');
});

describe('case 40: data that were here and are gone', () => {
	test('nothing is said while everything is there', async () => {
		expect(await lostSomething(browser)).toBeUndefined();
		await nextDay();
		expect(await lostSomething(browser)).toBeUndefined();
	});

	test('what is there and does not open is no loss', async () => {
		await nextDay();
		unreadable(databaseName(entry.id));
		expect(await lostSomething(browser)).toBeUndefined();
	});

	test('the list of catalogues is lost', async () => {
		await nextDay('wegmarke');
		expect(await lostSomething(browser)).toMatchObject({
			entry: { id: entry.id, title: 'Konzept', municipality: 'Musterstadt', kind: 'own' },
			records: 2,
			at: 5000,
			backup: { reason: 'daily', records: 2 }
		});
	});

	test('the catalogue is lost, and an empty one in its place changes nothing about that', async () => {
		await nextDay(databaseName(entry.id));
		expect(await lostSomething(browser)).toMatchObject({ entry: { id: entry.id }, records: 2 });
		await (await openOwn()).close();
		expect(await lostSomething(browser)).toMatchObject({ entry: { id: entry.id }, records: 2 });
	});

	test('both are lost, and the marker with them: the backups tell', async () => {
		local.clear('wegmarke');
		await nextDay('wegmarke', databaseName(entry.id));
		expect(await lostSomething(browser)).toMatchObject({
			entry: { id: entry.id, title: 'Konzept' },
			records: 2,
			backup: { reason: 'daily' }
		});
	});

	test('all is lost but the marker: it is said without a backup', async () => {
		await nextDay('wegmarke', databaseName(entry.id), 'wegmarke-backups');
		const lost = await lostSomething(browser);
		expect(lost).toMatchObject({ entry: { id: entry.id }, records: 2 });
		expect(lost).not.toHaveProperty('backup');
		expect(await Dexie.getDatabaseNames()).toEqual(['wegmarke']); // none is made by asking
	});

	test('the empty one is neither saved over the good backup nor remembered', async () => {
		await nextDay(databaseName(entry.id));
		const empty = await openOwn();
		const backups = backupsOf(browser);
		expect(await backups.make(entry.id, 'daily')).toBeUndefined();
		expect(await backups.make(entry.id, 'import')).toBeUndefined();
		expect(await backups.list()).toMatchObject([{ records: 2 }]);
		rememberHad(entry, 0);
		expect(await lostSomething(browser)).toMatchObject({ records: 2 });
		await empty.close();
	});

	test('once the newest backup is brought back nothing is missing', async () => {
		await nextDay('wegmarke', databaseName(entry.id));
		const lost = await lostSomething(browser);
		await browser.enter(lost!.entry);
		const backup = await backupsOf(browser).read(lost!.backup!.id);
		const again = await openOwn();
		const secure = (): Promise<boolean> => Promise.resolve(true);
		await restoreMissing(again, { backup, about: 'Sicherung', secure });
		expect(again.table('measure').all.map(({ title }) => title)).toEqual(['Sprachcafé']);
		expect(await lostSomething(browser)).toBeUndefined();
		await again.close();
	});

	test('a catalogue that was noted while it was being deleted is not missed either', async () => {
		const remove = indexedDB.deleteDatabase.bind(indexedDB);
		vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
			rememberHad(entry, 2); // some moments after the last save
			return remove(name);
		});
		await browser.forget(entry.id);
		expect(await lostSomething(browser)).toBeUndefined();
	});

	test('a catalogue that was deleted on purpose is not missed', async () => {
		await browser.forget(entry.id);
		expect(await lostSomething(browser)).toBeUndefined();
		await nextDay('wegmarke');
		expect(await lostSomething(browser)).toBeUndefined();
	});
});
