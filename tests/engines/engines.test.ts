import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve } from '../tools/serve.mjs';
import type { Started } from './drive/page.ts';
import { Person } from './drive/person.ts';
import { startPuppet } from './drive/puppeteer.ts';
import { startWebKit } from './drive/webkit.ts';
import * as steps from './journeys.ts';
import { watchedApp } from './watched.ts';

const engines = [
	{ engine: 'Firefox', start: () => startPuppet('firefox') },
	{ engine: 'WebKit', start: startWebKit }
];

describe.each(engines)('$engine', ({ start }) => {
	let app: Awaited<ReturnType<typeof watchedApp>>;
	let browser: Started;
	let person: Person;
	/** Two laptops in one browser: what lies at one address, the other does not see. */
	let town: Awaited<ReturnType<typeof serve>>;
	let deputy: Awaited<ReturnType<typeof serve>>;

	beforeAll(async () => {
		app = await watchedApp(process.env['WEGMARKE_DIST'] ?? 'dist');
		[town, deputy] = await Promise.all([
			serve({ directory: app.folder }),
			serve({ directory: app.folder })
		]);
		browser = await start();
		person = new Person(browser.page);
	});

	afterAll(async () => {
		await browser.close();
		await Promise.all([town.close(), deputy.close()]);
		await app.remove();
	});

	test('a list of an office is taken in, word for word', async () => {
		await person.open(town.url);
		await steps.beginEmpty(person, 'Überlingen');
		await steps.importList(person, steps.list);
		const { measure = [] } = await steps.stored(person);
		expect(measure.map((row) => row['title']).sort()).toEqual(steps.titles);
	});

	test('what is written is still there when the page is loaded anew', async () => {
		await steps.write(person, 'Für Eltern – „auch“ abends');
		await person.reload();
		const [measure] = await steps.measures(person);
		expect(measure?.['summary']).toBe('Für Eltern – „auch“ abends');
	});

	test('case 7: both laptops write the same field: both kept, decided once, then the same everywhere', async () => {
		const first = await steps.handOn(person);
		await person.open(deputy.url);
		await steps.join(person, first);
		await steps.write(person, 'Für Kinder');
		const news = await steps.handOn(person);

		await person.open(town.url);
		await steps.write(person, 'Für alle');
		await steps.takeIn(person, news);
		await steps.decideForTheOther(person);
		const decided = await steps.handOn(person);
		const atTown = await steps.measures(person);
		expect(atTown[0]).toMatchObject({ summary: 'Für Kinder' });
		expect(atTown[0]).not.toHaveProperty('also');

		await person.open(deputy.url);
		await steps.takeIn(person, decided);
		expect(await steps.measures(person)).toEqual(atTown);
	});

	test('the program goes on without the network', async () => {
		await person.open(town.url);
		await steps.keptForOffline(person);
		await town.close();
		await person.reload();
		await steps.write(person, 'Ohne Netz geschrieben');
		await person.reload();
		const [measure] = await steps.measures(person);
		expect(measure?.['summary']).toBe('Ohne Netz geschrieben');
	});

	test('case 57: nothing violates the security policy or Trusted Types, no error is left over', async () => {
		for (const { url } of [town, deputy]) {
			if (url !== town.url) await person.open(url);
			const complaints = await person.page.run(() => sessionStorage.getItem('complaints'));
			expect(complaints).toBeNull();
		}
	});
});
