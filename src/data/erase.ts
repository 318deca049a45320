import Dexie from 'dexie';
import type { Browser, CatalogueEntry } from './browser.ts';
import { Catalogue } from './catalogue.ts';
import { exportCatalogue } from './export.ts';
import { local, session } from './local.ts';

const ours = 'wegmarke';

/** Downloads a copy of a catalogue, be it open or not. */
export async function copyOf(
	entry: CatalogueEntry,
	browser: Browser,
	open: Catalogue
): Promise<void> {
	if (entry.id === open.id && !open.readOnly) {
		await exportCatalogue(open, browser);
		return;
	}
	const other =
		entry.kind === 'neighbour'
			? Catalogue.still(await browser.neighbour(entry))
			: await Catalogue.open(entry.id, browser.identity);
	try {
		await other.ready;
		await exportCatalogue(other, browser);
	} finally {
		await other.close();
	}
}

/**
 * Deletes everything that the program keeps in this browser: all catalogues, the browser's own facts,
 * hints and looks. There is no way back; the page must be loaded anew.
 */
export async function eraseAll(): Promise<void> {
	const names = await Dexie.getDatabaseNames();
	for (const name of names) {
		if (name === ours || name.startsWith(`${ours}-`)) await Dexie.delete(name);
	}
	local.clear(ours);
	session.clear(ours);
}
