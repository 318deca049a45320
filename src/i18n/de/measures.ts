import { formatNumber, plural } from '../format.ts';

const measuresCount = (count: number): string => plural(count, 'Maßnahme', 'Maßnahmen');

/** Words of the screen with the table of measures. */
export const measures = {
	list: (title: string) => `Liste: ${title}`,
	caption: (group: string, sort: string) => `nach ${group} gruppiert, nach ${sort} sortiert`,
	captionPlain: (sort: string) => `nach ${sort} sortiert`,
	found: (found: number, all: number) => `${formatNumber(found)} von ${formatNumber(all)}`,
	said: (found: number) => `${measuresCount(found)} gefunden`,
	filteredBy: (words: string) => `Filter: ${words}`,

	groupBy: (name: string) => `Gruppe: ${name}`,
	groupMenu: 'Gruppieren',
	noGroup: 'keine',
	noGroupLong: 'Nicht gruppieren',
	status: 'Status',
	lead: 'Zuständig',
	without: (level: string) => `Ohne ${level}`,
	withoutLead: 'Ohne Zuständige',
	doneOf: (done: number, all: number) => `${formatNumber(done)} von ${formatNumber(all)} umgesetzt`,
	foldAll: 'Alle Gruppen zuklappen',
	unfoldAll: 'Alle Gruppen aufklappen',

	columns: 'Spalten',
	columnsShown: 'Angezeigte Spalten',
	columnsMore: 'Weitere Spalten',
	columnUp: (label: string) => `${label} nach links`,
	columnDown: (label: string) => `${label} nach rechts`,
	columnsUsual: 'Übliche Spalten',

	export: 'Exportieren',
	exportCsv: 'Als CSV-Datei für Excel',
	exportHint: (count: number) => `${measuresCount(count)}, die sichtbaren Spalten`,
	copy: 'Als Tabelle kopieren',
	copyHint: 'zum Einfügen in Word, Outlook oder Excel',
	copyKeys: 'Strg+C',
	copied: (count: number) => `${measuresCount(count)} als Tabelle kopiert`,
	notCopied:
		'Der Browser hat das Kopieren nicht erlaubt. Markieren Sie Zeilen in der Tabelle und drücken Sie Strg+C.',
	print: 'Drucken',
	printKeys: 'Strg+P',

	allMeasures: (title: string) => `Alle ${title}`,
	view: (name: string) => `Ansicht: ${name}`,
	viewChanged: (name: string) => `Ansicht: ${name} (geändert)`,
	views: 'Ansichten',
	viewSave: 'Als Ansicht speichern …',
	viewUpdate: (name: string) => `Änderung in „${name}“ speichern`,
	viewRename: 'Umbenennen …',
	viewRemove: 'Ansicht löschen',
	viewName: 'Name der Ansicht',
	viewNameHelp: 'Gespeichert werden Filter, Suche, Spalten, Sortierung und Gruppe.',
	viewNameMissing: 'Bitte geben Sie der Ansicht einen Namen, zum Beispiel „Meine Maßnahmen“.',
	viewSaved: (name: string) => `Ansicht „${name}“ gespeichert`,
	viewRemoved: (name: string) => `Ansicht „${name}“ gelöscht`,
	save: 'Speichern',
	cancel: 'Abbrechen',

	selectAll: (chosen: number, all: number) =>
		`Alle auswählen, ${formatNumber(chosen)} von ${formatNumber(all)} ausgewählt`,
	select: (name: string) => `${name} auswählen`,
	selected: (count: number) => `${formatNumber(count)} ausgewählt`,
	bulk: 'Auswahl bearbeiten',
	setStatus: 'Status setzen',
	setLead: 'Zuständige',
	tag: 'Schlagwort',
	review: 'Wiedervorlage',
	others: 'Weitere',
	unchanged: 'Kein neuer Sachstand',
	bin: 'In den Papierkorb',
	unselect: 'Auswahl aufheben',
	bulkTitle: (label: string, count: number) => `${label} für ${measuresCount(count)}`,
	mode: 'Was soll geschehen?',
	modeAdd: 'hinzufügen',
	modeRemove: 'entfernen',
	emptyValue: 'Angabe leeren',
	bulkReason:
		'Dieser Status fragt nach dem Grund. Er wird dort eingetragen, wo noch keine Begründung steht.',
	pick: 'Wählen Sie einen Wert. Vorher wird nichts geändert.',
	plan: (all: number, changed: number, same: number) =>
		`${measuresCount(all)}: ${formatNumber(changed)} ${changed === 1 ? 'ändert' : 'ändern'} sich` +
		(same > 0 ? `, ${formatNumber(same)} ${same === 1 ? 'hat' : 'haben'} den Wert schon` : ''),
	planOpen: (count: number) =>
		`${measuresCount(count)} ${count === 1 ? 'bleibt' : 'bleiben'} unverändert: Dort stehen mehrere Fassungen nebeneinander, über die Sie unter „Zu klären“ entscheiden.`,
	preview: 'Vorschau',
	becomes: 'wird zu',
	nothing: 'leer',
	moreRows: (count: number) => `und ${formatNumber(count)} weitere`,
	apply: (count: number) => `${measuresCount(count)} ändern`,
	bulkDone: (count: number) => `${measuresCount(count)} geändert`,
	unchangedTitle: (count: number) => `Kein neuer Sachstand für ${measuresCount(count)}`,
	unchangedText: (count: number, day: string) =>
		count === 1
			? `Es wird ein Sachstand vom ${day} angelegt, der sagt: Es gibt nichts Neues. Der Status bleibt.`
			: `Für jede Maßnahme wird ein Sachstand vom ${day} angelegt, der sagt: Es gibt nichts Neues. Der Status bleibt.`,
	unchangedApply: (count: number) => plural(count, 'Sachstand anlegen', 'Sachstände anlegen'),
	unchangedDone: (count: number) => `${plural(count, 'Sachstand', 'Sachstände')} angelegt`,
	binTitle: (count: number) => `${measuresCount(count)} in den Papierkorb?`,
	binText: (belongings: number) =>
		belongings > 0
			? `Auch ${plural(belongings, 'Eintrag, der dazugehört', 'Einträge, die dazugehören')} (Sachstände, Schritte, Finanzierung), ${belongings === 1 ? 'kommt' : 'kommen'} in den Papierkorb. Sie können das rückgängig machen.`
			: 'Sie können das rückgängig machen.',
	binApply: (count: number) => `${measuresCount(count)} löschen`,
	binDone: (count: number) => `${measuresCount(count)} in den Papierkorb gelegt`,

	leftFilter: (name: string, filter: string) => `${name} gehört nicht mehr zu „${filter}“`,
	editCell: (label: string, name: string) => `${label} für ${name}`,
	late: 'überfällig, ',
	blocked: 'blockiert',
	flagship: 'Leuchtturm',
	lacking: 'fehlt',
	several: 'mehrere Fassungen, zu klären',
	disputed: 'auf einem Gerät gelöscht, zu klären',
	yes: 'ja',
	notInCatalogue: '(noch) nicht im Katalog',
	untitled: 'ohne Titel',
	openSheet: 'öffnen',

	add: 'Neu',
	addTitle: (level: string) => `${level} anlegen`,
	addNumber: 'Nr.',
	addNumberHelp: (number: string) => `Vorschlag: die nächste freie Nummer, ${number}`,
	addNumberTaken: (number: string, title: string) => `Die Nr. ${number} hat schon „${title}“.`,
	addTitleField: 'Titel',
	addTitleMissing: 'Bitte geben Sie einen Titel ein, zum Beispiel „Sprachcafé in der Bücherei“.',
	addSave: 'Anlegen',
	added: (title: string) => `„${title}“ angelegt`,
	noField: (level: string) => `ohne ${level}`,

	emptyTitle: 'Hier stehen Ihre Maßnahmen',
	emptyText:
		'Zu jeder Maßnahme sehen Sie, wer zuständig ist, wie weit sie ist und bis wann sie läuft. Lesen Sie Ihre Liste ein oder legen Sie die erste Maßnahme an.',
	emptyImport: 'Datei einlesen',
	emptyAdd: 'Maßnahme anlegen',
	noneTitle: 'Keine Maßnahme passt',
	noneText: (words: string) => `Der Filter lässt keine Maßnahme übrig: ${words}.`
};
