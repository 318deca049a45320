import { describe, expect, test } from 'vitest';
import {
	readFunding,
	readPerson,
	readPhone,
	readSpan,
	splitPersons
} from '../../../src/core/import/phrases.ts';
import {
	namesIn,
	readResponsibility,
	readUnit,
	shorterNames
} from '../../../src/core/import/responsibility.ts';
import { findSeeAlso, shortTitle } from '../../../src/core/import/titles.ts';

describe('responsibility', () => {
	test.each([
		['A in Zusammenarbeit mit B; C', 'A', ['B', 'C'], []],
		['das Amt für Schule in Kooperation mit dem Verein', 'Amt für Schule', ['Verein'], []],
		['FB 5 gemeinsam mit der VHS', 'FB 5', ['VHS'], []],
		['A; B\nC', 'A', ['B', 'C'], []],
		['verschiedene Träger', undefined, [], ['verschiedene Träger']],
		['in Zusammenarbeit mit dem Landkreis', undefined, ['Landkreis'], []],
		['– – –', undefined, [], []],
		['Dienstleister', 'Dienstleister', [], []]
	])('%s', (words, lead, partners, nobody) => {
		const read = readResponsibility(words);
		expect([read.lead, read.partners, read.nobody]).toEqual([lead, partners, nobody]);
	});

	test('lists of names', () => {
		expect(namesIn('Kreis, die Städte und Dörfer')).toEqual(['Kreis', 'Städte', 'Dörfer']);
		expect(namesIn('Jugendamt / Schulamt')).toEqual(['Jugendamt', 'Schulamt']);
		expect(namesIn('Fachbereich Jugend und Familie')).toEqual([]);
		expect(namesIn('Vereine (Sport, Musik)')).toEqual([]);
	});

	test('codes of units', () => {
		expect(readUnit('Fachbereich Soziales (OE 50.1)')).toEqual({
			name: 'Fachbereich Soziales',
			unitCode: 'OE 50.1'
		});
		expect(readUnit('Amt 50')).toEqual({ name: 'Amt 50' });
	});

	test('shorter names', () => {
		expect(shorterNames('Beauftragte des Kreises Auental')).toEqual([
			'Beauftragte des Kreises',
			'Beauftragte'
		]);
		expect(shorterNames('SG Integration')).toEqual([]);
	});
});

test.each([
	['aus vorhandenen Ressourcen', { kind: 'existing' }],
	['Haushaltsmittel', { kind: 'budget' }],
	[
		'beantragt über Richtlinie X',
		{ state: 'applied', kind: 'programme', programme: 'Richtlinie X' }
	],
	['bewilligt', { state: 'granted' }],
	['aus verschiedenen Fördermöglichkeiten', { note: 'aus verschiedenen Fördermöglichkeiten' }],
	['k. A.', {}]
])('money: %s', (words, expected) => {
	expect(readFunding(words)).toEqual(expected);
});

describe('persons', () => {
	test.each([
		['Herr Dr. Ahrens', { salutation: 'Herr Dr.', name: 'Ahrens' }],
		['Frau Prof. Dr. von der Au', { salutation: 'Frau Prof. Dr.', name: 'von der Au' }],
		['Öz, Ayşe', { name: 'Öz, Ayşe' }],
		[
			'Frau Brandt, Integrationsbüro, Tel. 555-12, brandt@example.org',
			{
				salutation: 'Frau',
				name: 'Brandt',
				function: 'Integrationsbüro',
				phone: '555-12',
				email: 'brandt@example.org'
			}
		]
	])('%s', (words, expected) => {
		expect(readPerson(words)).toEqual(expected);
	});

	test('several in one cell', () => {
		expect(splitPersons('Frau A / Herr B und Frau C')).toEqual(['Frau A', 'Herr B', 'Frau C']);
		expect(splitPersons('Herr Müller und Sohn')).toEqual(['Herr Müller und Sohn']);
	});

	test('telephone numbers', () => {
		expect(readPhone('Tel. 168-40001')).toBe('168-40001');
		expect(readPhone('Telefon: +49 30 1234')).toBe('+49 30 1234');
		expect(readPhone('0511/168-1, vormittags')).toBe('0511/168-1, vormittags');
	});
});

test.each([
	['2024–2026', { start: '2024', end: '2026' }],
	['2024/25', { start: '2024', end: '2025' }],
	['von 3/2024 bis 31.12.2026', { start: '2024-03', end: '2026-12-31' }],
	['ab 2024', { start: '2024' }],
	['bis Ende 2026', { end: '2026' }],
	['12/2009', undefined],
	['bald', undefined]
])('time: %s', (words, expected) => {
	expect(readSpan(words)).toEqual(expected);
});

describe('titles', () => {
	const long =
		'wird in allen Stadtteilen für Familien mit kleinen Kindern und ihre Großeltern angeboten';
	test.each([
		['Sprachcafé', 'Sprachcafé'],
		[
			`Ein Sprachcafé für alle im Haus der Begegnung / ${long}`,
			'Ein Sprachcafé für alle im Haus der Begegnung'
		],
		[
			`Ein Sprachcafé für alle im Haus, um Familien zu helfen; ${long}`,
			'Ein Sprachcafé für alle im Haus'
		],
		[`Ein Sprachcafé für alle im Haus; ${long}`, 'Ein Sprachcafé für alle im Haus'],
		[`Ein Sprachcafé für alle im Haus – ${long}`, 'Ein Sprachcafé für alle im Haus'],
		[
			'Einrichtung neuer Treffpunkte und Weiterentwicklung der örtlichen Förderung des freiwilligen Einsatzes aller',
			'Einrichtung neuer Treffpunkte'
		],
		['Titel\nund mehr', 'Titel']
	])('%s', (text, title) => {
		expect(shortTitle(text)).toBe(title);
	});

	test('at a word, never after an article, never within a letter', () => {
		const cut = shortTitle(
			'Fortschreibung oder Verbreitung '.repeat(2) + 'der der der der der der der der Sache'
		);
		expect(cut).toMatch(/Verbreitung …$/u);
		expect(shortTitle('x'.repeat(200)).length).toBeLessThanOrEqual(92);
		expect(shortTitle('😀'.repeat(100)).isWellFormed()).toBe(true);
	});
});

test.each([
	['siehe auch Handlungsansatz 3-2-12', ['3-2-12']],
	['Läuft; siehe auch 3-2-12 und 3-2-13.', ['3-2-12', '3-2-13']],
	['vgl. Maßnahme 12', ['12']],
	['s. a. Maßnahmen 1.M1, 1.M2', ['1.M1', '1.M2']],
	['siehe Protokoll v. 12.5.', []],
	['siehe auch 12.5.2026', []],
	['siehe auch 2026', []]
])('see also: %s', (text, numbers) => {
	expect(findSeeAlso(text)).toEqual(numbers);
});
