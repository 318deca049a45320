import { afterEach, describe, expect, test } from 'vitest';
import { readExchange } from '../../src/core/exchange/read.ts';
import { conflictsIn, versionsIn } from '../../src/core/register.ts';
import { isGone } from '../../src/core/write.ts';
import { Catalogue } from '../../src/data/catalogue.ts';
import { catalogueText } from '../../src/data/export.ts';
import { newId } from '../../src/data/ids.ts';
import { Laptops, measureIn, recordsOf, send, setIn } from './two-laptops.ts';

const laptops = new Laptops();
afterEach(() => laptops.close());

const texts = async (catalogue: Catalogue): Promise<string> => {
	const rows = Object.entries(await catalogue.rows()).filter(([entity]) => entity !== 'device');
	return JSON.stringify(rows.map(([, some]) => [...some].sort((a, b) => (a.id < b.id ? -1 : 1))));
};

describe('two laptops that hand each other their files', () => {
	test('cases 1, 3, 6: hold the same afterwards, and the same file a hundred times changes nothing', async () => {
		const [a, b, id] = await laptops.pair({ title: 'Sprachcafé' });
		await setIn(a, id, { title: 'Sprachcafé am Markt' });
		await setIn(b, id, { summary: 'Jeden Dienstag' });
		const file = await recordsOf(b);
		await send(b, a);
		await send(a, b);
		const [here, there] = [measureIn(a, id), measureIn(b, id)];
		expect(here).toEqual(there);
		expect(here).toMatchObject({ title: 'Sprachcafé am Markt', summary: 'Jeden Dienstag' });
		expect(conflictsIn(here)).toEqual([]);
		const before = await texts(a);
		for (let i = 0; i < 100; i++) {
			const { changes } = await a.takeIn({ kind: 'take-in', about: 'b' }, file);
			expect(changes).toEqual([]);
		}
		expect(await texts(a)).toBe(before);
	});

	test('cases 2, 7, 8: keep both values of one field, also through a third laptop', async () => {
		const [a, b, id] = await laptops.pair({ title: 'Sprachcafé', summary: 'Alt' });
		await setIn(a, id, { title: 'Eins', summary: 'Gleich' });
		await setIn(b, id, { title: 'Zwei', summary: 'Gleich' });
		const c = await laptops.add('Dritter');
		await send(a, c);
		await send(b, c);
		await send(c, a);
		await send(c, b);
		for (const laptop of [a, b, c]) {
			const row = measureIn(laptop, id);
			const titles = versionsIn(row, 'title').map(({ value }) => value);
			expect([...titles].sort()).toEqual(['Eins', 'Zwei']);
			expect(conflictsIn(row)).toEqual(['title']);
			expect(row.summary).toBe('Gleich');
		}
	});

	test('case 11: a file with one record only deletes and blanks nothing', async () => {
		const [a, b, id] = await laptops.pair({ title: 'Sprachcafé', tags: ['Sprache'] });
		const other = newId();
		const create = { title: 'Zweite', summary: 'Bleibt' };
		await a.commit({ kind: 'create' }, [{ entity: 'measure', id: other, create }]);
		await setIn(b, id, { title: 'Neu' });
		const part = (await recordsOf(b)).filter(({ row }) => row.id === id);
		await a.takeIn({ kind: 'take-in', about: 'Teil' }, part);
		expect(measureIn(a, id)).toMatchObject({ title: 'Neu', tags: ['Sprache'] });
		expect(measureIn(a, other)).toMatchObject(create);
	});

	test('case 16: one copied browser profile on two machines loses nothing, though both are one device', async () => {
		const device = { id: newId(), label: 'Laptop Rathaus' };
		const [a, b] = [await Catalogue.open(newId(), device), await Catalogue.open(newId(), device)];
		await Promise.all([a.ready, b.ready]);
		const id = newId();
		const create = { title: 'Sprachcafé' };
		await a.commit({ kind: 'create' }, [{ entity: 'measure', id, create }]);
		await send(a, b); // the copy of the profile
		await setIn(a, id, { title: 'Eins' });
		await setIn(b, id, { title: 'Zwei' });
		await send(b, a);
		expect(
			versionsIn(measureIn(a, id), 'title')
				.map(({ value }) => value)
				.sort()
		).toEqual(['Eins', 'Zwei']);
		expect(a.table('device').get(device.id)?.writers).toHaveLength(2);
		await Promise.all([a.close(), b.close()]);
	});

	test('case 17: keep a tag that one added while the other removed another', async () => {
		const [a, b, id] = await laptops.pair({ title: 'x', tags: ['Kita', 'Schule'] });
		await setIn(a, id, { tags: ['Kita', 'Schule', 'Sprache'] });
		await setIn(b, id, { tags: ['Schule', 'Ehrenamt'] });
		await send(b, a);
		expect(measureIn(a, id).tags).toEqual(['Ehrenamt', 'Schule', 'Sprache']);
		expect(conflictsIn(measureIn(a, id))).toEqual([]);
	});

	test('case 18: both have a new Sachstand, and each laptop lists them by date', async () => {
		const [a, b, measure] = await laptops.pair({ title: 'Sprachcafé' });
		const add = (to: Catalogue, date: string, state: string): Promise<unknown> =>
			to.commit({ kind: 'create' }, [
				{ entity: 'progress', id: newId(), create: { measure, date, state } }
			]);
		await add(b, '2026-06-01', 'Zweiter');
		await add(a, '2026-03-01', 'Erster');
		await send(b, a);
		await send(a, b);
		for (const laptop of [a, b]) {
			const all = [...laptop.table('progress').all].sort((x, y) => (x.date < y.date ? -1 : 1));
			expect(all.map(({ state }) => state)).toEqual(['Erster', 'Zweiter']);
		}
	});

	test('case 19: a Sachstand added to a measure that was deleted elsewhere is there on both', async () => {
		const [a, b, measure] = await laptops.pair({ title: 'Sprachcafé' });
		const id = newId();
		const create = { measure, date: '2026-06-01', state: 'Läuft' };
		await b.commit({ kind: 'create' }, [{ entity: 'progress', id, create }]);
		await a.remove({ kind: 'delete' }, 'measure', [measure]);
		await send(b, a);
		await send(a, b);
		for (const laptop of [a, b]) {
			expect(isGone(measureIn(laptop, measure))).toBe(true);
			expect(laptop.table('progress').get(id)).toMatchObject(create);
		}
	});

	test('case 46: undo and redo step over a file that came in between', async () => {
		const [a, b, id] = await laptops.pair({ title: 'Sprachcafé', summary: 'Alt' });
		await setIn(a, id, { title: 'Eins' });
		await setIn(b, id, { summary: 'Von dort' });
		await send(b, a);
		await setIn(a, id, { number: '7' });
		const states = [measureIn(a, id)];
		for (let i = 0; i < 3; i++) {
			await a.undo();
			states.push(measureIn(a, id));
		}
		expect(states.map(({ title, summary, number }) => [title, summary, number])).toEqual([
			['Eins', 'Von dort', '7'],
			['Eins', 'Von dort', ''],
			// Written since the file came in: the file cannot be rewound, and says so.
			['Eins', 'Von dort', ''],
			['Sprachcafé', 'Von dort', '']
		]);
		for (let i = 0; i < 3; i++) await a.redo();
		expect(measureIn(a, id)).toMatchObject({ title: 'Eins', summary: 'Von dort', number: '7' });
		await send(a, b);
		expect(measureIn(b, id)).toMatchObject({ title: 'Eins', summary: 'Von dort', number: '7' });
	});
});

test('a text that no file could bring back in is not stored, and what stood there stays', async () => {
	const [a, , id] = await laptops.pair({ title: 'Sprachcafé', summary: 'Bleibt' });
	const set = { description: 'x'.repeat(20_000_001) };
	await expect(setIn(a, id, set)).rejects.toMatchObject({ code: 'too-long' });
	await setIn(a, id, { description: 'x'.repeat(1_000_001) });
	expect(measureIn(a, id)).toMatchObject({ title: 'Sprachcafé', summary: 'Bleibt' });
	const content = await readExchange(await catalogueText(a, 'Laptop', newId()));
	expect(content).toMatchObject({ written: { device: 'Laptop' } });
});
