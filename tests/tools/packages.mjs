import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} path @returns {Record<string, { version?: string, optional?: boolean }>} */
function lockedPackages(path) {
	return JSON.parse(readFileSync(path, 'utf8')).packages;
}

/** @param {string} root @returns {boolean} whether node_modules holds what package-lock.json asks for */
function isInstalled(root) {
	const installedLock = join(root, 'node_modules', '.package-lock.json');
	if (!existsSync(installedLock)) return false;
	const installed = lockedPackages(installedLock);
	// Optional packages belong to other operating systems and may be missing.
	return Object.entries(lockedPackages(join(root, 'package-lock.json'))).every(
		([folder, entry]) =>
			folder === '' || entry.optional || installed[folder]?.version === entry.version
	);
}

/**
 * Installs the packages of the lock file where they are missing or differ.
 *
 * @param {string} root folder of the project
 */
export function installPackages(root) {
	if (isInstalled(root)) return;
	console.log('Pakete werden installiert … / Installing packages …');
	const result = spawnSync('npm', ['ci'], {
		cwd: root,
		stdio: 'inherit',
		// npm is a .cmd file on Windows, which only a shell can start.
		shell: process.platform === 'win32'
	});
	if (result.status === 0) return;
	throw new Error(
		'Die Pakete ließen sich nicht installieren (siehe oben). / The packages could not be installed (see above).'
	);
}
