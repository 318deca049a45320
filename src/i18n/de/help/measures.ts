import type { HelpPage } from './content.ts';

/** Help: the table of measures. */
export const measures: HelpPage = {
	id: 'massnahmen',
	title: 'Maßnahmen',
	lead: 'Die Tabelle zeigt alle Maßnahmen so, wie Sie sie gerade brauchen.',
	blocks: [
		{ heading: 'Finden' },
		'Tippen Sie ein Wort in das Suchfeld: Gefunden wird auch mitten im Wort, und „ae“ findet „ä“. Treffer sind hervorgehoben.',
		{ heading: 'Filtern' },
		'Über der Tabelle stehen Filter mit der Zahl der Treffer: Status, Zuständige, überfällig, blockiert, „ohne Zuständige“, „ohne Finanzierung“ und „seit 12 Monaten kein Sachstand“. Mehrere Filter gelten zusammen.',
		{
			terms: [
				[
					'überfällig',
					'Das Ende ist vorbei, und die Maßnahme ist weder umgesetzt noch Daueraufgabe, zurückgestellt, entfallen oder zusammengeführt. Das rechnet Wegmarke aus.'
				],
				[
					'blockiert',
					'Das setzen Sie selbst, mit dem Grund und der Bedingung, unter der es weitergeht.'
				],
				[
					'unvollständig',
					'Eine wichtige Angabe fehlt, zum Beispiel die Zuständigen oder der Grund bei „zurückgestellt“.'
				]
			]
		},
		'Ihre Auswahl steht in der Adresse des Fensters. Sie bleibt erhalten, wenn Sie die Seite verlassen und zurückkommen. Eine Auswahl, die Sie öfter brauchen, speichern Sie als Ansicht.',
		{ heading: 'Spalten, Reihenfolge, Gruppen' },
		'Unter „Spalten“ wählen Sie, was zu sehen ist. Ein Klick auf die Überschrift sortiert. Gruppieren können Sie nach Handlungsfeld, Status oder Zuständigen.',
		{ heading: 'In der Tabelle ändern' },
		'Gehen Sie mit den Pfeiltasten zu einer Zelle und drücken Sie die Eingabetaste. Die Tabulatortaste speichert und geht zur nächsten Zelle, Esc verwirft.',
		{ heading: 'Mehrere auf einmal ändern' },
		{
			steps: [
				'Haken Sie die Zeilen an. Mit der Umschalttaste wählen Sie alle dazwischen.',
				'Wählen Sie unten, was gesetzt werden soll: Status, Handlungsfeld, Zuständige, Schlagwort oder Wiedervorlage.',
				'Prüfen Sie die Vorschau und bestätigen Sie. Ein einziges Rückgängig nimmt alles zurück.'
			]
		},
		{ heading: 'Gelöschte Maßnahmen' },
		'Gelöschte Maßnahmen liegen im Papierkorb. Unter „Einstellungen“, „Papierkorb“ holen Sie sie zurück.',
		{ links: [['Zu den Maßnahmen', '#/massnahmen']] }
	]
};
