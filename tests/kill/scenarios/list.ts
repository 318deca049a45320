import { base, count, done, lyingCatalogue, whichOf, wholeBackups } from '../base.ts';
import { noteWhenShown, type Scenario } from '../scenario.ts';
import { fill } from '../storage.ts';

const lines = 400;
const csv = [
	'Nr.;Maßnahme;Kurzfassung;Zuständig',
	...Array.from({ length: lines }, (_, n) => `L-${n};Aus der Liste ${n};Text ${n};Amt ${n % 10}`)
].join('\r\n');

/** Taking a list of an office in. */
export const list: Scenario = {
	name: 'import',

	async prepare(person, url) {
		await fill(person.page, url, base);
		await person.open(`${url}#/einlesen`);
		await person.give({ name: 'Liste.csv', bytes: Buffer.from(csv) });
		await person.click('button', 'Weiter: Wörter prüfen');
		await person.click('button', 'Weiter: Vorschau');
		await person.see('button', `${lines} Maßnahmen einlesen`);
		await person.page.run(noteWhenShown, 'h1, h2', '^Eingelesen$', done);
	},

	begin: (person) => person.click('button', `${lines} Maßnahmen einlesen`),
	ends: done,

	async check({ page }, url) {
		const { tables } = await lyingCatalogue(page, url);
		const side = whichOf('measures', tables['measure']?.length ?? 0, count, count + lines);
		const isAfter = side === 'after';
		const actors = base['actor']?.length ?? 0;
		whichOf('actors', tables['actor']?.length ?? 0, actors, isAfter ? actors + 10 : actors);
		whichOf('history', tables['history']?.length ?? 0, 0, isAfter ? 1 : 0);
		whichOf('backups', await wholeBackups(page, url), isAfter ? 1 : 0, 1);
		return side;
	}
};
