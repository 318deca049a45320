import type { HelpPage } from './content.ts';

/** Help: the concept as a document. */
export const concept: HelpPage = {
	id: 'konzept',
	title: 'Konzept',
	lead: 'Das Konzept ist das Dokument hinter der Tabelle: Handlungsfelder, Ziele und Maßnahmen in ihrer Ordnung.',
	blocks: [
		{ heading: 'Lesen und ordnen' },
		'In der Leseansicht steht das Konzept wie ein Text mit dem Status jeder Maßnahme. Zum Umstellen wechseln Sie zu „Ordnen“: Dann lassen sich Handlungsfelder, Ziele und Maßnahmen mit Knöpfen oder mit der Tastatur verschieben.',
		{
			keys: [
				['Alt+↑ / Alt+↓', 'den Eintrag nach oben oder unten schieben'],
				['Alt+← / Alt+→', 'eine Ebene höher oder tiefer']
			]
		},
		{ heading: 'Ziele' },
		'Leitziele, Oberziele und Teilziele stehen untereinander. Eine Maßnahme kann zu mehreren Zielen gehören oder direkt unter ihrem Handlungsfeld stehen.',
		{ heading: 'Neu nummerieren' },
		'Nach dem Umstellen können Sie die Nummern neu vergeben. Sie sehen vorher, welche Nummer wozu wird. Verweise wie „siehe auch 2-3“ bleiben richtig, denn sie hängen an der Maßnahme und nicht an der Nummer.',
		{ heading: 'Andere Namen für die Ebenen' },
		'Heißen Handlungsfelder bei Ihnen „Themenfelder“ oder Maßnahmen „Handlungsansätze“, ändern Sie das in den Einstellungen. Wegmarke verwendet dann überall Ihre Wörter.',
		{ heading: 'Drucken' },
		'Strg+P druckt das Konzept ohne Navigation und Knöpfe. Als Ziel können Sie „Als PDF speichern“ wählen.',
		{
			links: [
				['Zum Konzept', '#/konzept'],
				['Zu den Einstellungen', '#/einstellungen']
			]
		}
	]
};
