import { kindOf, wordsOf } from '../../model/kinds/index.ts';
import type { Field } from '../../model/field.ts';
import { entityOf, type EntityKey } from '../../model/registry.ts';
import { plannedRecords, type Planned } from './planned.ts';

/** A record of the example, ready to be written: plain values by field, without the empty ones. */
export interface ExampleRecord {
	entity: EntityKey;
	id: string;
	values: Record<string, unknown>;
}

/** The catalogue of Musterstadt: the record of the catalogue itself first, then all others. */
export function exampleRecords(newId: () => string): ExampleRecord[] {
	const planned = plannedRecords();
	const ids = new Map(planned.map(({ entity, key }) => [nameOf(entity, key), newId()]));

	/** The id behind a local key; words that name nothing in the catalogue stay words. */
	function idOf(entity: string, key: string): string {
		if (wordsOf(key) !== undefined) return key;
		const id = ids.get(nameOf(entity, key));
		if (id === undefined) throw new Error(`The example names an unknown ${entity}: ${key}`);
		return id;
	}

	return planned.map(({ entity, key, values, own }) => ({
		entity,
		id: idOf(entity, key),
		values: { ...completed(entity, values, idOf), ...renamed(own, idOf) }
	}));
}

type IdOf = (entity: string, key: string) => string;

const nameOf = (entity: string, key: string): string => `${entity} ${key}`;

function completed(entity: EntityKey, values: Planned['values'], idOf: IdOf) {
	const { fields } = entityOf(entity);
	const full: Record<string, unknown> = {};
	for (const [key, written] of Object.entries(values)) {
		const field = fields[key];
		if (field === undefined) throw new Error(`The example fills an unknown field: ${key}`);
		if (written === undefined) continue;
		const value = complete(field, written, idOf);
		if (!kindOf(field).isEmpty(value, field)) full[key] = value;
	}
	return full;
}

/** Local keys become ids, and a group gets all its parts in the declared order. */
function complete(field: Field, value: unknown, idOf: IdOf): unknown {
	if (field.kind === 'reference') return idOf(field.target, value as string);
	if (field.kind === 'group')
		return { ...(kindOf(field).empty(field) as object), ...(value as object) };
	if (field.kind !== 'set' || field.of.kind !== 'reference') return value;
	const { target } = field.of;
	return (value as readonly string[]).map((key) => idOf(target, key));
}

/** Values of own fields stand under the id of their field. */
function renamed(own: Planned['own'], idOf: IdOf): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(own ?? {}).map(([key, value]) => [idOf('own-field', key), value])
	);
}
