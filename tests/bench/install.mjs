import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findOrInstallChromium } from '../tools/chromium.mjs';

/**
 * A browser of its own, with a profile on the disk, in which the app was visited once: its files come from
 * the service worker from now on, as on every later day.
 *
 * @param {string} url
 */
export async function install(url) {
	const executablePath = findOrInstallChromium();
	if (!executablePath) throw new Error('No Chromium was found; `npm test` says how to get one.');
	const profile = await mkdtemp(join(tmpdir(), 'wegmarke-profile-'));
	const context = await chromium.launchPersistentContext(profile, {
		executablePath,
		locale: 'de-DE'
	});
	const page = await context.newPage();
	await page.goto(url);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.waitForTimeout(2000); // the browser compiles what it has stored
	await page.close();
	return {
		context,
		version: context.browser()?.version() ?? '',
		remove: async () => {
			await context.close();
			await rm(profile, { recursive: true });
		}
	};
}
