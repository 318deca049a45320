import { describe, expect, test } from 'vitest';
import { blankOf, present } from '../../src/core/record.ts';
import { ranks, searchAll, type FoundEntity } from '../../src/core/search-all.ts';
import { SearchTexts } from '../../src/core/search.ts';
import { noNames } from '../../src/model/kinds/index.ts';
import type { AnyRec } from '../../src/model/registry.ts';

let counter = 0;
function record(entity: FoundEntity, values: Record<string, unknown>): AnyRec {
	const row = { ...blankOf(entity), ...values, id: `r${counter++}`, stamps: {}, seen: {} };
	return present(entity, row);
}

function sourceOf(records: Partial<Record<FoundEntity, readonly AnyRec[]>>) {
	return {
		all: (entity: FoundEntity) => records[entity] ?? [],
		texts: new SearchTexts([], noNames),
		names: noNames
	};
}

const measures = [
	record('measure', { number: '2-10', title: 'Sprachcafé im Stadtteil' }),
	record('measure', { number: '2-3', title: 'Sprachmittlung für Ämter aufbauen' }),
	record('measure', { number: '3-1', title: 'Beratung', summary: 'Mit Sprachmittlung vor Ort.' }),
	record('measure', { number: '4-2', title: 'Mehrsprachige Elternbriefe' })
];
const fields = [record('field', { number: '2', title: 'Sprache' })];
const source = sourceOf({ measure: measures, field: fields });

const titles = (query: string, limit?: number): string[] =>
	searchAll(query, source, limit).flatMap(({ hits }) => hits.map(({ title }) => title));

describe('the search over everything', () => {
	test('finds nothing without words', () => {
		expect(searchAll('  ', source)).toEqual([]);
	});

	test('puts what is called so before what mentions it', () => {
		expect(titles('sprachmittlung')).toEqual([
			'2-3 Sprachmittlung für Ämter aufbauen',
			'3-1 Beratung'
		]);
	});

	test('finds parts of compounds and other spellings of umlauts', () => {
		expect(titles('aemter')).toEqual(['2-3 Sprachmittlung für Ämter aufbauen']);
		expect(titles('eltern')).toEqual(['4-2 Mehrsprachige Elternbriefe']);
	});

	test.each(['2-3', '2.3', '2/3'])('finds a number however it is separated: %s', (query) => {
		const [first] = searchAll(query, source);
		expect(first?.hits[0]).toMatchObject({
			title: '2-3 Sprachmittlung für Ämter aufbauen',
			rank: ranks.exact
		});
	});

	test('sorts numbers naturally among equals', () => {
		const [group] = searchAll('2', source).filter(({ entity }) => entity === 'measure');
		expect(group?.hits.slice(0, 2).map(({ title }) => title.split(' ')[0])).toEqual([
			'2-3',
			'2-10'
		]);
	});

	test('asks for all words, in any order', () => {
		expect(titles('aufbauen sprach')).toEqual(['2-3 Sprachmittlung für Ämter aufbauen']);
		expect(titles('2-3 sprach')).toEqual(['2-3 Sprachmittlung für Ämter aufbauen']);
		expect(titles('sprach fehlt')).toEqual([]);
	});

	test('says where the words stand that the title lacks, with the hit marked', () => {
		const hit = searchAll('sprachmittlung', source)[0]?.hits[1];
		expect(hit?.snippet).toMatchObject({
			label: 'Kurzfassung',
			text: 'Mit Sprachmittlung vor Ort.'
		});
		const [from, to] = hit!.snippet!.ranges[0]!;
		expect(hit?.snippet?.text.slice(from, to)).toBe('Sprachmittlung');
	});

	test('keeps the best and counts all', () => {
		const [group] = searchAll('sprach', source, 2);
		expect(group).toMatchObject({ entity: 'measure', count: 4 });
		expect(group?.hits).toHaveLength(2);
		expect(group?.hits.every(({ rank }) => rank <= ranks.beginning)).toBe(true);
	});

	test('keeps signs of patterns as they are', () => {
		const odd = sourceOf({
			measure: [record('measure', { title: 'Was (noch) fehlt? [neu] a-b' })]
		});
		for (const query of ['(noch)', '[neu]', 'fehlt?', 'a-b', '\\', '.*'])
			expect(searchAll(query, odd)).toHaveLength(query === '\\' || query === '.*' ? 0 : 1);
	});

	test('brings groups in which something is called so before those that only mention it', () => {
		const mixed = sourceOf({
			measure: [record('measure', { title: 'Beratung', summary: 'mit dem Jobcenter' })],
			actor: [record('actor', { name: 'Jobcenter' })]
		});
		expect(searchAll('jobcenter', mixed).map(({ entity }) => entity)).toEqual(['actor', 'measure']);
	});

	test('is quick over ten thousand measures', () => {
		const many = Array.from({ length: 10_000 }, (_, i) =>
			record('measure', {
				number: `${i % 9}-${i}`,
				title: `Maßnahme ${i}`,
				summary: 'Sprache '.repeat(40)
			})
		);
		const large = sourceOf({ measure: many });
		searchAll('warm', large); // folds everything once
		const start = performance.now();
		for (const query of ['s', 'sp', 'spr', 'maßnahme', '5-4']) searchAll(query, large);
		expect((performance.now() - start) / 5).toBeLessThan(200); // generous: shared machines
	});
});

describe('telephone numbers and e-mail addresses', () => {
	const person = record('person', {
		name: 'Anna Beispiel',
		phone: '+49 (0)123 456-789, vormittags',
		email: 'anna.beispiel@musterstadt.example'
	});
	const people = sourceOf({ person: [person] });

	test.each(['0123 456789', '0123/456-789', '456789', '+49 123 456789', 'anna.beispiel@muster'])(
		'find a person however they are written: %s',
		(query) => {
			const [group] = searchAll(query, people);
			expect(group?.hits.map(({ title }) => title)).toEqual(['Anna Beispiel']);
			expect(group?.hits[0]?.snippet).toBeDefined();
		}
	);

	test('are not found by other digits', () => {
		expect(searchAll('0123 456788', people)).toEqual([]);
	});
});
