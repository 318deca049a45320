import { describe, expect, test } from 'vitest';
import { planBulk } from '../../src/core/bulk.ts';
import { columnsOf } from '../../src/core/columns.ts';
import {
	isChanged,
	readLayout,
	viewParams,
	viewValues,
	writeColumns,
	writeSorting
} from '../../src/core/list-state.ts';
import { nextNumber } from '../../src/core/next-number.ts';
import { copyTable } from '../../src/core/table-copy.ts';
import { noNames } from '../../src/model/kinds/index.ts';
import { measure, record } from './measures-fixture.ts';

const today = '2026-11-20';
const columns = columnsOf('measure');
const column = (key: string) => columns.find((one) => one.key === key)!;

describe('a bulk edit', () => {
	test('tells what changes, what has the value already, and what is open', () => {
		const done = { value: 'done', date: '2025' } as const;
		const open = measure('3', { also: { status: [{ value: done, stamp: 's' }] } });
		const plan = planBulk(
			[measure('1'), measure('2', { status: done }), open],
			column('status.value'),
			'replace',
			'done',
			today
		);
		expect(plan.changes.map(({ record: { id }, set }) => [id, set])).toEqual([
			['1', { status: { value: 'done', date: today } }]
		]);
		expect(plan.same.map(({ id }) => id)).toEqual(['2']);
		expect(plan.open.map(({ id }) => id)).toEqual(['3']);
	});

	test('a status that asks for a reason brings it where none stands', () => {
		const list = [measure('1'), measure('2', { reason: 'Steht schon da.' })];
		const sets = (status: string) =>
			planBulk(list, column('status.value'), 'replace', status, today, 'Kein Geld.').changes.map(
				({ set }) => set
			);
		const status = { value: 'postponed', date: today };
		expect(sets('postponed')).toEqual([{ status, reason: 'Kein Geld.' }, { status }]);
		expect(sets('ongoing')[0]).not.toHaveProperty('reason');
	});

	test('two equal values side by side wait for nobody', () => {
		const also = { status: [{ value: { value: 'unknown', date: '' }, stamp: 's' }] };
		const twins = measure('1', { also, status: { value: 'unknown', date: '' } });
		const plan = planBulk([twins], column('status.value'), 'replace', 'done', today);
		expect(plan.open).toEqual([]);
	});

	test('a set that was changed on both sides, and a record that waits for a decision, are changed like others', () => {
		const knew = { w: 's' };
		const also = { 'tags:Kita': [{ value: false, stamp: 's' }] };
		const list = [
			measure('1', { tags: ['Kita'], also }),
			measure('2', { deleted: { how: 'bin', knew }, tags: [] })
		];
		const plan = planBulk(list, column('tags'), 'add', ['Schule'], today);
		expect(plan.changes.map(({ set }) => set)).toEqual([
			{ tags: ['Kita', 'Schule'] },
			{ tags: ['Schule'] }
		]);
		expect(plan.open).toEqual([]);
	});

	test('adds to a set and takes out of it', () => {
		const list = [measure('1', { tags: ['Kita'] }), measure('2', { tags: ['Kita', 'Schule'] })];
		const add = planBulk(list, column('tags'), 'add', ['Schule'], today);
		expect(add.changes.map(({ set }) => set)).toEqual([{ tags: ['Kita', 'Schule'] }]);
		const remove = planBulk(list, column('tags'), 'remove', ['Schule'], today);
		expect(remove.changes.map(({ set }) => set)).toEqual([{ tags: ['Kita'] }]);
	});
});

describe('the number of a new measure', () => {
	test.each([
		[['2-1', '2-10', '2-9'], '2', '2-11'],
		[['III.2'], 'III', 'III.3'],
		[['07'], '', '08'],
		[['3a'], '', '4a'],
		[[], '5.4', '5.4.1'],
		[[], '2', '2-1'],
		[[], '', '']
	])('after %j in field %j it is %j', (numbers, field, next) => {
		expect(nextNumber(numbers, field)).toBe(next);
	});
});

describe('the layout in the address', () => {
	test('reads short names, leaves the usual ones out, survives nonsense', () => {
		const layout = readLayout(
			new URLSearchParams('columns=status,title,nonsense&sort=-end&group=x'),
			columns
		);
		expect(layout.columns.map(({ key }) => key)).toEqual(['status.value', 'title']);
		expect(writeSorting(layout.sorting)).toBe('-end');
		expect(layout.grouping).toBe('field');
		const usual = readLayout(new URLSearchParams(), columns);
		expect(writeColumns(usual.columns)).toBe('');
		expect(writeSorting(usual.sorting)).toBe('');
	});

	test('a saved view opens as it was saved', () => {
		const params = new URLSearchParams('q=kita&status=done&sort=end&group=lead');
		const view = record('view', 'v', viewValues(params));
		const opened = new URLSearchParams(viewParams(view));
		expect(isChanged(view, opened)).toBe(false);
		opened.set('status', 'ongoing');
		expect(isChanged(view, opened)).toBe(true);
	});
});

test('a copied table escapes what it holds and runs no formula', () => {
	const list = [measure('1', { title: '=1+1', summary: '<b>&\nzwei' })];
	const { html, text } = copyTable(
		[column('title'), column('summary')],
		list,
		noNames,
		({ label }) => label
	);
	expect(text).toBe("Titel\tKurzfassung\r\n'=1+1\t<b>& zwei");
	expect(html).toContain('&lt;b&gt;&amp;<br>zwei');
	expect(html).toContain(`mso-number-format:'\\@'">=1+1`);
});
