import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Browser } from '../../src/data/browser.ts';
import { Persistence } from '../../src/data/persistence.ts';

function stubStorage(storage: Partial<StorageManager> | undefined): void {
	vi.stubGlobal('navigator', { storage });
}

beforeEach(() => Dexie.delete('wegmarke'));
afterEach(() => vi.unstubAllGlobals());

describe('the promise to keep the data', () => {
	test('is asked for once, and the answer shown', async () => {
		let granted = false;
		const persist = vi.fn(() => Promise.resolve((granted = true)));
		stubStorage({
			persist,
			persisted: () => Promise.resolve(granted),
			estimate: () => Promise.resolve({ usage: 1234, quota: 99999 })
		});
		const [persistence, browser] = [new Persistence(), await Browser.open()];
		await persistence.askOnce(browser);
		expect(persistence.lasting).toBe(true);
		expect(persistence.used).toBe(1234);
		await persistence.askOnce(browser);
		expect(persist).toHaveBeenCalledTimes(1);
	});

	test('is not asked for again by itself once it was denied', async () => {
		const persist = vi.fn(() => Promise.resolve(false));
		stubStorage({ persist, persisted: () => Promise.resolve(false) });
		const browser = await Browser.open();
		await new Persistence().askOnce(browser);
		const persistence = new Persistence();
		await persistence.askOnce(browser);
		expect(persist).toHaveBeenCalledTimes(1);
		expect(persistence.lasting).toBe(false);
		expect(persistence.canAsk).toBe(true);
	});

	test.each([
		['is missing', undefined],
		[
			'refuses to answer',
			{
				persist: () => Promise.reject(new Error('no')),
				persisted: () => Promise.reject(new Error('no')),
				estimate: () => Promise.reject(new Error('no'))
			}
		]
	])('case 41: nothing breaks where the browser’s storage manager %s', async (_, storage) => {
		stubStorage(storage);
		const persistence = new Persistence();
		await persistence.askOnce(await Browser.open());
		await persistence.ask();
		expect(persistence.lasting).toBeUndefined();
		expect(persistence.used).toBeUndefined();
	});
});
