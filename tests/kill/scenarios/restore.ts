import { expect } from 'vitest';
import { canonical } from '../../../src/core/register.ts';
import { base, catalogueId, count, done, lyingCatalogue, whichOf, wholeBackups } from '../base.ts';
import { noteWhenShown, type Scenario } from '../scenario.ts';
import { fill } from '../storage.ts';

/** Runs in the page: all measures are gone, as after a fault of the disk. */
function lose(name: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open(name);
		opening.onsuccess = () => {
			const change = opening.result.transaction('measure', 'readwrite');
			change.objectStore('measure').clear();
			change.oncomplete = () => {
				opening.result.close();
				resolve();
			};
		};
		opening.onerror = () => reject(opening.error ?? new Error(name));
	});
}

const ordered = (rows: readonly { id?: unknown }[] = []): string =>
	canonical([...rows].sort((a, b) => (String(a.id) < String(b.id) ? -1 : 1)));

/** Bringing back from a backup what is gone. */
export const restore: Scenario = {
	name: 'restore',

	async prepare(person, url) {
		await fill(person.page, url, base);
		await person.open(`${url}#/sicherheit`);
		await person.click('button', 'Jetzt sichern');
		await person.see('button', /zurückholen$/u);
		await lyingCatalogue(person.page, url); // leaves the program, which would not see the loss
		await person.page.run(lose, `wegmarke-${catalogueId}`);
		await person.open(`${url}#/sicherheit`);
		await person.click('button', /zurückholen$/u);
		await person.see('button', 'Fehlendes zurückholen');
		await person.page.run(noteWhenShown, '.toast', 'zurückgeholt', done);
	},

	begin: (person) => person.click('button', 'Fehlendes zurückholen'),
	ends: done,

	async check({ page }, url) {
		const { tables } = await lyingCatalogue(page, url);
		const side = whichOf('measures', tables['measure']?.length ?? 0, 0, count);
		if (side === 'after') expect(ordered(tables['measure'])).toBe(ordered(base['measure']));
		expect(await wholeBackups(page, url), 'backups').toBeGreaterThanOrEqual(1);
		return side;
	}
};
