import type { App } from '../app.svelte.ts';
import { Wizard } from './wizard.svelte.ts';

const wizards = new WeakMap<App, Map<string, Wizard>>();

/**
 * The wizard of the open catalogue: it waits when the user looks at another screen or catalogue
 * meanwhile, and the page is not left without a word.
 */
export function wizardOf(app: App): Wizard {
	let own = wizards.get(app);
	if (!own) wizards.set(app, (own = new Map<string, Wizard>()));
	const { id } = app.catalogue;
	const known = own.get(id);
	if (known) return known;
	const wizard = new Wizard(app);
	own.set(id, wizard);
	app.drafts.enter({
		flush: () => Promise.resolve(),
		get open() {
			return wizard.unfinished;
		}
	});
	return wizard;
}
