import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	move,
	moveTo,
	orderAt,
	placesFor,
	targetsFor,
	type Change,
	type Step
} from '../../src/core/moves.ts';
import { itemId, outlineOf, type Item } from '../../src/core/outline.ts';
import { contentsOf, freeContents } from '../../src/core/removal.ts';
import { conceptOf, type Concept } from '../../src/core/tree.ts';
import { noNames } from '../../src/model/kinds/index.ts';
import { rec } from './concept-records.ts';

interface Records {
	fields: ReturnType<typeof rec<'field'>>[];
	goals: ReturnType<typeof rec<'goal'>>[];
	measures: ReturnType<typeof rec<'measure'>>[];
}

const start = (order: number | null = null): Records => ({
	fields: ['1', '2', '3'].map((id, i) => rec('field', id, { number: id, order: order && i + 1 })),
	goals: [
		rec('goal', 'a', { number: '1.1', level: 'main', field: '1' }),
		rec('goal', 'b', { number: '1.2', level: 'main', field: '1' }),
		rec('goal', 'c', { number: '1.2.1', level: 'sub', field: '1', parent: 'b' })
	],
	measures: [
		rec('measure', 'm1', { number: '1-1', field: '1', goals: ['a'] }),
		rec('measure', 'm2', { number: '1-2', field: '1', goals: ['a'] }),
		rec('measure', 'm3', { number: '1-3', field: '1', goals: ['c'] }),
		rec('measure', 'm4', { number: '1-4', field: '1' }),
		rec('measure', 'm5', { number: '2-1', field: '2' })
	]
});

const concepts = new WeakMap<Records, Concept>();

/** A line belongs to the concept it was read from: one concept for the same records. */
function conceptFor(records: Records): Concept {
	const concept = concepts.get(records) ?? conceptOf(records);
	concepts.set(records, concept);
	return concept;
}
const tell = (records: Records): string =>
	outlineOf(conceptFor(records))
		.map(({ depth, record }) => `${'>'.repeat(depth)}${record?.id ?? '–'}`)
		.join(' ');
const find = (records: Records, id: string): Item =>
	outlineOf(conceptFor(records)).find((item) => itemId(item) === id)!;

function apply(records: Records, changes: readonly Change[] | undefined): Records {
	const change = <R extends { id: string }>(entity: string, list: R[]): R[] =>
		list.map((record) =>
			(changes ?? [])
				.filter((one) => one.entity === entity && one.id === record.id)
				.reduce((now, { set }) => ({ ...now, ...set }), record)
		);
	return {
		fields: change('field', records.fields),
		goals: change('goal', records.goals),
		measures: change('measure', records.measures)
	};
}
const step = (records: Records, id: string, to: Step): Records =>
	apply(records, move(conceptFor(records), find(records, id), to, noNames));

test('the outline to begin with', () => {
	expect(tell(start())).toBe('1 >a >>m1 >>m2 >b >>c >>>m3 >m4 2 >m5 3');
});

describe('one step', () => {
	test.each<[string, Step, string]>([
		['2', 'up', '2 >m5 1 >a >>m1 >>m2 >b >>c >>>m3 >m4 3'],
		['2', 'in', '1 >a >>m1 >>m2 >b >>c >>>m3 >m4 >2 >>m5 3'],
		['m2', 'up', '1 >a >>m2 >>m1 >b >>c >>>m3 >m4 2 >m5 3'],
		['m2', 'down', '1 >a >>m1 >b >>m2 >>c >>>m3 >m4 2 >m5 3'],
		['m2', 'out', '1 >a >>m1 >b >>c >>>m3 >m4 >m2 2 >m5 3'],
		['m3', 'down', '1 >a >>m1 >>m2 >b >>c >m3 >m4 2 >m5 3'],
		['m3', 'out', '1 >a >>m1 >>m2 >b >>m3 >>c >m4 2 >m5 3'],
		['m4', 'in', '1 >a >>m1 >>m2 >b >>m4 >>c >>>m3 2 >m5 3'],
		['m4', 'down', '1 >a >>m1 >>m2 >b >>c >>>m3 2 >m4 >m5 3'],
		['m5', 'up', '1 >a >>m1 >>m2 >b >>c >>>m3 >m4 >m5 2 3'],
		['b', 'in', '1 >a >>m1 >>m2 >>b >>>c >>>>m3 >m4 2 >m5 3'],
		['c', 'out', '1 >a >>m1 >>m2 >b >c >>m3 >m4 2 >m5 3'],
		['b', 'down', '1 >a >>m1 >>m2 >m4 2 >b >>c >>>m3 >m5 3']
	])('%s %s', (id, to, outline) => {
		expect(tell(step(start(), id, to))).toBe(outline);
	});

	test.each<[string, Step]>([
		['1', 'up'],
		['3', 'down'],
		['1', 'in'],
		['1', 'out'],
		['a', 'in'],
		['a', 'up'],
		['a', 'out'],
		['m1', 'up'],
		['m4', 'out']
	])('%s cannot go %s', (id, to) => {
		const records = start();
		const changes = move(conceptFor(records), find(records, id), to, noNames);
		// The first measure of the document goes nowhere further up; all others have a place before them.
		expect(changes).toBeUndefined();
	});

	test('a goal that is put under another one goes down a level, and up again', () => {
		const inside = step(start(), 'b', 'in');
		expect(inside.goals.find(({ id }) => id === 'b')).toMatchObject({ level: 'sub', parent: 'a' });
		const outside = step(inside, 'b', 'out');
		expect(outside.goals.find(({ id }) => id === 'b')).toMatchObject({ level: 'main', parent: '' });
	});

	test('a goal takes its measures and sub-goals along into another field', () => {
		const moved = step(start(), 'b', 'down');
		expect(moved.goals.filter(({ field }) => field === '2').map(({ id }) => id)).toEqual([
			'b',
			'c'
		]);
		expect(moved.measures.find(({ id }) => id === 'm3')?.field).toBe('2');
	});
});

