import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { serve } from '../tools/serve.mjs';
import { handOver } from './exchange.mjs';
import { importCsv } from './import.mjs';
import { install } from './install.mjs';
import { median } from './median.mjs';
import { openCold } from './open.mjs';
import { searchKeys } from './search.mjs';

/** @typedef {{ app: number, floor: number }} Times in milliseconds */
const goals = /** @type {const} */ ({ import: 2.5, open: 2, search: 3, exchange: 2 });

/**
 * How quick the installed app is in a real Chromium with a profile on the disk, as in an office; each figure beside a floor that is measured in the same
 * run: what the browser needs for the bare work. Prints a table of medians and ratios.
 *
 * @param {number} runs
 * @param {number[]} sizes numbers of measures
 */
export async function benchApp(runs, sizes) {
	const directory = await mkdtemp(join(tmpdir(), 'wegmarke-bench-'));
	await build({ logLevel: 'error', build: { outDir: directory, emptyOutDir: true } });
	const server = await serve({ directory });
	let version = '';
	/** @type {Record<string, string | number>[]} */
	const table = [];

	for (const count of sizes) {
		/** @type {(Record<keyof typeof goals, Times> & { copy: number })[]} */
		const results = [];
		for (let run = 0; run < runs; run++) {
			const here = await install(server.url);
			version = here.version;
			results.push({
				...(await importCsv(here.context, server.url, count)),
				...(await openCold(here.context, server.url)),
				...(await searchKeys(here.context, server.url)),
				...(await handOver(here.context, server.url))
			});
			await here.remove();
		}
		const copy = Math.round(median(results.map((result) => result.copy)));
		table.push({ measures: count, what: 'safety copy', 'app ms': copy });
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
		`Median of ${runs} runs; ratios pair by pair. Chromium ${version} on ${process.platform}.`
	);
	await server.close();
	await rm(directory, { recursive: true });
}
