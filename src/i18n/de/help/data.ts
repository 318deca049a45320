import type { HelpPage } from './content.ts';

/** Help: where the data are. */
export const data: HelpPage = {
	id: 'daten',
	title: 'Wo liegen meine Daten?',
	lead: 'Auf diesem Gerät, in diesem Browser, unter Ihrem Windows-Konto. Nirgends sonst.',
	blocks: [
		'Wegmarke hat keinen Server, der Ihre Daten kennt. Das Programm wird einmal geladen und läuft dann ohne Netz. Was Sie eintragen, speichert der Browser in seiner Datenbank auf der Festplatte.',
		{ heading: 'Was das heißt' },
		{
			list: [
				'Ein anderer Browser auf demselben Gerät zeigt Ihre Daten nicht.',
				'Ein anderes Windows-Konto zeigt Ihre Daten nicht.',
				'Ein neues Gerät ist leer, bis Sie eine Kopie einlesen.',
				'In einem privaten Fenster gehen alle Daten verloren, sobald Sie es schließen.',
				'Wer „Websitedaten löschen“ wählt, löscht auch den Katalog.'
			]
		},
		{ heading: 'So schützen Sie sich' },
		{
			steps: [
				'Laden Sie regelmäßig eine Kopie herunter und legen Sie sie auf das Netzlaufwerk.',
				'Installieren Sie Wegmarke über das Symbol in der Adresszeile. Der Browser behandelt die Daten dann sorgsamer.',
				'Fragen Sie Ihre IT, ob Websitedaten beim Schließen des Browsers gelöscht werden. Für Wegmarke muss es dafür eine Ausnahme geben.'
			]
		},
		{
			links: [
				['Datensicherheit', '#/hilfe/sicherheit'],
				['Weitergeben und zusammenarbeiten', '#/hilfe/austausch'],
				['Datenschutz im Einzelnen', '#/datenschutz']
			]
		}
	]
};
