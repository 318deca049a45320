import type { Block } from './help/content.ts';

/** Data protection page, written for the data protection officer. */
export const privacy = {
	title: 'Datenschutz',
	lead: 'Für Datenschutzbeauftragte: was Wegmarke speichert, wo es liegt und was dieses Gerät verlässt.',
	print: 'Drucken',
	blocks: [
		{ heading: 'Kurz gesagt' },
		{
			list: [
				'Alle Einträge liegen ausschließlich im Browser auf diesem Gerät. Einen Server, der sie speichert, gibt es nicht.',
				'Kein Aufruf geht an eine andere Adresse als die, von der Wegmarke geladen wurde. Das erzwingt der Browser (Content Security Policy).',
				'Keine Cookies, keine Zählung von Zugriffen, keine Werbung, keine Anmeldung.',
				'Daten verlassen das Gerät nur als Datei, die eine Person herunterlädt und selbst weitergibt.'
			]
		},
		{ heading: 'Was wo gespeichert ist' },
		{
			terms: [
				[
					'Datenbank „wegmarke“ (IndexedDB)',
					'Verzeichnis der Kataloge dieses Browsers mit Titel, Kommune und dem Zeitpunkt der letzten Öffnung; eine zufällige Kennung und die Bezeichnung dieses Geräts; Zeitpunkt und Dateiname der letzten Sicherung; zu eingelesenen Listen die Überschriften und wie Spalten und Wörter zugeordnet wurden.'
				],
				[
					'Datenbanken „wegmarke-“ und Kennung (IndexedDB)',
					'Je Katalog eine: alle Einträge, auch gelöschte, der Verlauf der Änderungen mit Zeitpunkt, die Liste dessen, was sich zurücknehmen lässt, und die Bezeichnungen der beteiligten Geräte.'
				],
				[
					'Datenbank „wegmarke-backups“ (IndexedDB)',
					'Sicherungen der Kataloge: je Sicherung alles, was in der Datenbank des Katalogs stand, mit Zeitpunkt und Anlass.'
				],
				[
					'Datenbank „wegmarke-typed“ (IndexedDB)',
					'Zweite Fassung der Eingaben, die noch nicht gespeichert sind: Sie übersteht auch einen Browser, der mitten im Schreiben beendet wird. Sie geht mit der ersten.'
				],
				[
					'localStorage „wegmarke.look“',
					'Aussehen: hell oder dunkel, Zeilenhöhe, Navigation auf- oder zugeklappt.'
				],
				['localStorage „wegmarke.last“', 'Kennung des zuletzt geöffneten Katalogs.'],
				[
					'localStorage „wegmarke.top“',
					'Kennungen der Maßnahmen, die zuletzt oben in einer langen Liste standen, und wie die Liste geordnet war, damit sie beim nächsten Öffnen sofort da sind. Keine Namen und keine Suchwörter.'
				],
				[
					'localStorage „wegmarke.had“',
					'Titel des Katalogs, Zahl der Einträge und Zeitpunkt, damit Wegmarke bemerkt, wenn der Browser die Daten gelöscht hat.'
				],
				[
					'localStorage „wegmarke.visit.“ und Kennung',
					'Wann dieser Browser zuletzt mit einem Katalog gearbeitet hat, für „seit meinem letzten Besuch“.'
				],
				[
					'localStorage „wegmarke.typed“ und Kennung',
					'Eingaben, die noch nicht gespeichert sind, damit ein Absturz sie nicht verliert. Sie verschwinden, sobald sie gespeichert oder verworfen sind, spätestens nach 14 Tagen.'
				],
				[
					'sessionStorage „wegmarke.window“',
					'Eine zufällige Kennung des Fensters, damit zwei Fenster ihre ungespeicherten Eingaben auseinanderhalten.'
				],
				[
					'sessionStorage „wegmarke.measures.“ und Kennung',
					'Filter, Suchwörter und Sortierung, mit denen die Liste der Maßnahmen verlassen wurde. Der Browser verwirft sie, wenn das Fenster geschlossen wird.'
				],
				[
					'Zwischenspeicher des Service Workers',
					'Die Dateien des Programms, damit es ohne Netz startet. Keine Einträge.'
				]
			]
		},
		'Alles gehört zu einem Browserprofil unter einem Windows-Konto. Einen Abgleich mit anderen Geräten gibt es nicht; auch die Synchronisierung des Browsers überträgt diese Datenbanken nicht.',
		'Wegmarke verschlüsselt die Datenbanken nicht selbst. Der Schutz bei Verlust des Geräts hängt an der Verschlüsselung der Festplatte durch die IT.',
		{ heading: 'Was an den Webserver geht' },
		'Das Programm wird von dem Webspace geladen, auf den die Kommune es gelegt hat. Dabei und bei der Suche nach einer neuen Fassung entstehen dort die üblichen Zugriffsdaten (IP-Adresse, Zeitpunkt, Browser, abgerufene Datei). Einträge aus dem Katalog werden nie übertragen. Ist der Webspace bei einem Dienstleister, gilt dafür dessen Vertrag zur Auftragsverarbeitung.',
		'Der Hersteller des Programms erhält keine Daten und ist kein Auftragsverarbeiter.',
		{ heading: 'Wann Daten das Gerät verlassen' },
		{
			terms: [
				[
					'Katalog als Datei herunterladen',
					'Die Datei enthält alle Einträge mit Ansprechpersonen, auch die im Papierkorb, und die Bezeichnungen der Geräte. Den Verlauf enthält sie nicht. Sie ist nicht verschlüsselt.'
				],
				[
					'Tabelle herunterladen (CSV, ZIP)',
					'Was zu sehen ist oder alles, auch Ansprechpersonen, wenn ihre Spalten dabei sind.'
				],
				['Kopieren und Drucken', 'Was markiert oder zu sehen ist.']
			]
		},
		'Jede dieser Handlungen löst eine Person aus. Danach liegt die Datei dort, wo diese Person sie ablegt.',
		{ heading: 'Welche personenbezogenen Daten vorgesehen sind' },
		{
			list: [
				'Ansprechpersonen: Anrede und Titel, Name, Akteur, Funktion, Telefon, E-Mail, Datum des Einverständnisses mit einer Veröffentlichung, Notiz.',
				'Einträge in Textfeldern, in denen Personen genannt werden können, zum Beispiel „Gemeldet von“ bei Sachständen oder „Wer“ bei Schritten. Empfohlen ist die Stelle statt des Namens.',
				'Bezeichnungen der Geräte. Sie sollen keinen Personennamen enthalten.'
			]
		},
		'Daten über Ratsuchende und besondere Kategorien nach Art. 9 DSGVO sind nicht vorgesehen und gehören auch nicht in Freitexte.',
		{ heading: 'Rechtsgrundlagen, die zu prüfen sind' },
		{
			list: [
				'Art. 6 Abs. 1 Buchst. e DSGVO mit dem Landesdatenschutzgesetz: Steuerung des kommunalen Integrationskonzepts als öffentliche Aufgabe.',
				'Art. 88 DSGVO mit dem Landesrecht: dienstliche Kontaktdaten der eigenen Beschäftigten.',
				'Art. 6 Abs. 1 Buchst. a DSGVO: Veröffentlichung von Namen und Kontaktdaten. Das Feld „Einverständnis vom“ hält das Datum fest.'
			]
		},
		'Ob eine Datenschutz-Folgenabschätzung (Art. 35 DSGVO) nötig ist, entscheidet die Kommune. Verantwortlich ist die Kommune, die Wegmarke einsetzt.',
		{ heading: 'Rechte der Betroffenen und wie man ihnen nachkommt' },
		{
			terms: [
				['Information (Art. 13, 14)', 'Durch die Kommune, wenn Kontaktdaten aufgenommen werden.'],
				[
					'Auskunft (Art. 15)',
					'Den Namen in der Suche über alles eingeben (Strg+K). Gefunden werden die Ansprechperson und Stellen in durchsuchbaren Texten. Frühere Werte stehen im Verlauf.'
				],
				[
					'Berichtigung (Art. 16)',
					'Das Feld ändern. Der frühere Wert bleibt im Verlauf dieses Geräts.'
				],
				[
					'Löschung (Art. 17)',
					'Beim Akteur neben der Person auf den Stift klicken, dann auf „Endgültig löschen …“. Liegt sie schon im Papierkorb: dort auf das Papierkorb-Zeichen neben ihr. Entfernt werden alle Angaben zur Person mit ihren früheren Werten: aus dem Katalog, aus Fassungen, die zu klären sind, aus dem Verlauf, aus dem, was sich zurücknehmen lässt, aus nicht gespeicherten Eingaben und aus den Sicherungen dieses Browsers. Texte, die Name, Telefonnummer oder E-Mail-Adresse nennen, werden zur Entscheidung vorgelegt. Es bleibt eine Löschmarke: die zufällige Kennung des Eintrags und der Zeitpunkt, kein Name. Sie geht mit der nächsten Katalogdatei auf die anderen Geräte und entfernt die Person dort ebenso. Eine alte Datei oder Sicherung bringt die Person nicht zurück. Das Löschen lässt sich nicht zurücknehmen.'
				],
				[
					'Papierkorb',
					'Andere gelöschte Einträge liegen im Papierkorb, damit sie sich zurückholen lassen. Ist er geleert, sind ihre Angaben und ihr Verlauf entfernt; in Sicherungen bleiben sie, bis diese abgelöst oder gelöscht werden.'
				],
				[
					'Auf der Festplatte',
					'Der Browser gibt gelöschte Bereiche seiner Datenbank frei und überschreibt sie nach und nach. Bis dahin schützt sie die Verschlüsselung der Festplatte.'
				],
				[
					'Weitergegebene Dateien',
					'Heruntergeladene und weitergegebene Dateien kennt das Programm nicht. Sie müssen an ihren Ablageorten gelöscht werden.'
				]
			]
		},
		{ heading: 'Wer die Daten lesen kann' },
		'Wer mit dem Windows-Konto angemeldet ist und den Browser öffnet. Eine eigene Anmeldung hat Wegmarke nicht. Dazu kommen Personen mit Verwaltungsrechten auf dem Gerät und Erweiterungen des Browsers, denen die IT das Lesen von Seiten erlaubt.',
		{ heading: 'Aufbewahrung und Verlust' },
		'Wegmarke löscht nichts von selbst. Wie lange Einträge gebraucht werden, legt die Kommune fest.',
		'Der Browser kann die Daten entfernen: wenn jemand Websitedaten löscht, wenn eine Richtlinie das beim Schließen tut, wenn der Speicherplatz knapp wird und der Browser keinen dauerhaften Speicher zugesagt hat, oder wenn das Profil gelöscht wird. In privaten Fenstern geht alles mit dem Schließen verloren. Dagegen hilft nur eine heruntergeladene Sicherung an einem gesicherten Ort.',
		{ heading: 'Technische und organisatorische Maßnahmen' },
		{
			list: [
				'Zugang: Windows-Konto mit Bildschirmsperre, verschlüsselte Festplatte (durch die IT der Kommune).',
				'Übertragung: keine. Die Content Security Policy erlaubt nur die eigene Adresse und keine eingebetteten Skripte; Trusted Types sichern das Einfügen von Inhalten ab.',
				'Eingelesene Dateien gelten als fremder Text. Sie werden geprüft und nie ausgeführt.',
				'Verfügbarkeit: Jede Änderung wird sofort in einer Transaktion gespeichert; Verlauf und Rückgängig; Sicherung als lesbare Datei.',
				'Datensparsamkeit: wenige Felder zu Personen, als personenbezogen gekennzeichnet; keine Auswertung des Verhaltens.',
				'Nachprüfbarkeit: Quelltext unter der EUPL-1.2, alle verwendeten Pakete auf der Seite „Lizenzen“.'
			]
		},
		{ heading: 'Mustertext für das Verzeichnis von Verarbeitungstätigkeiten' },
		'„Steuerung und Fortschreibung des kommunalen Integrationskonzepts mit dem Programm Wegmarke. Zweck: Planung, Umsetzung und Bericht über Maßnahmen der Integration. Betroffene: Ansprechpersonen der beteiligten Ämter, Träger und Vereine. Datenarten: Name, Funktion, dienstliche oder vereinsbezogene Kontaktdaten, Angaben zum Stand der Maßnahmen. Empfänger: beteiligte Stellen, soweit ihnen Dateien übergeben werden. Speicherung: lokal im Browser auf Dienstgeräten der Kommune, Sicherungen auf dem Netzlaufwerk; keine Übermittlung an den Hersteller, keine Übermittlung in Drittländer durch das Programm. Löschung: mit Ende der Zuständigkeit der Person oder des Konzepts, spätestens [Frist der Kommune]. Technische und organisatorische Maßnahmen: Zugangsschutz und Festplattenverschlüsselung der Dienstgeräte, keine Netzübertragung, Protokoll der Änderungen je Katalog.“',
		{
			links: [
				['Wo liegen meine Daten?', '#/hilfe/daten'],
				['Lizenzen', '#/lizenzen']
			]
		}
	] as readonly Block[]
};
