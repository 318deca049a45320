import Dexie from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { Browser } from '../../src/data/browser.ts';
import { Catalogue } from '../../src/data/catalogue.ts';
import { readEarly, takeEarly, takeEarlyBrowser } from '../../src/data/early.ts';
import { newId } from '../../src/data/ids.ts';
import { LateSource } from '../../src/data/source-late.ts';
import { writing } from '../../src/data/works.ts';

const device = { id: newId(), label: 'Laptop Rathaus' };

async function withMeasure(): Promise<{ id: string; measure: string }> {
	const [id, measure] = [newId(), newId()];
	const catalogue = await Catalogue.open(id, device);
	await catalogue.commit({ kind: 'begin' }, [
		{ entity: 'catalogue', id, create: { title: 'Konzept' } },
		{ entity: 'measure', id: measure, create: { title: 'Sprachcafé' } }
	]);
	await catalogue.close();
	return { id, measure };
}

test('what the first screen needs is read before the program opens the database, once', async () => {
	const { id } = await withMeasure();
	readEarly(id);
	const early = await takeEarly(id);
	expect(early?.rows.measure?.map(({ title }) => title)).toEqual(['Sprachcafé']);
	expect(early?.stacks.revision).toBe(1);
	expect(await takeEarly(id)).toBeUndefined();
});

test('it is all of them, whatever their ids begin with, also ids of other programs', async () => {
	const { id, measure } = await withMeasure();
	const foreign = ['0', '7z', '8', '80', 'A', 'f', 'g', 'gz', 'qz', 'r', 'zz', '~', 'ä'];
	const catalogue = await Catalogue.open(id, device);
	await catalogue.commit(
		{ kind: 'begin' },
		foreign.map((own) => ({ entity: 'measure', id: own, create: { title: own } }))
	);
	await catalogue.close();
	readEarly(id);
	const early = await takeEarly(id);
	expect(early?.rows.measure?.map((row) => row.id)).toEqual([...foreign, measure].sort());
});

test('what was stored elsewhere since the early reading is shown all the same', async () => {
	const { id, measure } = await withMeasure();
	const elsewhere = await Catalogue.open(id, device);
	readEarly(id);
	await new Promise((resolve) => setTimeout(resolve, 50)); // read by now, and old in a moment
	await elsewhere.commit({ kind: 'edit' }, [
		{ entity: 'measure', id: measure, set: { title: 'Sprachcafé am Abend' } }
	]);
	const catalogue = await Catalogue.open(id, device);
	expect(catalogue.table('measure').get(measure)?.title).toBe('Sprachcafé am Abend');
	await Promise.all([catalogue.close(), elsewhere.close()]);
});

test('a catalogue that is not there is not made by looking for it', async () => {
	const id = newId();
	readEarly(id);
	expect(await takeEarly(id)).toBeUndefined();
	const names = (await indexedDB.databases()).map(({ name }) => name);
	expect(names).not.toContain(`wegmarke-${id}`);
});

test('a layout that this program does not know is left to the program to tell of', async () => {
	const id = newId();
	await new Promise<void>((resolve, reject) => {
		const request = indexedDB.open(`wegmarke-${id}`, 990);
		request.onsuccess = () => {
			request.result.close();
			resolve();
		};
		request.onerror = () => reject(new Error(id));
	});
	readEarly(id);
	expect(await takeEarly(id)).toBeUndefined();
});

test('the list of catalogues is shown before its database is opened, and brought up to date by it', async () => {
	const browser = await Browser.open();
	const entry = { id: newId(), title: 'A', municipality: '', kind: 'own', openedAt: 1 } as const;
	await browser.enter(entry);
	readEarly(null);
	await new Promise((resolve) => setTimeout(resolve, 50)); // read by now, and old in a moment
	await browser.enter({ ...entry, title: 'B' });
	const next = await Browser.begin();
	expect(next.catalogues.map(({ title }) => title)).toContain('A');
	expect(next.device).toEqual(browser.device);
	await next.ready;
	expect(next.catalogues.map(({ title }) => title)).toContain('B');
	expect(await takeEarlyBrowser()).toBeUndefined();
});

