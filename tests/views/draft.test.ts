import { flushSync } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { Draft } from '../../src/views/forms/draft.svelte.ts';
import { keptDrafts } from '../../src/views/forms/kept.ts';
import { tellLeftBehind } from '../../src/views/forms/left-behind.ts';
import { NewValues } from '../../src/views/forms/new-values.svelte.ts';
import { once } from '../../src/views/forms/once.ts';
import type { App } from '../../src/views/app.svelte.ts';
import { appWith, newId } from './with-app.ts';

const id = newId();
let app: App;

beforeEach(async () => {
	localStorage.clear();
	app = await appWith([
		{ entity: 'measure', id, values: { title: 'Sprachcafé', summary: 'Erste Fassung.' } }
	]);
});

const open = (): Draft => new Draft({ app, entity: 'measure', id });
const stored = (key: 'title' | 'summary' | 'end') => app.catalogue.table('measure').get(id)?.[key];
const elsewhere = (set: Record<string, unknown>) =>
	app.catalogue.commit({ kind: 'edit' }, [{ entity: 'measure', id, set }]);

describe('a draft', () => {
	test('stores what was typed after a pause', async () => {
		const draft = open();
		draft.set('summary', 'Zweite Fassung.');
		expect(draft.state).toBe('unsaved');
		expect(stored('summary')).toBe('Erste Fassung.');
		await vi.waitFor(() => expect(stored('summary')).toBe('Zweite Fassung.'), { timeout: 2000 });
		expect(draft.state).toBe('saved');
	});

	test('case 39: follows the record in fields that were not touched', async () => {
		const draft = open();
		draft.set('summary', 'Meine.');
		await elsewhere({ title: 'Sprachcafé am Markt' });
		expect(draft.value('title')).toBe('Sprachcafé am Markt');
		expect(draft.value('summary')).toBe('Meine.');
		await draft.flush();
		expect(stored('summary')).toBe('Meine.');
		expect(stored('title')).toBe('Sprachcafé am Markt');
	});

	test('case 39: a field changed on both sides waits for the choice; mine', async () => {
		const draft = open();
		draft.set('summary', 'Meine.');
		await elsewhere({ summary: 'Ihre.' });
		expect(draft.clash('summary')).toEqual({ value: 'Ihre.' });
		await draft.flush();
		expect(stored('summary')).toBe('Ihre.');
		expect(draft.state).toBe('unsaved');
		await draft.mine('summary');
		expect(stored('summary')).toBe('Meine.');
		expect(draft.clash('summary')).toBeUndefined();
	});

	test('case 39: a field changed on both sides waits for the choice; theirs', async () => {
		const draft = open();
		draft.set('summary', 'Meine.');
		await elsewhere({ summary: 'Ihre.' });
		draft.theirs('summary');
		expect(draft.value('summary')).toBe('Ihre.');
		expect(draft.state).toBe('saved');
	});

	test('the same change on both sides is none', async () => {
		const draft = open();
		draft.set('summary', 'Gleich.');
		await elsewhere({ summary: 'Gleich.' });
		expect(draft.clash('summary')).toBeUndefined();
		await draft.flush();
		expect(draft.state).toBe('saved');
	});

	test('goes on with what is typed while the former text is being stored', async () => {
		const draft = open();
		draft.set('summary', 'Eins');
		const storing = draft.flush();
		draft.set('summary', 'Eins, zwei');
		expect(draft.clash('summary')).toBeUndefined();
		await storing;
		expect(draft.value('summary')).toBe('Eins, zwei');
		await draft.flush();
		expect(stored('summary')).toBe('Eins, zwei');
	});

	test('keeps words that are no value, and understands open ones when it is flushed', async () => {
		const draft = open();
		draft.type('end', { text: '31.13.2026' });
		await draft.flush();
		expect(draft.typing('end')).toMatchObject({
			text: '31.13.2026',
			problem: { reason: 'date-month' }
		});
		expect(stored('end')).toBe('');
		draft.type('end', { text: '31.12.2026' });
		await draft.flush();
		expect(draft.typing('end')).toBeUndefined();
		expect(stored('end')).toBe('2026-12-31');
	});

	test('compares with what was shown when typing began', async () => {
		const draft = open();
		draft.type('end', { text: '2029' });
		await elsewhere({ end: '2030' });
		await draft.flush();
		expect(draft.clash('end')).toEqual({ value: '2030' });
		expect(stored('end')).toBe('2030');
		draft.theirs('end');
		draft.set('end', '2031');
		expect(draft.clash('end')).toBeUndefined();
	});

	test('does not store a record without what it must have', async () => {
		const draft = open();
		draft.set('title', '');
		await draft.flush();
		expect(stored('title')).toBe('Sprachcafé');
		expect(draft.value('title')).toBe('');
		expect(draft.state).toBe('unsaved');
	});

	test('case 43: its second copy is never older than what is stored', async () => {
		const draft = open();
		draft.set('summary', 'Satz eins.');
		const copies = vi.spyOn(keptDrafts, 'copied');
		const commit = vi.spyOn(app, 'commit');
		await draft.flush();
		expect(copies.mock.invocationCallOrder[0]).toBeLessThan(commit.mock.invocationCallOrder[0]!);
		expect(stored('summary')).toBe('Satz eins.');
	});

	test('case 43: outlives a reload, also where the record was changed meanwhile', async () => {
		const draft = open();
		draft.set('summary', 'Getippt.');
		draft.type('end', { text: 'bald' });
		const next = open();
		expect(next.value('summary')).toBe('Getippt.');
		expect(next.typing('end')).toEqual({ text: 'bald' });
		await elsewhere({ summary: 'Ihre.' });
		expect(open().clash('summary')).toEqual({ value: 'Ihre.' });
	});

	test('a date half typed outlives a reload and does not write over a change made meanwhile', async () => {
		const first = open();
		first.type('end', { text: '31.12.2027' });
		await elsewhere({ end: '2028' });
		const again = open();
		expect(again.typing('end')).toMatchObject({ text: '31.12.2027' });
		await again.flush();
		expect(stored('end')).toBe('2028');
		expect(again.clash('end')).toEqual({ value: '2028' });
	});

	describe('text that a window left behind which is gone', () => {
		const yesterday = Date.now() - 86_400_000;
		const leave = (kept: object, at = yesterday): void =>
			localStorage.setItem(
				`wegmarke.typed window${at} draft ${app.catalogue.id} ${id}`,
				JSON.stringify({ at, value: { edits: [], typings: [], ...kept } })
			);
		const kept = () => Object.keys(localStorage).filter((key) => key.startsWith('wegmarke.typed'));
		const summary = (value: string) => ({
			edits: [['summary', { value, from: 'Erste Fassung.' }]]
		});

		test('case 43: stands in the form again, and is stored', async () => {
			leave({ ...summary('Vor dem Absturz.'), typings: [['end', { text: 'bald', from: '' }]] });
			const draft = open();
			await vi.waitFor(() => expect(draft.value('summary')).toBe('Vor dem Absturz.'));
			expect(draft.typing('end')).toEqual({ text: 'bald' });
			await vi.waitFor(() => expect(stored('summary')).toBe('Vor dem Absturz.'), { timeout: 3000 });
			expect(draft.typing('end')).toMatchObject({ text: 'bald' });
		});

		test('case 43: goes on from its own former state, which was stored before the crash', async () => {
			const edit = {
				value: 'Satz eins. Satz zwei.',
				from: 'Erste Fassung.',
				storing: 'Satz eins.'
			};
			leave({ edits: [['summary', edit]] });
			await elsewhere({ summary: 'Satz eins.' });
			const draft = open();
			await vi.waitFor(() => expect(draft.value('summary')).toBe('Satz eins. Satz zwei.'));
			expect(draft.clash('summary')).toBeUndefined();
			await vi.waitFor(() => expect(stored('summary')).toBe('Satz eins. Satz zwei.'));
		});

		test('case 43: waits for a choice where the field was changed since, and says from when it is', async () => {
			leave(summary('Vor dem Absturz.'));
			await elsewhere({ summary: 'Inzwischen.' });
			const draft = open();
			await vi.waitFor(() =>
				expect(draft.clash('summary')).toEqual({ value: 'Inzwischen.', left: yesterday })
			);
			await draft.flush();
			expect(stored('summary')).toBe('Inzwischen.');
			await draft.mine('summary');
			expect(stored('summary')).toBe('Vor dem Absturz.');
		});

		test('does not take the place of what is typed now', async () => {
			leave(summary('Vor dem Absturz.'));
			const draft = open();
			draft.set('summary', 'Jetzt.');
			await vi.waitFor(() => expect(stored('summary')).toBe('Jetzt.'));
			expect(draft.value('summary')).toBe('Jetzt.');
			const next = open(); // nor is it lost
			await vi.waitFor(() => expect(next.value('summary')).toBe('Vor dem Absturz.'));
			expect(next.clash('summary')?.value).toBe('Jetzt.');
		});

		test('stays kept when the record goes while it is asked for', async () => {
			leave(summary('Vor dem Absturz.'));
			let there = true;
			const table = () => ({ get: () => (there ? { id, title: 'Sprachcafé' } : undefined) });
			const catalogue = { id: app.catalogue.id, table } as unknown as App['catalogue'];
			const { drafts } = app;
			const commit = () => Promise.resolve(undefined);
			const gone = { catalogue, isOpen: true, drafts, readOnly: false, commit };
			const asked = vi.spyOn(keptDrafts, 'take');
			new Draft({ app: gone, entity: 'measure', id });
			there = false;
			await asked.mock.results[0]?.value;
			expect(localStorage.getItem(kept()[0] ?? '')).toContain('Vor dem Absturz.');
		});

		test('of several windows is the one that was typed last; the others are there the next time', async () => {
			leave(summary('Danach.'));
			leave(summary('Davor.'), yesterday - 1000);
			const draft = open();
			await vi.waitFor(() => expect(draft.value('summary')).toBe('Danach.'));
			await vi.waitFor(() => expect(stored('summary')).toBe('Danach.'));
			const next = open();
			await vi.waitFor(() => expect(next.value('summary')).toBe('Davor.'));
			expect(next.clash('summary')?.value).toBe('Danach.');
		});

		test('is said at the start, with the way there', async () => {
			leave(summary('Vor dem Absturz.'));
			await tellLeftBehind(app);
			const [told] = app.toasts.list;
			expect(told?.text).toContain('bei „Sprachcafé“ Text ungespeichert');
			told?.action?.run();
			expect(app.router.path).toEqual(['massnahme', id]);
		});

		test('of long ago is forgotten', async () => {
			leave(summary('Vor dem Absturz.'), Date.now() - 15 * 86_400_000);
			await tellLeftBehind(app);
			expect(app.toasts.list).toEqual([]);
			expect(kept()).toEqual([]);
		});
	});

	test('case 43: who types without a pause is stored every second all the same', async () => {
		const draft = open();
		const commit = vi.spyOn(app, 'commit').mockResolvedValue(undefined);
		vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
		try {
			for (let n = 0; n < 6; n++) {
				draft.set('summary', `Satz ${n}`);
				vi.advanceTimersByTime(200);
			}
		} finally {
			vi.useRealTimers();
		}
		await vi.waitFor(() => expect(commit).toHaveBeenCalledTimes(1));
	});

	test('does not follow the program into a copy of the catalogue', async () => {
		const draft = open();
		const own = app.catalogue.id;
		draft.set('title', '');
		const row = { entity: 'measure' as const, id, values: { title: 'In der Kopie' } };
		await app.create({ title: 'Kopie' }, 'own', [row]);
		expect(draft.record).toBeUndefined();
		await draft.flush();
		expect(open().value('title')).toBe('In der Kopie');
		await app.open(app.browser.catalogues.find((entry) => entry.id === own)!);
		expect(open().value('title')).toBe('');
	});

	test('case 36: keeps the text and says so when the storage refuses it', async () => {
		const draft = open();
		draft.set('summary', 'Bleibt.');
		vi.spyOn(app.catalogue, 'commit').mockRejectedValueOnce(
			Object.assign(new Error('full'), { code: 'full' })
		);
		await expect(draft.flush()).rejects.toThrow();
		expect(draft.state).toBe('error');
		expect(draft.value('summary')).toBe('Bleibt.');
		flushSync();
		await draft.flush();
		expect(draft.state).toBe('saved');
		expect(stored('summary')).toBe('Bleibt.');
	});

	test('one text typed in pieces is one action to take back', async () => {
		const draft = open();
		draft.set('summary', 'E');
		await draft.flush();
		draft.set('summary', 'Ein');
		await draft.flush();
		await app.undo();
		expect(draft.value('summary')).toBe('Erste Fassung.');
	});
});

