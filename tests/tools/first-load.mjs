import { existsSync, readFileSync } from 'node:fs';

/**
 * The screens that a start can end on: the welcome of an empty browser and the overview of a filled
 * one. What they need counts as first load, also where it is a chunk of its own.
 */
const FIRST_SCREENS = ['src/views/start/start.svelte', 'src/views/overview/overview.svelte'];

const ENTRY = 'index.html';
const MANIFEST = 'dist/.vite/manifest.json';

/**
 * @typedef {{ file: string, css?: string[], imports?: string[], dynamicImports?: string[] }} Chunk
 */

/**
 * The files that the browser loads before the first screen stands, from the manifest of the build.
 *
 * @returns {{ scripts: string[], styles: string[] }} paths from the root of the project
 */
export function firstLoad() {
	if (!existsSync(MANIFEST)) return { scripts: [], styles: [] };
	/** @type {Record<string, Chunk>} */
	const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
	/** @type {Set<Chunk>} */
	const chunks = new Set();

	/** @param {string} name */
	function follow(name) {
		const chunk = manifest[name];
		if (!chunk || chunks.has(chunk)) return;
		chunks.add(chunk);
		const first = chunk.dynamicImports?.filter((entry) => FIRST_SCREENS.includes(entry)) ?? [];
		[...(chunk.imports ?? []), ...first].forEach(follow);
	}
	follow(ENTRY);

	const all = [...chunks];
	const styles = new Set(all.flatMap((chunk) => chunk.css ?? []));
	return {
		scripts: all.map((chunk) => `dist/${chunk.file}`),
		styles: [...styles].map((file) => `dist/${file}`)
	};
}
