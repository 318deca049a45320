import { findRanges, fold, termsOf } from '../../core/fold.ts';
import type { Block, HelpPage } from '../../i18n/de/help/content.ts';

/** A place in the help where all words of a search stand. */
interface Passage {
	/** The heading above, where there is one. */
	readonly heading: string;
	readonly text: string;
	readonly ranges: readonly (readonly [number, number])[];
}

/** A page with the places on it where all words of a search stand. */
export interface Hit {
	readonly page: HelpPage;
	readonly passages: readonly Passage[];
}

/** The pages on which all words of the search stand in one place, in their order. */
export function searchHelp(pages: readonly HelpPage[], query: string): Hit[] {
	const terms = termsOf(query);
	if (terms.length === 0) return [];
	return pages
		.map((page) => ({
			page,
			passages: passagesOf(page)
				.filter(({ text }) => terms.every((term) => fold(text).includes(term)))
				.map((passage) => ({ ...passage, ranges: findRanges(passage.text, terms) }))
		}))
		.filter(({ passages }) => passages.length > 0);
}

function passagesOf(page: HelpPage): Omit<Passage, 'ranges'>[] {
	let heading = '';
	const found = [{ heading, text: `${page.title}: ${page.lead}` }];
	for (const block of page.blocks) {
		if (typeof block === 'object' && 'heading' in block) heading = block.heading;
		found.push(...textsOf(block).map((text) => ({ heading, text })));
	}
	return found;
}

function textsOf(block: Block): readonly string[] {
	if (typeof block === 'string') return [block];
	if ('heading' in block) return [block.heading];
	if ('list' in block) return block.list;
	if ('steps' in block) return block.steps;
	if ('terms' in block) return block.terms.map(([term, meaning]) => `${term}: ${meaning}`);
	if ('keys' in block) return block.keys.map(([keys, effect]) => `${keys}: ${effect}`);
	return []; // ways to other screens say nothing themselves
}
