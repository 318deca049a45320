import { afterEach, describe, expect, test, vi } from 'vitest';
import { local, session } from '../../src/data/local.ts';

function storage(broken: boolean): Partial<Storage> {
	const values = new Map<string, string>();
	const refuse = (): void => {
		if (broken) throw new DOMException('', 'QuotaExceededError');
	};
	return {
		getItem: (key) => (refuse(), values.get(key) ?? null),
		setItem: (key, value) => (refuse(), void values.set(key, value)),
		removeItem: (key) => (refuse(), void values.delete(key))
	};
}

afterEach(() => {
	vi.unstubAllGlobals();
	local.remove('a');
});

describe('small texts', () => {
	test.each([
		['kept by the browser', storage(false)],
		['refused by the browser: then they last as long as the page', storage(true)],
		['without any storage', undefined]
	])('%s', (_, area) => {
		vi.stubGlobal('localStorage', area);
		expect(local.get('a')).toBeNull();
		local.set('a', '1');
		expect(local.get('a')).toBe('1');
		local.set('a', '2');
		expect(local.get('a')).toBe('2');
		local.remove('a');
		expect(local.get('a')).toBeNull();
	});

	test('of the window and of the browser are apart', () => {
		vi.stubGlobal('localStorage', storage(false));
		vi.stubGlobal('sessionStorage', storage(false));
		local.set('a', '1');
		expect(session.get('a')).toBeNull();
	});
});
