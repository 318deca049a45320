import type { Field, Part } from '../model/field.ts';
import { kindOf, type Names } from '../model/kinds/index.ts';
import type { AnyRec, EntityKey, Rec } from '../model/registry.ts';
import { fieldsOf, valueOf, type NamedField } from './record.ts';

/** A column of a table or file: a field, or one part of a group (`status.date`). */
export interface Column {
	/** `title`, `status.value`, or the id of the town's own field. */
	readonly key: string;
	readonly label: string;
	readonly named: NamedField;
	readonly part?: string;
	/** What the cell holds: the field itself, or the part of the group. */
	readonly field: Field;
}

/** All columns of a sort of record, in the order of the declaration; groups have one a part. */
export function columnsOf(entity: EntityKey, own: readonly Rec<'own-field'>[] = []): Column[] {
	return fieldsOf(entity, own)
		.filter(({ field }) => !field.hidden)
		.flatMap((named): Column[] => {
			const { key, field } = named;
			if (field.kind !== 'group') return [{ key, label: field.label, named, field }];
			return Object.entries(field.parts).map(([part, partField]: [string, Part]) => ({
				key: `${key}.${part}`,
				label: partField.label,
				named,
				part,
				field: partField
			}));
		});
}

/** The value in a cell. */
export function cellOf(record: AnyRec, column: Column): unknown {
	const value = valueOf(record, column.named);
	if (column.part === undefined) return value;
	return (
		(value as Record<string, unknown>)[column.part] ?? kindOf(column.field).empty(column.field)
	);
}

/** The words in a cell. */
export const cellText = (record: AnyRec, column: Column, names: Names): string =>
	kindOf(column.field).format(cellOf(record, column), column.field, names);

/** The change that writes a cell: the field's new value with the other parts as they are. */
export function cellChange(
	record: AnyRec,
	column: Column,
	value: unknown
): Record<string, unknown> {
	const { key } = column.named;
	if (column.part === undefined) return { [key]: value };
	return { [key]: { ...(valueOf(record, column.named) as object), [column.part]: value } };
}
