import { formatNumber, plural } from '../format.ts';
import { excelWay } from './import-problems.ts';

/** The wizard that takes a list in. */
export const imports = {
	title: 'Datei einlesen',
	steps: ['Datei', 'Spalten', 'Wörter', 'Vorschau', 'Fertig'],
	cancel: 'Abbrechen',
	back: 'Zurück',
	toColumns: 'Weiter: Spalten prüfen',
	toWords: 'Weiter: Wörter prüfen',
	toPreview: 'Weiter: Vorschau',
	nothingYet: 'Noch ist nichts geändert.',
	undoLater: 'Danach lässt sich alles mit Strg+Z zurücknehmen.',
	pasted: 'Eingefügte Tabelle',
	leaveTitle: 'Einlesen abbrechen?',
	leaveText: 'Ihre Zuordnung geht dabei verloren. Im Katalog ist noch nichts geändert.',
	leaveYes: 'Einlesen abbrechen',
	leaveNo: 'Weitermachen',
	anotherTitle: 'Andere Datei einlesen?',
	anotherText: (now: string) =>
		`Sie sind gerade dabei, „${now}“ einzulesen. Diese Zuordnung geht verloren.`,
	anotherYes: 'Andere Datei einlesen',

	file: {
		heading: 'Welche Datei möchten Sie einlesen?',
		drop: 'Datei hierher ziehen',
		choose: 'Datei auswählen',
		hint: 'CSV oder Text aus Excel, oder eine Wegmarke-Datei (.wegmarke.json)',
		paste: 'Oder Tabelle aus Excel einfügen',
		pasteHelp: 'In Excel markieren, kopieren (Strg+C) und hier einfügen (Strg+V).',
		read: 'Tabelle lesen',
		stays: 'Die Datei bleibt auf diesem Gerät. Bis zur Vorschau wird nichts geändert.',
		excel: 'Sie haben eine Excel-Mappe?',
		excelText: `Excel-Mappen (.xlsx) liest diese Fassung nicht direkt. ${excelWay}`,
		resume: 'Weiter mit dieser Datei'
	},
	reading: 'Die Datei wird gelesen',
	planning: 'Die Vorschau wird vorbereitet',
	writing: 'Die Einträge werden gespeichert',
	rowsOf: (done: number, total: number) => `${formatNumber(done)} von ${formatNumber(total)}`,

	columns: {
		heading: 'Welche Spalte ist was?',
		assigned: (used: number, all: number, check: number) =>
			`${formatNumber(used)} von ${plural(all, 'Spalte', 'Spalten')} ${used === 1 ? 'ist' : 'sind'} zugeordnet.${
				check === 0
					? ''
					: check === 1
						? ' Prüfen Sie die markierte.'
						: ` Prüfen Sie die ${check} markierten.`
			}`,
		rows: (count: number) => plural(count, 'Zeile', 'Zeilen'),
		headers: (row: number) => (row < 1 ? 'ohne Überschriften' : `Überschriften in Zeile ${row}`),
		change: 'Ändern',
		table: 'Zuordnung der Spalten',
		caption: 'Zuordnung der Spalten der Datei zu den Angaben im Katalog',
		column: 'Spalte in der Datei',
		samples: 'Beispiele aus der Datei',
		becomes: 'wird zu',
		result: 'Ergebnis',
		unnamed: (letter: string) => `Spalte ${letter}, ohne Überschrift`,
		becomesLabel: (column: string) => `Spalte ${column} wird zu`,
		sure: 'erkannt',
		check: 'bitte prüfen',
		chosen: 'gewählt',
		or: (other: string) => `oder ${other}?`,
		dropped: (count: number) =>
			count === 0
				? 'ist leer'
				: `${plural(count, 'Zeile', 'Zeilen')} mit Inhalt ${count === 1 ? 'bleibt' : 'bleiben'} weg`,
		split: 'wird aufgeteilt',
		ownField: 'wird ein eigenes Feld',
		first: (kind: string) => `So sieht der erste Eintrag dann aus (${kind})`,
		known: 'Diese Liste kennt Wegmarke schon',
		knownText:
			'Die Zuordnung vom letzten Mal ist übernommen. Sie können sie hier ändern oder gleich zur Vorschau gehen.',
		forget: 'Neu erkennen'
	},
	form: {
		title: 'Wie ist die Datei aufgebaut?',
		encoding: 'Zeichensatz',
		encodings: {
			'utf-8': 'UTF-8',
			'utf-16le': 'Unicode-Text aus Excel (UTF-16)',
			'utf-16be': 'UTF-16, umgekehrt',
			'windows-1252': 'Windows, westeuropäisch'
		},
		encodingHelp: 'Ändern Sie ihn, wenn Umlaute falsch aussehen.',
		delimiter: 'Trennzeichen zwischen den Spalten',
		delimiters: {
			';': 'Semikolon ;',
			',': 'Komma ,',
			'\t': 'Tabulator',
			'|': 'Senkrechter Strich |'
		},
		header: 'Überschriften stehen in',
		noHeader: 'keiner Zeile',
		headerRow: (row: number, words: string) => `Zeile ${row}: ${words}`,
		main: 'Jede Zeile ist',
		mains: {
			measure: 'eine Maßnahme',
			field: 'ein Handlungsfeld',
			goal: 'ein Ziel',
			actor: 'ein Akteur',
			person: 'eine Ansprechperson'
		},
		quotes: 'Anführungszeichen als gewöhnliche Zeichen lesen',
		start: 'Anfang der Datei',
		row: 'Zeile',
		done: 'Übernehmen'
	},
	groups: {
		measure: 'Maßnahme',
		progress: 'Sachstand',
		funding: 'Finanzierung',
		step: 'Schritt',
		field: 'Handlungsfeld',
		goal: 'Ziel',
		actor: 'Akteur',
		person: 'Ansprechperson',
		other: 'Sonstiges'
	},
	composites: {
		responsibility: 'Zuständig und Beteiligte',
		contact: 'Ansprechperson',
		funding: 'Finanzierung in Worten',
		'time-span': 'Zeitraum (Beginn und Ende)',
		'sub-points': 'Unterpunkte der Beschreibung',
		'record-type': 'Art des Eintrags',
		'own-field': 'eigenes Feld anlegen',
		'leave-out': 'nicht übernehmen'
	},

	words: {
		heading: 'Was ist womit gemeint?',
		none: 'Hier ist nichts zu klären.',
		noneText: 'Alle Wörter der Datei sind verstanden. Weiter geht es mit der Vorschau.',
		intro: 'Wegmarke schlägt überall etwas vor. Ändern Sie, was nicht stimmt.',
		choices: 'Wörter für eine Auswahl',
		word: 'Wort in der Datei',
		column: 'Spalte',
		count: 'kommt vor',
		times: (count: number) => `${formatNumber(count)}-mal`,
		meaning: 'bedeutet',
		meaningOf: (word: string) => `„${word}“ bedeutet`,
		note: 'nur als Notiz behalten',
		leaveOut: 'nicht übernehmen',
		questions: 'Fragen zu den Einträgen',
		row: (row: number) => `Zeile ${row}`,
		carryDown: (word: string, column: string) =>
			`In der Spalte „${column}“ folgen auf „${word}“ leere Zellen. Gilt der Wert auch für sie?`,
		carryYes: 'Ja, nach unten übernehmen',
		carryNo: 'Nein, leer lassen',
		split: (words: string) => `Ist „${words}“ ein Akteur oder sind es mehrere?`,
		splitOne: 'Ein Akteur',
		splitMany: (parts: readonly string[]) => `Mehrere: ${parts.join(' · ')}`,
		same: (a: string, b: string) => `Sind „${a}“ und „${b}“ derselbe Akteur?`,
		sameKnown: 'Einen der beiden gibt es schon im Katalog.',
		apart: 'Nein, zwei verschiedene',
		sameYes: 'Ja, derselbe Akteur',
		createField: (number: string, count: number) =>
			`Die Nummern gehören zu ${number}. Soll dafür ein Handlungsfeld angelegt werden? (${plural(count, 'Maßnahme', 'Maßnahmen')})`,
		knownField: (number: string, title: string, count: number) =>
			`Die Nummern gehören zum Handlungsfeld „${[number, title].filter(Boolean).join(' ')}“. Sollen ${plural(count, 'Maßnahme', 'Maßnahmen')} dort einsortiert werden?`,
		createYes: 'Ja, anlegen',
		knownYes: 'Ja, einsortieren',
		createNo: 'Nein',
		fieldTitle: (number: string) => `Titel des Handlungsfelds ${number}`,
		existing: (words: string, match: string) =>
			words === match
				? `„${words}“ gibt es schon im Katalog.`
				: `„${words}“ sieht aus wie „${match}“ im Katalog.`,
		asNew: 'Zusätzlich neu anlegen',
		skip: 'Zeile auslassen',
		existingAll: (count: number) =>
			`${plural(count, 'Zeile', 'Zeilen')} der Datei gibt es so ähnlich schon im Katalog.`,
		recordWord: (word: string) => `Was ist ein Eintrag der Art „${word}“?`
	},

	preview: {
		heading: 'Das wird geschehen',
		filter: 'Einträge filtern',
		all: 'alle',
		hints: 'Hinweise',
		table: 'Vorschau',
		caption: 'Vorschau: was aus der Datei angelegt wird',
		hintsCaption: 'Hinweise zu einzelnen Zeilen der Datei',
		result: 'Ergebnis',
		fresh: 'neu',
		look: 'bitte prüfen',
		hint: 'Hinweis',
		row: 'Zeile',
		kind: 'Art',
		record: 'Eintrag',
		content: 'Was übernommen wird',
		where: 'Spalte',
		input: 'In der Datei',
		consequence: 'Was damit geschieht',
		nothingNew: 'Alles aus dieser Datei gibt es schon im Katalog.',
		nothing: 'Aus dieser Datei würde nichts angelegt. Gehen Sie zurück und prüfen Sie die Spalten.',
		leftOut: (columns: string) => `Nicht übernommen werden die Spalten: ${columns}.`,
		noStatus: (measures: string) =>
			`Die Datei nennt keinen Status. ${measures} erhalten deshalb den Status „unbekannt“; nach dem Einlesen können Sie ihn für alle auf einmal festlegen.`,
		existing: (count: number) =>
			`${plural(count, 'Zeile bleibt', 'Zeilen bleiben')} weg, weil es sie schon im Katalog gibt. Im Schritt „Wörter“ können Sie das ändern.`,
		numberDates: (count: number) =>
			`Excel hat aus Nummern ein Datum gemacht (${plural(count, 'Zeile', 'Zeilen')}). Stellen Sie die Spalte in Excel auf „Text“, tragen Sie die Nummern neu ein und lesen Sie die Liste noch einmal, oder berichtigen Sie die Nummern nach dem Einlesen.`,
		confirm: (counted: string) => `${counted} einlesen`
	},

	done: {
		heading: 'Eingelesen',
		undone: 'Das Einlesen ist zurückgenommen. Der Katalog ist wieder wie vorher.',
		created: 'Das ist neu im Katalog',
		show: (measures: string) => `${measures} ansehen`,
		setStatus: 'Status festlegen',
		setStatusText: (count: number, measure: string, measures: string) =>
			`${plural(count, measure, measures)} ${count === 1 ? 'hat' : 'haben'} noch keinen Status.`,
		undo: 'Rückgängig',
		another: 'Weitere Datei einlesen'
	}
};
