import { SearchTexts } from '../core/search.ts';
import type { Names } from '../model/kinds/index.ts';
import type { Rec } from '../model/registry.ts';
import type { App } from './app.svelte.ts';

const made = new WeakMap<
	Names,
	{ readonly own: readonly Rec<'own-field'>[]; readonly texts: SearchTexts }
>();

/** The folded words of the open catalogue, shared by all that search in it. */
export function searchTexts(app: App): SearchTexts {
	const { ownFields: own, catalogue } = app;
	const known = made.get(catalogue.names);
	if (known?.own === own) return known.texts;
	const texts = new SearchTexts(own, catalogue.names);
	made.set(catalogue.names, { own, texts });
	return texts;
}
