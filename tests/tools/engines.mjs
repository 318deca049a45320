import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { installBeside, installNow, mayInstall } from './debian.mjs';

const { env } = process;

/**
 * @typedef {object} WebKit
 * @property {string} driver speaks WebDriver
 * @property {string} browser
 * @property {string} display makes a screen where there is none
 */

/** @param {string[]} paths */
const first = (paths) => paths.find((path) => existsSync(path));

/** @param {string[]} names */
const onPath = (...names) =>
	first(
		names.flatMap((name) => (env['PATH'] ?? '').split(':').map((folder) => join(folder, name)))
	);

/** @returns {string | undefined} Firefox: the one that is named, else an installed one */
export function findFirefox() {
	return env['FIREFOX_PATH'] ?? onPath('firefox-esr', 'firefox');
}

/** @returns {WebKit | undefined} the WebKit of the GNOME desktop with its driver */
export function findWebKit() {
	const folders = ['x86_64-linux-gnu', 'aarch64-linux-gnu', ''].flatMap((machine) =>
		['lib', 'libexec'].map((kind) => join('/usr', kind, machine, 'webkit2gtk-4.1'))
	);
	const driver = onPath('WebKitWebDriver');
	const browser = first(folders.map((folder) => join(folder, 'MiniBrowser')));
	const display = onPath('Xvfb');
	return driver && browser && display ? { driver, browser, display } : undefined;
}

/** @returns {string[]} Debian packages of the browsers that the tests want and do not find */
function missingPackages() {
	return [
		...(findChromium() ? [] : ['chromium']),
		...(findFirefox() ? [] : ['firefox-esr']),
		...(findWebKit() ? [] : ['webkit2gtk-driver', 'xvfb', 'xauth'])
	];
}

/** Installs the browsers that are missing, where this process may do so. */
export function installEngines() {
	const missing = missingPackages();
	if (missing.length > 0 && mayInstall()) installNow(missing);
}

/** The same beside other work. @returns {Promise<string>} what was said while installing, mostly nothing */
export async function installEnginesBeside() {
	const missing = missingPackages();
	return missing.length > 0 && mayInstall() ? installBeside(missing) : '';
}
