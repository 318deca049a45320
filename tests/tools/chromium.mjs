import { accessSync, constants, existsSync, readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { installNow, mayInstall } from './debian.mjs';

const { env, platform } = process;

const NAMES = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'microsoft-edge',
	'microsoft-edge-stable',
	'msedge'
];

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const USUAL_PLACES = {
	darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
		['/Applications', join(homedir(), 'Applications')].map(
			(folder) => `${folder}/${name}.app/Contents/MacOS/${name}`
		)
	),
	win32: [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].flatMap((folder) =>
		folder
			? [
					join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
					join(folder, 'Chromium', 'Application', 'chrome.exe'),
					join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe')
				]
			: []
	)
};

/** @type {Partial<Record<NodeJS.Platform, string>>} */
const PLAYWRIGHT_CACHES = {
	darwin: join(homedir(), 'Library', 'Caches', 'ms-playwright'),
	linux: join(homedir(), '.cache', 'ms-playwright'),
	win32: join(env['LOCALAPPDATA'] ?? homedir(), 'ms-playwright')
};

/** Where Playwright's own builds keep the program, below `chromium-<revision>`. */
const PLAYWRIGHT_PROGRAMS = [
	'chrome-linux/chrome',
	'chrome-linux64/chrome',
	'chrome-mac/Chromium.app/Contents/MacOS/Chromium',
	'chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
	'chrome-mac-x64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
	'chrome-win/chrome.exe',
	'chrome-win64/chrome.exe'
];

/** @param {string} path */
function isProgram(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}

function onPath() {
	return (env['PATH'] ?? '')
		.split(delimiter)
		.filter(Boolean)
		.flatMap((folder) => NAMES.map((name) => join(folder, name)));
}

function fromPlaywright() {
	const cache = env['PLAYWRIGHT_BROWSERS_PATH'] ?? PLAYWRIGHT_CACHES[platform];
	if (!cache || !existsSync(cache)) return [];
	return readdirSync(cache)
		.filter((name) => /^chromium-\d+$/.test(name))
		.sort()
		.reverse()
		.flatMap((name) => PLAYWRIGHT_PROGRAMS.map((program) => join(cache, name, program)));
}

/**
 * The Chromium that the browser tests use: the one that is named, else an installed one, else one
 * of Playwright's that is already there.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
	const named = env['CHROMIUM_PATH'];
	if (named) {
		if (isProgram(named)) return named;
		throw new Error(`CHROMIUM_PATH names no program: ${named}`);
	}
	return [...onPath(), ...(USUAL_PLACES[platform] ?? []), ...fromPlaywright()].find(isProgram);
}

/**
 * Finds a Chromium, and installs the package on Debian where this process may do so.
 *
 * @returns {string | undefined}
 */
export function findOrInstallChromium() {
	if (!findChromium() && mayInstall()) installNow(['chromium']);
	return findChromium();
}
