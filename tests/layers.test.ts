import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

/** What a layer may import from: itself and these. */
const MAY_IMPORT: Record<string, readonly string[]> = {
	model: [],
	core: ['model'],
	data: ['core', 'model'],
	ui: ['i18n'],
	i18n: [],
	views: ['model', 'core', 'data', 'ui', 'i18n']
};

/** Where a file belongs that imports what its layer must not know. */
const ADVICE: Record<string, string> = {
	model: 'The model only declares what there is: a function over it belongs to src/core.',
	core: 'The core only computes: what reads or stores belongs to src/data, what shows to src/views.',
	data: 'Data knows no screen: what the user sees belongs to src/views, pure rules to src/core.',
	ui: 'Components in src/ui know no measure: one that does belongs to src/views.',
	i18n: 'Texts stand alone: what computes belongs to src/core, what shows to src/views.',
	views: 'Only main.ts and app.svelte put everything together: shared code belongs to a layer.'
};

/** The files outside the layers: the two that know everything, and the service worker. */
const TOP = ['app.svelte', 'early.ts', 'main.ts', 'sw.ts'];

/** Packages that a layer must not use, since they carry the screen, the disk or other threads in. */
const FOREIGN_PACKAGES: Record<string, RegExp> = {
	model: /./,
	core: /^(?:svelte|dexie|comlink|workbox-|browser-fs-access|node:)/,
	ui: /^(?:dexie|comlink|workbox-|browser-fs-access|papaparse|node:)/,
	i18n: /./,
	data: /^node:/,
	views: /^(?:dexie|comlink|workbox-|node:)/
};

/** Reads clocks, chance, storage and the page: a core that did would not be repeatable. */
const IMPURE =
	/\b(?:Date\.now|new Date\(\)|Math\.random|crypto\.|performance\.now|localStorage|sessionStorage|indexedDB|document\.(?:body|create|get|query)|window\.|navigator\.|\$state|\$derived|\$effect)/;

const IMPORT =
	/\b(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

interface Import {
	readonly file: string;
	/** A path below src, or the name of a package. */
	readonly target: string;
	readonly isPackage: boolean;
	readonly typeOnly: boolean;
}

const layerOf = (path: string) => (path.includes('/') ? path.slice(0, path.indexOf('/')) : path);

function withoutComments(source: string): string {
	return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

function importsOf(file: string, source: string): Import[] {
	return [...withoutComments(source).matchAll(IMPORT)].map(([, type, from, lazy]) => {
		const written = (from ?? lazy ?? '').replace(/\?.*$/, '');
		const isPackage = !written.startsWith('.');
		const target = isPackage ? written : posix.join(posix.dirname(file), written);
		return { file, target, isPackage, typeOnly: type !== undefined };
	});
}

function isAllowed({ file, target, isPackage, typeOnly }: Import): boolean {
	const layer = layerOf(file);
	if (!(layer in MAY_IMPORT)) return true;
	if (isPackage) return typeOnly || !FOREIGN_PACKAGES[layer]?.test(target);
	const wanted = layerOf(target);
	if (layer === 'i18n' && wanted === 'model') return typeOnly;
	return wanted === layer || (MAY_IMPORT[layer]?.includes(wanted) ?? false);
}

/** Sentences that say what is wrong with the imports of a file and where it belongs instead. */
function complaints(file: string, source: string): string[] {
	return importsOf(file, source)
		.filter((entry) => !isAllowed(entry))
		.map(({ target, isPackage }) => {
			const what = isPackage ? `the package “${target}”` : `src/${target}`;
			return `src/${file} imports ${what}. ${ADVICE[layerOf(file)] ?? ''}`;
		});
}

const root = fileURLToPath(new URL('../src', import.meta.url));
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
	.map((path) => path.split(sep).join('/'))
	.filter((path) => /\.(?:ts|svelte)$/.test(path))
	.map((path) => ({ path, source: readFileSync(join(root, path), 'utf8') }));

describe('the layers', () => {
	test('every import goes in the allowed direction', () => {
		expect(files.flatMap(({ path, source }) => complaints(path, source))).toEqual([]);
	});

	test('every file lies in a layer', () => {
		const outside = files
			.map(({ path }) => path)
			.filter((path) => path.includes('/') && !(layerOf(path) in MAY_IMPORT));
		expect(outside).toEqual([]);
		const top = files.map(({ path }) => path).filter((path) => !path.includes('/'));
		expect(top.sort()).toEqual(TOP);
	});

	test('model and core are pure', () => {
		const impure = files
			.filter(({ path }) => /^(?:model|core)\//.test(path))
			.filter(({ source }) => IMPURE.test(withoutComments(source)))
			.map(({ path }) => `src/${path} reads the clock, chance or the page: hand the value in.`);
		expect(impure).toEqual([]);
	});
});

describe('the check itself', () => {
	test.each([
		['core/a.ts', "import { db } from '../data/db.ts';", 'src/core/a.ts imports src/data/db.ts'],
		['model/a.ts', "import { x } from '../core/x.ts';", 'src/model/a.ts imports src/core/x.ts'],
		['data/a.ts', "await import('../views/x.svelte');", 'src/data/a.ts imports src/views/x.svelte'],
		['ui/a.svelte', "import { m } from '../model/m.ts';", 'src/ui/a.svelte imports src/model/m.ts'],
		['views/b/a.ts', "export { x } from '../../main.ts';", 'src/views/b/a.ts imports src/main.ts'],
		[
			'i18n/de/a.ts',
			"import { m } from '../../model/m.ts';",
			'src/i18n/de/a.ts imports src/model/m.ts'
		],
		['core/a.ts', "import Dexie from 'dexie';", 'src/core/a.ts imports the package “dexie”']
	])('%s: %s', (file, source, sentence) => {
		expect(complaints(file, source)[0]).toContain(sentence);
	});

	test.each([
		['core/a.ts', "import type { M } from '../model/m.ts';"],
		['i18n/de/a.ts', "import type { M } from '../../model/m.ts';"],
		['views/b/a.svelte', "import Button from '../../ui/button.svelte';"],
		['app.svelte', "import { db } from './data/db.ts';"],
		['core/a.ts', "// import { db } from '../data/db.ts';"]
	])('nothing to say about %s: %s', (file, source) => {
		expect(complaints(file, source)).toEqual([]);
	});
});
