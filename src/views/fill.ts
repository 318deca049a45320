import type { CatalogueEntry } from '../data/browser.ts';
import { Catalogue } from '../data/catalogue.ts';
import type { App } from './app.svelte.ts';

/**
 * Opens a further catalogue that is filled before anybody sees it. Where that fails what was open stays
 * so, and of the other one nothing stays – unless it held something before.
 */
export async function openFilled(
	app: App,
	entry: CatalogueEntry,
	fill: (catalogue: Catalogue) => Promise<unknown>
): Promise<void> {
	await app.drafts.flush();
	await app.browser.cleared(entry.id);
	const catalogue = await Catalogue.open(entry.id, app.browser.identity);
	try {
		await fill(catalogue);
	} catch (error) {
		await discard(app, catalogue).catch(() => undefined); // why it could not be filled is what counts
		throw error;
	}
	await app.open(entry, catalogue);
}

async function discard({ browser }: App, catalogue: Catalogue): Promise<void> {
	const rows = await catalogue.rows().finally(() => catalogue.close());
	if (Object.values(rows).every((some) => some.length === 0)) await browser.forget(catalogue.id);
}
