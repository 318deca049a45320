import type { HelpPage } from './content.ts';

/** Help: settings and own fields. */
export const settings: HelpPage = {
	id: 'einstellungen',
	title: 'Einstellungen und eigene Felder',
	lead: 'Hier passen Sie Wegmarke an Ihr Konzept und an Ihren Arbeitsplatz an.',
	blocks: [
		{ heading: 'Konzept' },
		'Titel, Kommune, Laufzeit, Integrationsverständnis und Gesamtziel gehören zum Katalog. Der Amtliche Gemeindeschlüssel hat acht, der Regionalschlüssel zwölf Ziffern.',
		{ heading: 'Namen der Ebenen' },
		'Nennen Sie Handlungsfelder, Ziele und Maßnahmen so, wie sie in Ihrem Konzept heißen.',
		{ heading: 'Zielgruppen, Sozialräume, Schlagwörter' },
		'Diese Listen werden beim Ausfüllen angeboten. Neue Wörter können Sie auch direkt an der Maßnahme eintippen.',
		{ heading: 'Eigene Felder' },
		'Fehlt Ihnen eine Angabe, legen Sie ein eigenes Feld an, zum Beispiel „Produkt im Haushalt“. Ein eigenes Feld erscheint im Blatt, als Spalte, in der Suche und in jeder Datei, die Sie herunterladen.',
		{
			terms: [
				['Art', 'Text, Zahl, Betrag, Datum, Auswahl aus einer Liste oder ja/nein'],
				['Gehört zu', 'Maßnahmen, Akteure, Handlungsfelder oder Ziele'],
				['Sichtbar', 'öffentlich, intern oder personenbezogen']
			]
		},
		{ heading: 'Dieses Gerät' },
		'Geben Sie dem Gerät eine Bezeichnung, etwa „Rathaus 2.14“. Sie steht im Verlauf, damit andere sehen, woher eine Änderung kommt. Schreiben Sie keinen Personennamen hinein.',
		'Aussehen (hell, dunkel) und Zeilenhöhe gelten nur für diesen Browser.',
		{ heading: 'Kataloge' },
		'Sie können mehrere Kataloge nebeneinander haben: den eigenen, das Beispiel und weitere. Gewechselt wird oben in der Kopfzeile.',
		{ heading: 'Alles löschen' },
		'Ein Katalog lässt sich ganz löschen. Vorher bietet Wegmarke eine Kopie an, denn das Löschen ist endgültig.',
		{ links: [['Zu den Einstellungen', '#/einstellungen']] }
	]
};
