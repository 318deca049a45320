import { mount, unmount } from 'svelte';
import AppFrame from './app.svelte';
import { Browser } from './data/browser.ts';
import { Catalogue } from './data/catalogue.ts';
import { Updates } from './data/updates.ts';
import './ui/styles/index.css';
import { App } from './views/app.svelte.ts';
import Fault from './views/fault/fault.svelte';
import { watch } from './views/fault/watch.ts';

/** Opens the data. The catalogue begins to open beside the list of catalogues, not after it. */
async function open(updates: Updates): Promise<App> {
	const reading = Browser.open();
	const device = reading.then((browser) => browser.device);
	device.catch(() => undefined); // the same failure as that of `reading`
	const { hint } = Browser;
	const early = hint === undefined ? undefined : Catalogue.begin(hint, device);
	const app = new App(await reading, updates);
	const { last } = app.browser;
	if (early && last?.id !== hint)
		await early.opened.then(
			() => early.close(),
			() => undefined
		);
	if (last?.kind === 'neighbour') await app.act(() => app.open(last));
	else if (last)
		app.begin(last, last.id === hint && early ? early : Catalogue.begin(last.id, device));
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
		if (app.isOpen) await app.catalogue.opened;
		watch(app);
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
