import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { automerge, tinybase, yjs } from './contenders.mjs';
import { diverge } from './divergence.mjs';
import { median } from './median.mjs';

/** @import { Contender } from './contenders.mjs' */
/** @import { Divergence } from './divergence.mjs' */
/** @import { Row } from '../../src/model/record.ts' */

/** @returns {Promise<Contender<Map<string, Row>>>} */
async function wegmarke() {
	const outDir = await mkdtemp(join(tmpdir(), 'wegmarke-bench-'));
	const ssr = 'tests/bench/merge-core.ts';
	await build({
		logLevel: 'error',
		publicDir: false,
		ssr: { noExternal: true },
		build: { ssr, outDir, minify: true }
	});
	/** @type {typeof import('./merge-core.ts')} */
	const core = await import(pathToFileURL(join(outDir, 'merge-core.js')).href);
	await rm(outDir, { recursive: true });
	const { createRow, writeRow, mergeRows, conflictsIn } = core;
	const written = { at: '2026-11-20T08:00:00.000Z', device: 'Laptop Rathaus' };
	const catalogue = { id: '0000-0000-0000-000w', title: 'Bench', municipality: 'Musterstadt' };
	let laptops = 0;
	const writers = new WeakMap();
	let time = Date.parse('2026-11-01');
	/** @type {(writer: string) => string} */
	const stamp = (writer) => `${new Date(time++).toISOString()}-0000-${writer}`;
	return {
		name: 'Wegmarke',
		begin: (base) => {
			const first = stamp('begin000');
			return new Map(base.map(({ id, values }) => [id, createRow(id, values, first)]));
		},
		copy: (rows) => {
			const copy = new Map(rows);
			writers.set(copy, `laptop${++laptops}`);
			return copy;
		},
		edit: (rows, list) => {
			for (const { id, key, value } of list) {
				const row = rows.get(id);
				if (row) rows.set(id, writeRow(row, { [key]: value }, stamp(writers.get(rows))));
			}
			return rows;
		},
		file: async (rows) =>
			new TextEncoder().encode(
				await core.writeExchange({ catalogue, written, rows: { measure: [...rows.values()] } })
			),
		merge: (mine, file) => {
			/** @type {{ records: { measure: Row[] } }} */
			const { records } = JSON.parse(new TextDecoder().decode(file));
			const merged = new Map(mine);
			let conflicts = 0;
			for (const row of records.measure) {
				const own = mine.get(row.id);
				const now = own ? mergeRows(own, row) : row;
				if (now !== own) merged.set(row.id, now);
				conflicts += conflictsIn(now).length;
			}
			return { merged, conflicts };
		},
		value: (rows, id, key) => rows.get(id)?.[key]
	};
}

/**
 * Two catalogues of one origin that diverged by concurrent edits become one again, from the other
 * laptop's file to the merged records with every conflict named, beside libraries that do the same
 * work. Prints medians, and the sizes of the files.
 *
 * @param {number} runs
 * @param {number} [count] measures
 * @param {number} [edits] of both laptops together
 */
export async function compareMerges(runs, count = 10_000, edits = 4000) {
	const divergence = diverge(count, edits);
	const contenders = [await wegmarke(), yjs, tinybase, automerge];
	const table = [];
	for (const one of contenders)
		table.push(await measure(/** @type {Contender<any>} */ (one), divergence, runs));
	console.table(table);
	console.log(
		`${count} measures, ${edits} concurrent edits, ${divergence.conflicts} fields written on both sides. ` +
			`Median of ${runs} runs in Node ${process.version}.`
	);
}

/**
 * @param {Contender<any>} contender
 * @param {Divergence} divergence
 * @param {number} runs
 */
async function measure(contender, { base, mine, theirs }, runs) {
	const origin = contender.begin(base);
	const other = contender.edit(contender.copy(origin, 'there'), theirs);
	const file = await contender.file(other);
	/** @type {number[]} */
	const times = [];
	let conflicts;
	for (let run = 0; run < runs; run++) {
		const here = contender.edit(contender.copy(origin, `here${run}`), mine);
		const start = performance.now();
		const done = contender.merge(here, file);
		times.push(performance.now() - start);
		conflicts = done.conflicts;
		const single = theirs.find(({ id, key }) => !mine.some((e) => e.id === id && e.key === key));
		const last = theirs.findLast(({ id, key }) => id === single?.id && key === single.key);
		if (last && contender.value(done.merged, last.id, last.key) !== last.value)
			throw new Error(`${contender.name} has lost an edit.`);
	}
	return {
		library: contender.name,
		'merge ms': Math.round(median(times)),
		'conflicts named': conflicts ?? 'no',
		'file kB': Math.round(file.length / 1000),
		'gzip kB': Math.round(gzipSync(file).length / 1000)
	};
}