describe('values of a new record', () => {
	test('are there again, with what changed elsewhere where nothing was typed', () => {
		const first = new NewValues(app, 'x', { date: '2026', state: 'Alt.', by: 'Amt' });
		first.values = { ...first.values, state: 'Getippt.' };
		const again = new NewValues(app, 'x', { date: '2026', state: 'Anders.', by: 'Verein' });
		expect(again.values).toEqual({ date: '2026', state: 'Getippt.', by: 'Verein' });
		again.forget();
		expect(new NewValues(app, 'x', { state: 'Alt.' }).values).toEqual({ state: 'Alt.' });
	});

	test('stay in their catalogue', async () => {
		new NewValues(app, 'x', {}).values = { title: 'Für hier' };
		await app.create({ title: 'Ein anderer' });
		expect(new NewValues(app, 'x', {}).values).toEqual({});
	});

	test('a double click makes one record', async () => {
		let made = 0;
		const save = once(async () => {
			await Promise.resolve();
			made++;
		});
		await Promise.all([save(), save()]);
		expect(made).toBe(1);
		await save();
		expect(made).toBe(2);
	});
});

describe('"Rückgängig" in a message', () => {
	test('takes back what the message is about, and nothing that was done since', async () => {
		const write = { entity: 'measure', id, set: { priority: 'high' } } as const;
		await app.commit({ kind: 'edit' }, [write], 'Priorität gesetzt.');
		const [told] = app.toasts.list;
		const draft = open();
		const leave = app.drafts.enter(draft);
		draft.set('summary', 'Danach getippt.');
		told?.action?.run();
		await vi.waitFor(() => expect(app.toasts.list.length).toBe(2));
		expect(stored('summary')).toBe('Danach getippt.');
		expect(app.catalogue.table('measure').get(id)?.priority).toBe('high');
		await app.undo();
		told?.action?.run();
		await vi.waitFor(() => expect(app.catalogue.table('measure').get(id)?.priority).toBe(''));
		leave();
	});
});
