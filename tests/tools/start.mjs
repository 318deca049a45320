/** `npm start`: everything from a fresh checkout to the running app. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { installPackages } from './packages.mjs';
import { serve } from './serve.mjs';

const FIRST_PORT = 4173;
const PORTS_TO_TRY = 50;

const root = fileURLToPath(new URL('../..', import.meta.url));

function build() {
	const vite = fileURLToPath(new URL('../../node_modules/vite/bin/vite.js', import.meta.url));
	const result = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
		cwd: root,
		stdio: 'inherit'
	});
	if (result.status !== 0)
		throw new Error('Die App ließ sich nicht bauen (siehe oben). / The build failed (see above).');
}

async function serveOnFreePort() {
	for (let port = FIRST_PORT; port < FIRST_PORT + PORTS_TO_TRY; port += 1) {
		try {
			return await serve({ directory: `${root}/dist`, port });
		} catch (error) {
			if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EADDRINUSE') throw error;
		}
	}
	return serve({ directory: `${root}/dist` });
}

try {
	installPackages(root);
	build();
	const { url } = await serveOnFreePort();
	console.log(`Wegmarke läuft / is running: ${url} (Ende / stop: Strg/Ctrl+C)`);
} catch (error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
}
