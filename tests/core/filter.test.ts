import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factsById } from '../../src/core/facts.ts';
import {
	applyFilter,
	facetsOf,
	lists,
	none,
	readFilter,
	toggled,
	writeAnswers,
	type Facet
} from '../../src/core/filter.ts';
import { statuses, type Status } from '../../src/model/status.ts';
import { idOf, measure, namesOf, record } from './measures-fixture.ts';

const today = '2026-11-20';
const [vhs, office] = [idOf('a'), idOf('b')];
const [above, below] = [idOf('c'), idOf('d')];
const fields = [
	record('field', above, { number: '5' }),
	record('field', below, { number: '5.1', parent: above })
];
const status = (value: Status) => ({ value, date: '' });
const own = record('own-field', idOf('e'), { label: 'Ausschuss', kind: 'choice' });

const measures = [
	measure('1', { lead: vhs, status: status('ongoing'), end: '2026-01-31', field: below }),
	measure('2', {
		lead: vhs,
		status: status('done'),
		end: '2026-01-31',
		field: above,
		tags: ['Kita, Hort']
	}),
	measure('3', {
		lead: '',
		status: status('ongoing'),
		blocked: { is: true, reason: '', condition: '' }
	}),
	measure('4', { lead: office, status: status('unknown'), flagship: true })
];

function facets(list = measures): Facet[] {
	const progress = new Map([['1', [record('progress', 'p', { date: '2026-10-01' })]]]);
	const funding = new Map([['2', [record('funding', 'f')]]]);
	const belongings = { progress, funding };
	return facetsOf([own], {
		facts: factsById(list, belongings, today),
		belongings,
		names: namesOf({ field: fields }),
		fieldById: (id) => fields.find((field) => field.id === id)
	});
}
const found = (address: string): string => {
	const all = facets();
	const filter = readFilter(
		new URLSearchParams(address),
		all.map(({ key }) => key)
	);
	return applyFilter(measures, all, filter)
		.found.map(({ id }) => id)
		.join();
};

describe('the filter of measures', () => {
	test.each([
		['', '1,2,3,4'],
		['status=ongoing', '1,3'],
		['status=ongoing,done', '1,2,3'],
		[`status=ongoing&lead=${vhs}`, '1'],
		['lead=none', '3'],
		['state=late', '1'],
		['state=late,blocked', '1,3'],
		['missing=lead', '3'],
		['missing=funding', '1,3,4'],
		['missing=progress', '3,4'],
		['missing=funding&state=late', '1'],
		['flagship=yes', '4'],
		['tags=Kita%252C+Hort', '2'],
		['unheard=of', '1,2,3,4']
	])('%s leaves %s', (address, ids) => {
		expect(found(address)).toBe(ids);
	});

	test('a field stands for what lies below it, too', () => {
		expect(found(`field=${above}`)).toBe('1,2');
		expect(found(`field=${below}`)).toBe('1');
	});

	test('offers the own choices of the town', () => {
		expect(facets().map(({ key }) => key)).toContain(own.id);
	});

	test('has a list behind every number of the overview', () => {
		const keys = facets().map(({ key }) => key);
		for (const params of Object.values(lists)) {
			for (const key of Object.keys(params)) expect([...keys, 'view']).toContain(key);
		}
	});

	test('a field above itself does not hang', () => {
		const [a, b] = [
			record('field', above, { parent: below }),
			record('field', below, { parent: above })
		];
		const facet = facetsOf([], {
			facts: new Map(),
			belongings: { progress: new Map(), funding: new Map() },
			names: namesOf({ field: [a, b] }),
			fieldById: (id) => [a, b].find((field) => field.id === id)
		}).find(({ key }) => key === 'field');
		expect(facet?.valuesOf(measure('1', { field: above }))).toEqual([above, below]);
	});
});

const someMeasure = fc.record({
	lead: fc.constantFrom('', vhs, office),
	status: fc.constantFrom(...(Object.keys(statuses) as Status[])).map(status),
	flagship: fc.boolean(),
	tags: fc.uniqueArray(fc.constantFrom('Kita, Hort', '100 %', 'Sprache'), { maxLength: 3 })
});
const someFilter = fc.record({
	status: fc.uniqueArray(fc.constantFrom('ongoing', 'done', 'unknown'), { maxLength: 2 }),
	lead: fc.uniqueArray(fc.constantFrom(none, vhs), { maxLength: 2 }),
	tags: fc.uniqueArray(fc.constantFrom('Kita, Hort', '100 %', none), { maxLength: 2 })
});

describe('for any measures and filters', () => {
	test('an address keeps the filter', () => {
		fc.assert(
			fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1 }), (values) => {
				const params = new URLSearchParams({ tags: writeAnswers(values) });
				const back = new URLSearchParams(params.toString());
				expect([...(readFilter(back, ['tags']).get('tags') ?? [])]).toEqual(values);
			})
		);
	});

	test('a count is what a click on that answer alone would leave', () => {
		fc.assert(
			fc.property(fc.array(someMeasure, { maxLength: 12 }), someFilter, (values, wanted) => {
				const list = values.map((value, i) => measure(String(i), value));
				const all = facets(list);
				const filter = new Map(
					Object.entries(wanted)
						.filter(([, answers]) => answers.length > 0)
						.map(([key, answers]) => [key, new Set<string>(answers)])
				);
				const { counts } = applyFilter(list, all, filter);
				for (const facet of all) {
					for (const [value, count] of counts(facet)) {
						const alone = new Map(filter).set(facet.key, new Set([value]));
						expect(applyFilter(list, all, alone).found).toHaveLength(count);
					}
				}
			})
		);
	});

	test('switching an answer twice changes nothing', () => {
		expect(toggled(toggled(new Set(['a']), 'b'), 'b')).toEqual(new Set(['a']));
	});
});
