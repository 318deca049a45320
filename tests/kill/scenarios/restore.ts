import { expect } from 'vitest';
import { isGone, writeRow } from '../../../src/core/write.ts';
import type { Row } from '../../../src/model/record.ts';
import { generated } from '../../e2e/support/generated.ts';
import {
	base,
	catalogueId,
	done,
	lyingCatalogue,
	ordered,
	whichOf,
	wholeBackups
} from '../base.ts';
import { noteWhenShown, type Scenario } from '../scenario.ts';
import { fill, rowsOf } from '../storage.ts';

const then = base['measure']!;

/** What happened to the measures after their backup, and in which meaning they are brought back. */
interface Variant {
	readonly name: string;
	/** The measures as they lie there when they are brought back. */
	readonly now: readonly Row[];
	readonly meaning: string;
	readonly told: string;
	/** The measures as they lie there afterwards. */
	check(measures: readonly Row[]): void;
}

/** Runs in the page: other measures take the place of all, without the program. */
function replaceMeasures(name: string, rows: readonly Row[]): Promise<void> {
	return new Promise((resolve, reject) => {
		const opening = indexedDB.open(name);
		opening.onsuccess = () => {
			const change = opening.result.transaction('measure', 'readwrite');
			const measures = change.objectStore('measure');
			measures.clear();
			for (const row of rows) measures.put(row);
			change.oncomplete = () => {
				opening.result.close();
				resolve();
			};
			change.onabort = () => reject(change.error ?? new Error(name));
		};
		opening.onerror = () => reject(opening.error ?? new Error(name));
	});
}

const restoring = ({ name, now, meaning, told, check }: Variant): Scenario => ({
	name,

	async prepare(person, url) {
		await fill(person.page, url, base);
		await person.open(`${url}#/sicherheit`);
		await person.click('button', 'Jetzt sichern');
		await person.see('button', /zurückholen$/u);
		await lyingCatalogue(person.page, url); // leaves the program, which would not see the change
		await person.page.run(replaceMeasures, `wegmarke-${catalogueId}`, now);
		await person.open(`${url}#/sicherheit`);
		await person.click('button', /zurückholen$/u);
		await person.see('button', 'Fehlendes zurückholen'); // the backup is read: nothing moves any more
		await person.click('radio', new RegExp(`^${meaning}`, 'u'));
		await person.see('button', meaning);
		await person.page.run(noteWhenShown, '.toast', told, done);
	},

	begin: (person) => person.click('button', meaning),
	ends: done,

	async check({ page }, url) {
		const { tables } = await lyingCatalogue(page, url);
		const side = whichOf('history', tables['history']?.length ?? 0, 0, 1);
		const measures = (tables['measure'] ?? []) as unknown as readonly Row[];
		if (side === 'after') check(measures);
		else expect(ordered(measures)).toBe(ordered(now));
		const backups = await wholeBackups(page, url);
		expect(backups, 'backups').toBeGreaterThanOrEqual(side === 'after' ? 2 : 1);
		return side;
	}
});

/** Bringing back what is gone, as after a fault of the disk. */
export const restoreMissing = restoring({
	name: 'restore of what is missing',
	now: [],
	meaning: 'Fehlendes zurückholen',
	told: 'zurückgeholt',
	check: (measures) => expect(ordered(measures)).toBe(ordered(then))
});

const third = then.length / 3;
const stamp = '2026-11-10T08:00:00.000Z-0000-since000';
const since = rowsOf(generated(50))['measure']!;

/** The values of records, without when and by whom they were written. */
const valuesOf = (rows: readonly Row[]): string =>
	ordered(rows.map((row) => ({ ...row, stamps: {}, seen: {} })));

/** Going back to a former state: some measures are gone, some were changed since, some were added. */
export const restoreState = restoring({
	name: 'restore of a state',
	now: [
		...then.slice(third, 2 * third).map((row) => writeRow(row, { summary: 'Seitdem' }, stamp)),
		...then.slice(2 * third),
		...since
	],
	meaning: 'Stand von damals herstellen',
	told: 'Stand von damals hergestellt',
	check(measures) {
		const living = measures.filter((row) => !isGone(row));
		expect(valuesOf(living)).toBe(valuesOf(then));
		const inBin = measures.filter(isGone).map(({ id }) => id);
		expect(inBin.sort()).toEqual(since.map(({ id }) => id).sort());
	}
});
