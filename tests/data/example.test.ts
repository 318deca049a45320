import { describe, expect, test } from 'vitest';
import { columnsOf } from '../../src/core/columns.ts';
import { readFilter, states } from '../../src/core/filter.ts';
import {
	readLayout,
	writeColumns,
	writeGrouping,
	writeSorting
} from '../../src/core/list-state.ts';
import { exampleRecords, type ExampleRecord } from '../../src/data/example/records.ts';
import type { Field } from '../../src/model/field.ts';
import { kindOf, noNames, wordsOf } from '../../src/model/kinds/index.ts';
import { entityOf, type EntityKey } from '../../src/model/registry.ts';
import { needsReason, settled, statuses, type Status } from '../../src/model/status.ts';

let next = 0;
const records = exampleRecords(() => `id-${++next}`);
const byId = new Map(records.map((record) => [record.id, record]));
const of = (entity: EntityKey): ExampleRecord[] =>
	records.filter((record) => record.entity === entity);
const measures = of('measure');
const ownFields = of('own-field').map(({ id }) => id);
const name = ({ entity, values }: ExampleRecord): string =>
	`${entity} ${String(values['number'] ?? values['title'] ?? values['name'] ?? values['date'])}`;
const statusOf = ({ values }: ExampleRecord): Status =>
	(values['status'] as { value: Status } | undefined)?.value ?? 'unknown';
const belongTo = (entity: EntityKey, measure: ExampleRecord): ExampleRecord[] =>
	of(entity).filter(({ values }) => values['measure'] === measure.id);

/** The entity that a field refers to, alone or as a set. */
const targetOf = (field: Field): string | undefined =>
	field.kind === 'reference'
		? field.target
		: field.kind === 'set' && field.of.kind === 'reference'
			? field.of.target
			: undefined;

/** What is wrong with a value of the example, in words for the test's report. */
function faults(field: Field, value: unknown): string[] {
	const kind = kindOf(field);
	const target = targetOf(field);
	if (target !== undefined) {
		return [value]
			.flat()
			.filter((id) => wordsOf(id as string) === undefined)
			.filter((id) => byId.get(id as string)?.entity !== target)
			.map((id) => `${String(id)} is no ${target}`);
	}
	if (kind.isEmpty(value, field)) return ['is empty'];
	const parsed = kind.parse(kind.format(value, field, noNames), field, noNames);
	if ('problem' in parsed) return [`${parsed.problem.reason}: ${parsed.problem.input}`];
	return kind.same(parsed.value, value) ? [] : [`is not as it is stored: ${JSON.stringify(value)}`];
}