test('what is written before the database is open waits for it, and is not lost in a new one', async () => {
	const { id, measure } = await withMeasure();
	readEarly(id);
	await new Promise((resolve) => setTimeout(resolve, 50)); // it is shown, and deleted in a moment
	await Dexie.delete(`wegmarke-${id}`);
	const catalogue = Catalogue.begin(id, device);
	const typed = catalogue.commit({ kind: 'edit' }, [
		{ entity: 'measure', id: measure, set: { title: 'Sprachcafé am Abend' } }
	]);
	await expect(typed).rejects.toMatchObject({ code: 'unavailable' });
	await expect(catalogue.ready).rejects.toMatchObject({ code: 'unavailable' });
	await catalogue.close();
});

describe('where only the top of the list is read first', () => {
	async function withThree(): Promise<{ id: string; measures: string[] }> {
		const id = newId();
		const measures = [newId(), newId(), newId()];
		const catalogue = await Catalogue.open(id, device);
		await catalogue.commit({ kind: 'begin' }, [
			{ entity: 'catalogue', id, create: { title: 'Konzept' } },
			...measures.map((own, i) => ({
				entity: 'measure' as const,
				id: own,
				create: { number: `${i + 1}`, title: 'Sprachcafé' }
			}))
		]);
		await catalogue.close();
		return { id, measures };
	}
	const edit = (catalogue: Catalogue, id: string, title: string) =>
		catalogue.commit({ kind: 'edit' }, [{ entity: 'measure', id, set: { title } }]);

	test('it is shown as a part, and all the others follow', async () => {
		const { id, measures } = await withThree();
		readEarly(id, [measures[2]!, measures[0]!, 'gone']);
		const catalogue = Catalogue.begin(id, device);
		const table = catalogue.table('measure');
		await catalogue.begun;
		expect(table.all.map(({ number }) => number)).toEqual(['3', '1']);
		expect(table.partial).toBe(true);
		expect(catalogue.record?.title).toBe('Konzept');
		await catalogue.ready;
		expect(table.all.map((measure) => measure.id).sort()).toEqual(measures.sort());
		expect(table.partial).toBe(false);
		await catalogue.close();
	});

	test('what is written before the others are there is not overwritten by them', async () => {
		const { id, measures } = await withThree();
		const [top, below] = [measures[0]!, measures[1]!];
		readEarly(id, [top]);
		const catalogue = Catalogue.begin(id, device);
		await catalogue.begun;
		await Promise.all([edit(catalogue, top, 'Am Abend'), edit(catalogue, below, 'Am Morgen')]);
		await catalogue.ready;
		const titles = measures.map((own) => catalogue.table('measure').get(own)?.title);
		expect(titles).toEqual(['Am Abend', 'Am Morgen', 'Sprachcafé']);
		await catalogue.close();
	});

	test('the others are read once more where something is written while they are read', async () => {
		const { id, measures } = await withThree();
		const listener = { changed: () => {}, missed: () => Promise.resolve(), ended: () => {} };
		const source = new LateSource(id, device, listener);
		expect(await source.rest()).toMatchObject({ measure: [{}, {}, {}] });
		const reading = source.rest();
		const write = { entity: 'measure' as const, id: measures[0]!, set: { title: 'Am Abend' } };
		const written = source.transact(writing({ kind: 'edit' }, [write]), {});
		expect(await reading).toBeUndefined();
		await written;
		await source.close();
	});

	test('what was stored elsewhere since is shown all the same', async () => {
		const { id, measures } = await withThree();
		const elsewhere = await Catalogue.open(id, device);
		readEarly(id, [measures[0]!]);
		const catalogue = Catalogue.begin(id, device);
		await catalogue.begun;
		await Promise.all([
			edit(elsewhere, measures[0]!, 'Am Abend'),
			edit(elsewhere, measures[1]!, 'Am Morgen'),
			catalogue.ready
		]);
		await vi.waitFor(() => {
			const titles = measures.map((own) => catalogue.table('measure').get(own)?.title);
			expect(titles).toEqual(['Am Abend', 'Am Morgen', 'Sprachcafé']);
		});
		await Promise.all([catalogue.close(), elsewhere.close()]);
	});

	test('nothing is lost where the others cannot be read by the browser’s own means', async () => {
		const { id, measures } = await withThree();
		readEarly(id, [measures[0]!]);
		const catalogue = Catalogue.begin(id, device);
		await catalogue.begun;
		const refused = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
			throw new Error('refused');
		});
		await catalogue.ready;
		refused.mockRestore();
		expect(catalogue.table('measure').size).toBe(3);
		await catalogue.close();
	});
});
