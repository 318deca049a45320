import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Really builds the app as another version; returns the folder. */
export function buildVersion(version: string): string {
	const folder = mkdtempSync(join(tmpdir(), 'wegmarke-version-'));
	const vite = join(root, 'node_modules/vite/bin/vite.js');
	const options = ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
	const { status, stderr } = spawnSync(process.execPath, [vite, ...options], {
		cwd: root,
		encoding: 'utf8',
		env: { ...process.env, NODE_ENV: 'production', WEGMARKE_VERSION: version }
	});
	if (status !== 0) throw new Error(stderr);
	return folder;
}
