import { compareNatural, compareWords } from '../model/natural.ts';
import type { Row, Stamp, Version } from '../model/record.ts';
import { entityKeys, entityOf, type AnyRec, type EntityKey } from '../model/registry.ts';
import { withoutEmpty } from './record.ts';
import { canonical, conflictsIn, partsOf, registersOf, versionsIn } from './register.ts';
import { hasSeen, stampOf } from './stamp.ts';
import { isContested } from './write.ts';

/** Something that a person has to decide; nothing waits for it. */
export type Matter =
	/** Two people wrote different values into one field without knowing of each other. */
	| {
			readonly kind: 'conflict';
			readonly entity: EntityKey;
			readonly id: string;
			readonly key: string;
	  }
	/** Changed here, deleted there. */
	| { readonly kind: 'deleted'; readonly entity: EntityKey; readonly id: string }
	/** It belongs to something that was deleted elsewhere; `key` is the reference to it. */
	| {
			readonly kind: 'orphan';
			readonly entity: EntityKey;
			readonly id: string;
			readonly key: string;
			readonly parent: string;
	  }
	/** Perhaps the same measure twice. */
	| {
			readonly kind: 'double';
			readonly entity: 'measure';
			readonly id: string;
			readonly other: string;
	  };

/** The records of a catalogue, and those that are deleted. */
export interface Tables {
	readonly all: (entity: EntityKey) => readonly AnyRec[];
	readonly get: (entity: EntityKey, id: string) => AnyRec | undefined;
	/** A record also if it is deleted. */
	readonly withDeleted: (entity: EntityKey, id: string) => AnyRec | undefined;
}

/** A record as it is stored: on the screen it carries its empty values, in a register "nothing" is none. */
export function asStored(entity: EntityKey, record: AnyRec): Row {
	const values = Object.entries(withoutEmpty(entity, record));
	return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as Row;
}

/** The different values of a field, the shown one first; one written by several has the newest stamp. */
export function versionsOf(entity: EntityKey, record: AnyRec, key: string): readonly Version[] {
	const versions = new Map<string, Version>();
	for (const { value, stamp } of versionsIn(record, key)) {
		const said = value ?? null;
		const stored = said === null ? null : withoutEmpty(entity, { [key]: said })[key];
		const version = { value: stored ?? null, stamp };
		const same = canonical(version.value);
		const known = versions.get(same);
		if (!known || known.stamp < stamp) versions.set(same, version);
	}
	return [...versions.values()];
}

/** The fields of a record in which different values stand side by side. */
export const openIn = (entity: EntityKey, record: AnyRec): string[] =>
	record.also
		? conflictsIn(record).filter((key) => versionsOf(entity, record, key).length > 1)
		: [];

/** A matter as one text: the same for the same matter. */
export const matterKey = (matter: Matter): string =>
	[
		matter.kind,
		matter.id,
		'key' in matter ? matter.key : '',
		'other' in matter ? matter.other : ''
	].join(' ');

/** The sorts of records about which people decide, with the references by which they stand under others. */
const clarified = entityKeys
	.filter((entity) => !entityOf(entity).internal)
	.map((entity) => ({
		entity,
		hidden: new Set(keysWhere(entity, (field) => field.hidden === true)),
		above: keysWhere(
			entity,
			(field) => field.kind === 'reference' && !!(field.owner ?? field.above)
		)
	}));

function keysWhere(
	entity: EntityKey,
	test: (field: ReturnType<typeof entityOf>['fields'][string]) => boolean
): string[] {
	const fields = Object.entries(entityOf(entity).fields);
	return fields.filter(([, field]) => test(field)).map(([key]) => key);
}

/**
 * The fields of a record in which different values stand side by side and that a person can see: not
 * those that the program keeps by itself, nor those that only a newer program knows.
 */
function openFields(
	entity: EntityKey,
	record: AnyRec,
	declared: Readonly<Record<string, unknown>>,
	hidden: ReadonlySet<string>,
	own: ReadonlySet<string>
): string[] {
	return openIn(entity, record).filter(
		(key) => (Object.hasOwn(declared, key) && !hidden.has(key)) || own.has(key)
	);
}

/**
 * Everything that is to be decided, in the order of the measures' numbers. `doubles` are pairs of
 * measures that may be the same one.
 */
