import { setTimeout as pause } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Person } from '../../engines/drive/person.ts';
import { base, count, lyingCatalogue, ordered } from '../base.ts';
import type { Scenario } from '../scenario.ts';
import { fill } from '../storage.ts';

const measure = base['measure']![0]!;
const long = Array.from({ length: 400 }, (_, n) => ` Wort ${n}`).join('');
const atMost = 1500; // milliseconds of typing that may be missing after a kill
const betweenKeys = 20; // without a pause in which all that was typed could be stored
const watched = 5000;

/** Where a long text is typed, and what lies in the storage meanwhile. */
interface Place {
	readonly name: string;
	/** What stands there before. */
	readonly former: string;
	/** Goes to the text as a person would. */
	reach(person: Person): Promise<void>;
	/** Leaves it so that the browser asks for nothing. */
	leave(person: Person): Promise<void>;
	/** What the records hold: all or a part of the text, if it is one that is stored. */
	stored(tables: Tables): string;
}
type Tables = Awaited<ReturnType<typeof lyingCatalogue>>['tables'];

async function openSheet(person: Person, url: string): Promise<void> {
	await person.open(`${url}#/massnahme/${measure.id}`);
	await person.see('link', new RegExp(`^Maßnahmen ?${count}`, 'u')); // the catalogue is open
}

/** Runs in the page: goes to the end of the text that has the focus, and notes when how much of it stands. */
function noteKeys(): void {
	const input = document.activeElement;
	if (!(input instanceof HTMLTextAreaElement)) throw new Error('nothing to write into');
	input.setSelectionRange(input.value.length, input.value.length);
	input.addEventListener('input', () => console.info(`typed ${Date.now()} ${input.value.length}`));
}

/** How much of the text stood there at a time. */
function lengthAt(time: number, notes: readonly string[]): number {
	const keys = notes.map((note) => /^typed (\d+) (\d+)$/u.exec(note)).filter((key) => key !== null);
	return Number(keys.findLast(([, at]) => Number(at) <= time)?.[2] ?? 0);
}

const typed = ({ name, former, reach, leave, stored }: Place): Scenario => ({
	name,
	lasts: watched,

	async prepare(person, url) {
		await fill(person.page, url, base);
		await openSheet(person, url);
		await reach(person);
		await person.page.run(noteKeys);
	},

	async begin({ page }) {
		for (const key of long) {
			await page.type(key);
			await pause(betweenKeys);
		}
	},

	async check(person, url, notes, killed) {
		const whole = former + long;
		const part = stored((await lyingCatalogue(person.page, url)).tables);
		expect(whole.startsWith(part), `in the records: ${part}`).toBe(true);

		await openSheet(person, url);
		await reach(person);
		const least = whole
			.slice(0, Math.max(former.length, lengthAt(killed - atMost, notes)))
			.trimEnd().length;
		let found = '';
		const isBack = async (): Promise<boolean> => {
			found = await person.page.run(() => (document.activeElement as HTMLTextAreaElement).value);
			return found.length >= least;
		};
		const end = Math.max(former.length, lengthAt(Infinity, notes));
		await person.until(`${least} letters of ${end}`, isBack).catch((error: unknown) => {
			throw new Error(`only ${found.length} letters are there`, { cause: error });
		});
		expect(whole.startsWith(found), `in the form: ${found}`).toBe(true);
		console.info(`${name}: typed ${end - former.length}, missing ${end - found.length} letters`);

		await leave(person);
		stored((await lyingCatalogue(person.page, url)).tables);
		return found === former ? 'before' : 'after';
	}
});

/** All records are as they were, but for the one that is named. */
function expectOthersAsBefore(tables: Tables, but?: string): void {
	for (const [entity, rows] of Object.entries(base)) {
		if (entity === 'device') continue; // whoever writes first introduces itself
		const others = (tables[entity] ?? []) as unknown as typeof rows;
		const isOther = ({ id }: { readonly id: string }): boolean => id !== but;
		expect(ordered(others.filter(isOther)), entity).toBe(ordered(rows.filter(isOther)));
	}
}

/** A dialog's text, which is kept and not stored until its button is pressed. */
export const typedIntoDialog = typed({
	name: 'text typed into a dialog',
	former: '',

	async reach(person) {
		await person.click('button', 'Neuer Sachstand');
		await person.click('textbox', 'Stand der Umsetzung');
	},

	leave: () => Promise.resolve(),

	stored(tables) {
		expectOthersAsBefore(tables);
		expect(tables['history'] ?? [], 'history').toEqual([]);
		return '';
	}
});

const summary = String(measure['summary']);

/** A field's text, which is stored piece by piece. */
export const typedIntoSheet = typed({
	name: 'text typed into a sheet',
	former: summary,

	async reach(person) {
		await person.click('button', /^Kurzfassung: .*ändern$/u);
		await person.click('textbox', 'Kurzfassung');
	},

	leave: (person) => person.see('text', /^Gespeichert$/u),

	stored(tables) {
		expectOthersAsBefore(tables, measure.id);
		const row = tables['measure']?.find(({ id }) => id === measure.id);
		const text = String(row?.['summary']);
		const { title, description } = measure;
		expect(row, 'the other fields').toMatchObject({ title, description });
		const lines = (tables['history'] ?? []) as unknown as { changes: { to: unknown }[] }[];
		const newest = lines.at(-1)?.changes.at(-1)?.to ?? summary;
		expect(newest, 'record and history').toBe(text);
		return text;
	}
});
