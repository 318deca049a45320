import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command arguments for node
 * @property {Record<string, string>} [env]
 * @property {boolean} [live] prints while it runs; only for steps that run alone
 */

/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {'passed' | 'failed' | 'missing'} result
 * @property {number} seconds
 */

/** The folder of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The program of an installed package: its path is the same on every operating system.
 *
 * @param {string} packageName
 * @param {string} [program]
 */
export function programOf(packageName, program = packageName) {
	const folder = join(root, 'node_modules', packageName);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	return join(folder, typeof bin === 'string' ? bin : bin[program]);
}

/**
 * Runs a step. What it prints comes at its end and whole, so that steps side by side stay readable.
 *
 * @param {Step} step
 * @returns {Promise<Outcome>}
 */
export async function run({ name, command, env = {}, live = false }) {
	const start = performance.now();
	if (live) console.log(`\n=== ${name} ===`);
	const child = spawn(process.execPath, command, {
		cwd: root,
		stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ...env }
	});
	/** @type {Buffer[]} */
	const printed = [];
	for (const stream of [child.stdout, child.stderr])
		stream?.on('data', (/** @type {Buffer} */ data) => printed.push(data));
	const status = await new Promise((done) => {
		child.on('error', () => done(1));
		child.on('close', done);
	});
	if (!live) console.log(`\n=== ${name} ===\n${Buffer.concat(printed).toString()}`);
	return {
		name,
		result: status === 0 ? 'passed' : 'failed',
		seconds: (performance.now() - start) / 1000
	};
}

/**
 * Runs steps one after the other, also when one of them fails.
 *
 * @param {Step[]} steps
 * @returns {Promise<Outcome[]>}
 */
export async function inTurn(steps) {
	const outcomes = [];
	for (const step of steps) outcomes.push(await run(step));
	return outcomes;
}
