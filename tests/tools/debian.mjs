import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const COMMANDS = /** @type {const} */ ([['update'], ['install', '-y', '--no-install-recommends']]);

const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };

/** @returns {boolean} whether this process may add packages to the system */
export function mayInstall() {
	return existsSync('/etc/debian_version') && process.getuid?.() === 0;
}

/** Installs packages while the caller waits. @param {string[]} packages */
export function installNow(packages) {
	console.log(`Installing Debian packages: ${packages.join(' ')} …`);
	const [update, install] = COMMANDS;
	spawnSync('apt-get', update, { stdio: 'inherit', env });
	spawnSync('apt-get', [...install, ...packages], { stdio: 'inherit', env });
}

/**
 * Installs packages while the caller does other work. Whether they came is seen by looking for them.
 *
 * @param {string[]} packages
 * @returns {Promise<string>} what apt-get said
 */
export async function installBeside(packages) {
	let said = '';
	const [update, install] = COMMANDS;
	for (const args of [update, [...install, ...packages]])
		await new Promise((done) => {
			const child = spawn('apt-get', args, { stdio: ['ignore', 'pipe', 'pipe'], env });
			for (const stream of [child.stdout, child.stderr])
				stream.on('data', (/** @type {Buffer} */ data) => (said += data.toString()));
			child.on('error', done);
			child.on('close', done);
		});
	return said;
}
