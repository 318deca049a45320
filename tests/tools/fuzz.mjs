/**
 * `npm run fuzz [runs] [seed]`: plays random histories of several laptops, as many as one likes, and
 * prints the seed with which the very same ones are played again.
 */
import { spawnSync } from 'node:child_process';

const [runs = '100000', seed = String(Date.now() % 2 ** 31)] = process.argv.slice(2);
console.log(`Playing ${runs} histories; the same again: npm run fuzz ${runs} ${seed}`);
const { status } = spawnSync('npx', ['vitest', 'run', 'tests/core/merge/histories.test.ts'], {
	stdio: 'inherit',
	shell: process.platform === 'win32',
	env: { ...process.env, FUZZ_RUNS: runs, FUZZ_SEED: seed }
});
if (status !== 0) console.log(`Seed: ${seed}`);
process.exitCode = status ?? 1;
