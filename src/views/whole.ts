import type { App } from './app.svelte.ts';

/**
 * Whether all records of the open catalogue are read, not only those that the list begins with: before
 * that what belongs to a measure looks as if there were none.
 */
export const isWhole = (app: App): boolean =>
	app.catalogue.table('progress').loaded && app.catalogue.table('funding').loaded;
