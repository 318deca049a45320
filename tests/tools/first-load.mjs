import { existsSync, readFileSync } from 'node:fs';

/**
 * What a start needs beside the entry, where it is a chunk of its own: the frame, and the screens
 * that a start can end on, the welcome of an empty browser and the overview of a filled one.
 */
const FIRST_SCREENS = ['src/app.svelte', 'src/views/start/', 'src/views/overview/'];

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
	for (const path of FIRST_SCREENS)
		if (!existsSync(path)) throw new Error(`${path} has moved: name the first screens anew here.`);
	if (!existsSync(MANIFEST)) throw new Error('Build first: npm run build');
	/** @type {Record<string, Chunk>} */
	const manifest = JSON.parse(readFileSync(MANIFEST, 'utf8'));
	/** @type {Set<Chunk>} */
	const chunks = new Set();

	/** @param {string} name */
	function follow(name) {
		const chunk = manifest[name];
		if (!chunk || chunks.has(chunk)) return;
		chunks.add(chunk);
		const first =
			chunk.dynamicImports?.filter((entry) =>
				FIRST_SCREENS.some((path) => entry.startsWith(path))
			) ?? [];
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
