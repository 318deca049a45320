import { mount } from 'svelte';
import AppFrame from './app.svelte';
import { Browser } from './data/browser.ts';
import './ui/styles/index.css';
import { App } from './views/app.svelte.ts';
import { screenFor } from './views/routes.ts';

/** Opens the data, then shows the program: nothing is painted that is not there. */
async function start(target: HTMLElement): Promise<void> {
	void screenFor(location.hash.replace(/^#\/?/u, '').split(/[/?]/u)[0] ?? ''); // loads while the data opens
	const app = new App(await Browser.open());
	const last = app.browser.last;
	if (last) await app.open(last);
	target.replaceChildren(); // until here the page itself says that the program opens
	mount(AppFrame, { target, props: { app } });
}

const target = document.getElementById('app');
if (!target) throw new Error('The page has no element with the id "app".');
void start(target);
