import type { Catalogue } from '../data/catalogue.ts';
import { rememberHad } from '../data/had.ts';
import { entityKeys, entityOf } from '../model/registry.ts';
import type { App } from './app.svelte.ts';

/**
 * What is done for the safety of the data some moments after something was stored: it is noted outside
 * of the database that they are there, and the first time on a day a backup is made.
 */
export async function careFor(app: App, catalogue: Catalogue): Promise<void> {
	const entry = app.browser.catalogues.find(({ id }) => id === catalogue.id);
	// Without its own record a catalogue has lost what it held: that must not pass for all there is.
	if (entry?.kind !== 'own' || !catalogue.record) return;
	try {
		await catalogue.ready;
		rememberHad(entry, sizeOf(catalogue));
		await (await app.backups).daily(catalogue.id);
	} catch {
		// Nobody asked for it: how old the newest backup is always stands beside the state of the data.
	}
}

const sizeOf = (catalogue: Catalogue): number =>
	entityKeys
		.filter((key) => !entityOf(key).internal)
		.reduce((sum, key) => sum + catalogue.table(key).size + catalogue.table(key).gone.length, 0);
