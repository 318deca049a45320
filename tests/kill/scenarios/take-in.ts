import { expect } from 'vitest';
import { writeExchange } from '../../../src/core/exchange/write.ts';
import { writeRow } from '../../../src/core/write.ts';
import { generated } from '../../e2e/support/generated.ts';
import { base, catalogueId, count, done, lyingCatalogue, whichOf, wholeBackups } from '../base.ts';
import { noteWhenShown, type Scenario } from '../scenario.ts';
import { fill, rowsOf, type Rows } from '../storage.ts';

const changed = 150;
const added = 100;
const change = 'Vom anderen Gerät';
const stamp = '2026-11-10T08:00:00.000Z-0000-deputy00';

const rows: Rows = {
	...base,
	measure: [
		...base['measure']!.map((row, n) =>
			n < changed ? writeRow(row, { summary: change }, stamp) : row
		),
		...rowsOf(generated(added))['measure']!
	]
};
const text = await writeExchange({
	catalogue: { id: catalogueId, title: 'Integrationskonzept 2026', municipality: 'Musterstadt' },
	written: { at: '2026-11-10T09:00:00.000Z', device: 'Laptop Rathaus' },
	rows
});
const button = /^\d+ Einträge einlesen/u;

/** Taking the catalogue's file from another laptop in. */
export const takeIn: Scenario = {
	name: 'take-in',

	async prepare(person, url) {
		await fill(person.page, url, base);
		await person.open(`${url}#/austausch`);
		await person.give({ name: 'Konzept.wegmarke.json', bytes: Buffer.from(text) });
		await person.see('button', button);
		await person.page.run(noteWhenShown, 'h1, h2', '^Eingelesen$', done);
	},

	begin: (person) => person.click('button', button),
	ends: done,

	async check({ page }, url) {
		const { tables } = await lyingCatalogue(page, url);
		const measures = tables['measure'] ?? [];
		const side = whichOf('measures', measures.length, count, count + added);
		const isAfter = side === 'after';
		const taken = measures.filter(({ summary }) => summary === change).length;
		expect(taken, 'changed measures').toBe(isAfter ? changed : 0);
		whichOf('history', tables['history']?.length ?? 0, 0, isAfter ? 1 : 0);
		whichOf('backups', await wholeBackups(page, url), isAfter ? 1 : 0, 1);
		return side;
	}
};
