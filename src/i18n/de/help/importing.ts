import type { HelpPage } from './content.ts';

/** Help: taking in a list. */
export const importing: HelpPage = {
	id: 'einlesen',
	title: 'Datei einlesen',
	lead: 'Ihre Liste aus Excel wird in wenigen Schritten zu einem Katalog. Vor dem letzten Klick ändert sich nichts.',
	blocks: [
		{ heading: 'Welche Dateien gehen' },
		{
			list: [
				'CSV-Dateien, wie Excel sie speichert (Trennzeichen-getrennt, UTF-8 oder Unicode-Text)',
				'Dateien von Wegmarke (Endung .wegmarke.json), zum Beispiel von einer Kollegin'
			]
		},
		'Eine Excel-Datei speichern Sie in Excel unter „Datei, Speichern unter“ mit dem Dateityp „CSV UTF-8“. Umlaute, Trennzeichen und die Zeile mit den Überschriften erkennt Wegmarke selbst.',
		{ heading: 'Die Schritte' },
		{
			steps: [
				'Datei: Wählen Sie die Datei aus oder ziehen Sie sie in das Fenster. Eine Tabelle aus Excel können Sie auch kopieren und einfügen.',
				'Spalten: Zu jeder Spalte sehen Sie drei Beispiele und was daraus wird, etwa „Stand der Umsetzung → Sachstand“. Stimmt etwas nicht, wählen Sie es anders aus.',
				'Wörter: Wörter Ihrer Liste werden Wegmarke zugeordnet, etwa „in Arbeit“ zu „in Umsetzung“. Was unklar ist, wird einmal gefragt.',
				'Vorschau: Sie sehen, was angelegt wird, und die Zeilen, in denen etwas nicht passt.',
				'Fertig: Erst mit dem Bestätigen der Vorschau wird geschrieben, alles auf einmal. Mit Rückgängig nehmen Sie das Ganze zurück.'
			]
		},
		{ heading: 'Spalten, die nirgends passen' },
		'Sie können daraus ein eigenes Feld machen oder die Spalte weglassen. Weggelassene Spalten werden genannt; nichts verschwindet stillschweigend.',
		{ heading: 'Was Wegmarke erkennt' },
		{
			terms: [
				[
					'Zuständigkeit',
					'„A in Zusammenarbeit mit B; C“: A ist zuständig, B und C sind beteiligt.'
				],
				[
					'Schon vorhandene Zeilen',
					'Gibt es eine Maßnahme mit derselben Nummer und demselben Titel schon, bleibt die Zeile weg. Die Vorschau nennt, wie viele es sind.'
				],
				['Leere Angaben', '„– – –“, „k. A.“, „-“ und Ähnliches gelten als leer.'],
				[
					'Ungenaue Daten',
					'„2026“, „2. Quartal 2027“ oder „fortlaufend“ bleiben so ungenau, wie sie gemeint sind.'
				],
				[
					'Verweise',
					'„siehe auch 3-2-12“ wird ein Verweis, auch wenn es diese Maßnahme noch nicht gibt.'
				],
				['Status', 'Ein Status wird nie erfunden. Fehlt er, steht dort „unbekannt“.']
			]
		},
		{ links: [['Datei einlesen', '#/einlesen']] }
	]
};
