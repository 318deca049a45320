import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { launch, type Browser, type EvaluateFunc } from 'puppeteer-core';
import { findChromium } from '../../tools/chromium.mjs';
import { findFirefox } from '../../tools/engines.mjs';
import type { Page, Started } from './page.ts';

/** A browser of its own with a folder for its profile. */
export interface StartedWithProfile extends Started {
	/** The first of its processes; all others belong to its group. */
	readonly pid: number;
	/** Calls back with the texts that the page logs as information. */
	onNote(tell: (text: string) => void): void;
}

export type Puppet = 'chrome' | 'firefox';

const size = { width: 1366, height: 768 };

/** Starts Chromium or Firefox; in `profile` lies what it keeps from one start to the next. */
export async function startPuppet(name: Puppet, profile?: string): Promise<StartedWithProfile> {
	const executablePath = name === 'chrome' ? findChromium() : findFirefox();
	if (!executablePath) throw new Error(`${name} was not found`);
	if (profile) await leftInOrder(profile);
	const browser = await launch({
		browser: name,
		executablePath,
		defaultViewport: size,
		args: name === 'chrome' ? ['--no-sandbox', '--lang=de-DE'] : [],
		extraPrefsFirefox: {
			'intl.accept_languages': 'de-DE',
			'browser.shell.checkDefaultBrowser': false
		},
		...(profile && { userDataDir: profile })
	});
	return puppetOf(browser);
}

/** The library puts a profile's settings back when its browser has ended, and does not say when it has. */
async function leftInOrder(profile: string): Promise<void> {
	const kept = ['prefs.js', 'user.js'].map((name) => join(profile, `${name}.puppeteer`));
	for (let tries = 0; tries < 100 && kept.some((file) => existsSync(file)); tries++)
		await pause(20);
}

async function puppetOf(browser: Browser): Promise<StartedWithProfile> {
	const [tab = await browser.newPage()] = await browser.pages();
	const page: Page = {
		goto: async (url) => {
			await tab.goto(url, { waitUntil: 'load' });
		},
		run: (task, ...input) =>
			tab.evaluate(task as unknown as EvaluateFunc<unknown[]>, ...input) as never,
		click: (x, y) => tab.mouse.click(x, y),
		type: (text) => tab.keyboard.type(text),
		picture: () => tab.screenshot()
	};
	return {
		page,
		pid: browser.process()?.pid ?? 0,
		onNote: (tell) => tab.on('console', (note) => note.type() === 'info' && tell(note.text())),
		close: () => browser.close()
	};
}
