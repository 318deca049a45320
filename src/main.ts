import { mount, unmount } from 'svelte';
import AppFrame from './app.svelte';
import { Browser } from './data/browser.ts';
import { Catalogue } from './data/catalogue.ts';
import { afterPaint, waitForFrame } from './data/paint.ts';
import { Updates } from './data/updates.ts';
import './ui/styles/index.css';
import { App } from './views/app.svelte.ts';
import Fault from './views/fault/fault.svelte';
import { watch } from './views/fault/watch.ts';
import { nameProgram } from './views/frame/name-program.ts';
import { screenFor, withoutCatalogue } from './views/routes.ts';

/** Begins with the catalogue that was open last; its database is opened behind the first screen. */
async function open(updates: Updates): Promise<App> {
	const browser = await Browser.begin();
	const app = new App(browser, updates);
	const { last } = browser;
	if (last?.kind === 'neighbour') await app.act(() => app.open(last));
	else if (last) app.begin(last, Catalogue.begin(last.id, browser.identity));
	return app;
}

/** In milliseconds: so long the first screen may take until the frame is shown without it. */
const patience = 1000;
const timeout = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

/** When the first screen can be drawn together with the frame, or why it cannot is about to be told. */
async function firstScreen(app: App): Promise<void> {
	const [name = ''] = app.router.path;
	await Promise.allSettled(
		app.isOpen ? [app.catalogue.begun, screenFor(name)] : [screenFor(withoutCatalogue(name))]
	);
}

/** When all of the catalogue is read that the program begins with, unless another one is opened meanwhile. */
async function wholeCatalogue(app: App): Promise<void> {
	if (!app.isOpen) return;
	const { catalogue } = app;
	await catalogue.ready.catch((error: unknown) => {
		if (app.isOpen && app.catalogue === catalogue) throw error;
	});
}

/** Shows the program while it reads, or the page that says why it cannot start and how the data gets out. */
async function start(target: HTMLElement): Promise<void> {
	const updates = new Updates();
	let frame: ReturnType<typeof mount> | undefined;
	let mounted = (): void => undefined;
	waitForFrame(new Promise<void>((resolve) => (mounted = resolve)));
	try {
		const app = await open(updates);
		await Promise.race([firstScreen(app), timeout(patience)]);
		target.replaceChildren(); // until here the page itself says that the program opens
		frame = mount(AppFrame, { target, props: { app } });
		mounted();
		watch(app);
		await afterPaint();
		await Promise.all([app.browser.ready, wholeCatalogue(app)]);
	} catch (error) {
		if (frame) await unmount(frame);
		updates.onreplaced = () => location.reload();
		mounted();
		target.replaceChildren();
		mount(Fault, { target, props: { error, updates } });
	}
	nameProgram();
	await updates.start();
}

const target = document.getElementById('app');
if (!target) throw new Error('The page has no element with the id "app".');
void start(target);
