import { entityOf, type EntityKey, type Rec } from '../model/registry.ts';

/** How a sort of record is called in this town, one and several of it. */
export function kindWords(
	entity: EntityKey,
	levels: Rec<'catalogue'>['levels']
): { readonly one: string; readonly many: string } {
	if (entity === 'measure') return { one: levels.measure, many: levels.measures };
	if (entity === 'field') return { one: levels.field, many: levels.fields };
	if (entity === 'goal') return { one: levels.goal, many: levels.goals };
	const { label, plural } = entityOf(entity);
	return { one: label, many: plural };
}
