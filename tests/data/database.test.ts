import Dexie from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { CatalogueDatabase, openDatabase } from '../../src/data/database.ts';
import { databaseName } from '../../src/data/names.ts';
import { asStorageError, StorageError } from '../../src/data/storage-error.ts';
import { newId } from '../../src/data/ids.ts';

function named(name: string, inner?: unknown): Error {
	return Object.assign(new Error(name), { name, ...(inner === undefined ? {} : { inner }) });
}

describe('what an error of the storage means', () => {
	test.each([
		['QuotaExceededError', 'full'],
		['VersionError', 'newer'],
		['AbortError', 'cancelled'],
		['InvalidStateError', 'unavailable'],
		['MissingAPIError', 'unavailable'],
		['SecurityError', 'unavailable'],
		['UnknownError', 'unavailable'],
		['OpenFailedError', 'unavailable'],
		['DatabaseClosedError', 'unavailable']
	])('%s: %s', (name, code) => {
		expect(asStorageError(named(name))).toMatchObject({ name: 'StorageError', code });
		expect(asStorageError(new DOMException('', name))).toMatchObject({ code });
	});

	test('case 36: a full disk is found behind the abort of the transaction', () => {
		const error = named('AbortError', new DOMException('', 'QuotaExceededError'));
		expect(asStorageError(error)).toMatchObject({ code: 'full', cause: error });
	});

	test('a refusal is found behind two layers', () => {
		const error = named('OpenFailedError', named('DatabaseClosedError', named('SecurityError')));
		expect(asStorageError(error)).toMatchObject({ code: 'unavailable' });
	});

	test('an error of the program passes through', () => {
		const error = new TypeError('x is undefined');
		expect(asStorageError(error)).toBe(error);
		expect(asStorageError('text')).toBe('text');
		expect(asStorageError(undefined)).toBeUndefined();
	});

	test('what is already told stays as it is', () => {
		const error = new StorageError('blocked');
		expect(asStorageError(error)).toBe(error);
	});

	test('an error that names itself as its cause ends', () => {
		const error = named('Strange');
		Object.assign(error, { inner: error });
		expect(asStorageError(error)).toBe(error);
	});
});

describe('opening', () => {
	const open: { close: () => void }[] = [];
	afterEach(() => open.splice(0).forEach((db) => db.close()));

	function openRaw(name: string, version: number): Promise<IDBDatabase> {
		return new Promise((resolve, reject) => {
			const request = indexedDB.open(name, version);
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error ?? new Error(name));
		});
	}

	test('a database of a newer version is left alone and told', async () => {
		const id = newId();
		(await openRaw(databaseName(id), 990)).close();
		const db = new CatalogueDatabase(id);
		await expect(openDatabase(db)).rejects.toMatchObject({ code: 'newer' });
		expect(await Dexie.getDatabaseNames()).toContain(databaseName(id));
	});

	test('a window that does not let go of an older version is told', async () => {
		const id = newId();
		open.push(await openRaw(databaseName(id), 1));
		const db = new CatalogueDatabase(id);
		await expect(openDatabase(db)).rejects.toMatchObject({ code: 'blocked' });
	}, 10_000);

	test('a window that lets go in time is waited for', async () => {
		const id = newId();
		const old = await openRaw(databaseName(id), 1);
		setTimeout(() => old.close(), 200);
		const db = new CatalogueDatabase(id);
		open.push(db);
		await openDatabase(db);
		expect(db.isOpen()).toBe(true);
	});
});
