import { mount, unmount } from 'svelte';
import AppFrame from './app.svelte';
import { Browser } from './data/browser.ts';
import { Catalogue } from './data/catalogue.ts';
import { afterPaint } from './data/paint.ts';
import { Updates } from './data/updates.ts';
import './ui/styles/index.css';
import { App } from './views/app.svelte.ts';
import Fault from './views/fault/fault.svelte';
import { watch } from './views/fault/watch.ts';

/** Begins with the catalogue that was open last; its database is opened behind the first screen. */
async function open(updates: Updates): Promise<App> {
	const browser = await Browser.begin();
	const app = new App(browser, updates);
	const { last } = browser;
	if (last?.kind === 'neighbour') await app.act(() => app.open(last));
	else if (last) app.begin(last, Catalogue.begin(last.id, browser.identity));
	return app;
}

/** Shows the program while it reads, or the page that says why it cannot start and how the data gets out. */
async function start(target: HTMLElement): Promise<void> {
	const updates = new Updates();
	let frame: ReturnType<typeof mount> | undefined;
	try {
		const app = await open(updates);
		target.replaceChildren(); // until here the page itself says that the program opens
		frame = mount(AppFrame, { target, props: { app } });
		watch(app);
		await afterPaint();
		await Promise.all([app.browser.ready, app.isOpen && app.catalogue.opened]);
	} catch (error) {
		if (frame) await unmount(frame);
		updates.onreplaced = () => location.reload();
		target.replaceChildren();
		mount(Fault, { target, props: { error, updates } });
	}
	await updates.start();
}

const target = document.getElementById('app');
if (!target) throw new Error('The page has no element with the id "app".');
void start(target);
