import { entity } from '../entity.ts';
import { date, longText, reference, text } from '../field.ts';

/** A contact person. Personal data: leaves the house only where a file says so. */
export const person = entity({
	key: 'person',
	label: 'Ansprechperson',
	plural: 'Ansprechpersonen',
	synonyms: ['Ansprechpartner', 'Ansprechpartnerin', 'Kontakt'],
	named: ['salutation', 'name'],
	foundBy: ['name'],
	fields: {
		salutation: text('Anrede und Titel', { visibility: 'personal', synonyms: ['Anrede'] }),
		name: text('Name', {
			required: true,
			searchable: true,
			column: true,
			visibility: 'personal',
			synonyms: ['Ansprechpartner', 'Ansprechpartnerin', 'Ansprechperson']
		}),
		actor: reference('Akteur', 'actor', { column: true }),
		function: text('Funktion', { searchable: true, column: true, visibility: 'personal' }),
		phone: text('Telefon', {
			check: 'phone',
			searchable: true,
			column: true,
			visibility: 'personal',
			synonyms: ['Tel.', 'Durchwahl']
		}),
		email: text('E-Mail', {
			check: 'email',
			searchable: true,
			column: true,
			visibility: 'personal',
			synonyms: ['Mail']
		}),
		consent: date('Einverständnis vom', {
			visibility: 'personal',
			help: 'Wann die Person zugestimmt hat, dass Name und Kontakt veröffentlicht werden'
		}),
		note: longText('Notiz', { visibility: 'personal' })
	}
});
