import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import Dexie from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { withBackups } from '../../../src/data/backup/database.ts';
import { saveBeforeUpgrade } from '../../../src/data/backup/migration.ts';
import { BackupWork } from '../../../src/data/backup/work.ts';
import { Connection } from '../../../src/data/connection.ts';
import { CatalogueDatabase, openDatabase } from '../../../src/data/database.ts';
import { dump, restore, type Dump } from '../../golden/database.ts';

/** The program of next year: one more sort of record. */
class Next extends CatalogueDatabase {
	constructor(id: string) {
		super(id);
		this.version(2).stores({ body: 'id' });
	}
}

const golden = JSON.parse(
	readFileSync(new URL('../../golden/v1.database.json', import.meta.url), 'utf8')
) as Dump[];
const former = golden.find(({ name }) => name !== 'wegmarke')!;
const id = former.name.slice('wegmarke-'.length);
const open: Next[] = [];

function next(): Next {
	const db = new Next(id);
	open.push(db);
	return db;
}

const layoutNow = async (): Promise<number | undefined> =>
	(await indexedDB.databases()).find(({ name }) => name === former.name)?.version;

const count = (): Promise<number> => withBackups((db) => db.backups.count());

afterEach(async () => {
	for (const db of open.splice(0)) db.close();
	for (const { name = '' } of await indexedDB.databases()) await Dexie.delete(name);
});

test('case 37: a database of an older version is saved as it was before its layout changes', async () => {
	for (const database of golden) await restore(database);
	const db = next();
	await openDatabase(db, () => saveBeforeUpgrade(id));
	expect(db.verno).toBe(2);
	expect(await db.table('measure').count()).toBe(former.stores['measure']!.rows.length);
	const [info] = await withBackups((backups) => backups.backups.toArray());
	expect(info).toMatchObject({ catalogue: id, reason: 'migration', device: 'Laptop Rathaus' });
	const { rows, history } = await new BackupWork().read(info!.id);
	expect(rows['measure']).toEqual(former.stores['measure']!.rows);
	expect(history).toEqual(former.stores['history']!.rows);
});

test('what cannot be saved keeps its layout, and opens once it can', async () => {
	await restore(former);
	const refuse = (): Promise<never> => Promise.reject(new DOMException('', 'QuotaExceededError'));
	await expect(openDatabase(next(), refuse)).rejects.toMatchObject({ code: 'full' });
	expect(await dump(former.name)).toEqual(former);
	const db = next();
	await openDatabase(db, () => saveBeforeUpgrade(id));
	expect(db.verno).toBe(2);
	expect(await count()).toBe(1);
});

test('case 35: while it is being saved nobody changes its layout', async () => {
	await restore(former);
	const ends = { isSame: () => Promise.resolve(true), onreopened: vi.fn(), onended: vi.fn() };
	const db = next();
	const layouts: (number | undefined)[] = [];
	await new Connection(db, ends).open(async () => {
		await expect(openDatabase(next())).rejects.toThrow();
		await pause(100); // enough for any opening behind the backup's back
		layouts.push(await layoutNow());
	});
	layouts.push(await layoutNow());
	expect(layouts).toEqual([10, 20]);
	expect(ends.onreopened).not.toHaveBeenCalled();
});

test('case 35: what cannot be saved keeps its layout also where its connection is watched', async () => {
	await restore(former);
	const ends = { isSame: () => Promise.resolve(true), onreopened: vi.fn(), onended: vi.fn() };
	const refuse = (): Promise<never> => Promise.reject(new DOMException('', 'QuotaExceededError'));
	await expect(new Connection(next(), ends).open(refuse)).rejects.toMatchObject({ code: 'full' });
	await pause(100);
	expect(await dump(former.name)).toEqual(former);
});

test('a new database and one of the present version are opened without a backup', async () => {
	const save = vi.fn(() => Promise.resolve());
	const db = next();
	await openDatabase(db, save);
	db.close();
	await openDatabase(next(), save);
	expect(save).not.toHaveBeenCalled();
});
