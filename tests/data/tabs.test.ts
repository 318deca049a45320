import { afterEach, describe, expect, test, vi } from 'vitest';
import { createRow } from '../../src/core/write.ts';
import { newId } from '../../src/data/ids.ts';
import { Tabs, type News } from '../../src/data/tabs.ts';

const stamp = '2026-11-01T08:00:00.000Z-0000-aaaaaaaa';
const open: Tabs[] = [];

function tab(catalogue: string): { tabs: Tabs; heard: News[] } {
	const heard: News[] = [];
	const tabs = new Tabs(catalogue, (news) => heard.push(news));
	open.push(tabs);
	return { tabs, heard };
}

const changes = (count: number) =>
	Array.from({ length: count }, (_, n) => ({
		entity: 'measure' as const,
		id: String(n),
		before: undefined,
		after: createRow(String(n), { title: `Maßnahme ${n}` }, stamp)
	}));

afterEach(() => {
	for (const tabs of open.splice(0)) tabs.close();
	vi.unstubAllGlobals();
});

describe('tabs of one browser', () => {
	test('tell each other what was stored, with the rows as they are now', async () => {
		const id = newId();
		const [one, two] = [tab(id), tab(id)];
		one.tabs.tell(7, changes(2));
		await vi.waitFor(() => expect(two.heard).toHaveLength(1));
		expect(two.heard[0]).toMatchObject({ revision: 7, rows: [{ id: '0' }, { id: '1' }] });
		expect(one.heard).toEqual([]);
	});

	test('only say that there is much to read after a big import', async () => {
		const id = newId();
		const [one, two] = [tab(id), tab(id)];
		one.tabs.tell(1, changes(2001));
		await vi.waitFor(() => expect(two.heard).toEqual([{ revision: 1 }]));
	});

	test('do not hear of other catalogues', async () => {
		const [one, two] = [tab(newId()), tab(newId())];
		const third = tab('all');
		const fourth = tab('all');
		one.tabs.tell(1, changes(1));
		third.tabs.tell(1, []);
		await vi.waitFor(() => expect(fourth.heard).toHaveLength(1));
		expect(two.heard).toEqual([]);
	});

	test('work alone where the browser has no such channel', () => {
		vi.stubGlobal('BroadcastChannel', undefined);
		const { tabs } = tab(newId());
		expect(() => tabs.tell(1, changes(1))).not.toThrow();
	});
});
