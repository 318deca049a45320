import { existsSync, readFileSync } from 'node:fs';

/** The frame comes with every screen, also where it is a chunk of its own. */
const FRAME = 'src/app.svelte';

const ENTRIES = ['index.html', 'src/early.ts'];
const MANIFEST = 'dist/.vite/manifest.json';

/**
 * @typedef {{ file: string, src?: string, css?: string[], imports?: string[], dynamicImports?: string[] }} Chunk
 */

/**
 * The files that the browser loads before a screen stands, from the manifest of the build.
 *
 * @param {string} screen source file of the screen
 * @returns {{ scripts: string[], styles: string[] }} paths from the root of the project
 */
export function firstLoad(screen) {
	if (!existsSync(screen)) throw new Error(`${screen} has moved: name the first screen anew.`);
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
			chunk.dynamicImports?.filter((entry) => entry === FRAME || entry === screen) ?? [];
		[...(chunk.imports ?? []), ...first].forEach(follow);
	}
	ENTRIES.forEach(follow);
	if (![...chunks].some(({ src }) => src === screen)) {
		throw new Error(`${screen} is no chunk that the start can lead to.`);
	}

	const all = [...chunks];
	const styles = new Set(all.flatMap((chunk) => chunk.css ?? []));
	return {
		scripts: all.map((chunk) => `dist/${chunk.file}`),
		styles: [...styles].map((file) => `dist/${file}`)
	};
}
