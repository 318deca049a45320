import type { HelpPage } from './content.ts';

/** Help: handing on and keeping copies. */
export const exchange: HelpPage = {
	id: 'austausch',
	title: 'Weitergeben und zusammenarbeiten',
	lead: 'Nichts verlässt dieses Gerät von selbst. Was Sie weitergeben, laden Sie als Datei herunter.',
	blocks: [
		{ heading: 'Kopie herunterladen' },
		'Unter „Austausch“ laden Sie den ganzen Katalog als eine Datei herunter (Endung .wegmarke.json). Legen Sie sie dort ab, wo Ihre Verwaltung Daten sichert, zum Beispiel auf dem Netzlaufwerk.',
		'Wie lange die letzte Kopie her ist, steht oben in der Kopfzeile. Gut ist eine Kopie nach jedem Tag, an dem Sie viel geändert haben.',
		{ heading: 'Kopie einlesen' },
		{
			steps: [
				'Öffnen Sie „Datei einlesen“ und wählen Sie die Datei.',
				'In einem leeren Browser entsteht daraus derselbe Katalog, mit allen Angaben.',
				'Ist der Katalog schon da und die Datei bringt nichts Neues, ändert sich nichts, und Wegmarke sagt das.'
			]
		},
		{ heading: 'Zu zweit am selben Katalog arbeiten' },
		{
			steps: [
				'Geben Sie jedem Gerät unter „Einstellungen“, „Dieses Gerät“ eine Bezeichnung.',
				'Laden Sie die Datei herunter und schicken Sie sie der Kollegin oder dem Kollegen. Beim ersten Mal wählt man dort „Unser eigener Katalog“.',
				'Beide arbeiten weiter und schicken sich von Zeit zu Zeit ihre Datei. Reihenfolge und Alter der Dateien sind gleichgültig.',
				'Vor dem Einlesen sehen Sie Eintrag für Eintrag, was neu, geändert oder gelöscht ist. Vorher wird gesichert.',
				'Haben beide dieselbe Angabe verschieden geändert, bleiben beide Fassungen erhalten, bis Sie unter „Zu klären“ entscheiden.'
			]
		},
		'Das Einlesen lässt sich als Ganzes rückgängig machen. Was seither geändert wurde, bleibt dabei, wie es ist. Auf dem anderen Gerät ändert sich dadurch nichts, und die Datei kann noch einmal eingelesen werden.',
		{ heading: 'Katalog einer anderen Kommune' },
		'Wählen Sie beim Einlesen „Katalog einer anderen Kommune“: Sie können ihn lesen und durchsuchen, aber nicht ändern. Eine neuere Datei ersetzt den bisherigen Stand. Entfernen können Sie ihn unter „Einstellungen“, „Kataloge“.',
		{ heading: 'Wenn eine Uhr falsch geht' },
		'Geht die Uhr eines Geräts falsch, sagt Wegmarke das. Verloren geht dadurch nichts; nur die Zeitangaben im Verlauf stimmen nicht.',
		{ heading: 'Als Tabelle weitergeben' },
		'Eine CSV-Datei enthält, was Sie gerade sehen, mit Filtern und Spalten. Excel öffnet sie mit einem Doppelklick. Wer alles braucht, bekommt ein ZIP-Archiv mit einer Tabelle je Art: Maßnahmen, Sachstände, Finanzierungen, Akteure und so weiter.',
		{ heading: 'Auf Personen achten' },
		'Namen, Telefonnummern und E-Mail-Adressen von Ansprechpersonen sind personenbezogene Daten. Die Datei enthält sie, auch wenn der Eintrag im Papierkorb liegt; endgültig gelöschte enthält sie nicht. Prüfen Sie vor dem Weitergeben, ob die Empfängerin oder der Empfänger sie braucht.',
		{
			links: [
				['Zum Austausch', '#/austausch'],
				['Datei einlesen', '#/einlesen'],
				['Datenschutz', '#/datenschutz']
			]
		}
	]
};
