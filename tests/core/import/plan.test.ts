import { describe, expect, test } from 'vitest';
import type { TargetKey } from '../../../src/core/import/types.ts';
import { answered, csv, existing, takeIn } from './take-in.ts';

describe('words of choices', () => {
	const list = csv(
		['Maßnahme', 'Status'],
		['A', 'in Umsetzung'],
		['B', 'in Arbeit'],
		['C', 'rot'],
		['D', 'rot'],
		['E', '–']
	);

	test('known words are mapped and kept, unknown ones are asked for once', () => {
		const { plan, all } = takeIn(list);
		expect(all('measure').map((m) => [m['status'], m['note']])).toEqual([
			[{ value: 'ongoing', date: '' }, undefined],
			[{ value: 'ongoing', date: '' }, 'Status: in Arbeit'],
			[undefined, 'Status: rot'],
			[undefined, 'Status: rot'],
			[undefined, undefined]
		]);
		expect(plan.questions).toMatchObject([
			{ kind: 'known-word', word: 'in Arbeit', default: 'ongoing', count: 1, row: 3 },
			{ kind: 'choice-word', word: 'rot', default: 'note', count: 2, row: 4 }
		]);
		expect(plan.problems.map(({ row, code, input }) => [row, code, input])).toEqual([
			[4, 'choice', 'rot'],
			[5, 'choice', 'rot']
		]);
	});

	test('an answer maps every such cell and keeps the word', () => {
		const { plan, all } = takeIn(list, { answers: answered(['word:1:rot', 'postponed']) });
		expect(all('measure')[3]).toMatchObject({
			status: { value: 'postponed' },
			note: 'Status: rot'
		});
		expect(plan.problems).toEqual([]);
	});

	test('an answer that is none is not taken', () => {
		const { all } = takeIn(list, { answers: answered(['word:1:rot', '__proto__']) });
		expect(all('measure')[3]?.['status']).toBeUndefined();
	});
});

describe('nothing disappears', () => {
	test('what is no value of its field goes into the note, under its column', () => {
		const { plan, all } = takeIn(
			csv(
				['Nr.', 'Maßnahme', 'bis', 'Telefon', 'Titel'],
				['1', 'A', '31.02.2026', '555', 'zweiter'],
				['2', '', 'entfällt', '', ''],
				['2', 'C', '2. Quartal 2027', '', '']
			),
			{ targets: { Telefon: 'person.phone', Maßnahme: 'measure.title', Titel: 'measure.title' } }
		);
		expect(all('measure')).toMatchObject([
			{ title: 'A', note: 'bis: 31.02.2026\nTelefon: 555\nTitel: zweiter' },
			{ title: '2', note: 'bis: entfällt' },
			{ title: 'C', end: '2027-Q2' }
		]);
		expect(plan.problems.map(({ row, column, code }) => [row, column, code])).toEqual([
			[2, 2, 'date-day'],
			[2, 3, 'no-owner'],
			[2, 4, 'second-value'],
			[3, 0, 'no-title'],
			[4, 0, 'same-number']
		]);
	});

	test('columns that are left out are named', () => {
		const { plan } = takeIn(csv(['Maßnahme', 'x'], ['A', 'b']), { targets: { x: 'leave-out' } });
		expect(plan.leftOut.map((column) => column.label)).toEqual(['x']);
	});

	test('an unknown kind of row is asked for', () => {
		const list = csv(
			['Nr.', 'Art', 'Text'],
			['1', 'Handlungsfeld', 'Bildung'],
			['1.1', 'Maßnahme', 'A'],
			['1.2', 'Maßnahme', 'B'],
			['1.3', 'Maßnahme', 'C'],
			['1.4', 'Oberziel', 'Z'],
			['1.5', 'Idee', 'D']
		);
		const targets: Record<string, TargetKey> = { Art: 'record-type' };
		const { plan, all } = takeIn(list, { targets });
		expect(plan.questions).toMatchObject([
			{ kind: 'record-word', word: 'Idee', default: 'measure' }
		]);
		expect(all('measure')[3]).toMatchObject({ title: 'D', note: 'Art: Idee' });
		const without = takeIn(list, { targets, answers: answered(['record-word', 'leave-out']) });
		expect(without.plan.counts.measure).toBe(3);
		expect(without.plan.notes).toMatchObject([
			{ row: 7, code: 'left-out', words: '1.5 · Idee · D' }
		]);
	});

	test('numbers of which Excel made dates are pointed out', () => {
		const { plan } = takeIn(
			csv(['Nr.', 'Maßnahme'], ['02. Mrz', 'A'], ['Mrz 09', 'B'], ['05.04.2001', 'C'], ['2-4', 'D'])
		);
		const dates = plan.problems.filter(({ code }) => code === 'number-date');
		expect(dates.map(({ row, input }) => [row, input])).toEqual([
			[2, '02. Mrz'],
			[3, 'Mrz 09'],
			[4, '05.04.2001']
		]);
	});

	test('names of JavaScript and HTML are words like others', () => {
		const { all } = takeIn(
			csv(
				['__proto__', 'constructor', 'Maßnahme', 'Status', 'Zuständig', 'Handlungsfeld'],
				['a', 'b', '<script>alert(1)</script>', '__proto__', 'constructor', 'toString']
			)
		);
		expect(all('measure')[0]).toMatchObject({
			title: '<script>alert(1)</script>',
			note: 'Status: __proto__'
		});
		expect(all('own-field').map((f) => f['label'])).toEqual(['__proto__', 'constructor']);
		expect(all('actor')).toMatchObject([{ name: 'constructor' }]);
		expect(all('field')).toMatchObject([{ title: 'toString' }]);
		expect(({} as Record<string, unknown>)['a']).toBeUndefined();
	});
});

describe('own fields', () => {
	test('come first, and their values stand under their ids', () => {
		const { plan, all } = takeIn(
			csv(
				['Maßnahme', 'Punkte', 'Ampel'],
				['A', '3,5', 'rot'],
				['B', 'viele', 'rot'],
				['C', '1', 'grün']
			),
			{ targets: { Punkte: 'own-field', Ampel: 'own-field' } }
		);
		expect(plan.records.slice(0, 2).map((r) => r.entity)).toEqual(['own-field', 'own-field']);
		const [points, light] = all('own-field').map((f) => String(f['id']));
		expect(all('measure').map((m) => [m[points!], m[light!]])).toEqual([
			['3,5', 'rot'],
			['viele', 'rot'],
			['1', 'grün']
		]);
	});

	test('one that the catalogue has is used again', () => {
		const { plan, all } = takeIn(csv(['Maßnahme', 'Punkte'], ['A', '3']), {
			existing: existing({
				'own-field': [{ id: 'own1', label: 'punkte', kind: 'number', entity: 'measure' }]
			})
		});
		expect(plan.counts['own-field']).toBeUndefined();
		expect(all('measure')[0]).toMatchObject({ own1: 3 });
	});
});
