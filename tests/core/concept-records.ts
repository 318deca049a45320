import { blankOf } from '../../src/core/record.ts';
import type { EntityKey, Rec } from '../../src/model/registry.ts';

/** A whole record for a test, of the few values that matter in it. */
export const rec = <K extends EntityKey>(
	entity: K,
	id: string,
	values: Partial<Rec<K>> = {}
): Rec<K> =>
	({ ...blankOf(entity), id, stamps: { '*': '' }, seen: {}, ...values }) as unknown as Rec<K>;
