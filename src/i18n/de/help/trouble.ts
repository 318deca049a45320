import type { HelpPage } from './content.ts';

/** Help: when something does not work. */
export const trouble: HelpPage = {
	id: 'probleme',
	title: 'Wenn etwas nicht klappt',
	lead: 'Fast alles lässt sich zurücknehmen. Drücken Sie zuerst Strg+Z.',
	blocks: [
		{ heading: 'Ich habe etwas gelöscht oder überschrieben' },
		'Strg+Z nimmt Schritt für Schritt zurück, auch ein ganzes Einlesen. Einzelne Angaben holen Sie im Verlauf der Maßnahme zurück. Was gelöscht ist, holen Sie unter „Einstellungen“, „Papierkorb“ zurück.',
		{ heading: 'Umlaute sehen nach dem Einlesen falsch aus' },
		'Nehmen Sie das Einlesen zurück und beginnen Sie neu. Im ersten Schritt können Sie eine andere Zeichenkodierung wählen; die Vorschau zeigt sofort, ob sie stimmt.',
		{ heading: 'Alles steht in einer Spalte' },
		'Das Trennzeichen wurde nicht erkannt. Wählen Sie im ersten Schritt Semikolon, Komma oder Tabulator.',
		{ heading: 'Die Datei lässt sich nicht einlesen' },
		'Wegmarke sagt, woran es liegt. Häufig ist es eine Excel-Datei, die noch als CSV gespeichert werden muss, oder ein Anführungszeichen, das nicht geschlossen wird. Ihr Katalog bleibt in jedem Fall, wie er war.',
		{ heading: 'Der Browser ist abgestürzt, während ich schrieb' },
		'Was Sie getippt haben, ist noch da: Öffnen Sie den Eintrag wieder, dann steht der Text im Formular. Wurde die Angabe inzwischen anders gespeichert, fragt Wegmarke, welche gelten soll. Ungespeicherter Text bleibt 14 Tage lang stehen.',
		{ heading: '„Neue Fassung von Wegmarke bereit“' },
		'Eine neue Fassung von Wegmarke ist geladen. Sie startet erst, wenn Sie zustimmen, damit nichts verloren geht, was Sie gerade schreiben.',
		{ heading: 'Ohne Netz startet Wegmarke nicht' },
		'Beim ersten Besuch muss das Programm einmal ganz geladen werden. Öffnen Sie es noch einmal mit Netz und warten Sie, bis oben keine Meldung mehr steht. Danach geht es ohne.',
		{ heading: 'Meine Daten sind weg' },
		{
			list: [
				'Ist es derselbe Browser, dasselbe Windows-Konto und kein privates Fenster?',
				'Ist oben der richtige Katalog ausgewählt?',
				'Steht dort „Hier waren Daten“? Dann holen Sie die Sicherung zurück, die dort angeboten wird.',
				'Wurde der Browser zurückgesetzt oder das Gerät getauscht? Dann lesen Sie Ihre letzte Kopie ein.'
			]
		},
		{ heading: 'Der Speicher ist voll oder gesperrt' },
		'Wegmarke meldet das sofort. Laden Sie eine Kopie herunter, schaffen Sie Platz auf der Festplatte oder fragen Sie Ihre IT, ob Websitedaten für diese Adresse erlaubt sind.',
		{
			links: [
				['Datei einlesen', '#/hilfe/einlesen'],
				['Zum Austausch', '#/austausch'],
				['Zum Papierkorb', '#/einstellungen/papierkorb'],
				['Datensicherheit', '#/hilfe/sicherheit']
			]
		}
	]
};
