import type { HelpPage } from './content.ts';

/** Help: deciding about what two computers changed. */
export const clarify: HelpPage = {
	id: 'klaeren',
	title: 'Zu klären',
	lead: 'Wenn zwei Geräte dieselbe Angabe ändern, geht keine Fassung verloren. Sie entscheiden, wann Sie wollen.',
	blocks: [
		{ heading: 'Wann etwas zu klären ist' },
		{
			terms: [
				[
					'Zwei Fassungen',
					'Hier und auf einem anderen Gerät wurde dieselbe Angabe geändert. Angezeigt wird bis zur Entscheidung die neuere, erhalten bleiben beide. Gleiche Werte und Änderungen an verschiedenen Stellen sind nie ein Fall.'
				],
				[
					'Hier geändert, dort gelöscht',
					'Wer gelöscht hat, kannte Ihre Änderung noch nicht. Der Eintrag bleibt sichtbar, bis Sie entscheiden.'
				],
				[
					'Im Papierkorb',
					'Ein Sachstand oder eine Maßnahme gehört zu etwas, das anderswo gelöscht wurde.'
				],
				[
					'Vielleicht doppelt',
					'Zwei Maßnahmen sehen gleich aus. Zusammengeführt wird nur, wenn Sie es sagen.'
				]
			]
		},
		{ heading: 'Entscheiden' },
		{
			steps: [
				'Öffnen Sie „Austausch“, dann „Zu klären“. Die Zahl daneben sagt, wie viele Fälle offen sind.',
				'Wählen Sie eine Fassung. Unterschiede sind Wort für Wort hervorgehoben.',
				'Bei langen Texten gibt es einen Vorschlag aus beiden. Lesen Sie ihn und ändern Sie ihn bei Bedarf.',
				'Der Knopf nennt das Ergebnis, zum Beispiel „31.12.2026 übernehmen“.'
			]
		},
		'Mit „Später“ kommt der nächste Fall. Nichts drängt: Sie können mit offenen Fällen weiterarbeiten. Auf der Seite der Maßnahme steht die Auswahl direkt bei der Angabe.',
		'„Für alle gleich“ übernimmt überall die Fassung eines Geräts oder die neuere. Vorher sehen Sie, was dann gilt.',
		{ heading: 'Rückgängig' },
		'Geklärte Fälle bleiben mit einem Haken in der Liste. „Rückgängig“ öffnet den Fall wieder, auch wenn Sie inzwischen anderes geändert haben. Ihre Entscheidung gilt auch auf den anderen Geräten, sobald diese Ihre Datei einlesen.',
		{
			links: [
				['Zu klären', '#/klaeren'],
				['Zum Austausch', '#/austausch']
			]
		}
	]
};
