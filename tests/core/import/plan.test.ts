import { describe, expect, test } from 'vitest';
import type { Existing, TargetKey } from '../../../src/core/import/types.ts';
import type { EntityKey } from '../../../src/model/registry.ts';
import { takeIn } from './take-in.ts';

const csv = (...rows: string[][]): string =>
	rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');
const existing = (
	records: Partial<Record<EntityKey, ({ id: string } & Record<string, unknown>)[]>>
): Existing => ({
	records: (entity) => records[entity] ?? []
});
const answered = (...answers: [string, string][]): ReadonlyMap<string, string> => new Map(answers);

describe('recognition', () => {
	const targets = (...rows: string[][]): Record<string, string> =>
		Object.fromEntries(
			takeIn(csv(...rows)).recognition.columns.map((c) => [
				c.label || c.letter,
				c.certainty === 'sure' ? c.target : `${c.target}?`
			])
		);

	test('usual headers of a list', () => {
		const found = targets(
			[
				'lfd. Nr.',
				'MASSNAHME',
				'Federführung',
				'Finanzierung',
				'bis wann',
				'Stand',
				'Bemerkung',
				'E-Mail'
			],
			['1.1', 'Café', 'Amt', 'Haushaltsmittel', '2026', 'läuft', 'x', 'a@b.de'],
			['1.2', 'Kurs', 'Amt', 'Spenden', '12/2027', 'offen', '', 'c@b.de']
		);
		expect(found).toEqual({
			'lfd. Nr.': 'measure.number',
			MASSNAHME: 'measure.title',
			Federführung: 'responsibility',
			Finanzierung: 'funding',
			'bis wann': 'measure.end',
			Stand: 'measure.status.value',
			Bemerkung: 'measure.note',
			'E-Mail': 'actor.email'
		});
	});

	test('values decide between number, title, status and state', () => {
		const state = 'Die Arbeitsgruppe hat getagt und ein Ergebnis vorgelegt, das nun beraten wird';
		expect(
			targets(
				['Maßnahme', 'Bezeichnung', 'Stand', 'Zeitraum', 'Kontakt'],
				['M 1', 'Café im Haus der Begegnung', state, '2024–2026', 'a@b.de'],
				['M 2', 'Kurs für Eltern', `${state}.`, '2025-2026', 'c@d.de']
			)
		).toEqual({
			Maßnahme: 'measure.number',
			Bezeichnung: 'measure.title',
			Stand: 'progress.state?',
			Zeitraum: 'time-span',
			Kontakt: 'person.email'
		});
	});

	test('unknown headers become own fields, with the kind of their values; unnamed ones are left out', () => {
		const { recognition } = takeIn(
			csv(
				['Maßnahme', 'Punkte', 'Ampel', 'geprüft', ''],
				['Café', '3', 'rot', 'x', 'a'],
				['Kurs', '12', 'rot', '', ''],
				['Fest', '7', 'grün', 'x', ''],
				['Lauf', '8', 'grün', '', '']
			)
		);
		const kinds = recognition.columns.map(({ target, certainty, ownField }) => [
			target,
			certainty,
			ownField.kind
		]);
		expect(kinds).toEqual([
			['measure.title', 'sure', 'text'],
			['own-field', 'check', 'number'],
			['own-field', 'check', 'choice'],
			['own-field', 'check', 'flag'],
			['leave-out', 'check', 'text']
		]);
		expect(recognition.columns[4]?.letter).toBe('E');
	});

	test('a field takes one column only', () => {
		expect(
			targets(['Titel', 'Bezeichnung', 'Notiz', 'Hinweis'], ['Café', 'Kurs', 'a', 'b'])
		).toEqual({
			Titel: 'measure.title',
			Bezeichnung: 'own-field?',
			Notiz: 'measure.note',
			Hinweis: 'measure.note'
		});
	});

	test('lists of actors and of persons', () => {
		const { recognition, all } = takeIn(
			csv(
				['Name', 'Anschrift', 'Telefon', 'E-Mail', 'Internet'],
				['Verein A', 'Weg 1', '1', 'a@b.de', 'www.a.de']
			)
		);
		expect(recognition.main).toBe('actor');
		expect(all('actor')).toMatchObject([
			{ name: 'Verein A', address: 'Weg 1', phone: '1', email: 'a@b.de', web: 'https://www.a.de' }
		]);
	});
});

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
		const { plan, all } = takeIn(list, { existing: there });
		expect(plan.counts.field).toBeUndefined();
		expect(all('measure')[0]).toMatchObject({ field: 'f1', lead: 'a1', contact: 'p1' });
		expect(all('actor').map((a) => a['name'])).toEqual(['Jugendamt der Stadt']);
		expect(all('person')).toMatchObject([{ name: 'Brandt', phone: '2' }]);
	});

	test('rows are new unless the user leaves them out', () => {
		const { plan } = takeIn(list, { existing: there });
		const asked = plan.questions.filter((q) => q.kind === 'existing-record');
		expect(asked).toMatchObject([
			{ row: 2, by: 'number', match: { id: 'm1', words: '5-4-1 Café' }, default: 'new' },
			{ row: 3, by: 'name', match: { id: 'm2', words: 'Fest' }, default: 'new' }
		]);
		expect(plan.counts.measure).toBe(3);
		const out = takeIn(list, {
			existing: there,
			answers: answered(['existing-record', 'leave-out'])
		});
		expect(out.all('measure')).toMatchObject([{ number: '5.4.2' }]);
		expect(out.plan.notes.filter((note) => note.code === 'left-out')).toHaveLength(2);
	});

	test('references lead to records of the file, then of the catalogue, else stay words', () => {
		const { all } = takeIn(list, { existing: there });
		const [first, second, third] = all('measure');
		expect(second?.['related']).toEqual([first?.['id'], 'words:9.9.9']);
		expect(third?.['related']).toEqual([second?.['id']]);
	});

	test('a known actor keeps its name when a list calls it otherwise', () => {
		const { plan, all } = takeIn(list, {
			existing: there,
			answers: answered(['same-actor', 'same'])
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

describe('long lists', () => {
	const header = [
		'Nr.',
		'Handlungsfeld',
		'Maßnahme',
		'Kurzfassung',
		'Zuständig',
		'Ansprechpartner',
		'Telefon',
		'bis',
		'Status',
		'Stand der Umsetzung',
		'Finanzierung',
		'Ampel'
	];
	const rows = Array.from({ length: 10_000 }, (_, i) => [
		`${i % 40}.${i}`,
		`Feld ${i % 40}`,
		`Maßnahme Nummer ${i}`,
		`Eine kurze Fassung der Maßnahme ${i}, siehe auch Maßnahme ${i % 40}.${i - 40}`,
		`Amt ${i % 300} in Zusammenarbeit mit Verein ${i % 700}`,
		`Frau Person${i % 500}`,
		`555-${i % 500}`,
		`${(i % 12) + 1}/2027`,
		['läuft', 'geplant', 'umgesetzt'][i % 3]!,
		`Der Stand ${i} ist in Ordnung und wird weiter verfolgt`,
		'aus vorhandenen Ressourcen',
		['rot', 'gelb', 'grün'][i % 3]!
	]);
	const list = csv(header, ...rows);

	test('10,000 rows are planned quickly, and none is lost', () => {
		const start = performance.now();
		const { plan } = takeIn(list);
		// Generous, since the machines of tests are slow; a quadratic search would take minutes.
		expect(performance.now() - start).toBeLessThan(8000);
		expect(plan.counts).toMatchObject({
			field: 40,
			measure: 10_000,
			progress: 10_000,
			funding: 10_000
		});
		expect(plan.counts.actor).toBe(1000);
		expect(plan.counts.person).toBe(500);
	});

	test('can be cancelled on the way', () => {
		const seen: number[] = [];
		const cancel = (done: number, total: number): void => {
			seen.push(done);
			expect(total).toBe(10_000);
			if (done > 1000) throw new Error('cancelled');
		};
		expect(() => takeIn(list, { onProgress: cancel })).toThrow('cancelled');
		expect(seen.at(-1)).toBe(1024);
	});
});
