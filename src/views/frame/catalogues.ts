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
	const example = app.catalogue.id;
	const other = app.browser.catalogues.find(({ id }) => id !== example);
	await app.act(async () => {
		if (other) await app.open(other);
		else await app.shut();
		await app.browser.forget(example);
		app.go(other ? '' : 'start');
	});
}
