import { afterEach, expect, test } from 'vitest';
import { writeExchange } from '../../src/core/exchange/write.ts';
import type { Catalogue } from '../../src/data/catalogue.ts';
import { ExchangeWork } from '../../src/data/files/exchange-work.ts';
import { newId } from '../../src/data/ids.ts';
import { sha256 } from '../../src/data/sha256.ts';
import { Laptops, send, setIn } from './two-laptops.ts';

const laptops = new Laptops();
afterEach(() => laptops.close());

async function doublesSeen(from: Catalogue, to: Catalogue): Promise<number | undefined> {
	const catalogue = { id: newId(), title: 'Konzept', municipality: '' };
	const written = { program: '1', device: 'Laptop', at: '2026-11-22T08:00:00.000Z' };
	const content = { catalogue, written, rows: await from.rows() };
	const file = await writeExchange(content, sha256);
	const work = new ExchangeWork();
	await work.open(new Blob([file]));
	return (await work.compare(to.id)).counts.double;
}

test('case 21: a pair that one laptop united is no double on the other', async () => {
	const title = 'Sprachcafé im Bürgerhaus';
	const [a, b] = [await laptops.add('Rathaus'), await laptops.add('Vertretung')];
	const [mine, theirs] = [newId(), newId()];
	await a.commit({ kind: 'create' }, [{ entity: 'measure', id: mine, create: { title } }]);
	await b.commit({ kind: 'create' }, [{ entity: 'measure', id: theirs, create: { title } }]);
	expect(await doublesSeen(a, b)).toBe(1);
	await send(b, a);
	await setIn(a, theirs, { mergedInto: mine });
	expect((await doublesSeen(a, b)) ?? 0).toBe(0);
	await setIn(a, theirs, { mergedInto: '' });
	await setIn(a, mine, { mergedInto: theirs });
	expect((await doublesSeen(a, b)) ?? 0).toBe(0);
});
