/** `npm test`: installs what is missing, runs every check, and says at the end how it went. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findOrInstallChromium } from './chromium.mjs';
import { installPackages } from './packages.mjs';

/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {'passed' | 'failed' | 'missing'} result
 * @property {number} seconds
 */

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'wegmarke-test-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

/** The program of an installed package: its path is the same on every operating system. */
/** @param {string} packageName @param {string} [program] */
function programOf(packageName, program = packageName) {
	const folder = join(root, 'node_modules', packageName);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	return join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/**
 * @param {string} name
 * @param {string[]} command arguments for node
 * @param {Record<string, string>} [env]
 * @returns {Outcome}
 */
function run(name, command, env = {}) {
	console.log(`\n=== ${name} ===`);
	const start = performance.now();
	const { status } = spawnSync(process.execPath, command, {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, ...env }
	});
	return {
		name,
		result: status === 0 ? 'passed' : 'failed',
		seconds: (performance.now() - start) / 1000
	};
}

/** @returns {Outcome} */
function runInBrowser() {
	const name = 'playwright';
	const chromium = findOrInstallChromium();
	if (!chromium) {
		console.log(`\n=== ${name} ===`);
		console.log('No Chromium, Chrome or Edge found: install one or name it in CHROMIUM_PATH.');
		return { name, result: 'missing', seconds: 0 };
	}
	return run(name, [programOf('@playwright/test', 'playwright'), 'test', '--reporter=list,json'], {
		CHROMIUM_PATH: chromium,
		PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport
	});
}

/** @param {string} file @returns {any} */
function report(file) {
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** @param {Outcome[]} outcomes */
function printTable(outcomes) {
	console.log('\n=== Summary ===');
	for (const { name, result, seconds } of outcomes)
		console.log(`${name.padEnd(14)}${result.padEnd(10)}${seconds.toFixed(1).padStart(7)} s`);
}

/** @param {Outcome[]} outcomes @returns {{ passed: number, failed: number }} steps and single tests */
function count(outcomes) {
	const unit = report(vitestReport);
	const browser = report(playwrightReport)?.stats;
	const steps = (/** @type {Outcome['result']} */ wanted) =>
		outcomes.filter(({ result }) => result === wanted).length;
	return {
		passed: steps('passed') + (unit?.numPassedTests ?? 0) + (browser?.expected ?? 0),
		failed:
			steps('failed') +
			(unit?.numFailedTests ?? 0) +
			(browser?.unexpected ?? 0) +
			(browser?.flaky ?? 0)
	};
}

function main() {
	installPackages(root);
	const outcomes = [
		run('prettier', [programOf('prettier'), '--check', '--log-level', 'warn', '.']),
		run('eslint', [programOf('eslint'), '--max-warnings', '0', '.']),
		run('svelte-check', [
			programOf('svelte-check'),
			'--tsconfig',
			'tsconfig.json',
			'--fail-on-warnings'
		]),
		run('knip', [programOf('knip')]),
		run('vitest', [
			programOf('vitest'),
			'run',
			'--reporter=default',
			'--reporter=json',
			`--outputFile.json=${vitestReport}`
		]),
		run('vite build', [programOf('vite'), 'build', '--logLevel', 'warn']),
		run('size-limit', [programOf('size-limit')]),
		runInBrowser()
	];
	printTable(outcomes);
	const missing = outcomes.some(({ result }) => result === 'missing');
	if (missing) console.log('Not run, no Chromium: playwright');
	const { passed, failed } = count(outcomes);
	// On the build server nothing may be left out silently.
	if (failed > 0 || (missing && process.env['CI'])) process.exitCode = 1;
	console.log(`\n${passed} passed, ${failed} failed`);
}

try {
	main();
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
} finally {
	rmSync(reports, { recursive: true, force: true });
}
