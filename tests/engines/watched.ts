import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs before the app: notes what the security policy refuses and every error that nobody caught. */
function watch(): void {
	const note = (text: string) => {
		const noted = sessionStorage.getItem('complaints') ?? '';
		sessionStorage.setItem('complaints', `${noted}${text}\n`);
	};
	document.addEventListener('securitypolicyviolation', (event) => {
		note(`violates ${event.violatedDirective}: ${event.blockedURI} ${event.sample}`);
	});
	// What is being loaded when a page is left ends in an error that nobody sees.
	let leaving = false;
	addEventListener('beforeunload', () => void (leaving = true));
	addEventListener('error', (event) => note(`error: ${event.message}`));
	addEventListener('unhandledrejection', (event) => {
		if (!leaving) note(`rejected: ${String(event.reason)}`);
	});
}

/** The built app with a watcher in front of it: not every engine lets a test run a script so early. */
export async function watchedApp(directory: string) {
	const folder = await mkdtemp(join(tmpdir(), 'wegmarke-watched-'));
	await cp(directory, folder, { recursive: true });
	const page = await readFile(join(folder, 'index.html'), 'utf8');
	const first = page.search(/<(script|link)\b/u);
	const script = '<script src="./watch.js"></script>';
	await writeFile(join(folder, 'index.html'), page.slice(0, first) + script + page.slice(first));
	await writeFile(join(folder, 'watch.js'), `(${watch.toString()})();`);
	return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
