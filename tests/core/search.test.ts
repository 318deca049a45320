import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { termsOf } from '../../src/core/fold.ts';
import { placesToShow, SearchTexts, type Surroundings } from '../../src/core/search.ts';
import { noNames } from '../../src/model/kinds/index.ts';
import { idOf, measure, record } from './measures-fixture.ts';

const vhs = record('actor', idOf('a'), { name: 'Volkshochschule', shortName: 'VHS' });
const one = measure('1', {
	number: '2-3',
	title: 'Sprachmittlung für Ämter',
	summary: 'Ein Pool von Dolmetschern',
	lead: vhs.id
});
const around: Surroundings = {
	progress: new Map([
		[
			'1',
			[
				record('progress', 'p1', { date: '2024-05-01', state: 'Der Pool ist klein.' }),
				record('progress', 'p2', {
					date: '2026-05-01',
					state: `Viel Text steht davor, sehr viel sogar. ${'Wort '.repeat(30)}Arztpraxen fragen häufiger an.`
				})
			]
		]
	]),
	funding: new Map([['1', [record('funding', 'f', { programme: 'Komm-An NRW' })]]]),
	steps: new Map([['1', [record('step', 's', { title: 'Stelle ausschreiben' })]]]),
	actor: (id) => (id === vhs.id ? vhs : undefined),
	person: () => undefined
};
const texts = () => new SearchTexts([], noNames);
const finds = (query: string): boolean => texts().hits(one, around, termsOf(query));

describe('the search for measures', () => {
	test.each([
		'sprachmittlung',
		'mittlung',
		'aemter',
		'amter',
		'2-3',
		'dolmetscher',
		'arztpraxen',
		'komm-an',
		'ausschreiben',
		'volkshoch',
		'vhs',
		'sprach vhs arztpraxen',
		'"pool von"'
	])('finds %s', (query) => expect(finds(query)).toBe(true));

	test.each(['theater', 'sprach theater', '"von pool"'])('does not find %s', (query) =>
		expect(finds(query)).toBe(false)
	);

	test('shows where a word stands that the title lacks, the newest Sachstand first', () => {
		const shown = [one.number, one.title];
		const snippet = texts().snippet(placesToShow(one, around), termsOf('arztpraxen'), shown);
		expect(snippet?.label).toBe('Stand der Umsetzung');
		expect(snippet?.text).toMatch(/^… .*Arztpraxen fragen häufiger an\.$/u);
		const [from, to] = snippet?.ranges[0] ?? [0, 0];
		expect(snippet?.text.slice(from, to)).toBe('Arztpraxen');
	});

	test('shows nothing more when the title has all words', () => {
		const places = placesToShow(one, around);
		expect(
			texts().snippet(places, termsOf('sprach amter'), [one.number, one.title])
		).toBeUndefined();
	});

	test('a changed record is searched anew', () => {
		const index = texts();
		expect(index.hits(one, around, termsOf('neu'))).toBe(false);
		expect(index.hits({ ...one, title: 'Ganz neu' }, around, termsOf('neu'))).toBe(true);
	});

	test('every word of a title is found, in any order and case', () => {
		const words = fc.array(fc.stringMatching(/^[a-zA-ZäöüßÄÖÜ]{1,8}$/u), {
			minLength: 1,
			maxLength: 6
		});
		fc.assert(
			fc.property(words, fc.nat(), (title, seed) => {
				const query = [...title].sort((a, b) => (a + String(seed) < b + String(seed) ? 1 : -1));
				const found = measure('1', { title: title.join(' ') });
				expect(texts().hits(found, around, termsOf(query.join(' ').toUpperCase()))).toBe(true);
			})
		);
	});
});
