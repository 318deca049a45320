import * as v from 'valibot';
import type { Field } from '../../model/field.ts';
import { isId } from '../../model/kinds/index.ts';
import { entityKeys, entityOf, type EntityKey } from '../../model/registry.ts';
import { isStamp } from '../stamp.ts';
import { formatName } from './format.ts';

/*
 * What a file must look like, made from the declaration. Objects are loose: what a newer program adds
 * passes and is kept. A choice is any text for the same reason; its known words are told as examples.
 */

type Schema = v.GenericSchema;

const id = v.pipe(
	v.string(),
	v.regex(/^[0-9a-z]{4}(-[0-9a-z]{4}){3}$/u),
	v.check(isId),
	v.title('Kennung')
);
const stamp = v.pipe(v.string(), v.check(isStamp), v.title('Stempel: Zeit, Zähler, Schreiber'));
const seen = v.pipe(v.record(v.string(), stamp), v.title('Neuester Stempel je Schreiber'));
const version = v.looseObject({ value: v.optional(v.unknown()), stamp });
const how = v.pipe(v.string(), v.examples(['bin', 'undone', 'final']));
const deletion = v.looseObject({ how, knew: seen });

const schemas: { readonly [K in Field['kind']]: (field: Extract<Field, { kind: K }>) => Schema } = {
	text: () => v.string(),
	'long-text': () => v.string(),
	number: () => v.nullable(v.pipe(v.number(), v.finite())),
	money: () => v.nullable(v.pipe(v.number(), v.finite())),
	date: () =>
		v.pipe(v.string(), v.examples(['2026', '2026-Q2', '2026-12', '2026-12-31', 'ongoing'])),
	choice: ({ choices }) => v.pipe(v.string(), v.examples(Object.keys(choices))),
	flag: () => v.boolean(),
	reference: ({ target }) =>
		v.pipe(v.string(), v.description(`Kennung (${target}) oder „words:“ mit Worten`)),
	set: ({ of }) => v.array(schemaOf(of)),
	group: ({ parts }) => v.looseObject(optional(parts)),
	list: ({ parts }) => v.array(v.looseObject(optional(parts)))
};

/** What the value of a field must be; empty values are left out of files. */
export function schemaOf(field: Field): Schema {
	const schema = (schemas[field.kind] as (field: Field) => Schema)(field);
	return v.pipe(schema, v.title(field.label));
}

const optional = (fields: Readonly<Record<string, Field>>): Record<string, Schema> =>
	Object.fromEntries(
		Object.entries(fields).map(([key, field]) => [key, v.optional(schemaOf(field)) as Schema])
	);

/** A record: its fields, and beside them where its values come from. */
export function recordSchema(fields: Readonly<Record<string, Field>>) {
	return v.looseObject({
		...optional(fields),
		id,
		stamps: v.pipe(v.record(v.string(), stamp), v.title('Stempel je Angabe, * für alle übrigen')),
		seen,
		also: v.optional(v.record(v.string(), v.array(version))),
		deleted: v.optional(v.nullable(deletion)),
		purged: v.optional(v.pipe(stamp, v.title('Für immer gelöscht: Stempel')))
	});
}

/** Records of a sort that this program does not know: only what makes them mergeable is checked. */
const unknownRecords = v.array(recordSchema({}));

const known = Object.fromEntries(
	entityKeys.map((key): [EntityKey, Schema] => {
		const { fields, plural } = entityOf(key);
		return [key, v.optional(v.pipe(v.array(recordSchema(fields)), v.title(plural)))];
	})
) as Record<EntityKey, Schema>;

/** The whole file. */
export const fileSchema = v.looseObject({
	format: v.literal(formatName),
	formatVersion: v.pipe(v.string(), v.regex(/^\d{1,4}\.\d{1,4}$/u)),
	checksum: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/u)),
	written: v.looseObject({
		at: v.string(),
		device: v.string(),
		deviceId: v.optional(v.pipe(v.string(), v.title('Kennung des Geräts'))),
		sections: v.optional(
			v.pipe(v.record(v.string(), v.string()), v.title('Alter nur weitergereichter Abschnitte'))
		)
	}),
	catalogue: v.looseObject({ id, title: v.string(), municipality: v.string() }),
	records: v.objectWithRest(known, unknownRecords)
});
