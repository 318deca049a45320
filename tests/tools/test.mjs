/** `npm test`: installs what is missing, runs every check, and says at the end how it went. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findChromium } from './chromium.mjs';
import { findFirefox, findWebKit, installEnginesBeside } from './engines.mjs';
import { installPackages } from './packages.mjs';
import { inTurn, programOf, root, run } from './steps.mjs';

/** @typedef {import('./steps.mjs').Outcome} Outcome */
/** @typedef {import('./steps.mjs').Step} Step */

const reports = mkdtempSync(join(tmpdir(), 'wegmarke-test-'));
const reportOf = (/** @type {string} */ name) => join(reports, `${name}.json`);

/** @param {string} name @param {string[]} options @returns {Step} */
const vitest = (name, ...options) => ({
	name,
	command: [
		programOf('vitest'),
		'run',
		...options,
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${reportOf(name)}`
	]
});

/** Each keeps one core busy: two of them side by side take half the time. */
/** @returns {Step[][]} */
const lanes = () => [
	[
		{ name: 'prettier', command: [programOf('prettier'), '--check', '--log-level', 'warn', '.'] },
		{ name: 'eslint', command: [programOf('eslint'), '--max-warnings', '0', '.'] },
		{
			name: 'svelte-check',
			command: [programOf('svelte-check'), '--tsconfig', 'tsconfig.json', '--fail-on-warnings']
		},
		{ name: 'knip', command: [programOf('knip')] }
	],
	[
		{ name: 'vite build', command: [programOf('vite'), 'build', '--logLevel', 'warn'] },
		{ name: 'size-limit', command: [programOf('size-limit')] },
		vitest('vitest')
	]
];

/** @param {Record<string, boolean>} browsers @param {Step} step @returns {Promise<Outcome>} */
async function inBrowsers(browsers, step) {
	const missing = Object.keys(browsers).filter((name) => !browsers[name]);
	if (missing.length === 0) return run(step);
	console.log(`\n=== ${step.name} ===\nNot run, not found: ${missing.join(', ')}`);
	return { name: step.name, result: 'missing', seconds: 0 };
}

/** @returns {Promise<Outcome[]>} */
async function runBrowserTests() {
	const Chromium = !!findChromium();
	const Firefox = !!findFirefox();
	const WebKit = !!findWebKit();
	const playwright = await inBrowsers(
		{ Chromium },
		{
			name: 'playwright',
			command: [programOf('@playwright/test', 'playwright'), 'test', '--reporter=list,json'],
			env: { PLAYWRIGHT_JSON_OUTPUT_NAME: reportOf('playwright') },
			live: true
		}
	);
	// Both wait for their browsers most of the time.
	const others = await Promise.all([
		inBrowsers(
			{ Firefox, WebKit },
			vitest('engines', '--config', 'tests/engines/vitest.config.ts')
		),
		inBrowsers(
			{ Chromium, Firefox },
			{
				...vitest('kill', '--config', 'tests/kill/vitest.config.ts'),
				env: { WEGMARKE_KILLS: '1' }
			}
		)
	]);
	return [playwright, ...others];
}

/** @param {string} name @returns {{ passed: number, failed: number }} single tests of a step */
function count(name) {
	if (!existsSync(reportOf(name))) return { passed: 0, failed: 0 };
	const report = JSON.parse(readFileSync(reportOf(name), 'utf8'));
	return report.stats
		? { passed: report.stats.expected, failed: report.stats.unexpected + report.stats.flaky }
		: { passed: report.numPassedTests, failed: report.numFailedTests };
}

/** @param {Outcome[]} outcomes */
function conclude(outcomes) {
	console.log('\n=== Summary ===');
	for (const { name, result, seconds } of outcomes)
		console.log(`${name.padEnd(14)}${result.padEnd(10)}${seconds.toFixed(1).padStart(7)} s`);
	const stepsThat = (/** @type {Outcome['result']} */ result) =>
		outcomes.filter((outcome) => outcome.result === result);
	const tests = outcomes.map(({ name }) => count(name));
	const passed = tests.reduce((sum, test) => sum + test.passed, stepsThat('passed').length);
	const failed = tests.reduce((sum, test) => sum + test.failed, stepsThat('failed').length);
	const missing = stepsThat('missing').map(({ name }) => name);
	if (missing.length > 0) console.log(`Not run for want of a browser: ${missing.join(', ')}`);
	// On the build server nothing may be left out silently.
	if (failed > 0 || (missing.length > 0 && process.env['CI'])) process.exitCode = 1;
	console.log(`\n${passed} passed, ${failed} failed`);
}

try {
	process.chdir(root);
	installPackages(root);
	const installing = installEnginesBeside();
	const checked = await Promise.all(lanes().map(inTurn));
	const installed = await installing;
	if (installed) console.log(installed);
	conclude([...checked.flat(), ...(await runBrowserTests())]);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
} finally {
	rmSync(reports, { recursive: true, force: true });
}
