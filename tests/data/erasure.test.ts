import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isGone, isPurged } from '../../src/core/write.ts';
import { backupsOf } from '../../src/data/backup/backups.ts';
import { BackupWork } from '../../src/data/backup/work.ts';
import { withBackups } from '../../src/data/backup/database.ts';
import { restoreMissing } from '../../src/data/backup/restore.ts';
import { Browser } from '../../src/data/browser.ts';
import type { Catalogue } from '../../src/data/catalogue.ts';
import { eraseRecord, isUnfinished, planErasure } from '../../src/data/erasure.ts';
import { catalogueText } from '../../src/data/export.ts';
import { foreignOf } from '../../src/data/foreign.ts';
import { erasingKey } from '../../src/data/forget.ts';
import { newId } from '../../src/data/ids.ts';
import { KeptTexts } from '../../src/data/kept.ts';
import { local, session } from '../../src/data/local.ts';
import { everyByte } from './every-byte.ts';
import { Laptops, measureIn, recordsOf, send, setIn } from './two-laptops.ts';

const laptops = new Laptops();
const backups = new BackupWork();

beforeEach(() => void vi.stubGlobal('navigator', {})); // a browser that tells nothing of its windows

afterEach(async () => {
	vi.unstubAllGlobals();
	await laptops.close();
	for (const { name = '' } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
	local.clear('wegmarke');
	session.clear('wegmarke');
});

const name = 'Erika Beispielhaft';
const words = /Erika|Beispielhaft|e\.beispielhaft|05101|12 34 56/u;
const person = {
	salutation: 'Frau',
	name,
	phone: '05101 12 34 56',
	email: 'e.beispielhaft@musterstadt.example'
};

interface Town {
	readonly a: Catalogue;
	readonly b: Catalogue;
	readonly id: string;
	readonly measure: string;
}

/** A person with a history, named all over the catalogue, on two laptops. */
async function town(): Promise<Town> {
	const [a, b, measure] = await laptops.pair({ title: 'Sprachcafé' });
	const [id, step] = [newId(), newId()];
	await a.commit({ kind: 'create', about: name }, [
		{ entity: 'person', id, create: { ...person, name: 'Erika Vorher' } }
	]);
	await a.commit({ kind: 'edit', about: 'Erika Vorher' }, [
		{ entity: 'person', id, set: { name } }
	]);
	await setIn(a, measure, {
		contact: id,
		summary: `Mit ${name} und Erika Vorher`,
		partners: ['words:Erika Beispielhaft', 'words:Sportverein'],
		tags: ['Erika Beispielhaft', 'Sprache']
	});
	await setIn(a, measure, { summary: 'Ohne Namen', note: 'Frau Beispielhaft anrufen' });
	await a.commit({ kind: 'create' }, [
		{ entity: 'step', id: step, create: { measure, title: 'Anrufen: 05101/123456' } }
	]);
	await send(a, b);
	return { a, b, id, measure };
}

const backup = (catalogue: Catalogue, about?: string) =>
	backups.make({
		catalogue: catalogue.id,
		kind: 'own',
		at: Date.parse('2026-11-20T08:00:00Z'),
		reason: 'take-in',
		...(about !== undefined && { about }),
		device: 'Laptop',
		programVersion: '1'
	});

/** Erases a person with all words that surely mean it, and those of which `also` is said. */
async function erase(at: Catalogue, id: string, all = true): Promise<void> {
	const plan = await planErasure(at, 'person', id);
	await eraseRecord(at, plan, all ? plan.mentions : plan.mentions.filter(({ sure }) => sure));
}

const file = (catalogue: Catalogue): Promise<string> => catalogueText(catalogue, 'Laptop');

describe('case 24: a person who was erased', () => {
	test('stands in no byte of this browser and of the file any more', async () => {
		const { a, b, id, measure } = await town();
		await backup(a, 'Liste Erika Beispielhaft.wegmarke.json');
		new KeptTexts<string>('draft').put(`${a.id} person ${id}`, 'Erika');
		session.set(`wegmarke.measures.${a.id}`, JSON.stringify({ query: name }));
		local.set('wegmarke.look', '{"theme":"dark"}');
		const browser = await Browser.open();
		await browser.setFact('import ["Zuständig"]', { answers: [[`split-actor ${name}`, 'no']] });
		await laptops.close();
		indexedDB.deleteDatabase(`wegmarke-${b.id}`); // the other laptop is not this one
		const again = await laptops.reopen(a.id);
		expect(await everyByte()).toMatch(words);

		await erase(again, id);
		expect(await everyByte()).not.toMatch(words);
		expect(await file(again)).not.toMatch(words);
		expect(local.get('wegmarke.look')).not.toBeNull();
		expect(again.table('person').get(id)).toBeUndefined();
		const left = measureIn(again, measure);
		expect(left).toMatchObject({
			contact: id,
			note: 'Frau (gelöscht) anrufen',
			partners: ['words:Sportverein'],
			tags: ['Sprache']
		});
		expect(again.names.former?.('person', id)).toBe('(gelöscht)');
		const [info] = await withBackups((db) => db.backups.toArray());
		const content = await backups.read(info!.id);
		expect(content.rows['person']).toEqual([]);
		expect(content.rows['measure']).toHaveLength(1);
	});

	test('comes back by no old file, no old backup, no undo and no redo', async () => {
		const { a, b, id, measure } = await town();
		const old = await recordsOf(a);
		await setIn(b, measure, { title: 'Sprachcafé am Markt' });
		await b.commit({ kind: 'edit' }, [
			{ entity: 'person', id, set: { function: 'Leitung, Erika Beispielhaft' } }
		]);
		await erase(a, id);
		for (let i = 0; i < 3; i++) await a.takeIn({ kind: 'take-in' }, old);
		await send(b, a); // edited there meanwhile: no conflict, nothing to clarify
		while (a.canUndo) await a.undo();
		while (a.canRedo) await a.redo();
		await a.takeIn({ kind: 'take-in' }, old);
		expect(a.table('person').getAny(id)).toMatchObject({ name: '' });
		const row = (await a.rows()).person.find((some) => some.id === id)!;
		expect(isPurged(row) && isGone(row)).toBe(true);
		expect(Object.keys(row).sort()).toEqual(['id', 'purged', 'seen', 'stamps']);
		expect(measureIn(a, measure).tags).toEqual(['Sprache']);
	});

	test('goes from the other laptop with the next file: from history, undo and backups, too', async () => {
		const { a, b, id, measure } = await town();
		await b.commit({ kind: 'edit', about: name }, [
			{ entity: 'person', id, set: { function: 'Leitung' } }
		]);
		await backup(b);
		await erase(a, id);
		await a.close();
		await send(await laptops.reopen(a.id), b);
		expect(await everyByte()).not.toMatch(words);
		expect(await file(b)).not.toMatch(words);
		expect(b.table('person').get(id)).toBeUndefined();
		expect(measureIn(b, measure).note).toBe('Frau (gelöscht) anrufen');
		await b.undo();
		expect(await everyByte()).not.toMatch(words);
	});

	test('is kept in words where somebody said so, with the history of these words', async () => {
		const { a, id, measure } = await town();
		await setIn(a, measure, { summary: `Idee von ${name}` });
		await setIn(a, measure, { summary: `Idee von ${name}, 2026` });
		const plan = await planErasure(a, 'person', id);
		await eraseRecord(
			a,
			plan,
			plan.mentions.filter(({ key }) => key !== 'summary')
		);
		expect(measureIn(a, measure).summary).toBe(`Idee von ${name}, 2026`);
		const told = (await a.history(measure)).flatMap(({ changes }) => changes);
		expect(told.filter(({ key }) => key === 'summary').map(({ to }) => to)).toContain(
			`Idee von ${name}`
		);
		const partners = told.filter(({ key }) => key === 'partners');
		expect(partners).toMatchObject([{ from: null, to: ['words:Sportverein'] }]);
	});

	test('leaves the history of everything else as it is, and nothing to take back', async () => {
		const { a, id, measure } = await town();
		await setIn(a, measure, { title: 'Sprachcafé am Markt' });
		await erase(a, id);
		const [last] = await a.lastActions(1);
		expect(last).toMatchObject({ action: { kind: 'erase' }, changes: [], created: {} });
		await a.undo();
		expect(measureIn(a, measure).title).toBe('Sprachcafé');
		expect((await a.history(id)).length).toBe(0);
	});

	test('is a new one when somebody is entered again under the name', async () => {
		const { a, id } = await town();
		await erase(a, id);
		expect(a.names.find('person', name)).toBeUndefined();
		const again = newId();
		await a.commit({ kind: 'create' }, [{ entity: 'person', id: again, create: person }]);
		expect(a.names.find('person', name)).toBe(again);
	});

	test('goes from what newer programs brought', async () => {
		const { a, id } = await town();
		const stamp = '2026-11-01T08:00:00.000Z-0000-aaaaaaaa';
		const row = {
			id: newId(),
			text: `Von ${name}`,
			stamps: { '*': stamp },
			seen: { aaaaaaaa: stamp }
		};
		const foreign = { sections: { future: { by: name } }, records: { poll: [row] } };
		await a.takeIn({ kind: 'take-in' }, await recordsOf(a), { foreign });
		await erase(a, id);
		const kept = await foreignOf(a);
		expect(kept.sections).toEqual({ future: { by: '(gelöscht)' } });
		expect(kept.records['poll']).toMatchObject([{ text: 'Von (gelöscht)' }]);
		await a.takeIn({ kind: 'take-in' }, await recordsOf(a), {
			foreign: { sections: {}, records: { poll: [row] } }
		});
		expect((await foreignOf(a)).records['poll']).toMatchObject([{ text: 'Von (gelöscht)' }]);
	});

	test('goes with a backup that is damaged, for nobody can tell what stands in it', async () => {
		const { a, id } = await town();
		await backup(a);
		const damaged = (await backup(a))!;
		const whole = await withBackups((db) => db.contents.get(damaged.id));
		await withBackups((db) => db.contents.put(whole!.slice(0, 40), damaged.id));
		await erase(a, id);
		const infos = await withBackups((db) => db.backups.toArray());
		expect(infos).toHaveLength(1); // a damaged one cannot be searched
		expect(await a.fact(erasingKey)).toEqual([]);
	});

	test('takes no backup along that could only not be read at the moment', async () => {
		const { a, id } = await town();
		await backup(a);
		const { get } = IDBObjectStore.prototype;
		const failing = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function (
			this: IDBObjectStore,
			key
		) {
			if (this.name === 'contents') throw new DOMException('no', 'UnknownError');
			return get.call(this, key);
		});
		await erase(a, id);
		failing.mockRestore();
		expect(await isUnfinished(a)).toBe(true);
		expect(await withBackups((db) => db.backups.count())).toBe(1);
	});

	test('goes from the backups at the next opening where they could not be reached', async () => {
		const { a, b, id } = await town();
		await backup(a);
		const plan = await planErasure(a, 'person', id);
		const real = indexedDB.open.bind(indexedDB);
		const open = vi.spyOn(indexedDB, 'open').mockImplementation((database, version) => {
			if (database === 'wegmarke-backups') throw new DOMException('no', 'UnknownError');
			return real(database, version);
		});
		await eraseRecord(a, plan, plan.mentions);
		open.mockRestore();
		expect(await isUnfinished(a)).toBe(true);
		await laptops.close();
		indexedDB.deleteDatabase(`wegmarke-${b.id}`);
		const again = await laptops.reopen(a.id);
		await vi.waitFor(async () => expect(await isUnfinished(again)).toBe(false));
		expect(await everyByte()).not.toMatch(words);
	});

	test('goes from the history that a backup brought back, too', async () => {
		const { a, id } = await town();
		const saved = await backups.read((await backup(a))!.id);
		await laptops.close();
		indexedDB.deleteDatabase(`wegmarke-${a.id}`);
		const again = await laptops.reopen(a.id);
		await again.commit({ kind: 'create' }, [
			{ entity: 'measure', id: newId(), create: { title: 'Neu' } }
		]);
		const secure = (): Promise<boolean> => Promise.resolve(true);
		await restoreMissing(again, { backup: saved, about: 'Sicherung', secure });
		await erase(again, id);
		expect(JSON.stringify(await again.lastActions(99))).not.toMatch(words);
	});

	test('goes from what an open window knows of former answers, too', async () => {
		const { a, id } = await town();
		const browser = await Browser.open();
		const key = 'import ["Zuständig"]';
		await browser.setFact(key, { answers: [[`split-actor ${name}`, 'no']] });
		await erase(a, id);
		await vi.waitFor(async () =>
			expect(JSON.stringify(await browser.fact(key))).not.toMatch(words)
		);
	});

	test('goes from the backups also where two windows erase at the same time', async () => {
		const { a, id } = await town();
		const other = newId();
		await a.commit({ kind: 'create' }, [
			{ entity: 'person', id: other, create: { name: 'Ludger Vorlage' } }
		]);
		await backup(a);
		const window = await laptops.reopen(a.id);
		const plans = [await planErasure(a, 'person', id), await planErasure(a, 'person', other)];
		await Promise.all([
			eraseRecord(a, plans[0]!, plans[0]!.mentions),
			eraseRecord(window, plans[1]!, [])
		]);
		expect(await isUnfinished(a)).toBe(false);
		const [info] = await withBackups((db) => db.backups.toArray());
		expect(JSON.stringify(await backups.read(info!.id))).not.toMatch(/Erika|Ludger/u);
	});

	test('does not stay in a backup that is just being made', async () => {
		const { a, id } = await town();
		const plan = await planErasure(a, 'person', id);
		const { arrayBuffer } = Response.prototype;
		const packing = vi.spyOn(Response.prototype, 'arrayBuffer');
		const read = new Promise<void>((resolve) => {
			packing.mockImplementationOnce(async function (this: Response) {
				resolve();
				await new Promise((later) => setTimeout(later, 500));
				return arrayBuffer.call(this);
			});
		});
		const saving = backupsOf(await Browser.open()).make(a.id, 'daily');
		await read; // the person is in what is being packed
		await eraseRecord(a, plan, plan.mentions);
		const made = await backups.read((await saving)!.id);
		packing.mockRestore();
		expect(JSON.stringify(made)).not.toMatch(words);
	});
});
