import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../src/core/import/types.ts';
import { files, takeFileIn, tally, targetsOf, type TakenIn } from './take-in.ts';

const nameOf = (taken: TakenIn, entity: string, id: unknown): unknown =>
	taken.all(entity).find((record) => record['id'] === id)?.['name'];
const questions = <K extends Plan['questions'][number]['kind']>(
	{ plan }: TakenIn,
	kind: K
): Extract<Plan['questions'][number], { kind: K }>[] =>
	plan.questions.filter(
		(question): question is Extract<Plan['questions'][number], { kind: K }> =>
			question.kind === kind
	);
describe.each(
	files(
		'hannover-lip-5-4.csv',
		{
			numbers: ['5-4-1', '5-4-2', '5-4-3', '5-4-4', '5-4-5', '5-4-6'],
			actors: {
				'Fachbereich Soziales OE 50.50.1': 4,
				'Fachbereich Bildung und Qualifikation OE 43.14.1': 1,
				'Fachbereich Jugend und Familie OE 51.5': 1
			},
			phones: ['168-40001', '168-40002', '168-40003'],
			field: '5-4',
			quoted: '„interkulturellen Lotsen“',
			dated: /^12\/2009 /u,
			related: 'words:3-2-12'
		},
		'musterstadt-2-3.csv',
		{
			numbers: ['2-3-1', '2-3-2', '2-3-3'],
			actors: {
				'Fachbereich Bürgerdienste OE 33.10.2': 2,
				'Fachbereich Kultur und Sport OE 41.2': 1
			},
			phones: ['555-1001', '555-1002'],
			field: '2-3',
			quoted: '„Ankommen in Musterstadt“',
			dated: /^03\/2011 /u,
			related: 'words:1-4-7'
		}
	)
)('a department’s state of affairs: $path', ({ path, expected }) => {
	const taken = takeFileIn(path);
	const measures = taken.all('measure');
	const progress = taken.all('progress');

	test('every column finds its place', () => {
		expect(targetsOf(taken)).toEqual([
			'measure.number',
			'measure.summary',
			'progress.state',
			'progress.nextSteps',
			'progress.reasons',
			'contact',
			'responsibility',
			'actor.unitCode',
			'person.phone'
		]);
		expect(taken.plan.problems).toEqual([]);
	});

	test('measures with their numbers, umlauts and quotes', () => {
		expect(measures.map((m) => m['number'])).toEqual(expected.numbers);
		expect(measures.some((m) => String(m['summary']).includes(expected.quoted))).toBe(true);
	});

	test('the short version becomes the title, its full text stays', () => {
		for (const { title, summary } of measures) {
			expect(String(title).length).toBeLessThanOrEqual(92);
			expect(String(title).length).toBeGreaterThan(20);
			const start = String(title).replace(/ …$/u, '');
			expect(String(summary).startsWith(start)).toBe(true);
		}
	});

	test('departments with unit codes lead', () => {
		const actors = taken.all('actor');
		const full = new Map(
			actors.map((a) => [a['id'], `${String(a['name'])} ${String(a['unitCode'])}`])
		);
		expect(tally(measures.map((m) => full.get(m['lead'])))).toEqual(expected.actors);
		expect(actors).toHaveLength(Object.keys(expected.actors).length);
	});

	test('contact persons with telephone', () => {
		const persons = taken.all('person');
		expect(persons.map((p) => p['phone'])).toEqual(expected.phones);
		expect(measures.every((m) => persons.some((p) => p['id'] === m['contact']))).toBe(true);
		expect(persons.some((p) => /^(?:Herr|Frau) Dr\.$/u.test(String(p['salutation'])))).toBe(true);
	});

	test('one progress entry a measure, with no date and no reason made up', () => {
		expect(progress.map((p) => p['measure'])).toEqual(measures.map((m) => m['id']));
		for (const entry of progress) {
			expect(Object.keys(entry).sort()).toEqual(['id', 'measure', 'nextSteps', 'state']);
		}
		expect(String(progress[1]?.['state'])).toMatch(expected.dated);
		expect(measures.some((m) => 'status' in m)).toBe(false);
	});

	test('“siehe auch” is a reference to what is not there yet', () => {
		expect(measures.flatMap((m) => m['related'] ?? [])).toEqual([expected.related]);
		expect(progress.at(-1)?.['state']).toContain('siehe auch Handlungsansatz');
	});

	test('the field is offered from the numbers', () => {
		expect(questions(taken, 'create-field')).toMatchObject([
			{ number: expected.field, count: expected.numbers.length, default: 'yes', known: false }
		]);
		const [field] = taken.all('field');
		expect(measures.every((m) => m['field'] === field?.['id'])).toBe(true);
		const id = `create-field:${expected.field}`;
		const titled = takeFileIn(path, { answers: new Map([[`${id}:title`, 'Engagement']]) });
		expect(titled.all('field')).toMatchObject([{ number: expected.field, title: 'Engagement' }]);
		const without = takeFileIn(path, { answers: new Map([[id, 'no']]) });
		expect(without.plan.counts.field).toBeUndefined();
	});
});

