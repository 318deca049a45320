import Dexie from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { conflictsIn } from '../../../src/core/register.ts';
import { createRow } from '../../../src/core/write.ts';
import { BackupWork, type BackupContent } from '../../../src/data/backup/work.ts';
import { restoreMissing, restoreState } from '../../../src/data/backup/restore.ts';
import { Catalogue } from '../../../src/data/catalogue.ts';
import { databaseName } from '../../../src/data/names.ts';
import { newId } from '../../../src/data/ids.ts';
import { writing } from '../../../src/data/works.ts';
import { Laptops, measureIn, recordsOf, send, setIn } from '../two-laptops.ts';

const { put } = IDBObjectStore.prototype;
const actor = createRow(newId(), { name: 'VHS' }, '2026-11-01T08:00:00.000Z-0000-abcdefgh');
const laptops = new Laptops();
const about = 'Sicherung vom 20.11.2026';
const secure = (): Promise<boolean> => Promise.resolve(true);

afterEach(async () => {
	await laptops.close();
	for (const { name = '' } of await indexedDB.databases()) await Dexie.delete(name);
});

async function backupOf({ id }: Catalogue): Promise<BackupContent> {
	const order = { kind: 'own', at: 0, reason: 'by-hand', device: '', programVersion: '' } as const;
	const info = await new BackupWork().make({ ...order, catalogue: id });
	return new BackupWork().read(info!.id);
}

const titles = (catalogue: Catalogue): string[] =>
	catalogue
		.table('measure')
		.all.map(({ title }) => title)
		.sort();

describe('case 15: restore, edit, merge with a file made before', () => {
	test('"Stand von damals": the former values stand here and there, the later edit too', async () => {
		const [a, b, id] = await laptops.pair({ title: 'Sprachcafé', summary: 'Kurz' });
		const backup = await backupOf(a);
		await setIn(a, id, { title: 'Treff' });
		await send(a, b);
		const before = await recordsOf(a); // the file made before the restore
		await restoreState(a, { backup, about, secure });
		expect(measureIn(a, id)).toMatchObject({ title: 'Sprachcafé', summary: 'Kurz' });
		await setIn(a, id, { summary: 'Lang' });
		await a.takeIn({ kind: 'take-in' }, before);
		await send(a, b);
		for (const laptop of [a, b]) {
			expect(measureIn(laptop, id)).toMatchObject({ title: 'Sprachcafé', summary: 'Lang' });
			expect(conflictsIn(measureIn(laptop, id))).toEqual([]);
		}
	});

	test('"Fehlendes": what was lost comes back with its past, what was written since stays', async () => {
		const [a, b, id] = await laptops.pair({ title: 'Sprachcafé' });
		await setIn(a, id, { title: 'Treff' });
		const backup = await backupOf(a);
		await setIn(a, id, { title: 'Café' });
		const before = await recordsOf(a);
		await send(a, b);
		await a.close();
		await Dexie.delete(databaseName(a.id));
		const again = await laptops.reopen(a.id);
		const other = newId();
		await again.commit({ kind: 'create' }, [
			{ entity: 'measure', id: other, create: { title: 'Neu' } }
		]);
		await restoreMissing(again, { backup, about, secure });
		expect(titles(again)).toEqual(['Neu', 'Treff']);
		const [told] = await again.history(id);
		expect(told).toMatchObject({ changes: [{ from: 'Sprachcafé', to: 'Treff' }] });
		await setIn(again, id, { summary: 'Kurz' });
		await again.takeIn({ kind: 'take-in' }, before);
		await send(b, again);
		await send(again, b);
		for (const laptop of [again, b]) {
			expect(measureIn(laptop, id)).toMatchObject({ title: 'Café', summary: 'Kurz' });
			expect(conflictsIn(measureIn(laptop, id))).toEqual([]);
			expect(titles(laptop)).toEqual(['Café', 'Neu']);
		}
	});

	test('the history of what comes back lies in front of what is known', async () => {
		const [a, , id] = await laptops.pair({ title: 'Sprachcafé' });
		await setIn(a, id, { title: 'Treff' });
		await setIn(a, id, { title: 'Café' });
		const backup = await backupOf(a);
		await a.close();
		await Dexie.delete(databaseName(a.id));
		const again = await laptops.reopen(a.id);
		await again.commit({ kind: 'create' }, [
			{ entity: 'measure', id: newId(), create: { title: 'Neu' } }
		]);
		await restoreMissing(again, { backup, about, secure });
		expect((await again.history(id)).map(({ changes }) => changes[0]?.to)).toEqual([
			'Café',
			'Treff'
		]);
		const kinds = (await again.lastActions(9)).map(({ action }) => action.kind);
		expect(kinds).toEqual(['take-in', 'create', 'edit', 'edit', 'create']);
	});
});

