import { expect, test } from 'vitest';
import { browserFamily } from '../../src/data/browser-family.ts';

const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko)';

test.each([
	['edge', `Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0`],
	['chrome', `Mozilla/5.0 (Windows NT 10.0) ${webkit} Chrome/140.0.0.0 Safari/537.36`],
	['firefox', 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'],
	[
		'safari',
		`Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${webkit} Version/18.5 Safari/605.1.15`
	],
	['safari', `Mozilla/5.0 (iPhone; iOS 18_5) ${webkit} Version/18.5 Mobile/15E148 Safari/604.1`],
	[undefined, `Mozilla/5.0 (X11; Linux x86_64) ${webkit} HeadlessChrome/140.0.0.0 Safari/537.36`],
	[undefined, `Mozilla/5.0 (X11; Linux x86_64) ${webkit} Version/18.5 Safari/605.1.15`],
	[undefined, `Mozilla/5.0 (Windows) ${webkit} Chrome/140.0.0.0 Safari/537.36 OPR/120.0.0.0`],
	[undefined, 'Mozilla/5.0 (compatible)']
])('a browser is taken for %s only where it is', (family, agent) => {
	expect(browserFamily(agent)).toBe(family);
});
