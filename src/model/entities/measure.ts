import { entity } from '../entity.ts';
import { choice, date, flag, group, longText, number, reference, set, text } from '../field.ts';
import { statuses, statusWords } from '../status.ts';

/** What was decided to be done: the record around which the product turns. */
export const measure = entity({
	key: 'measure',
	label: 'Maßnahme',
	plural: 'Maßnahmen',
	synonyms: ['Handlungsansatz', 'Projekt', 'Aktivität', 'Vorhaben'],
	named: ['number', 'title'],
	foundBy: ['number', 'title'],
	fields: {
		number: text('Nr.', {
			natural: true,
			searchable: true,
			column: true,
			synonyms: ['Nummer', 'lfd. Nr.', 'Maßnahmennummer', 'Maßnahme Nr.', 'Kennung']
		}),
		title: text('Titel', {
			required: true,
			searchable: true,
			column: true,
			synonyms: ['Maßnahme', 'Bezeichnung', 'Name', 'Maßnahmentitel', 'Text']
		}),
		summary: longText('Kurzfassung', {
			searchable: true,
			synonyms: ['Kurzbeschreibung', 'Inhalt']
		}),
		description: longText('Beschreibung', {
			searchable: true,
			synonyms: ['Erläuterung', 'Unterpunkte', 'Details', 'Langtext']
		}),
		field: reference('Handlungsfeld', 'field', {
			above: true,
			synonyms: ['Themenfeld', 'LIP-Bereich', 'Bereich', 'Handlungsbereich']
		}),
		goals: set(reference('Ziele', 'goal'), { synonyms: ['Ziel', 'Teilziel', 'Oberziel'] }),
		parent: reference('Übergeordnete Maßnahme', 'measure'),
		status: group(
			'Status',
			{
				value: choice('Status', statuses, { blank: 'unknown', words: statusWords }),
				date: date('Status vom', { told: ' (Stand …)' })
			},
			{
				column: true,
				synonyms: ['Umsetzungsstatus', 'Umsetzungsstand', 'Bearbeitungsstand', 'Stand']
			}
		),
		reason: longText('Begründung', {
			searchable: true,
			help: 'Warum die Maßnahme nicht begonnen, zurückgestellt oder entfallen ist'
		}),
		blocked: group('Blockiert', {
			is: flag('blockiert'),
			reason: text('Blockiert, weil', { told: ', weil: …' }),
			condition: text('Geht weiter, wenn', { told: '; geht weiter, wenn: …' })
		}),
		priority: choice(
			'Priorität',
			{ high: 'hoch', medium: 'mittel', low: 'niedrig' },
			{ words: { A: 'high', B: 'medium', C: 'low', '1': 'high', '2': 'medium', '3': 'low' } }
		),
		flagship: flag('Leuchtturm', { synonyms: ['Leuchtturmprojekt', 'Schlüsselmaßnahme'] }),
		targetGroups: set(text('Zielgruppen'), { searchable: true, synonyms: ['Zielgruppe'] }),
		districts: set(text('Sozialräume'), {
			searchable: true,
			synonyms: ['Sozialraum', 'Stadtteil', 'Ortsteil', 'Quartier']
		}),
		tags: set(text('Schlagwörter'), { searchable: true, synonyms: ['Tags', 'Stichworte'] }),
		start: date('Beginn', { synonyms: ['Start', 'von', 'ab wann'] }),
		end: date('Ende', {
			column: true,
			synonyms: ['Frist', 'bis', 'bis wann', 'Termin', 'Fertigstellung', 'Zeitplan', 'Laufzeit bis']
		}),
		lead: reference('Zuständig', 'actor', {
			column: true,
			synonyms: [
				'Zuständigkeit',
				'Federführung',
				'verantwortlich',
				'Verantwortung',
				'Fachbereich',
				'Amt'
			]
		}),
		partners: set(reference('Beteiligt', 'actor'), {
			synonyms: ['Beteiligte', 'Partner', 'Kooperationspartner', 'Kooperation']
		}),
		contact: reference('Ansprechperson', 'person', {
			visibility: 'internal',
			synonyms: ['Ansprechpartner', 'Ansprechpartnerin', 'Kontakt', 'Kontaktperson']
		}),
		review: date('Wiedervorlage', { visibility: 'internal' }),
		visibility: choice('Sichtbar', { public: 'öffentlich', internal: 'intern' }),
		related: set(reference('Siehe auch', 'measure'), { synonyms: ['Verwandte Maßnahmen'] }),
		mergedInto: reference('Aufgegangen in', 'measure', { synonyms: ['ersetzt durch'] }),
		takenFrom: group('Übernommen aus', {
			catalogue: text('Übernommen aus'),
			number: text('Nr. dort', { told: ', Nr. …' }),
			date: date('Übernommen am', { told: ' (übernommen …)' })
		}),
		note: longText('Notiz', {
			searchable: true,
			visibility: 'internal',
			synonyms: ['Bemerkung', 'Anmerkung', 'Hinweis']
		}),
		order: number('Reihenfolge', { hidden: true })
	}
});
