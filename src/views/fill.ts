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
	const catalogue = await Catalogue.open(entry.id, app.browser.identity);
	try {
		await fill(catalogue);
	} catch (error) {
		const rows = Object.values(await catalogue.rows());
		await catalogue.close();
		if (rows.every((some) => some.length === 0)) await app.browser.forget(entry.id);
		throw error;
	}
	await app.open(entry, catalogue);
}
