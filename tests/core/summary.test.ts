import { expect, test } from 'vitest';
import { daysLater, dueItems, periodOfDay } from '../../src/core/due.ts';
import { factsById } from '../../src/core/facts.ts';
import { fieldStates, figuresOf } from '../../src/core/summary.ts';
import { noNames } from '../../src/model/kinds/index.ts';
import type { Rec } from '../../src/model/registry.ts';
import { rec } from './concept-records.ts';

const today = '2026-11-20'; // a Friday
const status = (value: Rec<'measure'>['status']['value']) => ({ value, date: '' });
const measures = [
	rec('measure', 'late', { status: status('ongoing'), end: '2026-06-30', lead: 'x' }),
	rec('measure', 'new-late', { status: status('ongoing'), end: '2026-10' }),
	rec('measure', 'done', { status: status('done'), end: '2025', lead: 'x', field: 'f' }),
	rec('measure', 'stuck', {
		status: status('preparing'),
		end: '2027',
		blocked: { is: true, reason: '', condition: '' },
		review: '2026-11-20'
	}),
	rec('measure', 'soon', { status: status('ongoing'), end: '2026-12', review: '2026-12-01' })
];
const belongings = { progress: new Map(), funding: new Map() };

test('the figures count what needs attention', () => {
	expect(figuresOf(measures, factsById(measures, belongings, today), today)).toMatchObject({
		total: 5,
		done: 1,
		late: 2,
		longLate: 1,
		blocked: 1,
		due: 1,
		stale: 4,
		nextReview: '2026-12-01'
	});
});

test('of the stale ones, those without any Sachstand are counted apart', () => {
	const told = [rec('progress', 'p', { measure: 'soon', date: '2025-01-15' })];
	const known = { ...belongings, progress: new Map([['soon', told]]) };
	const figures = figuresOf(measures, factsById(measures, known, today), today);
	expect(figures).toMatchObject({ stale: 4, untold: 3 });
});

test('what is due comes in the order of its day, overdue first', () => {
	const steps = [
		rec('step', 's1', { measure: 'soon', title: 'Gespräch', due: '2026-11-24' }),
		rec('step', 's2', {
			measure: 'soon',
			title: 'Erledigt',
			due: '2026-11-01',
			doneOn: '2026-11-01'
		}),
		rec('step', 's3', { measure: 'done', title: 'Zu einer umgesetzten', due: '2026-11-01' })
	];
	const funding = [
		rec('funding', 'f1', { measure: 'soon', programme: 'KOMM-AN', applyBy: '2026-11-30' }),
		rec('funding', 'f2', { measure: 'soon', state: 'granted', applyBy: '2026-11-30' }),
		rec('funding', 'f3', { measure: 'done', state: 'granted', reportDue: '2026-12-15' }),
		rec('funding', 'f4', { measure: 'done', state: 'settled', reportDue: '2026-12-15' })
	];
	const items = dueItems({ measures, steps, funding }, today);
	expect(items.map(({ kind, id, day }) => `${day} ${kind} ${id}`)).toEqual([
		'2026-06-30 end late',
		'2026-10-31 end new-late',
		'2026-11-20 review stuck',
		'2026-11-24 step s1',
		'2026-11-30 apply f1',
		'2026-12-01 review soon',
		'2026-12-15 report f3'
	]);
});

test.each([
	['2026-11-19', 'late'],
	['2026-11-20', 'today'],
	['2026-11-22', 'week'],
	['2026-11-23', 'next-week'],
	['2026-11-29', 'next-week'],
	['2026-11-30', 'later']
])('%s is %s on a Friday', (day, period) => {
	expect(periodOfDay(day, today)).toBe(period);
});

test('on a Sunday the week ends', () => {
	expect(periodOfDay('2026-11-23', '2026-11-22')).toBe('next-week');
	expect(daysLater('2026-12-31', 1)).toBe('2027-01-01');
});

test('a field counts what is in its sub-fields; measures without a field come last', () => {
	const fields = [
		rec('field', 'f', { number: '10' }),
		rec('field', 'g', { number: '2' }),
		rec('field', 'h', { number: '2.1', parent: 'g' })
	];
	const some = [
		rec('measure', 'a', { field: 'h', status: status('done') }),
		rec('measure', 'b', { field: 'g' }),
		rec('measure', 'c', { field: 'gone' })
	];
	const states = fieldStates(fields, some, noNames);
	expect(states.map(({ field, total }) => [field?.id, total])).toEqual([
		['g', 2],
		['f', 0],
		[undefined, 1]
	]);
	expect(states[0]?.counts.get('done')).toBe(1);
});
