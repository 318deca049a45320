import { describe, expect, test } from 'vitest';
import { cellOf, columnsOf } from '../../src/core/columns.ts';
import { csvOf } from '../../src/core/csv-table.ts';
import { readTable } from '../../src/core/import/delimited.ts';
import { recognise } from '../../src/core/import/recognise.ts';
import { namesOver } from '../../src/core/names.ts';
import { present } from '../../src/core/record.ts';
import { createRow } from '../../src/core/write.ts';
import { exampleRecords } from '../../src/data/example/records.ts';
import { newId } from '../../src/data/ids.ts';
import { kindOf } from '../../src/model/kinds/index.ts';
import {
	entityKeys,
	entityOf,
	type AnyRec,
	type EntityKey,
	type Rec
} from '../../src/model/registry.ts';

const stamp = '2026-11-20T08:14:03.120Z-0000-k3f9x2qa';
const records = new Map<EntityKey, AnyRec[]>();
for (const { entity, id, values } of exampleRecords(newId)) {
	const list = records.get(entity) ?? [];
	records.set(entity, [...list, present(entity, createRow(id, values, stamp))]);
}
const all = (entity: EntityKey): readonly AnyRec[] => records.get(entity) ?? [];
const names = namesOver({
	get: (entity, id) => all(entity).find((record) => record.id === id),
	all
});
const own = all('own-field') as readonly Rec<'own-field'>[];
const told = entityKeys.filter((key) => !entityOf(key).internal && all(key).length > 0);

describe.each(told)('the table of every %s', (entity) => {
	const columns = columnsOf(entity, own);
	const table = readTable(csvOf(columns, all(entity), names).slice(1));

	test('has a line a record and a column with a name of its own for everything', () => {
		expect(table.rows).toHaveLength(all(entity).length + 1);
		expect(table.rows[0]).toHaveLength(columns.length);
		expect(new Set(table.rows[0]).size).toBe(columns.length);
	});

	test('gives every value back when it is read', () => {
		for (const [i, record] of all(entity).entries()) {
			for (const [j, column] of columns.entries()) {
				const words = table.rows[i + 1]?.[j] ?? '';
				const parsed = kindOf(column.field).parse(words, column.field, names);
				expect(parsed, `${column.label}: ${words}`).toEqual({ value: cellOf(record, column) });
			}
		}
	});
});

test('the columns of the own table of measures are known again', () => {
	const columns = columnsOf('measure', own).filter(({ key }) => key in entityOf('measure').fields);
	const table = readTable(csvOf(columns, all('measure'), names).slice(1));
	const { columns: found } = recognise(table);
	for (const name of ['Nr.', 'Titel', 'Kurzfassung', 'Beschreibung', 'Ende', 'Wiedervorlage']) {
		const key = columns.find(({ label }) => label === name)?.key;
		expect(found.find(({ label }) => label === name)?.target).toBe(`measure.${String(key)}`);
	}
});
