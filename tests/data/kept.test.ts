import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withCopies } from '../../src/data/kept-database.ts';
import { forgetKept, forgetOld, KeptTexts, type Kept } from '../../src/data/kept.ts';
import { local, session } from '../../src/data/local.ts';
import { OpenWindow } from '../../src/data/open-window.ts';

const day = 86_400_000;
const held = new Set<string>();

/** Locks as a browser grants them: held until the window is gone. */
const locks = {
	request: (name: string) => (held.add(name), new Promise(() => undefined)),
	query: () => Promise.resolve({ held: [...held].map((name) => ({ name })), pending: [] })
};
const close = ({ id }: OpenWindow): void => void held.delete(`wegmarke-window-${id}`);

function textsIn(window: OpenWindow): KeptTexts<string> {
	return new KeptTexts<string>('draft', () => window);
}

/** Takes all that windows that are gone left in one form, the oldest first. */
async function allLeft(texts: KeptTexts<string>): Promise<Kept<string>[]> {
	const all: Kept<string>[] = [];
	for (let left; (left = await texts.take('k a'));) all.unshift(left);
	return all;
}

/** A new tab, which knows nothing of others. */
function newTab(): OpenWindow {
	session.remove('wegmarke.window');
	return new OpenWindow();
}

beforeEach(() => {
	vi.stubGlobal('navigator', { locks });
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
	local.clear('wegmarke');
	session.clear('wegmarke');
	held.clear();
});

describe('text that is not stored yet', () => {
	test('case 43: is there again in a tab that was thrown away and brought back', () => {
		const before = newTab();
		textsIn(before).put('k a', 'Getippt');
		close(before);
		const after = new OpenWindow();
		expect(textsIn(after).get('k a')?.value).toBe('Getippt');
		close(after);
		expect(textsIn(new OpenWindow()).get('k a')?.value).toBe('Getippt');
	});

	test('case 43: of a browser that was closed is taken over by the next window, once', async () => {
		const gone = newTab();
		textsIn(gone).put('k a', 'Getippt');
		close(gone);
		const next = textsIn(newTab());
		expect(next.get('k a')).toBeUndefined();
		expect(await next.leftBehind('k')).toEqual(['k a']);
		expect(await allLeft(next)).toEqual([{ at: expect.any(Number) as number, value: 'Getippt' }]);
		expect(await allLeft(next)).toEqual([]);
		expect(await next.leftBehind('k')).toEqual([]);
	});

	test('case 43: of closed browsers only the newest is taken that can be shown', async () => {
		vi.useFakeTimers({ toFake: ['Date'] });
		for (const text of ['Erstens', 'Zweitens', 'Drittens']) {
			const gone = newTab();
			textsIn(gone).put('k a', text);
			close(gone);
			vi.advanceTimersByTime(10);
		}
		const next = textsIn(newTab());
		expect(await next.take('k a', () => false)).toBeUndefined();
		const notLast = (text: string): boolean => text !== 'Drittens';
		expect((await next.take('k a', notLast))?.value).toBe('Zweitens');
		expect((await next.take('k a'))?.value).toBe('Drittens');
		expect((await next.take('k a'))?.value).toBe('Erstens');
		expect(await next.leftBehind('k')).toEqual([]);
	});

	test('case 43: two windows do not fight over one text', async () => {
		const [one, two] = [newTab(), newTab()];
		textsIn(one).put('k a', 'Hier');
		textsIn(two).put('k a', 'Dort');
		expect(textsIn(one).get('k a')?.value).toBe('Hier');
		expect(await allLeft(textsIn(two))).toEqual([]);
		textsIn(two).put('k a', undefined);
		expect(textsIn(one).get('k a')?.value).toBe('Hier');
	});

	test('where no one tells which windows are open, a text is left when it was not touched for a minute', async () => {
		vi.useFakeTimers({ toFake: ['Date'] });
		vi.stubGlobal('navigator', {});
		const [one, two] = [newTab(), newTab()];
		textsIn(one).put('k a', 'Hier');
		expect(await allLeft(textsIn(two))).toEqual([]);
		vi.advanceTimersByTime(61_000);
		expect(await allLeft(textsIn(two))).toHaveLength(1);
	});

	test('of several windows comes in the order in which it was typed', async () => {
		vi.useFakeTimers({ toFake: ['Date'] });
		for (const text of ['erst', 'dann']) {
			const gone = newTab();
			textsIn(gone).put('k a', text);
			close(gone);
			vi.advanceTimersByTime(day);
		}
		const texts = await allLeft(textsIn(newTab()));
		expect(texts.map(({ value }) => value)).toEqual(['erst', 'dann']);
	});

	test('goes after two weeks, also if the clock was wrong', () => {
		vi.useFakeTimers({ toFake: ['Date'] });
		const window = textsIn(newTab());
		window.put('k a', 'Getippt');
		forgetOld(Date.now() + 13 * day);
		expect(window.get('k a')).toBeDefined();
		forgetOld(Date.now() + 15 * day);
		expect(window.get('k a')).toBeUndefined();
		window.put('k a', 'Getippt');
		forgetOld(Date.now() - 3650 * day);
		expect(window.get('k a')).toBeUndefined();
	});

	test('is forgotten on request, in all windows, and only in its catalogue', async () => {
		const [one, two] = [textsIn(newTab()), textsIn(newTab())];
		one.put('k a', 'Frau Muster');
		two.put('k b', 'ohne Namen');
		two.put('andere a', 'Frau Muster');
		await forgetKept('k', (text) => text.includes('Muster'));
		expect([one.get('k a'), two.get('k b')?.value]).toEqual([undefined, 'ohne Namen']);
		await forgetKept('k');
		expect(two.get('k b')).toBeUndefined();
		expect(two.get('andere a')).toBeDefined();
	});

	test('that was cut off counts as none', async () => {
		const window = newTab();
		local.set(`wegmarke.typed ${window.id} draft k a`, '{"at":17,"val');
		expect(textsIn(window).get('k a')).toBeUndefined();
		local.set(`wegmarke.typed gone draft k a`, 'null');
		expect(await allLeft(textsIn(window))).toEqual([]);
	});
});

