import { afterEach, beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => {
	vi.resetModules();
	vi.stubGlobal('location', new URL('https://stadt.example/wegmarke/#/start'));
});
afterEach(() => vi.unstubAllGlobals());

const load = () => import('../../src/data/trusted.ts');

test('approves scripts of the own web space, resolved from the page', async () => {
	const { scriptUrl } = await load();
	expect(scriptUrl('./sw.js')).toBe('https://stadt.example/wegmarke/sw.js');
});

test.each(['https://other.example/sw.js', '//other.example/sw.js', 'data:text/javascript,1'])(
	'refuses %s',
	async (address) => {
		const { scriptUrl } = await load();
		expect(() => scriptUrl(address)).toThrow('another origin');
	}
);

test('makes its policy once, under the name that the security policy allows', async () => {
	const createPolicy = vi.fn((_name: string, rules: object) => rules);
	vi.stubGlobal('trustedTypes', { createPolicy });
	const { scriptUrl } = await load();
	scriptUrl('./a.js');
	scriptUrl('./b.js');
	expect(createPolicy).toHaveBeenCalledOnce();
	expect(createPolicy.mock.calls[0]?.[0]).toBe('wegmarke');
});
