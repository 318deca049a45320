import Dexie from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Catalogue } from '../../src/data/catalogue.ts';
import { databaseName } from '../../src/data/names.ts';
import { newId } from '../../src/data/ids.ts';
import { openCatalogue, withMeasure } from './open-catalogue.ts';

const withSummary = () => withMeasure({ title: 'Sprachcafé', summary: 'Treffpunkt' });

const edit = (catalogue: Catalogue, id: string, summary: string) =>
	catalogue.commit({ kind: 'edit' }, [{ entity: 'measure', id, set: { summary } }]);

const lost = (): DOMException =>
	new DOMException('Connection to Indexed Database server lost.', 'UnknownError');

/** The browser's connections as they are opened, so that a test can cut them. */
function watchConnections(): IDBDatabase[] {
	const all: IDBDatabase[] = [];
	const original = IDBDatabase.prototype.transaction;
	vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
		this: IDBDatabase,
		...args
	) {
		if (!all.includes(this)) all.push(this);
		return original.apply(this, args);
	});
	return all;
}

/** The next transaction is stored, but its end is told as a failure. */
function tellEndAsFailure(): void {
	const original = IDBObjectStore.prototype.put;
	let cut = false;
	vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
		this: IDBObjectStore,
		...args: [unknown, IDBValidKey?]
	) {
		if (this.name === 'meta' && !cut) {
			cut = true;
			const { transaction } = this;
			transaction.oncomplete = () => void transaction.onabort?.(new Event('abort'));
		}
		return original.apply(this, args);
	});
}

const stored = async (catalogue: Catalogue, id: string) =>
	(await catalogue.rows()).measure.find((row) => row.id === id);

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

describe('case 42: a connection that is lost in the session', () => {
	test('is opened anew, and what was asked for is tried once more', async () => {
		const { catalogue, id } = await withSummary();
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
			throw lost();
		});
		const done = await edit(catalogue, id, 'Zweite Fassung');
		expect(done.changes).toHaveLength(1);
		expect(await stored(catalogue, id)).toMatchObject({ summary: 'Zweite Fassung' });
		expect(await catalogue.lastActions(9)).toHaveLength(2);
		expect([catalogue.closed, catalogue.fault]).toEqual([false, undefined]);
	});

	test('nothing is written twice when the browser failed to say that it had stored it', async () => {
		const { catalogue, id } = await withSummary();
		tellEndAsFailure();
		await edit(catalogue, id, 'Zweite Fassung');
		const history = await catalogue.lastActions(9);
		expect(history.map(({ action }) => action.kind)).toEqual(['edit', 'create']);
		expect(catalogue.revision).toBe(2);
		await catalogue.undo();
		expect(catalogue.table('measure').get(id)?.summary).toBe('Treffpunkt');
	});

	test('one undo is one step back, also where it finds nothing to change any more', async () => {
		const { catalogue, id } = await withSummary();
		const other = newId();
		const create = { title: 'Lernpaten' };
		await catalogue.commit({ kind: 'create' }, [{ entity: 'measure', id: other, create }]);
		await edit(catalogue, id, 'Zweite Fassung');
		await catalogue.commit({ kind: 'erase' }, [{ entity: 'measure', id, purge: true }]);
		tellEndAsFailure();
		expect(await catalogue.undo()).toMatchObject({ kept: 1, changes: [] });
		expect(catalogue.table('measure').get(other)?.title).toBe('Lernpaten');
		await catalogue.undo();
		expect(catalogue.table('measure').get(other)).toBeUndefined();
	});

	test('that fails again is told, and nothing is half written', async () => {
		const { catalogue, id } = await withSummary();
		const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw lost();
		});
		await expect(edit(catalogue, id, 'Zweite Fassung')).rejects.toMatchObject({
			code: 'unavailable'
		});
		expect(put.mock.calls.length).toBeLessThanOrEqual(2);
		put.mockRestore();
		expect(catalogue.fault).toBe('unavailable');
		expect(await stored(catalogue, id)).toMatchObject({ summary: 'Treffpunkt' });
		await edit(catalogue, id, 'Dritte Fassung');
		expect(catalogue.fault).toBeUndefined();
	});

	test('also a closed one is opened anew, and shows what was stored elsewhere meanwhile', async () => {
		const connections = watchConnections();
		const { catalogue, id } = await withSummary();
		const other = await openCatalogue(catalogue.id);
		for (const connection of connections) connection.close(); // as iOS does, without an event
		await edit(other, id, 'Von drüben');
		await catalogue.catchUp();
		await vi.waitFor(() => expect(catalogue.table('measure').get(id)?.summary).toBe('Von drüben'));
		await edit(catalogue, id, 'Von hier');
		expect(await stored(other, id)).toMatchObject({ summary: 'Von hier' });
	});

	test('that fails while it is looked for news shows them all the same', async () => {
		vi.stubGlobal('BroadcastChannel', undefined); // the window slept and heard nothing
		const { catalogue, id } = await withSummary();
		const other = await openCatalogue(catalogue.id);
		await edit(other, id, 'Von drüben');
		vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementationOnce(() => {
			throw lost();
		});
		await catalogue.catchUp();
		expect(catalogue.table('measure').get(id)?.summary).toBe('Von drüben');
	});

	test('many writes at once are each stored once', async () => {
		const connections = watchConnections();
		const { catalogue, id } = await withSummary();
		for (const connection of connections) connection.close();
		const ids = Array.from({ length: 5 }, newId);
		await Promise.all([
			edit(catalogue, id, 'Neu'),
			...ids.map((step) =>
				catalogue.commit({ kind: 'create' }, [
					{ entity: 'step', id: step, create: { title: step, measure: id } }
				])
			),
			catalogue.history(id)
		]);
		expect((await catalogue.rows()).step.map((row) => row.id).sort()).toEqual(ids.sort());
		expect(await catalogue.lastActions(99)).toHaveLength(7);
	});

	test('a full disk is no lost connection: it is told at once', async () => {
		const { catalogue, id } = await withSummary();
		const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
			throw new DOMException('', 'QuotaExceededError');
		});
		await expect(edit(catalogue, id, 'Zweite Fassung')).rejects.toMatchObject({ code: 'full' });
		expect(put).toHaveBeenCalledTimes(1);
	});

	test('a database that was deleted is not made again: it is told', async () => {
		const { catalogue, id } = await withSummary();
		await Dexie.delete(databaseName(catalogue.id));
		await vi.waitFor(() => expect(catalogue.closed).toBe(true));
		await expect(edit(catalogue, id, 'Ins Leere')).rejects.toMatchObject({ code: 'unavailable' });
		const names = (await indexedDB.databases()).map(({ name }) => name);
		expect(names).not.toContain(databaseName(catalogue.id));
	});

	test('a database that vanished without a word is not made again either', async () => {
		const connections = watchConnections();
		const { catalogue, id } = await withSummary();
		for (const connection of connections) connection.close();
		await Dexie.delete(databaseName(catalogue.id));
		await expect(edit(catalogue, id, 'Ins Leere')).rejects.toMatchObject({ code: 'unavailable' });
		expect(catalogue.closed).toBe(true);
		const names = (await indexedDB.databases()).map(({ name }) => name);
		expect(names).not.toContain(databaseName(catalogue.id));
	});
});
