import { entity } from '../entity.ts';
import { choice, date, flag, list, longText, number, reference, text } from '../field.ts';
import { statuses, statusWords } from '../status.ts';

/** How far a measure is at one time. A correction is an edit, a new state a new entry. */
export const progress = entity({
	key: 'progress',
	label: 'Sachstand',
	plural: 'Sachstände',
	named: ['date', 'period'],
	foundBy: ['date'],
	fields: {
		measure: reference('Maßnahme', 'measure', { owner: true, column: true }),
		date: date('Datum', {
			column: true,
			synonyms: ['Stand vom', 'Berichtsdatum', 'Datum des Sachstands']
		}),
		period: reference('Berichtszeitraum', 'period', { column: true, synonyms: ['Berichtsjahr'] }),
		status: choice('Status', statuses, { words: statusWords, column: true }),
		state: longText('Stand der Umsetzung', {
			searchable: true,
			column: true,
			synonyms: ['Sachstand', 'Umsetzungsstand', 'aktueller Stand', 'Stand der Dinge', 'Ergebnis']
		}),
		nextSteps: longText('Geplante Schritte', {
			searchable: true,
			synonyms: ['nächste Schritte', 'weiteres Vorgehen', 'Ausblick', 'weitere Schritte']
		}),
		reasons: longText('Gründe', {
			searchable: true,
			synonyms: [
				'Warum es nicht weiterging',
				'Hinderungsgründe',
				'Falls noch nichts (weiter) unternommen wurde - welche Gründe?'
			]
		}),
		figures: list('Kennzahlen', { label: text('Kennzahl'), value: number('Wert') }),
		by: text('Gemeldet von', { synonyms: ['Meldung durch', 'berichtet von'] }),
		unchanged: flag('Kein neuer Sachstand')
	}
});
