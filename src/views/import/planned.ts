import { fieldsOf, present, titleOf, valueOf } from '../../core/record.ts';
import { namesOver } from '../../core/names.ts';
import type { Plan, PlannedRecord } from '../../core/import/types.ts';
import { valueWords } from '../../core/value-words.ts';
import type { Catalogue } from '../../data/catalogue.ts';
import { kindOf, type Names } from '../../model/kinds/index.ts';
import { entityOf, type AnyRec, type Rec } from '../../model/registry.ts';

/** A record of the plan as the program would show it. */
export const recordOf = ({ entity, id, values }: PlannedRecord): AnyRec =>
	present(entity, { ...values, id, stamps: {}, seen: {} });

/** Names of records that are planned, before those that the catalogue has. */
export function namesWith(plan: Plan, catalogue: Catalogue): Names {
	const planned = new Map(plan.records.map((record) => [record.id, record]));
	const own = namesOver({
		get(entity, id) {
			const record = planned.get(id);
			return record?.entity === entity ? recordOf(record) : undefined;
		},
		all: () => []
	});
	return {
		name: (target, id) => own.name(target, id) ?? catalogue.names.name(target, id),
		find: (target, words) => catalogue.names.find(target, words)
	};
}

/** One field with its words. */
export interface Told {
	/** Of the field: two fields of one's own may have the same label. */
	readonly key: string;
	readonly label: string;
	readonly words: string;
}

/** What a planned record says beyond its name, as far as a person would see it. */
export function contentOf(record: PlannedRecord, plan: Plan, names: Names): Told[] {
	const own = plan.records.filter(({ entity }) => entity === 'own-field').map(recordOf);
	const row = recordOf(record);
	const { named } = entityOf(record.entity);
	return fieldsOf(record.entity, own as unknown as Rec<'own-field'>[])
		.filter(({ key, field }) => !field.hidden && !named.includes(key))
		.filter(
			({ key, field }) => !kindOf(field).isEmpty(row[key] ?? kindOf(field).empty(field), field)
		)
		.map((named) => ({
			key: named.key,
			label: named.field.label,
			words: valueWords(valueOf(row, named), named.field, names)
		}));
}

/** How a planned record is called; what has no name of its own by what it belongs to. */
export function nameOf(record: PlannedRecord, names: Names): string {
	const row = recordOf(record);
	const title = titleOf(record.entity, row, names);
	if (title !== '') return title;
	const measure = row['measure'];
	return typeof measure === 'string' ? (names.name('measure', measure) ?? '') : '';
}
