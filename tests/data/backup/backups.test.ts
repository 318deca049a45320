import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { backupsOf, type Backups } from '../../../src/data/backup/backups.ts';
import { withBackups } from '../../../src/data/backup/database.ts';
import { Browser } from '../../../src/data/browser.ts';
import { Catalogue } from '../../../src/data/catalogue.ts';
import { CatalogueDatabase } from '../../../src/data/database.ts';
import { databaseName } from '../../../src/data/names.ts';
import { newId } from '../../../src/data/ids.ts';
import { rescue } from '../../../src/data/rescue.ts';
import { unreadable } from '../unreadable.ts';

const { add } = IDBObjectStore.prototype;
let browser: Browser;
let backups: Backups;
let catalogue: Catalogue;

async function fill(count: number): Promise<string[]> {
	const ids = Array.from({ length: count }, () => newId());
	const writes = ids.map((id, n) => ({
		entity: 'measure' as const,
		id,
		create: { title: `Maßnahme ${n}` }
	}));
	await catalogue.commit({ kind: 'import' }, writes);
	return ids;
}

/** What a cleared or damaged store leaves: fewer records, without a mark that they were deleted. */
async function lose(ids: readonly string[]): Promise<void> {
	const db = new CatalogueDatabase(catalogue.id);
	await db.open();
	await db.rows('measure').bulkDelete([...ids]);
	db.close();
}

beforeEach(async () => {
	browser = await Browser.open();
	backups = backupsOf(browser);
	const id = newId();
	const entry = { id, title: 'Konzept', municipality: 'Musterstadt', kind: 'own', openedAt: 1 };
	await browser.enter({ ...entry, kind: 'own' });
	catalogue = await Catalogue.open(id, browser.device);
	await catalogue.commit({ kind: 'begin' }, [
		{ entity: 'catalogue', id, create: { title: 'Konzept', municipality: 'Musterstadt' } }
	]);
});

afterEach(async () => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
	vi.useRealTimers();
	await catalogue.close();
	for (const { name = '' } of await indexedDB.databases()) await Dexie.delete(name);
});

describe('a backup', () => {
	test('holds every record with its history, and says what is in it', async () => {
		const [id = ''] = await fill(3);
		await catalogue.commit({ kind: 'edit' }, [{ entity: 'measure', id, set: { title: 'Neu' } }]);
		await catalogue.remove({ kind: 'delete' }, 'measure', [id]);
		const made = await backups.make(catalogue.id, 'import', 'liste.csv');
		expect(made).toMatchObject({
			catalogue: catalogue.id,
			title: 'Konzept',
			municipality: 'Musterstadt',
			kind: 'own',
			reason: 'import',
			about: 'liste.csv',
			records: 4,
			counts: { catalogue: 1, measure: 2 }
		});
		const content = await backups.read(made!.id);
		expect(content.info).toEqual(made);
		expect(content.rows).toEqual(
			Object.fromEntries(
				Object.entries(await catalogue.rows()).filter(([, rows]) => rows.length > 0)
			)
		);
		expect(content.history).toEqual((await catalogue.lastActions(10)).reverse());
	});

	test('of nothing is none: a catalogue that is not there, or empty', async () => {
		expect(await backups.make(newId(), 'import')).toBeUndefined();
		const empty = await Catalogue.open(newId(), browser.device);
		expect(await backups.make(empty.id, 'by-hand')).toBeUndefined();
		await empty.close();
		expect(await backups.list()).toEqual([]);
	});

	test('case 34: of what cannot be read is refused: it does not pass for nothing', async () => {
		unreadable(databaseName(catalogue.id));
		await expect(backups.make(catalogue.id, 'take-in')).rejects.toMatchObject({
			code: 'unavailable'
		});
		expect(await backups.list()).toEqual([]);
	});

	test('is not taken away by a window that asks at that moment whether there are any', async () => {
		const asked = backups.list();
		const made = withBackups((db) => db.contents.add(new Uint8Array(1), 1));
		expect(await asked).toEqual([]);
		await made;
		expect(await withBackups((db) => db.contents.count())).toBe(1);
	});

	test('is listed, the newest first, and removed with its content', async () => {
		const first = await backups.make(catalogue.id, 'by-hand');
		const second = await backups.make(catalogue.id, 'restore');
		expect(await backups.list(catalogue.id)).toEqual([second, first]);
		await backups.remove(second!.id);
		expect(await backups.list()).toEqual([first]);
		await expect(backups.read(second!.id)).rejects.toMatchObject({ code: 'damaged' });
		expect(await withBackups((db) => db.contents.count())).toBe(1);
	});

	test('goes with its catalogue, and is no catalogue that could be rescued', async () => {
		await backups.make(catalogue.id, 'by-hand');
		expect(await rescue()).toHaveLength(1);
		await catalogue.close();
		await browser.forget(catalogue.id);
		expect(await backups.list()).toEqual([]);
		expect(await Dexie.getDatabaseNames()).not.toContain(databaseName(catalogue.id));
	});

	test('is made without a worker where none starts', async () => {
		class Broken extends EventTarget {
			onerror: (() => void) | undefined;
			constructor() {
				super();
				setTimeout(() => this.onerror?.());
			}
			postMessage(): void {}
			terminate(): void {}
		}
		vi.stubGlobal('Worker', Broken);
		vi.stubGlobal('location', new URL('https://wegmarke.example/'));
		expect(await backups.make(catalogue.id, 'by-hand')).toMatchObject({ records: 1 });
	});

	test('that was damaged says so, and does not open', async () => {
		const made = await backups.make(catalogue.id, 'by-hand');
		await withBackups(async (db) => {
			const bytes = (await db.contents.get(made!.id))!;
			bytes[bytes.length >> 1]! ^= 0xff;
			await db.contents.put(bytes, made!.id);
		});
		await expect(backups.read(made!.id)).rejects.toMatchObject({ code: 'damaged' });
	});
});

