import { expect } from 'vitest';
import { base, count, lyingCatalogue } from '../base.ts';
import type { Scenario } from '../scenario.ts';
import { fill } from '../storage.ts';

const measure = base['measure']![0]!;

/** Runs in the page: types and stores, again and again, and notes what the program says is stored. */
function writeOnAndOn(): void {
	const input = document.querySelector<HTMLTextAreaElement>('main textarea');
	const status = document.querySelector('.datastate__saved');
	if (!input || !status) throw new Error('nothing to write into');
	const say = (state: string) =>
		new Promise<void>((resolve) => {
			const look = () => {
				if ((status.textContent.trim() === 'Gespeichert') !== (state === 'stored')) return false;
				observer.disconnect();
				resolve();
				return true;
			};
			const observer = new MutationObserver(look);
			if (!look())
				observer.observe(status, { subtree: true, childList: true, characterData: true });
		});
	const write = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set;
	void (async () => {
		for (let n = 1; ; n++) {
			console.info(`begun ${n}`);
			write?.call(input, `Fassung ${n}`);
			input.dispatchEvent(new Event('input', { bubbles: true }));
			await say('not stored yet');
			const save = { key: 's', code: 'KeyS', ctrlKey: true, bubbles: true, cancelable: true };
			input.dispatchEvent(new KeyboardEvent('keydown', save));
			await say('stored');
			console.info(`stored ${n}`);
		}
	})();
}

const last = (notes: readonly string[], word: string): number =>
	Number(notes.findLast((note) => note.startsWith(word))?.slice(word.length) ?? 0);

/** Storing what is typed, one version after the other. */
export const save: Scenario = {
	name: 'save',

	async prepare(person, url) {
		await fill(person.page, url, base);
		await person.open(`${url}#/massnahme/${measure.id}`);
		await person.see('link', new RegExp(`^Maßnahmen ?${count}`, 'u')); // the catalogue is open
		await person.click('button', /^Kurzfassung: .*ändern$/u);
		await person.see('textbox', 'Kurzfassung');
	},

	begin: ({ page }) => page.run(writeOnAndOn),

	async check({ page }, url, notes) {
		const { tables } = await lyingCatalogue(page, url);
		const row = tables['measure']?.find(({ id }) => id === measure.id);
		const stored = Number(/^Fassung (\d+)$/u.exec(String(row?.['summary']))?.[1] ?? 0);
		expect(stored, 'what was told as stored').toBeGreaterThanOrEqual(last(notes, 'stored '));
		expect(row).toMatchObject(stored === 0 ? measure : { title: measure['title'] });
		const lines = (tables['history'] ?? []) as unknown as { changes: { to: unknown }[] }[];
		const newest = lines.at(-1)?.changes.at(-1)?.to;
		expect(newest, 'record and history').toBe(stored === 0 ? undefined : row?.['summary']);
		return stored === 0 ? 'before' : 'after';
	}
};
