import { formatNumber, plural } from '../format.ts';

/** Who takes part: organisations, their contact persons, and what they do. */
export const actors = {
	title: 'Akteure',
	new: 'Neu',
	newTitle: 'Akteur anlegen',
	search: 'Akteure durchsuchen',
	searchHint: 'Name, Kurzname, Person',
	noneFound: (query: string) => `Zu „${query}“ gibt es keinen Akteur.`,
	clearSearch: 'Suche aufheben',
	table: 'Akteure',
	columns: {
		name: 'Name',
		shortName: 'Kurzname',
		kind: 'Art',
		lead: 'Zuständig',
		partner: 'Beteiligt',
		persons: 'Ansprechpersonen'
	},
	found: (count: number) => plural(count, 'Akteur', 'Akteure'),
	emptyTitle: 'Hier stehen alle, die mitwirken',
	emptyText:
		'Ämter, Vereine, Schulen, Träger – mit ihren Ansprechpersonen und den Maßnahmen, an denen sie beteiligt sind. Beim Einlesen einer Liste entstehen sie aus der Spalte „Zuständig“.',
	takeIn: 'Datei einlesen',
	addFirst: 'Akteur anlegen',

	sheet: (name: string) => `Akteur ${name}`,
	close: 'Schließen',
	edit: 'Bearbeiten',
	editTitle: (name: string) => `${name} bearbeiten`,
	more: 'Weitere Befehle',
	remove: 'Löschen',
	removed: (name: string) => `„${name}“ gelöscht`,
	previous: 'Voriger Akteur',
	next: 'Nächster Akteur',
	ready: 'Fertig',
	create: 'Anlegen',
	gone: 'Diesen Akteur gibt es nicht mehr.',
	personGone: 'Diese Person gibt es nicht mehr.',
	noDetails: 'Noch keine Angaben.',

	persons: 'Ansprechpersonen',
	addPerson: 'Person hinzufügen',
	personTitle: 'Ansprechperson hinzufügen',
	editPerson: (name: string) => `${name} bearbeiten`,
	personRemoved: (name: string) =>
		`„${name}“ liegt im Papierkorb. Dort können Sie die Person auch endgültig löschen.`,
	removePerson: (name: string) => `${name} löschen`,
	consent: (day: string) => `darf veröffentlicht werden, Einverständnis vom ${day}`,
	noConsent: 'nur intern, kein Einverständnis zur Veröffentlichung',
	noPersons: 'Noch keine Ansprechperson.',
	personalData:
		'Namen und Kontakte sind personenbezogene Daten. Sie verlassen dieses Gerät nur in Dateien, bei denen das dabeisteht.',
	lead: 'Zuständig für',
	partner: 'Beteiligt an',
	noMeasures: 'Noch keiner Maßnahme zugeordnet.',
	showAll: 'Alle anzeigen',
	added: (name: string) => `„${name}“ angelegt`,

	duplicates: 'Doppelte prüfen',
	duplicatesTitle: 'Doppelte zusammenführen',
	duplicatesIntro:
		'Diese Akteure heißen ähnlich. Wegmarke führt nichts von selbst zusammen: Wählen Sie je Paar, welcher Eintrag bleibt.',
	noDuplicates: 'Es gibt keine Akteure mit ähnlichen Namen.',
	reasons: {
		same: 'gleicher Name in anderer Schreibweise',
		short: 'der eine ist der Kurzname des anderen',
		part: 'der eine Name ist der Anfang des anderen',
		near: 'nur ein oder zwei Buchstaben verschieden'
	},
	keeps: 'Welcher Eintrag bleibt',
	uses: (measures: number, persons: number) =>
		`${plural(measures, 'Maßnahme', 'Maßnahmen')}, ${plural(persons, 'Person', 'Personen')}`,
	mergeHint:
		'Alle Verweise gehen auf den gewählten Eintrag über, fehlende Angaben werden ergänzt. Der andere kommt in den Papierkorb.',
	merge: 'Zusammenführen',
	merged: (name: string) => `Zusammengeführt in „${name}“`,
	andMore: (count: number) => `und ${formatNumber(count)} weitere Paare`
};
