import { describe, expect, test, vi } from 'vitest';
import { Drafts, type Stored } from '../../src/views/drafts.ts';

const form = (state: Stored, flush = vi.fn(() => Promise.resolve())) => ({ state, flush });

describe('forms with unsaved text', () => {
	test.each([
		[[], 'saved'],
		[['saved', 'saving'], 'saving'],
		[['saving', 'unsaved'], 'unsaved'],
		[['unsaved', 'error', 'saved'], 'error']
	] as const)('%j together are %s', (states, together) => {
		const drafts = new Drafts();
		for (const state of states) drafts.enter(form(state));
		expect(drafts.state).toBe(together);
	});

	test('a form that says nothing of its state counts as saved', () => {
		const drafts = new Drafts();
		drafts.enter({ flush: () => Promise.resolve() });
		expect(drafts.state).toBe('saved');
	});

	test('are all stored, until they leave', async () => {
		const drafts = new Drafts();
		const [one, two] = [form('saved'), form('saved')];
		const leave = drafts.enter(one);
		drafts.enter(two);
		await drafts.flush();
		leave();
		await drafts.flush();
		expect(one.flush).toHaveBeenCalledTimes(1);
		expect(two.flush).toHaveBeenCalledTimes(2);
	});

	test('settle only when nothing is left over', async () => {
		const drafts = new Drafts();
		const leave = drafts.enter(form('unsaved'));
		expect(await drafts.settle()).toBe(false);
		leave();
		expect(await drafts.settle()).toBe(true);
		drafts.enter(
			form(
				'saved',
				vi.fn(() => Promise.reject(new Error('full')))
			)
		);
		expect(await drafts.settle()).toBe(false);
	});
});