describe('a browser that is killed before small texts reached the disk', () => {
	const copied = (): Promise<string[]> =>
		withCopies(async (texts) => (await texts.toArray()).map(({ text }) => text));

	/** The next start: of the small texts only those are there that had reached the disk. */
	async function startAnew(onDisk: Readonly<Record<string, string>> = {}) {
		local.clear('wegmarke');
		vi.resetModules();
		const { KeptTexts: Anew } = await import('../../src/data/kept.ts');
		const { local: disk } = await import('../../src/data/local.ts');
		for (const [key, text] of Object.entries(onDisk)) disk.set(key, text);
		const window = newTab();
		return new Anew<string>('draft', () => window);
	}

	beforeEach(() => withCopies((texts) => texts.clear()));

	test('case 43: leaves what was typed until moments before to the next window', async () => {
		const killed = newTab();
		for (const text of ['G', 'Ge', 'Getippt']) textsIn(killed).put('k a', text);
		await vi.waitFor(async () => expect((await copied()).join('')).toContain('Getippt'), 900);
		close(killed);
		const next = await startAnew();
		expect((await allLeft(next)).map(({ value }) => value)).toEqual(['Getippt']);
		await vi.waitFor(async () => expect((await copied()).join('')).toBe(''));
	});

	test('brings nothing back that was stored before', async () => {
		const killed = newTab();
		const key = `wegmarke.typed ${killed.id} draft k a`;
		textsIn(killed).put('k a', 'Getippt');
		const before = { [key]: local.get(key) ?? '' };
		await vi.waitFor(async () => expect(await copied()).toContain(before[key]), 900);
		textsIn(killed).put('k a', undefined);
		await vi.waitFor(async () => expect(await copied()).not.toContain(before[key]), 900);
		close(killed);
		const next = await startAnew(before);
		expect(await next.leftBehind('k')).toEqual([]);
	});

	test('learns of what was stored at once, also where typing goes on', async () => {
		const window = textsIn(newTab());
		window.put('k a', 'Getippt');
		await vi.waitFor(async () => expect((await copied()).join('')).toContain('Getippt'), 900);
		window.put('k a', undefined);
		window.put('k b', 'Weiter');
		await vi.waitFor(async () => expect((await copied()).join('')).not.toContain('Getippt'), 200);
	});

	test('case 43: loses nothing where its tabs are opened again with an older text', async () => {
		const killed = newTab();
		const key = `wegmarke.typed ${killed.id} draft k a`;
		textsIn(killed).put('k a', 'Get');
		const before = local.get(key) ?? '';
		textsIn(killed).put('k a', 'Getippt');
		await vi.waitFor(async () => expect((await copied()).join('')).toContain('Getippt'), 900);
		close(killed);
		await startAnew({ [key]: before });
		session.set('wegmarke.window', killed.id);
		const { KeptTexts: Anew } = await import('../../src/data/kept.ts');
		const again = new OpenWindow();
		const next = new Anew<string>('draft', () => again);
		expect(next.get('k a')?.value).toBe('Get');
		await new Promise((done) => setTimeout(done, 400));
		expect((await allLeft(next)).map(({ value }) => value)).toEqual(['Getippt']);
	});

	test('leaves the text of a window that is open where it is', async () => {
		const open = newTab();
		textsIn(open).put('k a', 'Getippt');
		await vi.waitFor(async () => expect((await copied()).join('')).toContain('Getippt'), 900);
		const next = await startAnew();
		expect(await next.leftBehind('k')).toEqual([]);
		expect((await copied()).join('')).toContain('Getippt');
	});
});

describe('text that is forgotten because it names someone who was erased', () => {
	const inCopies = (): Promise<string> =>
		withCopies(async (texts) => JSON.stringify(await texts.toArray()));
	const erase = (): Promise<void> => forgetKept('k', (text) => text.includes('Muster'));

	beforeEach(() => withCopies((texts) => texts.clear()));

	test('gets no second copy that was only waiting to be made', async () => {
		textsIn(newTab()).put('k a', 'Frau Muster');
		await erase();
		await new Promise((done) => setTimeout(done, 400));
		expect(await inCopies()).not.toContain('Muster');
	});

	test('goes from the second copies of windows that are gone at once', async () => {
		const gone = newTab();
		textsIn(gone).put('k a', 'Frau Muster');
		await vi.waitFor(async () => expect(await inCopies()).toContain('Muster'), 900);
		close(gone);
		await erase();
		expect(await inCopies()).not.toContain('Muster');
	});

	test('goes from second copies whose text never reached the disk, and only it', async () => {
		const copy = (key: string, text: string) => ({ key: `wegmarke.typed ${key}`, text, at: 17 });
		await withCopies((texts) =>
			texts.bulkPut([
				copy('gone draft k a', 'Frau Muster'),
				copy('gone draft k b', 'ohne Namen'),
				copy('gone draft andere a', 'Frau Muster, nebenan')
			])
		);
		await erase();
		expect(await inCopies()).not.toContain('"Frau Muster"');
		expect(await inCopies()).toContain('ohne Namen');
		expect(await inCopies()).toContain('nebenan');
		await forgetKept('k');
		expect(await inCopies()).not.toContain('ohne Namen');
		expect(await inCopies()).toContain('nebenan');
	});
});
