/** The first screen of all, also the way to a further catalogue. */
export const start = {
	screen: 'Willkommen',
	product: 'Wegmarke',
	title: 'Womit möchten Sie beginnen?',
	lead: 'Wegmarke zeigt, welche Maßnahmen Ihres Integrationskonzepts laufen, was stillsteht und was als Nächstes fällig ist. Alle Daten bleiben auf diesem Gerät:',
	privacy: 'So gehen wir mit Daten um',
	back: (title: string) => `Zurück zu „${title}“`,

	town: 'Ihre Kommune',
	name: 'Name der Kommune',
	nameMissing: 'Bitte geben Sie den Namen Ihrer Kommune ein.',
	kind: 'Art',
	noKind: 'keine Angabe',
	ags: 'AGS',
	agsHelp: 'Gemeindeschlüssel, acht Ziffern',
	/** The title that a new catalogue gets; it can be changed in the settings. */
	catalogueTitle: (municipality: string) => `Integrationskonzept ${municipality}`,

	takeOver: 'Vorhandenes übernehmen',
	takeOverText: 'Ihre Liste aus Excel, als CSV gespeichert, oder die Datei einer Kollegin.',
	drop: 'Datei hierher ziehen',
	dropHint: 'oder eine Tabelle mit Strg+V einfügen',
	choose: 'Datei einlesen',
	chosen: (file: string) =>
		`„${file}“ ist ausgewählt. Ergänzen oder berichtigen Sie oben die Angaben zu Ihrer Kommune, und gehen Sie dann weiter.`,
	goOn: 'Weiter mit dieser Datei',
	preview: 'Sie sehen eine Vorschau, bevor Maßnahmen gespeichert werden.',
	pasted: 'Eingefügte Tabelle.csv',
	look: 'Erst ansehen',
	lookText:
		'Ein ausgefülltes Beispiel: die erfundene Stadt Musterstadt mit rund 40 Maßnahmen, Sachständen und Finanzierung.',
	lookNote: 'Sie können darin alles ausprobieren und es mit einem Klick wieder löschen.',
	openExample: 'Beispiel ansehen',
	loadingExample: 'Das Beispiel wird geladen',
	empty: 'Leer beginnen',
	emptyText: 'Sie geben Handlungsfelder und Maßnahmen nach und nach selbst ein.',
	emptyNote: 'Gut, wenn das Konzept erst entsteht.',
	beginEmpty: 'Leer beginnen',
	creating: 'Der Katalog wird angelegt',

	here: 'Auf diesem Gerät.',
	hereText: 'Ihre Daten bleiben im Browser. Es gibt keinen Server und keine Anmeldung.',
	offline: 'Auch ohne Netz.',
	offlineText: 'Wegmarke läuft weiter, wenn die Verbindung fehlt.',
	safe: 'Gesichert.',
	safeText: 'Jede Änderung wird sofort gespeichert und lässt sich zurücknehmen.',
	known: 'Auf diesem Gerät gibt es schon:',

	exampleLabel: 'Hinweis zum Beispiel',
	example: 'Sie sehen das Beispiel. Probieren Sie alles aus.',
	leave: 'Beispiel verlassen'
};
