import { formatBytes, plural } from '../format.ts';

/** How a workbook becomes a list that can be read. */
export const excelWay =
	'Öffnen Sie sie in Excel, wählen Sie „Datei“, „Speichern unter“ und als Dateityp „CSV UTF-8 (durch Trennzeichen getrennt)“. Diese neue Datei lesen Sie hier ein. Oder Sie markieren die Tabelle in Excel, kopieren sie (Strg+C) und fügen sie hier ein (Strg+V).';

/** What is said about files, columns and cells that are not as they should be. */
export const importProblems = {
	trouble: {
		title: (name: string) => `„${name}“ lässt sich so nicht einlesen`,
		nothingChanged: 'Es wurde nichts geändert.',
		tooBig: (size: number, limit: number) =>
			`Die Datei ist ${formatBytes(size)} groß, einlesen lassen sich bis zu ${formatBytes(limit)}. Prüfen Sie, ob es die richtige Datei ist, oder teilen Sie die Liste in mehrere Dateien.`,
		unreadable:
			'Die Datei lässt sich nicht öffnen. Vielleicht wurde sie verschoben oder ist gerade in einem anderen Programm geöffnet. Schließen Sie sie dort und wählen Sie sie noch einmal aus.',
		empty: 'Die Datei ist leer. Prüfen Sie, ob sie richtig gespeichert wurde.',
		image:
			'Das ist ein Bild, keine Liste. Aus Bildern kann Wegmarke keinen Text lesen. Speichern Sie die Liste als CSV-Datei.',
		pdf: 'Das ist eine PDF-Datei. Wegmarke liest daraus keine Tabellen. Haben Sie die Liste auch in Excel oder Word, speichern Sie sie als CSV-Datei oder kopieren Sie die Tabelle und fügen Sie sie hier ein (Strg+V).',
		excel: `Das ist eine Excel-Mappe. Diese Fassung liest Excel-Mappen nicht direkt. ${excelWay}`,
		'old-excel': `Das ist eine Datei aus einem älteren Office-Programm. Diese Fassung liest sie nicht direkt. ${excelWay}`,
		ods: 'Das ist eine Tabelle aus LibreOffice. Öffnen Sie sie dort, wählen Sie „Datei“, „Speichern unter“ und als Dateityp „Text CSV“. Diese neue Datei lesen Sie hier ein.',
		word: 'Das ist ein Word-Dokument. Enthält es eine Tabelle, kopieren Sie sie in Word (Strg+C) und fügen Sie sie hier ein (Strg+V).',
		zip: 'Das ist ein gepackter Ordner (ZIP). Entpacken Sie ihn und lesen Sie die Dateien darin einzeln ein.',
		binary:
			'Das ist keine Liste in Textform. Öffnen Sie die Datei in dem Programm, aus dem sie stammt, und speichern Sie sie als CSV-Datei.',
		html: 'Das ist eine Webseite, keine Liste. Öffnen Sie sie in Excel und speichern Sie sie als „CSV UTF-8“.',
		xml: 'Das ist eine XML-Datei. Öffnen Sie sie in Excel und speichern Sie sie als „CSV UTF-8“.',
		'too-large':
			'Die Datei enthält zu viel Text für eine Liste. Prüfen Sie, ob es die richtige Datei ist, oder teilen Sie sie.',
		'too-many-rows':
			'Die Datei hat mehr Zeilen, als sich auf einmal einlesen lassen (100.000). Teilen Sie sie in mehrere Dateien.',
		'too-many-columns':
			'Die Datei hat mehr als 500 Spalten. Prüfen Sie, ob es die richtige Datei ist und ob das Trennzeichen stimmt.',
		'no-rows':
			'Die Datei enthält nur Überschriften und keine Zeile darunter. Prüfen Sie, ob die Liste vollständig gespeichert wurde.',
		quotes: (row: number) =>
			`In Zeile ${row} der Datei öffnet oder schließt ein Anführungszeichen an falscher Stelle. Alles danach würde falsch gelesen. Verbessern Sie die Zeile in der Datei, oder lesen Sie Anführungszeichen als gewöhnliche Zeichen.`,
		ignoreQuotes: 'Anführungszeichen als Zeichen lesen',
		json: 'Das ist eine Datei eines anderen Programms (JSON), keine Liste.'
	},
	remarks: {
		'no-header':
			'Die Datei hat keine Überschriften. Ordnen Sie die Spalten nach den Beispielen zu.',
		ragged: (count: number) =>
			`${plural(count, 'Zeile hat', 'Zeilen haben')} mehr Spalten als die Überschriften. Nichts davon geht verloren: Die überzähligen stehen am Ende.`,
		'empty-header': (count: number) =>
			`${plural(count, 'Spalte hat', 'Spalten haben')} keine Überschrift.`,
		'duplicate-header': (words: string) => `Die Überschrift „${words}“ kommt mehrmals vor.`,
		'one-column':
			'Die Datei hat nur eine Spalte. Stimmt das Trennzeichen? Über „Ändern“ können Sie ein anderes wählen.'
	},
	keptIn: {
		note: 'Der Text bleibt in der Notiz erhalten.',
		value: 'Der Text bleibt als Wert erhalten.',
		file: 'Der Text steht nur in der Datei.'
	},
	problems: {
		number: 'Das ist keine Zahl.',
		'number-too-large': 'Die Zahl ist zu groß.',
		date: 'Das ist kein Datum, das Wegmarke lesen kann.',
		'date-month': 'Diesen Monat gibt es nicht.',
		'date-day': 'Diesen Tag gibt es nicht.',
		'date-quarter': 'Dieses Quartal gibt es nicht.',
		choice: 'Dieses Wort gehört zu keiner Auswahlmöglichkeit.',
		flag: 'Das ist weder ja noch nein.',
		email: 'Das ist keine E-Mail-Adresse.',
		link: 'Das ist keine Internetadresse.',
		ags: 'Das ist kein Amtlicher Gemeindeschlüssel.',
		ars: 'Das ist kein Amtlicher Regionalschlüssel.',
		quotes: 'Ein Anführungszeichen fehlt.',
		'no-place': 'Diese Art von Eintrag hat keine solche Angabe.',
		'no-owner': 'Die Zeile nennt nicht, zu wem die Angabe gehört.',
		'second-value': 'Die Angabe kommt schon aus einer anderen Spalte.',
		'record-word': 'Die Art des Eintrags ist nicht bekannt.',
		'no-title': 'Der Eintrag hat keinen Titel; er wurde hieraus gebildet.',
		'same-number': 'Diese Nummer steht zweimal in der Datei.',
		'number-date': 'Excel hat aus der Nummer ein Datum gemacht.'
	},
	/** Said of rows that are new although the catalogue has something like them. */
	there: {
		'number-there': (match: string) =>
			`Gleiche Nummer wie „${match}“ im Katalog; wird neu angelegt.`,
		'name-there': (match: string) => `Gleicher Name wie „${match}“ im Katalog; wird neu angelegt.`,
		'both-there': (match: string) => `Gibt es als „${match}“ schon im Katalog; wird neu angelegt.`
	},
	notes: {
		shortened:
			'Der Text ist lang: Als Titel steht eine kurze Form, der ganze Text bleibt in der Kurzfassung.',
		nobody: 'Das nennt niemanden; es bleibt in der Notiz.',
		'see-also': 'Wird zum Verweis auf die genannte Maßnahme.',
		'funding-words': 'Bleibt in diesen Worten in der Finanzierung stehen.',
		'left-out': 'Die Zeile wird nicht übernommen.',
		exists: 'Gibt es schon im Katalog; die Zeile wird nicht übernommen.'
	}
};
