import { describe, expect, test } from 'vitest';
import { csv, takeIn } from './take-in.ts';

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