describe('a restoration', () => {
	test('that is taken back and made again tells the history once', async () => {
		const [a, , id] = await laptops.pair({ title: 'Sprachcafé' });
		await setIn(a, id, { title: 'Treff' });
		const backup = await backupOf(a);
		await a.close();
		await Dexie.delete(databaseName(a.id));
		const again = await laptops.reopen(a.id);
		await restoreMissing(again, { backup, about, secure });
		await again.undo();
		expect(measureIn(again, id)).toBeUndefined();
		await restoreMissing(again, { backup, about, secure });
		expect(await again.history(id)).toHaveLength(1);
	});

	test('is taken back whole on the laptop that is itself named in the backup', async () => {
		const device = { id: newId(), label: 'Rathaus' };
		const a = await Catalogue.open(newId(), device);
		await a.commit({ kind: 'create' }, [
			{ entity: 'measure', id: newId(), create: { title: 'Sprachcafé' } }
		]);
		const backup = await backupOf(a);
		await a.close();
		await Dexie.delete(databaseName(a.id));
		const again = await Catalogue.open(a.id, device);
		await restoreMissing(again, { backup, about, secure });
		expect(await again.undo()).toMatchObject({ kept: 0 });
		expect(titles(again)).toEqual([]);
		await again.close();
	});

	test('of a former state erases what was erased in it', async () => {
		const [a, , id] = await laptops.pair({ title: 'Sprachcafé' });
		const person = newId();
		const create = { name: 'Erika Beispielhaft' };
		await a.commit({ kind: 'create' }, [{ entity: 'person', id: person, create }]);
		const before = await recordsOf(a);
		await a.transact(
			writing({ kind: 'erase' }, [{ entity: 'person', id: person, purge: true }]),
			{},
			true
		);
		const backup = await backupOf(a);
		await a.close();
		await Dexie.delete(databaseName(a.id)); // the disk was set back to the day before
		const again = await laptops.reopen(a.id);
		await again.takeIn({ kind: 'begin' }, before);
		await restoreState(again, { backup, about, secure });
		expect(JSON.stringify(await again.rows())).not.toContain('Erika');
		expect(measureIn(again, id).title).toBe('Sprachcafé');
	});

	test('does not begin where the present state could not be saved', async () => {
		const [a, , id] = await laptops.pair({ title: 'Sprachcafé' });
		const backup = await backupOf(a);
		await setIn(a, id, { title: 'Treff' });
		const how = { backup, about, secure: () => Promise.resolve(false) };
		expect(await restoreState(a, how)).toBeUndefined();
		expect(await restoreMissing(a, how)).toBeUndefined();
		expect(measureIn(a, id).title).toBe('Treff');
	});

	test('case 35: that is interrupted while it is stored leaves all as it was', async () => {
		const [a, , id] = await laptops.pair({ title: 'Sprachcafé' });
		const backup = await backupOf(a);
		await setIn(a, id, { title: 'Treff' });
		const before = await a.rows();
		for (const how of [restoreState, restoreMissing]) {
			const cut = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
				this: IDBObjectStore,
				...args
			) {
				if (this.name === 'meta') this.transaction.abort(); // the last that is written
				return put.apply(this, args);
			});
			const lost = { ...backup, rows: { ...backup.rows, actor: [actor] } };
			await expect(how(a, { backup: lost, about, secure })).rejects.toThrow();
			cut.mockRestore();
			expect(await a.rows()).toEqual(before);
			expect(measureIn(a, id).title).toBe('Treff');
		}
	});

	test('of a former state is taken back in one step and brought again', async () => {
		const [a, , id] = await laptops.pair({ title: 'Sprachcafé' });
		const backup = await backupOf(a);
		const later = newId();
		await a.commit({ kind: 'create' }, [
			{ entity: 'measure', id: later, create: { title: 'Später' } }
		]);
		await setIn(a, id, { title: 'Treff' });
		await restoreState(a, { backup, about, secure });
		expect(titles(a)).toEqual(['Sprachcafé']);
		expect(a.table('measure').gone.map((measure) => measure.id)).toEqual([later]);
		await a.undo();
		expect(titles(a)).toEqual(['Später', 'Treff']);
		await a.redo();
		expect(titles(a)).toEqual(['Sprachcafé']);
	});

	test('of a former state brings back what the database has lost, and takes it back again', async () => {
		const [a, , id] = await laptops.pair({ title: 'Sprachcafé' });
		const backup = await backupOf(a);
		await a.close();
		await Dexie.delete(databaseName(a.id));
		const again = await laptops.reopen(a.id);
		await restoreState(again, { backup, about, secure });
		expect(titles(again)).toEqual(['Sprachcafé']);
		await again.undo();
		expect(titles(again)).toEqual([]);
		expect(measureIn(again, id).title).toBe('Sprachcafé');
	});

	test('of what is missing is taken back by a rewind', async () => {
		const [a, , id] = await laptops.pair({ title: 'Sprachcafé' });
		const backup = await backupOf(a);
		await a.close();
		await Dexie.delete(databaseName(a.id));
		const again = await laptops.reopen(a.id);
		await restoreMissing(again, { backup, about, secure });
		expect(titles(again)).toEqual(['Sprachcafé']);
		await again.undo();
		expect(again.table('measure').getAny(id)).toBeUndefined();
	});

	test('of one record leaves all others alone', async () => {
		const [a, , id] = await laptops.pair({ title: 'Sprachcafé' });
		const other = newId();
		await a.commit({ kind: 'create' }, [
			{ entity: 'measure', id: other, create: { title: 'Zweite' } }
		]);
		const backup = await backupOf(a);
		await setIn(a, id, { title: 'Treff' });
		await setIn(a, other, { title: 'Dritte' });
		await restoreState(a, { backup, about, secure, ids: new Set([id]) });
		expect(titles(a)).toEqual(['Dritte', 'Sprachcafé']);
	});
});
