import { describe, expect, test } from 'vitest';
import { answered, csv, existing, takeIn } from './take-in.ts';

const allNew = answered(['existing-record', 'new']);

describe('what is in the catalogue already', () => {
	const there = existing({
		field: [{ id: 'f1', number: '5.4', title: 'Engagement', order: 3 }],
		actor: [{ id: 'a1', name: 'Jugendamt', unitCode: 'OE 51' }],
		person: [{ id: 'p1', name: 'Brandt', salutation: 'Frau', phone: '1' }],
		measure: [
			{ id: 'm1', number: '5-4-1', title: 'Café' },
			{ id: 'm2', title: 'Fest' }
		]
	});
	const list = csv(
		['Nr.', 'Maßnahme', 'Zuständig', 'Ansprechpartner', 'Telefon', 'Handlungsfeld', 'Siehe auch'],
		['5.4.1', 'Café', 'jugendamt', 'Frau Brandt', '1', 'Engagement', ''],
		['5.4.9', 'fest', 'Jugendamt der Stadt', 'Frau Brandt', '2', '5-4', '5.4.1; 9.9.9'],
		['5.4.2', 'Kurs', '', '', '', '', '5.4.9']
	);

	test('fields, actors and persons are used again', () => {
		const { plan, all } = takeIn(list, { existing: there, answers: allNew });
		expect(plan.counts.field).toBeUndefined();
		expect(all('measure')[0]).toMatchObject({ field: 'f1', lead: 'a1', contact: 'p1' });
		expect(all('actor').map((a) => a['name'])).toEqual(['Jugendamt der Stadt']);
		expect(all('person')).toMatchObject([{ name: 'Brandt', phone: '2' }]);
	});

	test('rows with a known number and title are left out, others are new unless the user says so', () => {
		const { plan } = takeIn(list, { existing: there });
		const asked = plan.questions.filter((q) => q.kind === 'existing-record');
		expect(asked).toMatchObject([
			{ row: 2, by: 'both', match: { id: 'm1', words: '5-4-1 Café' }, default: 'leave-out' },
			{ row: 3, by: 'name', match: { id: 'm2', words: 'Fest' }, default: 'new' }
		]);
		expect(plan.counts.measure).toBe(2);
		expect(plan.notes).toMatchObject([
			{ row: 2, code: 'exists' },
			{ row: 3, code: 'name-there', match: 'Fest' }
		]);
		const all = takeIn(list, { existing: there, answers: allNew });
		expect(all.plan.counts.measure).toBe(3);
		const out = takeIn(list, {
			existing: there,
			answers: answered(['existing-record', 'leave-out'])
		});
		expect(out.all('measure')).toMatchObject([{ number: '5.4.2' }]);
		expect(out.plan.notes.filter((note) => note.code === 'exists')).toHaveLength(2);
	});

	test('references lead to records of the file, then of the catalogue, else stay words', () => {
		const { all } = takeIn(list, { existing: there, answers: allNew });
		const [first, second, third] = all('measure');
		expect(second?.['related']).toEqual([first?.['id'], 'words:9.9.9']);
		expect(third?.['related']).toEqual([second?.['id']]);
	});

	test('a known actor keeps its name when a list calls it otherwise', () => {
		const { plan, all } = takeIn(list, {
			existing: there,
			answers: answered(['same-actor', 'same'], ['existing-record', 'new'])
		});
		expect(plan.counts.actor).toBeUndefined();
		expect(all('measure')[1]).toMatchObject({ lead: 'a1' });
	});

	test('numbers without a column of fields lead to the field that is there', () => {
		const { plan, all } = takeIn(csv(['Nr.', 'Maßnahme'], ['5-4-7', 'A'], ['7', 'B']), {
			existing: there
		});
		expect(plan.questions).toMatchObject([{ kind: 'create-field', known: true, number: '5.4' }]);
		expect(all('measure').map((m) => m['field'])).toEqual(['f1', undefined]);
	});
});

describe('persons and departments', () => {
	test('namesakes with different numbers are two persons, units with different codes two actors', () => {
		const { all } = takeIn(
			csv(
				['Maßnahme', 'Ansprechpartner', 'Telefon', 'Fachbereich', 'OE'],
				['A', 'Frau Müller', '1', 'Soziales', 'OE 50.1'],
				['B', 'Frau Müller', '2', 'Soziales', 'OE 50.2'],
				['C', 'Frau Müller', '', 'Soziales', '']
			)
		);
		expect(all('person').map((p) => p['phone'])).toEqual(['1', '2']);
		expect(all('actor').map((a) => a['unitCode'])).toEqual(['OE 50.1', 'OE 50.2']);
	});

	test('goals in a column become records once', () => {
		const { all } = takeIn(
			csv(
				['Handlungsfeld', 'Oberziel', 'Maßnahme'],
				['1 Bildung', 'Alle Kinder lernen Deutsch, früh und gut.', 'A'],
				['', '', 'B'],
				['2 Arbeit', 'Alle finden Arbeit.', 'C']
			)
		);
		expect(all('field')).toMatchObject([
			{ number: '1', title: 'Bildung' },
			{ number: '2', title: 'Arbeit' }
		]);
		const goals = all('goal');
		expect(goals.map((g) => [g['level'], g['field']])).toEqual(
			all('field').map((f) => ['main', f['id']])
		);
		expect(all('measure').map((m) => m['goals'])).toEqual([0, 0, 1].map((i) => [goals[i]?.['id']]));
	});
});
