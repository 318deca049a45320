import { entity } from '../entity.ts';
import { longText, number, reference, text } from '../field.ts';

/** A field of action, at any depth. */
export const field = entity({
	key: 'field',
	label: 'Handlungsfeld',
	plural: 'Handlungsfelder',
	synonyms: ['Themenfeld', 'LIP-Bereich', 'Bereich', 'Handlungsbereich', 'Schwerpunkt'],
	named: ['number', 'title'],
	foundBy: ['number', 'title'],
	fields: {
		number: text('Nr.', { natural: true, searchable: true, column: true }),
		title: text('Titel', { required: true, searchable: true, column: true }),
		parent: reference('gehört zu', 'field', { above: true }),
		summary: longText('Zusammenfassung', { searchable: true }),
		leadBody: reference('Federführendes Gremium', 'body'),
		order: number('Reihenfolge', { hidden: true })
	}
});
