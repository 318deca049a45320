import { entity } from '../entity.ts';
import { choice, longText, number, reference, text } from '../field.ts';

/** What is to be reached: guiding, main and sub-goals. */
export const goal = entity({
	key: 'goal',
	label: 'Ziel',
	plural: 'Ziele',
	synonyms: ['Leitziel', 'Oberziel', 'Teilziel', 'Hauptziel', 'Unterziel'],
	named: ['number', 'text'],
	foundBy: ['number', 'text'],
	fields: {
		number: text('Nr.', { natural: true, searchable: true, column: true }),
		level: choice(
			'Ebene',
			{ guiding: 'Leitziel', main: 'Oberziel', sub: 'Teilziel' },
			{ column: true, words: { Hauptziel: 'main', Unterziel: 'sub', Ziel: 'main' } }
		),
		text: longText('Ziel', { required: true, searchable: true, column: true }),
		field: reference('Handlungsfeld', 'field', { column: true, above: true }),
		parent: reference('Übergeordnetes Ziel', 'goal', { above: true }),
		order: number('Reihenfolge', { hidden: true })
	}
});
