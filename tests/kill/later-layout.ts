import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';

/** What a later version of the program will change: a table more, and every measure written anew. */
const changes = [
	{
		file: '/src/data/database.ts',
		from: /(this\.version\(version\)\.stores\(.*)/u,
		to: `$1
			this.version(version + 1).stores({ later: 'id' }).upgrade((change) =>
				change.table('measure').toCollection().modify((row) => { row.later = 'yes'; }));`
	},
	{ file: '/src/data/early.ts', from: /catalogue: 10/u, to: 'catalogue: 20' }
];

const laterLayout: Plugin = {
	name: 'wegmarke:later-layout',
	enforce: 'pre',
	transform(code, path) {
		const change = changes.find(({ file }) => path.endsWith(file));
		if (!change) return undefined;
		if (!change.from.test(code)) throw new Error(`${path}: say anew where its layout stands.`);
		return code.replace(change.from, change.to);
	}
};

/** Builds the app as it could be one layout later; returns the folder. */
export async function buildLater(): Promise<string> {
	const outDir = await mkdtemp(join(tmpdir(), 'wegmarke-later-'));
	await build({
		logLevel: 'error',
		plugins: [laterLayout],
		build: { outDir, emptyOutDir: true }
	});
	return outDir;
}
