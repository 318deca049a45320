import Dexie from 'dexie';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { BackupWork } from '../../src/data/backup/work.ts';
import { Browser } from '../../src/data/browser.ts';
import { StorageError } from '../../src/data/storage-error.ts';
import { lostSomething } from '../../src/data/had.ts';
import { secure as t } from '../../src/i18n/de/secure.ts';
import { careFor } from '../../src/views/aftercare.ts';
import type { App } from '../../src/views/app.svelte.ts';
import { moveToBin } from '../../src/views/measures/bulk-actions.ts';
import { appWith, newId } from './with-app.ts';

const downloads = vi.hoisted(() => [] as string[]);
vi.mock('../../src/data/files/download.ts', async (original) => ({
	...(await original<typeof import('../../src/data/files/download.ts')>()),
	download: (_: Blob, name: string) => downloads.push(name)
}));

const measure = (title: string) => ({ entity: 'measure' as const, id: newId(), values: { title } });
const reasons = async (app: App): Promise<string[]> =>
	(await (await app.backups).list()).map(({ reason }) => reason);

const answer = (app: App, yes: boolean) => vi.spyOn(app.confirm, 'ask').mockResolvedValue(yes);

const failing = (): unknown =>
	vi.spyOn(BackupWork.prototype, 'make').mockRejectedValue(new StorageError('full'));

afterEach(async () => {
	vi.restoreAllMocks();
	downloads.splice(0);
	for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

describe('before something big', () => {
	test('a backup is made and nothing is asked', async () => {
		const app = await appWith([measure('Sprachcafé')]);
		const ask = answer(app, false);
		expect(await app.secure('import', 'liste.csv')).toBe(true);
		expect(await (await app.backups).list()).toMatchObject([
			{ reason: 'import', about: 'liste.csv', records: 2 }
		]);
		expect(ask).not.toHaveBeenCalled();
	});

	test('case 34: where none can be made nothing goes on', async () => {
		const app = await appWith([measure('Sprachcafé')]);
		failing();
		const ask = answer(app, false);
		expect(await app.secure('import')).toBe(false);
		expect(ask).toHaveBeenCalledWith(expect.objectContaining({ title: t.title }));
		expect(downloads).toEqual([]);
	});

	test('case 34: a copy that is downloaded stands in for it', async () => {
		const app = await appWith([measure('Sprachcafé')]);
		failing();
		answer(app, true);
		expect(await app.secure('import')).toBe(true);
		expect(downloads).toHaveLength(1);
	});

	test('deleting several measures makes one, deleting a single one does not', async () => {
		const app = await appWith([measure('A'), measure('B'), measure('C')]);
		answer(app, true);
		const [a, b, c] = app.catalogue.table('measure').all;
		await moveToBin(app, [a!]);
		expect(await reasons(app)).toEqual([]);
		await moveToBin(app, [b!, c!]);
		expect(await reasons(app)).toEqual(['bulk-delete']);
		expect(app.catalogue.table('measure').all).toEqual([]);
	});

	test('without a backup the measures stay', async () => {
		const app = await appWith([measure('A'), measure('B')]);
		failing();
		vi.spyOn(app.confirm, 'ask').mockResolvedValueOnce(true).mockResolvedValueOnce(false);
		await moveToBin(app, app.catalogue.table('measure').all);
		expect(app.catalogue.table('measure').all).toHaveLength(2);
	});
});

describe('some moments after something was stored', () => {
	test('the day has its backup, and it is noted that there are data', async () => {
		const app = await appWith([measure('A')]);
		await careFor(app, app.catalogue);
		await careFor(app, app.catalogue);
		expect(await reasons(app)).toEqual(['daily']);
		const { id } = app.catalogue;
		await app.shut();
		await Dexie.delete(`wegmarke-${id}`);
		expect(await lostSomething(await Browser.open())).toMatchObject({ entry: { id }, records: 2 });
	});

	test('the example is nothing that could be lost', async () => {
		const app = await appWith();
		await app.create({ title: 'Beispiel' }, 'example', [measure('A')]);
		await careFor(app, app.catalogue);
		expect(await reasons(app)).toEqual([]);
	});
});

describe('what is only looked at', () => {
	test('stands in front of the open catalogue, which comes back as it was', async () => {
		const app = await appWith([measure('Sprachcafé')]);
		const own = app.catalogue;
		await app.secure('by-hand');
		await own.commit({ kind: 'create' }, [
			{ entity: 'measure', id: newId(), create: { title: 'Später' } }
		]);
		const backups = await app.backups;
		const [info] = await backups.list();
		const { rows } = await backups.read(info!.id);
		const content = { id: own.id, why: 'backup', rows, label: 'Sicherung' } as const;
		await app.view(content);
		await app.view(content);
		expect(app.readOnly).toBe(true);
		expect(app.catalogue.table('measure').all.map(({ title }) => title)).toEqual(['Sprachcafé']);
		await app.leaveView();
		expect(app.readOnly).toBe(false);
		expect(app.catalogue).toBe(own);
		expect(own.table('measure').all).toHaveLength(2);
	});

	test('leads back to the start page where nothing was open', async () => {
		const app = await appWith();
		const { id } = app.catalogue;
		await app.shut();
		await app.view({ id, why: 'newer', rows: {}, label: 'Neuer' });
		expect(app.isOpen).toBe(true);
		await app.leaveView();
		expect(app.isOpen).toBe(false);
	});
});
