import { expect, test } from 'vitest';
import { collectLicences } from './licences-plugin.mjs';

test('names every package of the app with the full text of its licence', () => {
	const licences = collectLicences(process.cwd());
	const names = licences.map(({ name }) => name);
	expect(names).toContain('svelte');
	expect(names).toContain('dexie');
	// Comes in through another package.
	expect(names).toContain('workbox-routing');
	// Only tests need it, so it is not passed on.
	expect(names).not.toContain('vitest');
	for (const { name, version, licence, text } of licences) {
		expect(version, name).toMatch(/^\d+\./);
		expect(licence, name).not.toBe('');
		expect(text.length, name).toBeGreaterThan(500);
	}
});

test('refuses a package that brings no licence text', () => {
	expect(() => collectLicences(process.cwd(), ['tests/fixtures/package-without-licence'])).toThrow(
		'nameless-terms@1.0.0 comes without a licence text.'
	);
});
