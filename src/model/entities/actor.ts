import { entity } from '../entity.ts';
import { choice, flag, longText, reference, set, text } from '../field.ts';

/** An organisation that does something: an office, an association, a school. */
export const actor = entity({
	key: 'actor',
	label: 'Akteur',
	plural: 'Akteure',
	synonyms: ['Organisation', 'Amt', 'Fachbereich', 'Einrichtung', 'Verein', 'Träger'],
	named: ['name'],
	foundBy: ['name', 'shortName', 'unitCode'],
	fields: {
		name: text('Name', { required: true, searchable: true, column: true }),
		shortName: text('Kurzname', { searchable: true, column: true, synonyms: ['Abkürzung'] }),
		kind: choice(
			'Art',
			{
				office: 'Amt oder Fachbereich',
				authority: 'Behörde',
				association: 'Verein',
				welfare: 'Wohlfahrtsverband',
				education: 'Bildungseinrichtung',
				migrants: 'Migrantenorganisation',
				faith: 'Religionsgemeinschaft',
				company: 'Unternehmen',
				network: 'Netzwerk',
				other: 'Sonstige'
			},
			{ column: true }
		),
		parent: reference('gehört zu', 'actor'),
		unitCode: text('Organisationseinheit', {
			natural: true,
			searchable: true,
			column: true,
			synonyms: ['OE', 'Amtsnummer']
		}),
		address: longText('Anschrift', { synonyms: ['Adresse'] }),
		phone: text('Telefon', { check: 'phone', searchable: true, synonyms: ['Tel.'] }),
		email: text('E-Mail', { check: 'email', searchable: true, synonyms: ['Mail'] }),
		web: text('Internet', { check: 'link', synonyms: ['Website', 'Homepage'] }),
		languages: set(text('Sprachen'), { searchable: true }),
		topics: set(text('Themen'), { searchable: true }),
		public: flag('Öffentlich'),
		note: longText('Notiz', { searchable: true, visibility: 'internal' })
	}
});
