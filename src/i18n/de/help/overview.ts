import type { HelpPage } from './content.ts';

/** Help: the overview. */
export const overview: HelpPage = {
	id: 'uebersicht',
	title: 'Übersicht',
	lead: 'Die Übersicht sagt Ihnen morgens, was heute wichtig ist.',
	blocks: [
		{ heading: 'Was Aufmerksamkeit braucht' },
		'Jede Zahl ist ein Weg zu der Liste, die dahinter steht. Ein Klick auf „überfällig 4“ zeigt genau diese vier Maßnahmen.',
		{
			terms: [
				['überfällig', 'Das Ende ist vorbei und die Maßnahme noch offen.'],
				[
					'Wiedervorlage fällig',
					'Der Tag, den Sie sich für diese Maßnahme vorgemerkt haben, ist gekommen.'
				],
				['blockiert', 'Es geht nicht weiter, der Grund steht dabei.'],
				[
					'ohne neuen Sachstand',
					'Seit zwölf Monaten wurde nichts mehr festgehalten, oder es gibt noch gar keinen Sachstand.'
				],
				['unvollständig', 'Es fehlt eine Angabe, die für einen Bericht gebraucht wird.']
			]
		},
		'Umgesetzte, entfallene, zusammengeführte und zurückgestellte Maßnahmen sowie Daueraufgaben zählen nie als überfällig.',
		{ heading: 'Als Nächstes' },
		'Hier stehen überfällige Maßnahmen und die Schritte, Wiedervorlagen und Fristen für Fördermittel der nächsten Wochen.',
		{ heading: 'Stand je Handlungsfeld' },
		'Ein Balken je Handlungsfeld zeigt, wie sich die Maßnahmen auf die Status verteilen. Die Zahlen stehen daneben, die Farbe allein müssen Sie nicht deuten.',
		{ heading: 'Letzte Änderungen' },
		'Hier steht, was zuletzt geändert oder eingelesen wurde.',
		{ links: [['Zur Übersicht', '#/']] }
	]
};
