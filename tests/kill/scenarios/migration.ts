import { expect } from 'vitest';
import { base, count, done, lyingCatalogue, whichOf, wholeBackups } from '../base.ts';
import { noteWhenShown, type Scenario } from '../scenario.ts';
import { fill } from '../storage.ts';

const present = 10; // version 1 of the layout, as the library counts it
const later = 20;

/** The first start of a later version of the program, which changes the layout of the data. */
export const migration: Scenario = {
	name: 'migration',

	async prepare({ page }, url) {
		await fill(page, url, base);
	},

	async begin({ page }) {
		await page.goto(await page.run(() => new URL('..', location.href).href));
		// The number of measures stands in the navigation when the catalogue is open.
		await page.run(noteWhenShown, 'nav a', `^\\s*Maßnahmen\\s*${count}`, done);
	},
	ends: done,

	async check({ page }, url) {
		const { layout, tables } = await lyingCatalogue(page, url);
		const side = whichOf('layout', layout, present, later);
		const isAfter = side === 'after';
		const measures = tables['measure'] ?? [];
		expect(measures).toHaveLength(count);
		const written = measures.filter((row) => row['later'] === 'yes').length;
		expect(written, 'measures in the new layout').toBe(isAfter ? count : 0);
		expect('later' in tables, 'the new table').toBe(isAfter);
		whichOf('backups', await wholeBackups(page, url), isAfter ? 1 : 0, 1);
		return side;
	}
};
