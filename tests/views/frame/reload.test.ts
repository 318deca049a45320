import { describe, expect, test, vi } from 'vitest';
import { reload } from '../../../src/views/frame/reload.ts';

type TestApp = Parameters<typeof reload>[0];

function testApp({ settled = true, state = 'saved', wanted = false } = {}) {
	const parts = {
		drafts: { settle: vi.fn(() => Promise.resolve(settled)), state },
		toasts: { push: vi.fn() },
		confirm: { ask: vi.fn(() => Promise.resolve(wanted)) },
		updates: { waiting: true, accept: vi.fn() }
	};
	return { ...parts, app: parts as unknown as TestApp };
}

describe('loading anew with the waiting version', () => {
	test('stores what is typed and changes', async () => {
		const { app, drafts, updates } = testApp();
		await reload(app);
		expect(drafts.settle).toHaveBeenCalled();
		expect(updates.accept).toHaveBeenCalledTimes(1);
	});

	test('case 44: does not change when a form could not be stored, and says so', async () => {
		const { app, toasts, updates } = testApp({ settled: false, state: 'error' });
		await reload(app);
		expect(updates.accept).not.toHaveBeenCalled();
		expect(toasts.push).toHaveBeenCalledWith(
			expect.objectContaining({ text: expect.stringContaining('nicht neu geladen') as string })
		);
	});

	test.each([true, false])('asks when something is half done; answer %s', async (wanted) => {
		const { app, confirm, updates } = testApp({ settled: false, state: 'unsaved', wanted });
		await reload(app);
		expect(confirm.ask).toHaveBeenCalledTimes(1);
		expect(updates.accept).toHaveBeenCalledTimes(wanted ? 1 : 0);
	});
});
