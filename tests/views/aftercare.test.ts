import Dexie from 'dexie';
import { afterEach, expect, test, vi } from 'vitest';
import { local } from '../../src/data/local.ts';
import { appWith } from './with-app.ts';

afterEach(async () => {
	vi.useRealTimers();
	local.clear('wegmarke');
	for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
});

test('each catalogue that was written is noted, also where another is opened right behind', async () => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
	const app = await appWith();
	const ids = [app.catalogue.id];
	await app.create({ title: 'Zweites Konzept' });
	ids.push(app.catalogue.id);
	vi.advanceTimersByTime(5000);
	await vi.waitFor(async () => {
		for (const id of ids) {
			expect(local.get('wegmarke.had')).toContain(id);
			expect(await (await app.backups).list(id)).toHaveLength(1);
		}
	});
});