test('with an order everywhere a move writes one record', () => {
	const records = start(1);
	expect(move(conceptFor(records), find(records, '3'), 'up', noNames)).toEqual([
		{ entity: 'field', id: '3', set: { parent: '', order: 1.5 } }
	]);
});

test('a field does not go into itself', () => {
	const records = step(start(), '2', 'in');
	const inside = conceptFor(records).fields[0]!.fields[0];
	expect(
		moveTo(conceptFor(records), find(records, '1'), { field: inside }, noNames)
	).toBeUndefined();
});

test('a new order is between its neighbours whatever stands there', () => {
	const orders = fc.array(fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true })), {
		maxLength: 8
	});
	fc.assert(
		fc.property(orders, fc.nat(8), (some, n) => {
			const sorted = [...some].sort((a, b) => (a ?? Infinity) - (b ?? Infinity) || 0);
			const siblings = sorted.map((order, i) => ({ id: `s${String(i)}`, order }));
			const at = Math.min(n, siblings.length);
			const { order, others } = orderAt(siblings, at);
			const now = siblings.map(
				(sibling) => others.find(({ id }) => id === sibling.id)?.order ?? sibling.order ?? Infinity
			);
			expect(now.slice(0, at).every((before) => before < order)).toBe(true);
			expect(now.slice(at).every((after) => after > order)).toBe(true);
		})
	);
});

test('whatever is moved wherever, nothing is lost and a line comes to where it was put', () => {
	const ids = ['1', '2', '3', 'a', 'b', 'c', 'm1', 'm2', 'm3', 'm4', 'm5'];
	const steps = fc.constantFrom<Step>('up', 'down', 'in', 'out');
	fc.assert(
		fc.property(
			fc.array(fc.record({ id: fc.constantFrom(...ids), step: steps, to: fc.option(fc.nat(20)) })),
			(moves) => {
				let records = start();
				for (const { id, step: one, to } of moves) {
					const concept = conceptFor(records);
					const item = find(records, id);
					const places = item.kind === 'field' ? [] : placesFor(item.kind, concept);
					const target = to === null ? undefined : places[to % Math.max(places.length, 1)];
					if (target) {
						records = apply(records, moveTo(concept, item, target, noNames));
						const moved = find(records, id);
						expect(moved.field?.field?.id).toBe(target.field?.field?.id);
						if (item.kind === 'measure') expect(moved.goal?.goal.id).toBe(target.goal?.goal.id);
					} else records = apply(records, move(concept, item, one, noNames));
					const all = outlineOf(conceptFor(records)).flatMap(({ record }) => record?.id ?? []);
					expect([...all].sort()).toEqual([...ids].sort());
				}
			}
		),
		{ numRuns: 300 }
	);
});

describe('deleting', () => {
	const without = (id: string): string => {
		const records = start();
		const freed = apply(records, freeContents(find(records, id)));
		const left = <R extends { id: string }>(list: R[]): R[] => list.filter((one) => one.id !== id);
		return tell({
			fields: left(freed.fields),
			goals: left(freed.goals),
			measures: left(freed.measures)
		});
	};
	test('a field leaves its goals and measures without a field', () => {
		expect(without('1')).toBe('2 >m5 3 – >a >>m1 >>m2 >b >>c >>>m3 >m4');
	});
	test('a goal leaves what stands in it to the goal above, or to the field', () => {
		expect(without('c')).toBe('1 >a >>m1 >>m2 >b >>m3 >m4 2 >m5 3');
		expect(without('a')).toBe('1 >b >>c >>>m3 >m1 >m2 >m4 2 >m5 3');
	});
	test('says how much stays', () => {
		expect(contentsOf(find(start(), '1'))).toEqual({ goals: 3, measures: 4 });
		expect(contentsOf(find(start(), 'b'))).toEqual({ goals: 1, measures: 1 });
	});
});

test('places to move to stand as they are read: a field, then its goals', () => {
	const concept = conceptOf(start());
	const item = outlineOf(concept).find(({ kind }) => kind === 'measure')!;
	const places = targetsFor(item, concept).map(
		({ field, goal }) => goal?.goal.number ?? field?.field?.number ?? ''
	);
	expect(places).toEqual(['1', '1.1', '1.2', '1.2.1', '2', '3', '']);
});
