import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'vite';
import { findOrInstallChromium } from '../tools/chromium.mjs';
import { serve } from '../tools/serve.mjs';
import { handOver } from './exchange.mjs';
import { importCsv } from './import.mjs';
import { median } from './median.mjs';
import { openCold } from './open.mjs';
import { searchKeys } from './search.mjs';

/** @typedef {{ app: number, floor: number }} Times in milliseconds */
const goals = /** @type {const} */ ({ import: 2.5, open: 2, search: 3, exchange: 2 });

/**
 * How quick the built app is in a real Chromium, each figure beside a floor that is measured in the same
 * run: what the browser needs for the bare work. Prints a table of medians and ratios.
 *
 * @param {number} runs
 * @param {number[]} sizes numbers of measures
 */
export async function benchApp(runs, sizes) {
	const directory = await mkdtemp(join(tmpdir(), 'wegmarke-bench-'));
	await build({ logLevel: 'error', build: { outDir: directory, emptyOutDir: true } });
	const server = await serve({ directory });
	const executablePath = findOrInstallChromium();
	if (!executablePath) throw new Error('No Chromium was found; `npm test` says how to get one.');
	const browser = await chromium.launch({ executablePath });
	/** @type {Record<string, string | number>[]} */
	const table = [];

	for (const count of sizes) {
		/** @type {Record<keyof typeof goals, Times>[]} */
		const results = [];
		for (let run = 0; run < runs; run++) {
			const context = await browser.newContext({ locale: 'de-DE', serviceWorkers: 'block' });
			const page = await context.newPage();
			results.push({
				...(await importCsv(page, server.url, count)),
				...(await openCold(context, server.url)),
				...(await searchKeys(context, server.url)),
				...(await handOver(page, browser, server.url))
			});
			await context.close();
		}
		for (const name of /** @type {(keyof typeof goals)[]} */ (Object.keys(goals))) {
			const app = median(results.map((r) => r[name].app));
			const floor = median(results.map((r) => r[name].floor));
			const ratio = median(results.map((r) => r[name].app / r[name].floor));
			table.push({
				measures: count,
				what: name,
				'app ms': Math.round(app),
				'floor ms': Math.round(floor),
				ratio: Number(ratio.toFixed(2)),
				goal: `≤ ${goals[name]}`
			});
		}
	}

	console.table(table);
	console.log(
		`Median of ${runs} runs; ratios pair by pair. ${browser.version()} on ${process.platform}.`
	);
	await browser.close();
	await server.close();
	await rm(directory, { recursive: true });
}
