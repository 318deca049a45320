import { entity } from '../entity.ts';
import { date, number, reference, text } from '../field.ts';

/** A milestone of a measure. */
export const step = entity({
	key: 'step',
	label: 'Schritt',
	plural: 'Schritte',
	synonyms: ['Meilenstein'],
	named: ['title'],
	foundBy: ['title'],
	fields: {
		measure: reference('Maßnahme', 'measure', { owner: true, column: true }),
		title: text('Schritt', {
			required: true,
			searchable: true,
			column: true,
			synonyms: ['Meilenstein']
		}),
		due: date('Fällig', { column: true, synonyms: ['Frist'] }),
		doneOn: date('Erledigt am', { column: true }),
		who: text('Wer', { column: true }),
		order: number('Reihenfolge', { hidden: true })
	}
});
