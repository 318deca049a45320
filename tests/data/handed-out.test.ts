import 'fake-indexeddb/auto';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Browser } from '../../src/data/browser.ts';
import { Catalogue } from '../../src/data/catalogue.ts';
import { catalogueText, exportCatalogue } from '../../src/data/export.ts';
import { download } from '../../src/data/files/download.ts';
import { Laptops } from './two-laptops.ts';

vi.mock('../../src/data/files/download.ts', async (original) => ({
	...(await original<Record<string, unknown>>()),
	download: vi.fn()
}));

const laptops = new Laptops();
afterEach(() => laptops.close());

const named = (label: string): Browser =>
	({ device: { id: 'd', label }, setFact: () => Promise.resolve() }) as unknown as Browser;

test('case 22: what was typed before a copy went out stays in the history', async () => {
	const [a, , id] = await laptops.pair({ title: 'Sprachcafé', summary: 'Alt' });
	const other = await laptops.reopen(a.id); // another window hands the copy out
	const type = (summary: string) =>
		a.commit({ kind: 'edit', typing: true }, [{ entity: 'measure', id, set: { summary } }]);
	await type('Neu');
	await type('Neu, weiter');
	await catalogueText(other, 'Laptop');
	await type('Neu, danach');
	await type('Neu, danach mehr');
	const told = (await a.history(id)).flatMap(({ changes }) => changes);
	expect(told.filter(({ key }) => key === 'summary').map(({ from, to }) => [from, to])).toEqual([
		['Neu, weiter', 'Neu, danach mehr'],
		['Alt', 'Neu, weiter']
	]);
});

describe('the file of a whole catalogue', () => {
	const titled = async (): Promise<Catalogue> => {
		const catalogue = await laptops.add();
		const { id } = catalogue;
		const create = { title: 'Integrationskonzept Musterstadt' };
		await catalogue.commit({ kind: 'begin' }, [{ entity: 'catalogue', id, create }]);
		return catalogue;
	};

	test('is named after the computer, too, if that has a name', async () => {
		const catalogue = await titled();
		const { fileName } = await exportCatalogue(catalogue, named('Rathaus 2.14'));
		expect(fileName).toMatch(
			/^Integrationskonzept Musterstadt \d{4}-\d\d-\d\d Rathaus 2 14\.wegmarke\.json$/u
		);
		expect(vi.mocked(download)).toHaveBeenLastCalledWith(expect.any(Blob), fileName);
		expect((await exportCatalogue(catalogue, named(''))).fileName).toMatch(
			/^Integrationskonzept Musterstadt \d{4}-\d\d-\d\d\.wegmarke\.json$/u
		);
	});

	test('is not written from what only a newer program understands whole', async () => {
		const newer = Catalogue.still({ id: 'c', why: 'newer', rows: {}, label: 'Neuer' });
		await expect(exportCatalogue(newer, named(''))).rejects.toMatchObject({ code: 'read-only' });
	});
});
