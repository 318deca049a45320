import type { Catalogue } from '../../data/catalogue.ts';
import type { App } from '../app.svelte.ts';
import { Wizard } from './wizard.svelte.ts';

const wizards = new WeakMap<Catalogue, Wizard>();

/** The wizard of the open catalogue: it waits when the user looks at another screen meanwhile. */
export function wizardOf(app: App): Wizard {
	let wizard = wizards.get(app.catalogue);
	if (!wizard) wizards.set(app.catalogue, (wizard = new Wizard(app)));
	return wizard;
}
