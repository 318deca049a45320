import { asStored, unknownToDeleters } from '../../core/clarify.ts';
import { deletionsOf, isEmptied } from '../../core/deletion.ts';
import { versionsIn } from '../../core/register.ts';
import { writerOf } from '../../core/stamp.ts';
import { clarify as t } from '../../i18n/de/clarify.ts';
import type { AnyRec, EntityKey } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';
import { deviceLabel } from '../history/devices.ts';

/** Who deleted a record and who changed it: "auf diesem Gerät gelöscht, auf „Laptop Rathaus“ geändert". */
export function deletionWords(app: App, entity: EntityKey, record: AnyRec): string {
	const row = asStored(entity, record);
	const on = (written: readonly { readonly stamp: string }[]): string =>
		t.on(new Set(written.map(({ stamp }) => deviceLabel(app, writerOf(stamp)))));
	const deleters = on(deletionsOf(row));
	if (isEmptied(row)) return t.what.emptied(deleters);
	const changes = unknownToDeleters(row);
	if (changes.length > 0) return t.what.deleted(deleters, on(changes));
	return t.what.fetched(deleters, on(fetchedBack(entity, record)));
}

/** When and by whom a deleted record was fetched back by people who did not know of each other. */
export const fetchedBack = (entity: EntityKey, record: AnyRec) =>
	versionsIn(asStored(entity, record), 'deleted').filter(({ value }) => !value);
