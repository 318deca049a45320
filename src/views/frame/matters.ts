import type { Catalogue } from '../../data/catalogue.ts';
import { afterPaint } from '../../data/paint.ts';
import type { App } from '../app.svelte.ts';

/** Begins to count what is to be clarified, once the first screen stands. */
export async function countMatters(app: App, catalogue: Catalogue): Promise<void> {
	const known = (): boolean => app.matters?.catalogue === catalogue;
	if (catalogue.readOnly || known()) return;
	try {
		await catalogue.ready.then(afterPaint);
		const { OpenMatters } = await import('../clarify/open-matters.svelte.ts');
		const matters = await OpenMatters.of(catalogue);
		if (app.isOpen && app.catalogue === catalogue && !known()) app.matters = matters;
	} catch {
		// A catalogue that cannot be read is told where it is opened; the screen asks once more.
	}
}