export function mattersIn(
	tables: Tables,
	doubles: readonly (readonly [string, string])[]
): Matter[] {
	const own = new Set(tables.all('own-field').map(({ id }) => id));
	const matters: Matter[] = [];
	for (const { entity, hidden, above } of clarified) {
		const declared = entityOf(entity).fields;
		for (const record of tables.all(entity)) {
			const { id } = record;
			for (const key of openFields(entity, record, declared, hidden, own))
				matters.push({ kind: 'conflict', entity, id, key });
			const orphan = orphaned(entity, record, above, tables);
			if (orphan) matters.push(orphan);
			else if (waits(record) && !waitsWithOwner(entity, record, above, tables))
				matters.push({ kind: 'deleted', entity, id });
		}
	}
	for (const [id, other] of doubles) matters.push({ kind: 'double', entity: 'measure', id, other });
	return inOrder(matters, tables);
}

// Most records have never been deleted: they are passed over without a closer look.
const waits = (record: AnyRec): boolean =>
	(record.deleted !== undefined || record.also !== undefined) && isContested(record);

function orphaned(
	entity: EntityKey,
	record: AnyRec,
	above: readonly string[],
	tables: Tables
): Matter | undefined {
	for (const key of above) {
		const parent = record[key];
		if (typeof parent !== 'string' || parent === '') continue;
		const target = targetOf(entity, key);
		if (!tables.get(target, parent) && tables.withDeleted(target, parent))
			return { kind: 'orphan', entity, id: record.id, key, parent };
	}
	return undefined;
}

/** What belongs to a record that waits for the same decision is decided with it. */
const waitsWithOwner = (
	entity: EntityKey,
	record: AnyRec,
	above: readonly string[],
	tables: Tables
): boolean =>
	above.some((key) => {
		const owner = tables.get(targetOf(entity, key), String(record[key]));
		return owner !== undefined && waits(owner) && ownedBy(entity, key);
	});

const ownedBy = (entity: EntityKey, key: string): boolean => {
	const field = entityOf(entity).fields[key];
	return field?.kind === 'reference' && field.owner === true;
};

/** The sort of record to which a reference leads. */
export const targetOf = (entity: EntityKey, key: string): EntityKey => {
	const field = entityOf(entity).fields[key];
	return (field?.kind === 'reference' ? field.target : entity) as EntityKey;
};

/** The measure that a matter is about, or else its own record: by its number the list is ordered. */
export function subjectOf(
	{ entity, id }: Pick<Matter, 'entity' | 'id'>,
	{ withDeleted }: Pick<Tables, 'withDeleted'>
): { entity: EntityKey; record: AnyRec } | undefined {
	const record = withDeleted(entity, id);
	if (!record) return undefined;
	const owner = typeof record['measure'] === 'string' ? record['measure'] : '';
	const measure = owner === '' ? undefined : withDeleted('measure', owner);
	return measure ? { entity: 'measure', record: measure } : { entity, record };
}

function inOrder(matters: readonly Matter[], tables: Tables): Matter[] {
	const keyed = matters.map((matter) => {
		const subject = subjectOf(matter, tables);
		const measure = subject?.entity === 'measure';
		const said = (key: string): string => {
			const value = subject?.record[key];
			return typeof value === 'string' ? value : '';
		};
		return { matter, measure, number: said('number'), title: said('title') || said('name') };
	});
	keyed.sort(
		(a, b) =>
			Number(b.measure) - Number(a.measure) ||
			compareNatural(a.number, b.number) ||
			compareWords(a.title, b.title)
	);
	return keyed.map(({ matter }) => matter);
}

/** What stands in a record and was not known to those who deleted it: fields with their newest stamp. */
export function unknownToDeleters(row: Row): { readonly key: string; readonly stamp: Stamp }[] {
	const marks = versionsIn(row, 'deleted').flatMap(({ value }) =>
		value ? [value as NonNullable<Row['deleted']>] : []
	);
	const newest = new Map<string, Stamp>();
	for (const register of registersOf(row)) {
		const { field } = partsOf(register);
		if (field === 'deleted') continue;
		const others = (row.also?.[register] ?? []).map((version) => version.stamp);
		for (const stamp of [stampOf(row, register), ...others]) {
			if (marks.some(({ knew }) => hasSeen(knew, stamp))) continue;
			if ((newest.get(field) ?? '') < stamp) newest.set(field, stamp);
		}
	}
	return [...newest].map(([key, stamp]) => ({ key, stamp }));
}
