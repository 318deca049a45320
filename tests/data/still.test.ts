import Dexie from 'dexie';
import { afterEach, describe, expect, test } from 'vitest';
import { createRow } from '../../src/core/write.ts';
import { Browser } from '../../src/data/browser.ts';
import { Catalogue } from '../../src/data/catalogue.ts';
import { foreignOf } from '../../src/data/foreign.ts';
import { lastKey, readEarly, takeEarly } from '../../src/data/early.ts';
import { newId } from '../../src/data/ids.ts';
import { local } from '../../src/data/local.ts';
import type { StillContent } from '../../src/data/source.ts';

const stamp = '2026-11-01T08:00:00.000Z-0000-abcdefgh';

function content(why: StillContent['why'] = 'neighbour'): StillContent {
	const id = newId();
	return {
		id,
		why,
		label: 'Nachbarstadt',
		rows: {
			catalogue: [createRow(id, { title: 'Konzept', municipality: 'Nachbarstadt' }, stamp)],
			measure: [createRow(newId(), { title: 'Sprachcafé', tags: ['Sprache'] }, stamp)]
		},
		foreign: { sections: { frozen: [1] }, records: {} }
	};
}

const neighbour = ({ id }: StillContent) =>
	({ id, title: 'Konzept', municipality: 'Nachbarstadt', kind: 'neighbour', openedAt: 5 }) as const;

afterEach(async () => {
	for (const { name = '' } of await indexedDB.databases()) await Dexie.delete(name);
	local.clear('wegmarke');
});

describe('a catalogue that is only looked at', () => {
	test('shows its records at once, says why and what it is', async () => {
		const still = Catalogue.still(content('backup'));
		expect(still.table('measure').all.map(({ title }) => title)).toEqual(['Sprachcafé']);
		expect(still.record?.municipality).toBe('Nachbarstadt');
		expect(still).toMatchObject({ readOnly: 'backup', label: 'Nachbarstadt', closed: false });
		await still.ready;
		expect((await still.rows()).measure).toHaveLength(1);
		expect(await foreignOf(still)).toMatchObject({ sections: { frozen: [1] } });
	});

	test('refuses every write, and has nothing to take back', async () => {
		const shown = content();
		const still = Catalogue.still(shown);
		const id = still.table('measure').all[0]!.id;
		const set = [{ entity: 'measure', id, set: { title: 'Anders' } }] as const;
		const refused = { code: 'read-only' };
		await expect(still.commit({ kind: 'edit' }, set)).rejects.toMatchObject(refused);
		await expect(still.remove({ kind: 'delete' }, 'measure', [id])).rejects.toMatchObject(refused);
		await expect(still.takeIn({ kind: 'take-in' }, [])).rejects.toMatchObject(refused);
		await expect(still.undo()).rejects.toMatchObject(refused);
		expect([still.canUndo, still.canRedo]).toEqual([false, false]);
		expect(await still.history(id)).toEqual([]);
		expect(still.table('measure').get(id)?.title).toBe('Sprachcafé');
	});

	test('leaves no database behind', async () => {
		const still = Catalogue.still(content());
		await still.ready;
		await still.close();
		expect(await Dexie.getDatabaseNames()).toEqual([]);
	});
});

describe('a neighbour’s catalogue', () => {
	test('is kept as one text and comes back whole', async () => {
		const browser = await Browser.open();
		const kept = content();
		await browser.keepNeighbour(neighbour(kept), kept);
		expect(browser.catalogues).toMatchObject([{ id: kept.id, kind: 'neighbour' }]);
		const again = await browser.neighbour(neighbour(kept));
		expect(again).toEqual({ ...kept, label: 'Konzept' });
		expect(await Dexie.getDatabaseNames()).toEqual(['wegmarke']);
	});

	test('is replaced by a newer state, and forgotten with its content', async () => {
		const browser = await Browser.open();
		const kept = content();
		const entry = neighbour(kept);
		await browser.keepNeighbour(entry, kept);
		await browser.keepNeighbour(entry, { rows: { catalogue: kept.rows['catalogue']! } });
		expect((await browser.neighbour(entry)).rows).not.toHaveProperty('measure');
		await browser.forget(kept.id);
		expect(browser.catalogues).toEqual([]);
		await expect(browser.neighbour(entry)).rejects.toMatchObject({ code: 'unavailable' });
	});

	test('is where the program begins again, without a database that is opened early', async () => {
		const browser = await Browser.open();
		const own = { ...neighbour(content()), id: newId(), kind: 'own' } as const;
		const kept = content();
		await browser.enter(own);
		await browser.keepNeighbour(neighbour(kept), kept);
		expect(browser.last?.id).toBe(own.id);
		await browser.enter(neighbour(kept));
		readEarly(local.get(lastKey));
		expect(await takeEarly(kept.id)).toBeUndefined();
		expect(browser.last?.id).toBe(kept.id);
	});
});
