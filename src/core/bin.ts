import type { Stamp } from '../model/record.ts';
import { entityKeys, entityOf, type AnyRec, type EntityKey } from '../model/registry.ts';
import { stampOf } from './stamp.ts';

/** A record in the bin, and when and by whom it was put there. */
export interface Binned {
	readonly entity: EntityKey;
	readonly record: AnyRec;
	readonly stamp: Stamp;
}

/** The deleted records of each sort. */
type Gone = (entity: EntityKey) => readonly AnyRec[];

/** What people put into the bin, the newest first; the parts of a deleted record lie there within it. */
export function binned(gone: Gone): Binned[] {
	const all = new Set(entityKeys.flatMap((entity) => gone(entity).map(({ id }) => id)));
	return entityKeys
		.flatMap((entity) =>
			gone(entity)
				.filter((record) => record.deleted?.how === 'bin' && !all.has(ownerOf(entity, record)))
				.map((record) => ({ entity, record, stamp: stampOf(record, 'deleted') }))
		)
		.sort((a, b) => (a.stamp < b.stamp ? 1 : a.stamp > b.stamp ? -1 : 0));
}

/** A deleted record and those of its parts that went into the bin together with it. */
export function binnedTogether(
	{ entity, record, stamp }: Binned,
	gone: Gone
): { entity: EntityKey; id: string }[] {
	const parts = entityKeys.flatMap((part) =>
		gone(part)
			.filter((other) => ownerOf(part, other) === record.id)
			.filter((other) => stampOf(other, 'deleted') === stamp)
			.map(({ id }) => ({ entity: part, id }))
	);
	return [{ entity, id: record.id }, ...parts];
}

/** The record to which a part belongs; '' for what stands by itself. */
function ownerOf(entity: EntityKey, record: AnyRec): string {
	for (const [key, field] of Object.entries(entityOf(entity).fields)) {
		if (field.kind === 'reference' && field.owner) return String(record[key]);
	}
	return '';
}