describe('the example catalogue', () => {
	test('is valid against the declaration in every value', () => {
		const wrong = records.flatMap((record) =>
			Object.entries(record.values)
				.filter(([key]) => !ownFields.includes(key))
				.flatMap(([key, value]) => {
					const field = entityOf(record.entity).fields[key];
					const found = field ? faults(field, value) : ['is no field'];
					return found.map((fault) => `${name(record)}, ${key}: ${fault}`);
				})
		);
		expect(wrong).toEqual([]);
	});

	test('fills every required field', () => {
		const missing = records.flatMap((record) =>
			Object.entries(entityOf(record.entity).fields)
				.filter(([key, field]) => field.required === true && !(key in record.values))
				.map(([key]) => `${name(record)}, ${key}`)
		);
		expect(missing).toEqual([]);
	});

	test('has an id of its own for every record, and begins with the catalogue itself', () => {
		expect(byId.size).toBe(records.length);
		expect(records[0]?.entity).toBe('catalogue');
	});

	test('is as large as a small town’s concept', () => {
		expect(of('catalogue')).toHaveLength(1);
		expect(of('field')).toHaveLength(6);
		expect(measures.length).toBeGreaterThanOrEqual(40);
		expect(of('actor').length).toBeGreaterThanOrEqual(14);
		expect(of('person')).toHaveLength(8);
		expect(of('own-field')).toHaveLength(1);
		for (const level of ['guiding', 'main', 'sub']) {
			expect(of('goal').some(({ values }) => values['level'] === level)).toBe(true);
		}
		for (const year of ['2024', '2025', '2026']) {
			const entries = of('progress').filter(({ values }) =>
				String(values['date']).startsWith(year)
			);
			expect(entries.length, year).toBeGreaterThan(15);
		}
	});

	test.each(['field', 'goal', 'measure'] as const)('gives no number twice: %s', (entity) => {
		const numbers = of(entity).map(({ values }) => values['number']);
		expect(new Set(numbers).size).toBe(numbers.length);
	});

	test('numbers the measures of a field by that field', () => {
		for (const { values } of measures) {
			const field = byId.get(values['field'] as string);
			expect(String(values['number'])).toMatch(new RegExp(`^${String(field?.values['number'])}-`));
		}
	});

	test('uses every status, kind and state of funding', () => {
		expect(new Set(measures.map(statusOf))).toEqual(new Set(Object.keys(statuses)));
		for (const key of ['kind', 'state']) {
			const field = entityOf('funding').fields[key];
			const used = new Set(of('funding').map(({ values }) => values[key]));
			expect(used, key).toEqual(
				new Set(field?.kind === 'choice' ? Object.keys(field.choices) : [])
			);
		}
	});

	test('gives a measure the status of its newest Sachstand', () => {
		for (const measure of measures) {
			const dates = belongTo('progress', measure).map(({ values }) => String(values['date']));
			expect(dates, name(measure)).toEqual([...dates].sort().reverse());
			const newest = belongTo('progress', measure)[0];
			if (newest) expect(statusOf(measure), name(measure)).toBe(newest.values['status']);
		}
	});

	test('says of merged measures where they went', () => {
		for (const measure of measures) {
			expect('mergedInto' in measure.values, name(measure)).toBe(statusOf(measure) === 'merged');
		}
	});

	test('shows what a real catalogue lacks', () => {
		const today = '2026-11-20';
		const without = (key: string) => measures.filter(({ values }) => !(key in values));
		expect(without('lead')).toHaveLength(2);
		expect(without('goals').length).toBeGreaterThan(0);
		expect(measures.some((m) => belongTo('funding', m).length === 0)).toBe(true);
		expect(
			without('reason')
				.filter((measure) => needsReason.has(statusOf(measure)))
				.map(name)
		).toEqual(['measure 2-7']);
		const late = measures.filter(
			(m) =>
				!settled.has(statusOf(m)) &&
				/^\d{4}-\d\d-\d\d$/.test(String(m.values['end'])) &&
				String(m.values['end']) < today
		);
		expect(late.map(name)).toEqual(['measure 1-4', 'measure 2-1', 'measure 2-3', 'measure 5-4']);
		const stale = measures.filter((measure) => {
			const [newest] = belongTo('progress', measure);
			return (
				!settled.has(statusOf(measure)) && (!newest || String(newest.values['date']) < '2025-11-20')
			);
		});
		expect(stale.length).toBeGreaterThan(2);
		expect(measures.filter(({ values }) => 'blocked' in values)).toHaveLength(4);
		const words = measures
			.flatMap(({ values }) => (values['related'] ?? []) as string[])
			.filter((value) => wordsOf(value) !== undefined);
		expect(words).toEqual(['words:K-12']);
	});

	test('saves views that the table of measures understands', () => {
		for (const view of of('view')) {
			const layout = new URLSearchParams(view.values as Record<string, string>);
			const { columns, sorting, grouping } = readLayout(layout, columnsOf('measure'));
			expect(writeColumns(columns), name(view)).toBe(view.values['columns']);
			expect(writeSorting(sorting)).toBe(view.values['sort'] ?? '');
			expect(writeGrouping(grouping)).toBe(view.values['group'] ?? '');
			const filter = new URLSearchParams((view.values['filter'] ?? '') as string);
			const chosen = readFilter(filter, ['state']).get('state') ?? new Set();
			expect([...filter.keys()].filter((key) => key !== 'state')).toEqual([]);
			expect([...chosen].filter((state) => !states.some((known) => known === state))).toEqual([]);
		}
	});

	test('takes target groups, districts and tags from the lists of the catalogue', () => {
		const concept = of('catalogue')[0]!.values;
		for (const key of ['targetGroups', 'districts', 'tags']) {
			const known = concept[key] as string[];
			const used = measures.flatMap(({ values }) => (values[key] ?? []) as string[]);
			expect(
				used.filter((word) => !known.includes(word)),
				key
			).toEqual([]);
			expect(known, key).toEqual([...new Set(known)]);
		}
	});

	test('names nobody who could be real', () => {
		for (const { values } of [...of('person'), ...of('actor')]) {
			if ('email' in values) expect(values['email']).toMatch(/@example\.org$/);
			if ('phone' in values) expect(values['phone']).toMatch(/^0000 /);
			if ('web' in values) expect(values['web']).toMatch(/^https:\/\/([a-z]+\.)?example\.org/);
		}
	});
});
