import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/**
 * @typedef {{ name: string, version: string, licence: string, text: string }} Licence
 * One third-party package with the terms under which it is passed on.
 */

const LICENCE_FILE = /^(licen[cs]e|copying)/i;

/** Packages that are mostly a compiler: of what they need, only what the bundle contains is passed on. */
const COMPILERS = ['svelte'];

/** @param {string} folder */
function packageJson(folder) {
	return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}

/** @param {string} from folder @param {string} name @returns {string} folder of the package as `from` sees it */
function resolvePackage(from, name) {
	const candidate = join(from, 'node_modules', name);
	if (existsSync(join(candidate, 'package.json'))) return candidate;
	if (dirname(from) === from) throw new Error(`The package ${name} is not installed.`);
	return resolvePackage(dirname(from), name);
}

/** @param {string} moduleId @returns {string | undefined} folder of the package that a bundled module is from */
function packageOf(moduleId) {
	const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(moduleId);
	return match?.[1]?.replace(/^\0+/, '').split('/').join(sep);
}

/** @param {string} folder @param {Set<string>} found adds the packages that `folder` needs at run time */
function follow(folder, found) {
	for (const name of Object.keys(packageJson(folder).dependencies ?? {})) {
		const dependency = resolvePackage(folder, name);
		if (found.has(dependency)) continue;
		found.add(dependency);
		if (!COMPILERS.includes(name)) follow(dependency, found);
	}
}

/** @param {string} folder @returns {Licence} */
function licenceOf(folder) {
	const { name, version, license } = packageJson(folder);
	const file = readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
	if (!license || !file) throw new Error(`${name}@${version} comes without a licence text.`);
	return { name, version, licence: license, text: readFileSync(join(folder, file), 'utf8').trim() };
}

/**
 * The licences of all packages that are passed on with the app, read from what is installed.
 *
 * @param {string} root folder of the project
 * @param {Iterable<string>} [bundled] folders of packages that a bundle contains
 * @returns {Licence[]}
 */
export function collectLicences(root, bundled = []) {
	const folders = new Set(bundled);
	follow(root, folders);
	return [...folders].map(licenceOf).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/**
 * Writes `licences.json` beside the built app, for the page that names the third-party packages.
 * `app` belongs to the plugins of the app, `worker` to those of its workers.
 *
 * @returns {{ app: import('vite').Plugin, worker: () => import('vite').Plugin }}
 */
export function licences() {
	let root = process.cwd();
	/** @type {Set<string>} */
	const bundled = new Set();

	/** @param {import('vite').Rollup.OutputBundle} bundle */
	function note(bundle) {
		for (const output of Object.values(bundle)) {
			for (const id of output.type === 'chunk' ? output.moduleIds : []) {
				const folder = packageOf(id);
				if (folder && existsSync(join(folder, 'package.json'))) bundled.add(folder);
			}
		}
	}

	return {
		worker: () => ({
			name: 'wegmarke:licences-of-workers',
			generateBundle: (_options, bundle) => note(bundle)
		}),
		app: {
			name: 'wegmarke:licences',
			configResolved(config) {
				root = config.root;
			},
			configureServer(server) {
				server.middlewares.use('/licences.json', (_request, response) => {
					response.setHeader('Content-Type', 'application/json');
					response.end(JSON.stringify(collectLicences(root)));
				});
			},
			generateBundle(_options, bundle) {
				note(bundle);
				this.emitFile({
					type: 'asset',
					fileName: 'licences.json',
					source: JSON.stringify(collectLicences(root, bundled), null, '\t')
				});
			}
		}
	};
}
