import type { Field } from '../model/field.ts';
import { kindOf, type Names } from '../model/kinds/index.ts';
import type { Row } from '../model/record.ts';
import { entityKeys, entityOf, type AnyRec, type EntityKey, type Rec } from '../model/registry.ts';

/** A field with the name under which records hold it. */
export interface NamedField {
	readonly key: string;
	readonly field: Field;
}

const blanks = Object.fromEntries(
	entityKeys.map((key) => [
		key,
		Object.fromEntries(
			Object.entries(entityOf(key).fields).map(([name, field]) => [
				name,
				kindOf(field).empty(field)
			])
		)
	])
) as Record<EntityKey, Readonly<Record<string, unknown>>>;

/** The values of a new record before anything is typed. */
export const blankOf = <K extends EntityKey>(entity: K): Omit<Rec<K>, keyof Row> =>
	blanks[entity] as Omit<Rec<K>, keyof Row>;

/** A stored record as the program works with it: with its empty values. */
export const present = <K extends EntityKey>(entity: K, row: Row): Rec<K> =>
	({ ...blanks[entity], ...row }) as unknown as Rec<K>;

/** Values without the empty ones, as they are stored. */
export function withoutEmpty(
	entity: EntityKey,
	values: Readonly<Record<string, unknown>>
): Record<string, unknown> {
	const fields = entityOf(entity).fields;
	const stored: Record<string, unknown> = {};
	for (const [key, value] of Object.entries(values)) {
		const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
		const empty = field ? kindOf(field).isEmpty(value, field) : value === '' || value === null;
		stored[key] = empty ? undefined : value;
	}
	return stored;
}

/** The fields of a record, the town's own ones after the declared ones. */
export function fieldsOf(entity: EntityKey, own: readonly Rec<'own-field'>[] = []): NamedField[] {
	const declared = Object.entries(entityOf(entity).fields).map(([key, field]) => ({ key, field }));
	const added = own
		.filter((record) => record.entity === entity)
		.sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || a.label.localeCompare(b.label, 'de'))
		.map((record) => ({ key: record.id, field: ownFieldOf(record) }));
	return [...declared, ...added];
}

/** The field of that name, also one of the town's own; nothing where it is unknown here. */
export const namedField = (
	entity: EntityKey,
	key: string,
	own: readonly Rec<'own-field'>[] = []
): NamedField | undefined => fieldsOf(entity, own).find((named) => named.key === key);

/** What a town's own field declares, in the form of a declared one. */
export function ownFieldOf(record: Rec<'own-field'>): Field {
	const { label, visibility } = record;
	if (record.kind === 'choice') {
		const choices = Object.fromEntries(record.choices.map((word) => [word, word]));
		return { kind: 'choice', label, visibility, choices, searchable: true };
	}
	return { kind: record.kind, label, visibility, searchable: true };
}

/** The value of a field, its empty one where the record says nothing. */
export const valueOf = (record: AnyRec, { key, field }: NamedField): unknown =>
	(Object.hasOwn(record, key) ? record[key] : undefined) ?? kindOf(field).empty(field);

/** The value of a field as a line of German text. */
export const textOf = (record: AnyRec, named: NamedField, names: Names): string =>
	kindOf(named.field).format(valueOf(record, named), named.field, names);

/** How a record is called in lists and references: "2-3 Sprachmittlung aufbauen". */
export function titleOf(entity: EntityKey, record: AnyRec, names: Names): string {
	const { named, fields } = entityOf(entity);
	return named
		.map((key) => textOf(record, { key, field: fields[key]! }, names))
		.filter(Boolean)
		.join(' ');
}
