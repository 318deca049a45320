/** @import { Rolldown } from 'vite' */
import { fileURLToPath } from 'node:url';

/** @param {string} path */
const source = (path) => fileURLToPath(new URL(`../../src/${path}`, import.meta.url));
const list = source('views/measures/measures.svelte');
const early = new Set(
	['early.ts', 'data/early.ts', 'data/local.ts', 'data/top.ts', 'views/routes.ts'].map(source)
);

/**
 * Which modules are bundled into one file: many small ones cost more time than their bytes when the
 * program starts.
 *
 * @returns {Rolldown.CodeSplittingGroup[]}
 */
export function fewChunks() {
	/** @type {Set<string> | undefined} */
	let needed;
	return [
		// Runs first and by itself.
		{ name: 'early', test: (id) => early.has(id) || id.includes('preload-helper'), priority: 3 },
		{ name: 'program', tags: ['$initial'], priority: 2 },
		{
			debugName: 'parts',
			name(id, context) {
				needed ??= reachable(list, context);
				return needed.has(id) && id !== list ? 'parts' : null;
			},
			minShareCount: 2,
			priority: 1
		}
	];
}

/** @param {string} from @param {Rolldown.ChunkingContext} context */
function reachable(from, context) {
	const found = new Set([from]);
	for (const id of found)
		for (const next of context.getModuleInfo(id)?.importedIds ?? []) found.add(next);
	return found;
}
