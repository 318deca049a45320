import type { HelpPage } from './content.ts';

/** Help: backups, copies, and what browsers may delete. */
export const safety: HelpPage = {
	id: 'sicherheit',
	title: 'Datensicherheit',
	lead: 'Sicherungen im Browser bringen frühere Stände zurück. Eine Kopie außerhalb schützt vor einem defekten Gerät.',
	blocks: [
		{ heading: 'Sicherungen im Browser' },
		'Wegmarke sichert selbst: einmal am Tag, wenn sich etwas geändert hat, und immer vor dem Einlesen, vor dem Löschen mehrerer Einträge, vor dem Leeren des Papierkorbs und vor dem Zurückholen. Behalten werden die 30 neuesten und je eine der letzten 21 Tage. Jede wird nach dem Schreiben geprüft.',
		{
			list: [
				'„Ansehen“ öffnet eine Sicherung, ohne etwas zu ändern. Bei jeder Maßnahme und jedem Akteur steht dann „Diesen Eintrag zurückholen …“.',
				'„Zurückholen …“ zeigt vorher, was geschieht. Sie können einzelne Einträge auswählen.',
				'„Herunterladen“ macht aus einer Sicherung eine Wegmarke-Datei.'
			]
		},
		{ heading: 'Zwei Arten, etwas zurückzuholen' },
		{
			list: [
				'„Fehlendes zurückholen“ bringt nur, was heute fehlt. Was Sie seitdem geändert oder gelöscht haben, bleibt so.',
				'„Stand von damals herstellen“ überschreibt, was seitdem geändert wurde, auch auf den anderen Geräten, sobald Sie die nächste Datei weitergeben.'
			]
		},
		'Beides nehmen Sie mit Strg+Z wieder zurück.',
		{ heading: 'Kopien außerhalb des Browsers' },
		'Eine heruntergeladene Wegmarke-Datei auf dem Netzlaufwerk hilft auch dann, wenn das Gerät kaputtgeht oder der Browser zurückgesetzt wird. Nach 25 Änderungen oder 14 Tagen erinnert Wegmarke daran, nach 100 Änderungen oder 30 Tagen dringend.',
		{ heading: 'Wenn Daten fehlen' },
		'Bemerkt Wegmarke beim Start, dass hier Daten waren und nicht mehr da sind, steht dort „Hier waren Daten“. Sie holen dann die neueste Sicherung zurück oder lesen eine Kopie ein. Nichts wird von selbst überschrieben.',
		{ heading: 'Was der Browser löschen darf' },
		'Das hängt vom Browser ab und davon, ob er zugesagt hat, die Daten zu behalten. Auf der Seite „Datensicherheit“ steht es für Ihren Browser, mit den Richtlinien, die Ihre IT prüfen sollte.',
		{
			links: [
				['Zur Datensicherheit', '#/sicherheit'],
				['Wo liegen meine Daten?', '#/hilfe/daten']
			]
		}
	]
};