describe.each(
	files(
		'goerlitz-massnahmen.csv',
		{
			measures: 9,
			funding: { existing: 6, programme: 1, undefined: 2 },
			programme: 'Richtlinie integrative Maßnahmen',
			words: ['aus verschiedenen Fördermöglichkeiten', 'im Rahmen von projektbezogener Förderung'],
			list: 'Landkreis, Städte und Gemeinden',
			parts: ['Landkreis', 'Städte', 'Gemeinden'],
			shared: ['KIB Institut', 2],
			pairs: [
				['Pressestelle', 'Pressestelle des Landkreises'],
				['Ausländerbeauftragte', 'Ausländerbeauftragte des Landkreises Görlitz']
			]
		},
		'auental-massnahmen.csv',
		{
			measures: 5,
			funding: { existing: 3, programme: 1, undefined: 1 },
			programme: 'Richtlinie bürgerschaftliche Vorhaben',
			words: ['im Rahmen von Projektmitteln'],
			list: 'Kreis, Städte und Dörfer',
			parts: ['Kreis', 'Städte', 'Dörfer'],
			shared: ['Freiwilligenzentrum', 2],
			pairs: [
				['Pressestelle', 'Pressestelle der Verwaltung'],
				['Ehrenamtsbeauftragte', 'Ehrenamtsbeauftragte des Landkreises Auental']
			]
		}
	)
)('a list of measures with responsibility and money: $path', ({ path, expected }) => {
	const taken = takeFileIn(path);
	const measures = taken.all('measure');

	test('every column finds its place', () => {
		expect(targetsOf(taken)).toEqual([
			'measure.field',
			'measure.title',
			'responsibility',
			'funding'
		]);
		expect(taken.recognition.columns.every((column) => column.certainty === 'sure')).toBe(true);
		expect(measures).toHaveLength(expected.measures);
		expect(taken.plan.problems).toEqual([]);
	});

	test('the field of the first row is carried down, unless the user refuses', () => {
		expect(questions(taken, 'carry-down')).toMatchObject([
			{ column: 0, count: expected.measures - 1, default: 'yes' }
		]);
		const [field] = taken.all('field');
		expect(measures.every((m) => m['field'] === field?.['id'])).toBe(true);
		const refused = takeFileIn(path, { answers: new Map([['carry-down:0', 'no']]) });
		expect(refused.all('measure').filter((m) => m['field'] !== undefined)).toHaveLength(1);
	});

	test('lead and partners are told apart, articles dropped', () => {
		expect(nameOf(taken, 'actor', measures[0]?.['lead'])).toMatch(/^SG /u);
		const [name, count] = expected.shared;
		const [shared] = taken.all('actor').filter((a) => a['name'] === name);
		const partners = measures.flatMap((m) => (m['partners'] ?? []) as string[]);
		expect(partners.filter((id) => id === shared?.['id'])).toHaveLength(Number(count));
		const third = measures[2];
		expect(nameOf(taken, 'actor', third?.['lead'])).toBe(expected.pairs[0]![1]);
		expect((third?.['partners'] as string[]).map((id) => nameOf(taken, 'actor', id))).toEqual([
			nameOf(taken, 'actor', measures[0]?.['lead']),
			expected.pairs[1]![1]
		]);
	});

	test('an actor that names nobody is a note', () => {
		expect(measures[2]?.['note']).toBe('Zuständigkeit: verschiedenen Akteuren');
		expect(taken.all('actor').some((a) => /verschieden/u.test(String(a['name'])))).toBe(false);
		expect(taken.plan.notes.filter((note) => note.code === 'nobody')).toHaveLength(1);
	});

	test('a list of names is one actor; the split is offered', () => {
		expect(questions(taken, 'split-actor')).toMatchObject([
			{ words: expected.list, parts: expected.parts, default: 'one' }
		]);
		expect(nameOf(taken, 'actor', measures[1]?.['lead'])).toBe(expected.list);
		const split = takeFileIn(path, { answers: new Map([['split-actor', 'split']]) });
		const [, second] = split.all('measure');
		const ids = [second?.['lead'], ...(second?.['partners'] as string[])];
		expect(ids.map((id) => nameOf(split, 'actor', id))).toEqual(expected.parts);
	});

	test('short and long names are offered as the same', () => {
		const offered = questions(taken, 'same-actor');
		expect(offered.map(({ shorter, longer }) => [shorter, longer])).toEqual(expected.pairs);
		expect(offered.every((question) => question.default === 'apart')).toBe(true);
		const same = takeFileIn(path, { answers: new Map([['same-actor', 'same']]) });
		const before = taken.plan.counts.actor ?? 0;
		expect(same.plan.counts.actor).toBe(before - 2);
		const names = same.all('actor').map((a) => a['name']);
		for (const [shorter, longer] of expected.pairs) {
			expect(names).toContain(longer);
			expect(names).not.toContain(shorter);
		}
	});

	test('money is understood or kept in its words', () => {
		const funding = taken.all('funding');
		expect(tally(funding.map((f) => f['kind']))).toEqual(expected.funding);
		expect(funding.filter((f) => f['programme'] !== undefined)).toMatchObject([
			{ state: 'applied', programme: expected.programme }
		]);
		expect(funding.flatMap((f) => f['note'] ?? [])).toEqual(expected.words);
	});
});
