import { describe, expect, test } from 'vitest';
import { namesOver } from '../../src/core/names.ts';
import {
	claimedWords,
	renumber,
	renumberingChanges,
	usedSchemes,
	type Schemes
} from '../../src/core/renumber.ts';
import { conceptOf } from '../../src/core/tree.ts';
import type { AnyRec, EntityKey } from '../../src/model/registry.ts';
import { rec } from './concept-records.ts';

const idOf = (n: number): string => `aaaa-bbbb-cccc-00${String(n).padStart(2, '0')}`;
const fields = [
	rec('field', idOf(1), { number: '5', title: 'Sprache' }),
	rec('field', idOf(2), { number: '6', title: 'Arbeit' }),
	rec('field', idOf(3), { number: '6.9', title: 'Ausbildung', parent: idOf(2) })
];
const goals = [
	rec('goal', idOf(4), { number: 'Z', text: 'Verständigung', field: idOf(1) }),
	rec('goal', idOf(5), { number: 'Y', text: 'Kurse', field: idOf(1), parent: idOf(4) })
];
const measures = [
	rec('measure', idOf(6), { number: '3-1', title: 'Kurs', field: idOf(1) }),
	rec('measure', idOf(7), { number: '3-2', title: 'Café', field: idOf(1), related: ['words:3-1'] }),
	rec('measure', idOf(8), { number: '4', title: 'Praktikum', field: idOf(3) }),
	rec('measure', idOf(9), { number: '9', title: 'Los', related: ['words:1-1', 'words:7-7'] })
];
const concept = conceptOf({ fields, goals, measures });
const all: Partial<Record<EntityKey, readonly AnyRec[]>> = {
	field: fields,
	goal: goals,
	measure: measures
};
const records = (entity: EntityKey) => all[entity] ?? [];
const names = namesOver({
	all: records,
	get: (entity, id) => records(entity).find((record) => record.id === id)
});
const keep: Schemes = { field: '', goal: '', measure: '' };
const told = (schemes: Partial<Schemes>): string[] =>
	renumber(concept, { ...keep, ...schemes }).map(({ from, to }) => `${from} → ${to}`);

describe('schemes', () => {
	test.each<[Partial<Schemes>, string[]]>([
		[{}, []],
		[{ field: '1' }, ['5 → 1', '6 → 2', '6.9 → 2.1']],
		[{ field: 'I' }, ['5 → I', '6 → II', '6.9 → II.1']],
		[{ field: 'A' }, ['5 → A', '6 → B', '6.9 → B.1']],
		[{ goal: '.' }, ['Z → 5.1', 'Y → 5.1.1']],
		[{ goal: '-' }, ['Z → 5-1', 'Y → 5-1-1']],
		[{ goal: '.Z' }, ['Z → 5.Z1', 'Y → 5.Z1.1']],
		[{ measure: '-' }, ['3-1 → 5-1', '3-2 → 5-2', '4 → 6-9-1']],
		[{ measure: '.M' }, ['3-1 → 5.M1', '3-2 → 5.M2', '4 → 6.9.M1']],
		[{ measure: 'n' }, ['3-1 → 1', '3-2 → 2', '4 → 3']],
		[
			{ field: '1-1', measure: '-' },
			['5 → 1', '3-1 → 1-1', '3-2 → 1-2', '6 → 2', '6.9 → 2-1', '4 → 2-1-1']
		]
	])('%o', (schemes, changes) => {
		expect(told(schemes)).toEqual(changes);
	});
});

describe('the schemes that a concept uses', () => {
	const own = [rec('field', idOf(1), { number: 'I' }), rec('field', idOf(2), { number: 'II' })];
	const with_ = (numbers: readonly string[]) =>
		conceptOf({
			fields: own,
			goals: [],
			measures: numbers.map((number, i) =>
				rec('measure', idOf(10 + i), { number, field: own[i % 2]!.id, order: i })
			)
		});
	test.each<[string[], Schemes['measure']]>([
		[['I.1', 'II.1', 'I.2', 'II.9'], '.'],
		[['I-1', 'II-1', 'I-2'], '-'],
		[['M1', 'M3', 'M2'], 'M'],
		[['', '', ''], '-']
	])('%j', (numbers, measure) => {
		expect(usedSchemes(with_(numbers))).toMatchObject({ field: 'I', measure });
	});

	test('leave alone what mostly follows none', () => {
		expect(usedSchemes(concept)).toEqual({ field: '', goal: '', measure: '-' });
	});
});

test('references in words that named a renumbered measure become references to it', () => {
	const numbers = renumber(concept, { ...keep, measure: '-' });
	expect(renumberingChanges(numbers, records, names)).toEqual([
		{ entity: 'measure', id: idOf(6), set: { number: '5-1' } },
		{ entity: 'measure', id: idOf(7), set: { number: '5-2', related: [idOf(6)] } },
		{ entity: 'measure', id: idOf(8), set: { number: '6-9-1' } }
	]);
});

test('words that named nothing and would name something now are pointed out', () => {
	expect(
		claimedWords(renumber(concept, { ...keep, field: '1', measure: '-' }), records, names)
	).toEqual(['1-1']);
	expect(claimedWords(renumber(concept, { ...keep, measure: '-' }), records, names)).toEqual([]);
});
