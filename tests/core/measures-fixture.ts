import { blankOf } from '../../src/core/record.ts';
import { namesOver } from '../../src/core/names.ts';
import type { AnyRec, EntityKey, Rec } from '../../src/model/registry.ts';

/** A record with empty values but those given. */
export function record<K extends EntityKey>(
	entity: K,
	id: string,
	values: Partial<Rec<K>> = {}
): Rec<K> {
	return { ...blankOf(entity), id, stamps: {}, seen: {}, ...values } as unknown as Rec<K>;
}

/** A measure with a status by its word alone. */
export const measure = (id: string, values: Partial<Rec<'measure'>> = {}): Rec<'measure'> =>
	record('measure', id, values);

/** An id of the form that references recognise. */
export const idOf = (letter: string): string => [1, 2, 3, 4].map(() => letter.repeat(4)).join('-');

/** Names over a few records. */
export const namesOf = (records: Partial<Record<EntityKey, readonly AnyRec[]>>) =>
	namesOver({
		get: (entity, id) => records[entity]?.find((one) => one.id === id),
		all: (entity) => records[entity] ?? []
	});