describe('case 32: a backup that is interrupted', () => {
	test('leaves the former one whole and nothing half', async () => {
		const former = await backups.make(catalogue.id, 'by-hand');
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
			this: IDBObjectStore,
			...args
		) {
			if (this.name !== 'contents') return add.apply(this, args);
			this.transaction.abort();
			throw new DOMException('', 'AbortError');
		});
		await expect(backups.make(catalogue.id, 'import')).rejects.toMatchObject({ code: 'cancelled' });
		vi.restoreAllMocks();
		expect(await backups.list()).toEqual([former]);
		expect((await backups.read(former!.id)).info).toEqual(former);
		expect(await withBackups((db) => db.contents.count())).toBe(1);
	});
});

describe('case 34: a full disk', () => {
	/** Refuses contents as a full disk does while `full` says so. */
	function refuse(full: () => boolean): void {
		vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
			this: IDBObjectStore,
			...args
		) {
			if (this.name === 'contents' && full()) throw new DOMException('', 'QuotaExceededError');
			return add.apply(this, args);
		});
	}

	test('is met by dropping what was saved by itself, but the three newest', async () => {
		await backups.make(catalogue.id, 'by-hand');
		for (let n = 0; n < 5; n++) await backups.make(catalogue.id, 'import', `${n}.csv`);
		let refused = 0;
		refuse(() => refused++ === 0);
		expect(await backups.make(catalogue.id, 'take-in')).toMatchObject({ reason: 'take-in' });
		expect((await backups.list()).map(({ reason, about }) => about ?? reason)).toEqual([
			'take-in',
			'4.csv',
			'3.csv',
			'2.csv',
			'by-hand'
		]);
	});

	test('that stays full is told, and nothing goes for nothing', async () => {
		for (let n = 0; n < 6; n++) await backups.make(catalogue.id, 'import', String(n));
		const before = await backups.list();
		refuse(() => true);
		await expect(backups.make(catalogue.id, 'take-in')).rejects.toMatchObject({ code: 'full' });
		expect(await backups.list()).toEqual(before);
		for (const { id } of before) await expect(backups.read(id)).resolves.toBeDefined();
	});
});

describe('the backup of the day', () => {
	const day = (n: number): void => {
		vi.useFakeTimers({ now: new Date(2026, 10, n, 9), toFake: ['Date'] });
	};

	test('is made once, however many windows ask', async () => {
		day(20);
		const asked = [1, 2, 3].map(() => backups.make(catalogue.id, 'daily'));
		expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1);
		expect(await backups.make(catalogue.id, 'daily')).toBeUndefined();
		day(21);
		expect(await backups.make(catalogue.id, 'daily')).toBeDefined();
	});

	test('is tried again with the next change where it failed', async () => {
		unreadable(databaseName(catalogue.id));
		await expect(backups.daily(catalogue.id)).rejects.toMatchObject({ code: 'unavailable' });
		vi.restoreAllMocks();
		expect(await backups.daily(catalogue.id)).toMatchObject({ reason: 'daily' });
		expect(await backups.daily(catalogue.id)).toBeUndefined();
	});

	test('case 40: is not made of an empty catalogue, nor of one that lost half of its records', async () => {
		day(20);
		const ids = await fill(19);
		await backups.make(catalogue.id, 'daily');
		day(21);
		await lose(ids.slice(0, 11));
		expect(await backups.make(catalogue.id, 'daily')).toBeUndefined();
		await lose(ids);
		await Dexie.delete(databaseName(catalogue.id));
		expect(await backups.make(catalogue.id, 'daily')).toBeUndefined();
		expect(await backups.list()).toHaveLength(1);
	});

	test('goes on after much was deleted: what is deleted leaves its mark', async () => {
		day(20);
		const ids = await fill(19);
		await backups.make(catalogue.id, 'daily');
		await catalogue.remove({ kind: 'delete' }, 'measure', ids);
		day(21);
		expect(await backups.make(catalogue.id, 'daily')).toMatchObject({ counts: { catalogue: 1 } });
	});
});

describe('case 47: the ring', () => {
	test('keeps 30 of 60, wherever the clock stands', async () => {
		for (let n = 0; n < 60; n++) {
			vi.useFakeTimers({ now: n < 30 ? new Date(2026, 10, 20) : 0, toFake: ['Date'] });
			await backups.make(catalogue.id, 'by-hand', String(n));
		}
		const abouts = (await backups.list()).map(({ about }) => Number(about));
		expect(abouts).toEqual([...Array.from({ length: 30 }, (_, n) => 59 - n), 29]);
	});

	test('drops nothing for a backup of a catalogue that shrank by half', async () => {
		const ids = await fill(19);
		for (let n = 0; n < 30; n++) await backups.make(catalogue.id, 'by-hand');
		await lose(ids.slice(0, 11));
		expect(await backups.make(catalogue.id, 'import')).toMatchObject({ records: 9 });
		expect(await backups.list()).toHaveLength(31);
	});

	test('keeps the last full backup, however often the shrunk catalogue is saved', async () => {
		const ids = await fill(19);
		const full = await backups.make(catalogue.id, 'by-hand');
		await lose(ids.slice(0, 11));
		for (let n = 0; n < 40; n++) await backups.make(catalogue.id, 'by-hand');
		expect((await backups.list()).map(({ id }) => id)).toContain(full!.id);
	});
});
