import { entity } from '../entity.ts';
import { choice, date, longText, money, number, reference, text } from '../field.ts';

/** Where the money (or the hours) for a measure come from, and how far that is. */
export const funding = entity({
	key: 'funding',
	label: 'Finanzierung',
	plural: 'Finanzierungen',
	synonyms: ['Kosten', 'Förderung', 'Mittel'],
	named: ['kind', 'programme'],
	foundBy: ['programme'],
	fields: {
		measure: reference('Maßnahme', 'measure', { owner: true, column: true }),
		kind: choice(
			'Art',
			{
				existing: 'aus vorhandenen Ressourcen',
				budget: 'Haushaltsmittel',
				programme: 'Förderprogramm',
				foundation: 'Stiftung/Spende',
				own: 'Eigenmittel Träger',
				open: 'noch offen'
			},
			{ column: true, synonyms: ['Finanzierungsart'] }
		),
		programme: text('Programm', {
			searchable: true,
			column: true,
			synonyms: ['Förderprogramm', 'Richtlinie']
		}),
		funder: text('Mittelgeber', { searchable: true, synonyms: ['Fördergeber', 'Geldgeber'] }),
		state: choice(
			'Stand',
			{
				planned: 'geplant',
				applied: 'beantragt',
				granted: 'bewilligt',
				refused: 'abgelehnt',
				settled: 'abgerechnet'
			},
			{ column: true }
		),
		reference: text('Aktenzeichen', { visibility: 'internal' }),
		year: text('Jahr', { natural: true, column: true, synonyms: ['Haushaltsjahr'] }),
		planned: money('Geplant', { column: true, synonyms: ['Kosten', 'Plan', 'Ansatz'] }),
		approved: money('Bewilligt', { synonyms: ['Bewilligte Mittel'] }),
		spent: money('Ausgegeben', { column: true, synonyms: ['Ist', 'verausgabt'] }),
		staffShare: number('Stellenanteil (VZÄ)', { synonyms: ['Personal', 'Stellenanteil', 'VZÄ'] }),
		applyBy: date('Antrag bis', { synonyms: ['Antragsfrist'] }),
		reportDue: date('Verwendungsnachweis bis', { synonyms: ['Verwendungsnachweis'] }),
		note: longText('Notiz', { searchable: true, visibility: 'internal' })
	}
});
