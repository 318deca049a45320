import { mount } from 'svelte';
import AppFrame from './app.svelte';
import { Browser } from './data/browser.ts';
import { Catalogue } from './data/catalogue.ts';
import { Updates } from './data/updates.ts';
import './ui/styles/index.css';
import { App } from './views/app.svelte.ts';
import Fault from './views/fault/fault.svelte';
import { watch } from './views/fault/watch.ts';
import { screenFor } from './views/routes.ts';

/** Opens the data: nothing is painted that is not there. */
async function open(updates: Updates): Promise<App> {
	void screenFor(location.hash.replace(/^#\/?/u, '').split(/[/?]/u)[0] ?? ''); // loads while the data opens
	const reading = Browser.open();
	const { hint } = Browser;
	const device = reading.then((browser) => browser.device);
	// The catalogue opens beside the list of catalogues, not after it.
	const opening = hint ? Catalogue.open(hint, device) : undefined;
	for (const early of [device, opening]) early?.catch(() => undefined); // asked for below, or not needed
	const app = new App(await reading, updates);
	const { last } = app.browser;
	if (last?.id === hint) {
		if (last) await app.open(last, opening);
		return app;
	}
	await opening?.then((catalogue) => catalogue.close());
	if (last) await app.open(last);
	return app;
}

/** Shows the program, or the page that says why it cannot start and how the data gets out. */
async function start(target: HTMLElement): Promise<void> {
	const updates = new Updates();
	try {
		const app = await open(updates);
		watch(app);
		target.replaceChildren(); // until here the page itself says that the program opens
		mount(AppFrame, { target, props: { app } });
	} catch (error) {
		updates.onreplaced = () => location.reload();
		target.replaceChildren();
		mount(Fault, { target, props: { error, updates } });
	}
	await updates.start();
}

const target = document.getElementById('app');
if (!target) throw new Error('The page has no element with the id "app".');
void start(target);
