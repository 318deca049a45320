import { formatNumber } from '../format.ts';

/** The state of the data and of the program itself. */
export const pwa = {
	state: 'Stand der Daten',
	details: (state: string) => `${state}, Einzelheiten anzeigen`,
	saved: 'Gespeichert',
	saving: 'Wird gespeichert …',
	unsaved: 'Noch nicht gespeichert',
	waiting: (count: number) =>
		count === 1
			? '1 Eingabe noch nicht gespeichert'
			: `${formatNumber(count)} Eingaben noch nicht gespeichert`,
	waitingTitle: 'Nicht gespeichert',
	waitingNew: 'Ein neuer Eintrag: Öffnen Sie seinen Dialog noch einmal.',
	failed: 'Nicht gespeichert',
	offline: 'offline',
	copy: (ago: string) => `letzte Kopie ${ago}`,
	noCopy: 'noch keine Kopie',
	copyChanges: (count: number) => `${formatNumber(count)} Änderungen seit der letzten Kopie`,
	noCopyChanges: (count: number) => `${formatNumber(count)} Änderungen ohne Kopie`,
	reading: 'Nur ansehen',

	where: 'Speicherort',
	whereText: 'In diesem Browser auf diesem Gerät. Es wird nichts übertragen.',
	lasting: 'Dauerhaft',
	lastingYes: 'Ja, der Browser hat es zugesagt.',
	lastingNo: 'Nicht zugesagt: Wird der Platz knapp, darf der Browser die Daten löschen.',
	lastingUnknown: 'Dieser Browser gibt darüber keine Auskunft.',
	askLasting: 'Dauerhaft speichern',
	used: 'Belegt',
	usedUnknown: 'unbekannt',
	lastCopy: 'Letzte Kopie',
	lastCopyOn: (ago: string, time: string) => `${ago} (${time})`,
	noCopyYet: 'Noch keine. Eine Datei auf dem Netzlaufwerk schützt vor einem defekten Gerät.',
	noCopyNeeded: 'Das Beispiel braucht keine.',
	old: 'Es wird Zeit für eine neue.',
	without: 'Ohne Netz',
	withoutText: {
		ready: 'Bereit: Wegmarke startet auf diesem Gerät auch ohne Netz.',
		loading: 'Noch nicht bereit: Das Programm wird gerade auf diesem Gerät abgelegt.',
		'cut-off':
			'Noch nicht offline bereit: Die Verbindung brach ab, bevor alles abgelegt war. Wegmarke versucht es wieder, sobald Sie online sind.',
		unsupported:
			'Nicht möglich: Der Browser legt das Programm hier nicht ab. Dafür braucht es eine Adresse mit https und ein gewöhnliches, kein privates Fenster.'
	},
	version: 'Fassung',
	toSafety: 'Datensicherheit',
	toHelp: 'Hilfe zu den Daten',

	ready: 'Neue Fassung von Wegmarke bereit',
	readyText: 'Sie startet, wenn Sie neu laden. Ihre Eingaben werden vorher gespeichert.',
	replacedText:
		'In einem anderen Fenster wurde schon gewechselt. Laden Sie dieses Fenster neu, sobald Ihre Eingaben gespeichert sind.',
	reload: 'Neu laden',
	later: 'Später',
	notStored:
		'Nicht alle Eingaben ließen sich speichern. Deshalb wurde nicht neu geladen. Prüfen Sie das offene Formular.',
	unfinished: 'Hier ist noch etwas offen',
	unfinishedText: [
		'Angefangene Eingaben sind noch nicht gespeichert, zum Beispiel ein Datum, das nicht verstanden wurde, oder eine halb eingelesene Datei.',
		'Wenn Sie jetzt neu laden, können sie verloren gehen.'
	],
	stay: 'Weiterarbeiten'
};
