import { createServer } from 'node:net';
import { defineConfig, devices } from '@playwright/test';
import { findChromium } from './tests/tools/chromium.mjs';

function freePort(): Promise<number> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === 'object' && address ? address.port : 4173));
		});
	});
}

// The workers read this file again and inherit the environment: so all know the same port.
const port = (process.env['WEGMARKE_PORT'] ??= String(await freePort()));
const directory = process.env['WEGMARKE_DIST'] ?? 'dist';
const chromium = findChromium();

export default defineConfig({
	testDir: 'tests/e2e',
	testMatch: '**/*.spec.ts',
	fullyParallel: true,
	forbidOnly: true,
	// A test that passes only sometimes is a failure, not a warning.
	retries: 0,
	workers: 2,
	// A slow machine is no failure.
	timeout: 240_000,
	expect: { timeout: 20_000 },
	reporter: 'list',
	use: {
		...devices['Desktop Chrome'],
		viewport: { width: 1366, height: 768 },
		baseURL: `http://localhost:${port}/`,
		locale: 'de-DE',
		timezoneId: 'Europe/Berlin',
		// A trace takes two fifths of the time, also of tests that pass: `--trace on` makes one when asked for.
		trace: 'off',
		screenshot: 'only-on-failure',
		launchOptions: chromium ? { executablePath: chromium } : {}
	},
	webServer: {
		command: `node tests/tools/serve-cli.mjs "${directory}" ${port}`,
		url: `http://localhost:${port}/`,
		reuseExistingServer: false
	}
});
