import type { HelpPage } from './content.ts';

/** Help: handing on and keeping copies. */
export const exchange: HelpPage = {
	id: 'austausch',
	title: 'Weitergeben und Sicherung',
	lead: 'Nichts verlässt diesen Rechner von selbst. Was Sie weitergeben, laden Sie als Datei herunter.',
	blocks: [
		{ heading: 'Sicherung herunterladen' },
		'Unter „Austausch“ laden Sie den ganzen Katalog als eine Datei herunter (Endung .wegmarke.json). Legen Sie sie dort ab, wo Ihre Verwaltung Daten sichert, zum Beispiel auf dem Netzlaufwerk.',
		'Wie lange die letzte Kopie her ist, steht oben in der Kopfzeile. Gut ist eine Kopie nach jedem Tag, an dem Sie viel geändert haben.',
		{ heading: 'Sicherung zurückholen' },
		{
			steps: [
				'Öffnen Sie „Datei einlesen“ und wählen Sie die Datei.',
				'In einem leeren Browser entsteht daraus derselbe Katalog, mit allen Angaben.',
				'Ist der Katalog schon da und die Datei bringt nichts Neues, ändert sich nichts, und Wegmarke sagt das.'
			]
		},
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
