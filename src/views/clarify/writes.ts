import { binnedTogether } from '../../core/bin.ts';
import { asStored, type Tables } from '../../core/clarify.ts';
import { versionsIn } from '../../core/register.ts';
import type { Write } from '../../data/batch.ts';
import type { EntityKey } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';

/** Puts a record and what belongs to it into the bin. */
export const binWrites = (app: App, entity: EntityKey, id: string): Write[] =>
	app.catalogue.withChildren(entity, id).map((record) => ({ ...record, remove: 'bin' }));

/** Keeps a record that someone deleted, or fetches it back, with what was deleted together with it. */
export function keepWrites(app: App, tables: Tables, entity: EntityKey, id: string): Write[] {
	const record = tables.withDeleted(entity, id);
	if (!record) return [];
	const marks = versionsIn(asStored(entity, record), 'deleted').filter(({ value }) => value);
	const gone = (key: EntityKey) => app.catalogue.table(key).gone;
	const all = marks.flatMap(({ stamp }) => binnedTogether({ entity, record, stamp }, gone));
	const parts = [...app.catalogue.withChildren(entity, id), ...all];
	const once = new Map(parts.map((one) => [one.id, one]));
	return [...once.values()].map((one) => ({ ...one, fetchBack: true }));
}
