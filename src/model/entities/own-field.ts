import { entity } from '../entity.ts';
import { choice, number, set, text } from '../field.ts';

/** A field that a town adds itself. Its values stand in the records under the id of this one. */
export const ownField = entity({
	key: 'own-field',
	label: 'Eigenes Feld',
	plural: 'Eigene Felder',
	named: ['label'],
	foundBy: ['label'],
	internal: true,
	fields: {
		label: text('Bezeichnung', { required: true }),
		kind: choice(
			'Art',
			{
				text: 'Text, eine Zeile',
				'long-text': 'Text, mehrere Absätze',
				number: 'Zahl',
				money: 'Betrag in Euro',
				date: 'Datum',
				choice: 'Auswahl aus einer Liste',
				flag: 'ja oder nein'
			},
			{ blank: 'text' }
		),
		choices: set(text('Auswahlmöglichkeiten')),
		entity: choice(
			'Gehört zu',
			{ measure: 'Maßnahmen', actor: 'Akteuren', field: 'Handlungsfeldern', goal: 'Zielen' },
			{ blank: 'measure' }
		),
		visibility: choice(
			'Sichtbar',
			{ public: 'öffentlich', internal: 'intern', personal: 'personenbezogen' },
			{ blank: 'internal' }
		),
		order: number('Reihenfolge', { hidden: true })
	}
});
