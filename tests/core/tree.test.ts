import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../src/core/outline.ts';
import { allFields, conceptOf, measuresOf } from '../../src/core/tree.ts';
import { rec } from './concept-records.ts';

const field = (id: string, values = {}) => rec('field', id, { number: id, ...values });
const goal = (id: string, values = {}) => rec('goal', id, { number: id, ...values });
const measure = (id: string, values = {}) => rec('measure', id, { number: id, ...values });

/** The document as lines: "1", "  1.1", … */
const lines = (records: Partial<Parameters<typeof conceptOf>[0]>): string[] =>
	outlineOf(conceptOf({ fields: [], goals: [], measures: [], ...records })).map(
		({ depth, record }) => `${'  '.repeat(depth)}${record?.id ?? '–'}`
	);

test('fields, goals and measures stand in the order of their numbers', () => {
	expect(
		lines({
			fields: [field('10'), field('2')],
			goals: [goal('g2', { field: '2' }), goal('g1', { field: '2' })],
			measures: [
				measure('2-10', { field: '2', goals: ['g1'] }),
				measure('2-9', { field: '2', goals: ['g1'] }),
				measure('2-1', { field: '2' })
			]
		})
	).toEqual(['2', '  g1', '    2-9', '    2-10', '  g2', '  2-1', '10']);
});

test('an arranged order comes before numbers', () => {
	const fields = [field('1', { order: 2 }), field('2', { order: 1 }), field('0')];
	expect(lines({ fields })).toEqual(['2', '1', '0']);
});

test('a measure stands under the first of its goals in the document, in its own field', () => {
	expect(
		lines({
			fields: [field('1'), field('2')],
			goals: [
				goal('a', { field: '1' }),
				goal('b', { field: '2', order: 2 }),
				goal('c', { field: '2', order: 1 })
			],
			measures: [measure('m', { field: '2', goals: ['a', 'b', 'c'] })]
		})
	).toEqual(['1', '  a', '2', '  c', '    m', '  b']);
});

test('sub-goals stand under their goal, also without a field of their own', () => {
	const goals = [goal('a', { field: '1' }), goal('b', { parent: 'a' })];
	const measures = [measure('m', { field: '1', goals: ['b'] })];
	expect(lines({ fields: [field('1')], goals, measures })).toEqual([
		'1',
		'  a',
		'    b',
		'      m'
	]);
});

describe('what leads nowhere is not lost', () => {
	test('without a field, with a deleted one, with words for one', () => {
		const measures = [
			measure('a'),
			measure('b', { field: 'gone' }),
			measure('c', { field: 'words:Sprache' })
		];
		expect(lines({ fields: [field('1')], measures })).toEqual(['1', '–', '  a', '  b', '  c']);
	});

	test('rings of parents', () => {
		const fields = [field('1', { parent: '2' }), field('2', { parent: '1' })];
		const goals = [goal('a', { parent: 'b', field: '1' }), goal('b', { parent: 'a', field: '1' })];
		expect(lines({ fields, goals })).toEqual(['1', '  a', '  b', '2']);
	});

	test('a goal whose parent is in another field', () => {
		const goals = [goal('a', { field: '1' }), goal('b', { field: '2', parent: 'a' })];
		expect(lines({ fields: [field('1'), field('2')], goals })).toEqual(['1', '  a', '2', '  b']);
	});
});

test('a field counts the measures of its goals and sub-fields', () => {
	const concept = conceptOf({
		fields: [field('1'), field('1.1', { parent: '1' })],
		goals: [goal('a', { field: '1' })],
		measures: [
			measure('x', { field: '1', goals: ['a'] }),
			measure('y', { field: '1.1' }),
			measure('z', { field: '1' })
		]
	});
	expect(measuresOf(concept.fields[0]!).map(({ id }) => id)).toEqual(['x', 'z', 'y']);
	expect(allFields(concept.fields).map((node) => node.field?.id)).toEqual(['1', '1.1']);
});

test('what is under a folded line is left out', () => {
	const concept = conceptOf({
		fields: [field('1'), field('2')],
		goals: [],
		measures: [measure('m', { field: '1' })]
	});
	expect(outlineOf(concept, (id) => id === '1').map(({ record }) => record?.id)).toEqual([
		'1',
		'2'
	]);
});
