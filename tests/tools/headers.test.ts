import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { metaPolicy, securityHeaders } from './headers.mjs';

describe('the security policy', () => {
	test('trusts nothing but the own files, and no text as code', () => {
		const policy = securityHeaders['Content-Security-Policy'];
		expect(policy).toContain("default-src 'none'");
		expect(policy).toContain("require-trusted-types-for 'script'");
		expect(policy).not.toMatch(/unsafe|https?:|\*/);
	});

	test('leaves out of the page only what browsers refuse there', () => {
		expect(`${metaPolicy}; frame-ancestors 'none'`.split('; ').sort()).toEqual(
			securityHeaders['Content-Security-Policy'].split('; ').sort()
		);
	});

	test.each(Object.entries(securityHeaders))('README shows towns how to send %s', (name, value) => {
		const readme = readFileSync('README.md', 'utf8');
		expect(readme).toContain(`Header always set ${name} "${value}"`);
		expect(readme).toContain(`add_header ${name} "${value}" always;`);
	});
});
