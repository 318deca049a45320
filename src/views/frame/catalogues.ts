import type { CatalogueEntry } from '../../data/browser.ts';
import { dateRange } from '../../model/kinds/index.ts';
import type { Rec } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';

/** "2024–2028": the years for which a concept was made. */
export function periodOf({ period }: Rec<'catalogue'>): string {
	const years = [dateRange(period.from)?.from, dateRange(period.to)?.to].map((day) =>
		day?.slice(0, 4)
	);
	return [...new Set(years.filter(Boolean))].join('–');
}

/** Opens another catalogue at its overview. */
export async function switchTo(app: App, entry: CatalogueEntry): Promise<void> {
	await app.act(async () => {
		await app.open(entry);
		app.go('');
	});
}

/** Removes the example and opens what the user had before, or the start page. */
export async function leaveExample(app: App): Promise<void> {
	await app.act(() => forgetCatalogue(app, app.catalogue.id));
}

/** Keeps what this browser lists about the open catalogue in step with its record. */
export async function keepListed(app: App): Promise<void> {
	const { record, id, readOnly } = app.catalogue;
	const entry = app.browser.catalogues.find((other) => other.id === id);
	if (!record || !entry || readOnly) return;
	const { title, municipality } = record;
	if (entry.title === title && entry.municipality === municipality) return;
	await app.act(() => app.browser.enter({ ...entry, title, municipality }));
}

/** Whether the example is open. */
export const isExample = (app: App): boolean =>
	!app.readOnly &&
	app.browser.catalogues.find(({ id }) => id === app.catalogue.id)?.kind === 'example';

/** Deletes a catalogue for good; from the open one it goes to another, or to the start page. */
export async function forgetCatalogue(app: App, id: string): Promise<void> {
	if (id !== app.catalogue.id) return app.browser.forget(id);
	const other = app.browser.catalogues.find((entry) => entry.id !== id);
	await (other ? app.open(other) : app.shut());
	await app.browser.forget(id);
	app.go(other ? '' : 'start');
}
