import * as v from 'valibot';
import type { Field } from '../../model/field.ts';
import type { Row } from '../../model/record.ts';
import { entityKeys, entityOf, type EntityKey } from '../../model/registry.ts';
import { isStamp, nextStamp } from '../stamp.ts';
import type { ExchangeFile } from './format.ts';
import type { ReadRecord } from './read.ts';
import { schemaOf } from './schema.ts';

/*
 * A file of a newer major version: its form may be any other. What can be understood of it is shown,
 * read-only; nothing of it is ever stored, merged or written back.
 */

interface Understood extends Pick<ExchangeFile, 'catalogue' | 'written'> {
	readonly records: readonly ReadRecord[];
}

type Loose = Readonly<Record<string, unknown>>;

/** What can be understood of the file of a newer major version; nothing where no record can be. */
export function understood(file: Loose): Understood | undefined {
	const [catalogue, written, sorts] = [file['catalogue'], file['written'], file['records']].map(
		asObject
	) as [Loose, Loose, Loose];
	const head = {
		catalogue: {
			id: textIn(catalogue, 'id'),
			title: textIn(catalogue, 'title'),
			municipality: textIn(catalogue, 'municipality')
		},
		written: { at: textIn(written, 'at'), device: textIn(written, 'device') }
	};
	const time = Date.parse(head.written.at);
	const stamp = nextStamp(undefined, Number.isNaN(time) ? 0 : time, 'newer000');
	const records = entityKeys.flatMap((entity) => {
		const rows = Object.hasOwn(sorts, entity) ? sorts[entity] : [];
		return (Array.isArray(rows) ? rows : []).flatMap((row: unknown) => {
			const read = rowOf(entity, asObject(row), stamp);
			return read ? [{ entity, row: read }] : [];
		});
	});
	return records.length > 0 && head.catalogue.id !== '' ? { ...head, records } : undefined;
}

const schemas = new Map<Field, ReturnType<typeof schemaOf>>();

function schemaFor(field: Field): ReturnType<typeof schemaOf> {
	let schema = schemas.get(field);
	if (!schema) schemas.set(field, (schema = schemaOf(field)));
	return schema;
}

/** The fields of a record that have the form known here. */
function rowOf(entity: EntityKey, raw: Loose, stamp: string): Row | undefined {
	const id = textIn(raw, 'id');
	if (id === '' || raw['deleted'] || raw['purged']) return undefined;
	const row: Record<string, unknown> = { id, stamps: stampsOf(raw, stamp), seen: {} };
	for (const [key, field] of Object.entries(entityOf(entity).fields)) {
		if (Object.hasOwn(raw, key) && v.is(schemaFor(field), raw[key])) row[key] = raw[key];
	}
	return row as Row;
}

function stampsOf(raw: Loose, stamp: string): Row['stamps'] {
	const told = Object.entries(asObject(raw['stamps'])).filter(
		([, value]) => typeof value === 'string' && isStamp(value)
	);
	return { '*': stamp, ...Object.fromEntries(told) };
}

const asObject = (value: unknown): Loose =>
	typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {};

const textIn = (object: Loose, key: string): string => {
	const value = Object.hasOwn(object, key) ? object[key] : '';
	return typeof value === 'string' ? value : '';
};
