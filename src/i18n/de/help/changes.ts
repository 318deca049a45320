import type { HelpPage } from './content.ts';

/** Help: what changed, former states, the bin, erasing persons. */
export const changes: HelpPage = {
	id: 'aenderungen',
	title: 'Änderungen, Papierkorb und Löschen',
	lead: 'Wegmarke merkt sich jede Änderung: wann, auf welchem Gerät, vorher und nachher.',
	blocks: [
		{ heading: 'Was hat sich geändert?' },
		'Unter „Austausch“, „Änderungen“ stehen alle Änderungen, geordnet nach Maßnahmen. Wählen Sie, seit wann: seit Ihrem letzten Besuch, seit der letzten weitergegebenen Kopie, seit einem Tag oder von Beginn an. Sie können nach Art, Gerät und Handlungsfeld auswählen, die Liste drucken und als Tabelle nach Word kopieren.',
		'Kam ein Wert mit einer Datei, steht dabei, wann und auf welchem Gerät er dort geschrieben wurde.',
		{ heading: 'Zurück zu einem früheren Stand' },
		{
			terms: [
				[
					'Eine Angabe',
					'„Wiederherstellen“ neben der Änderung setzt den Wert ein, der davor da stand.'
				],
				[
					'Ein ganzer Eintrag',
					'„Früheren Stand herstellen …“ im Verlauf der Maßnahme. Sie sehen vorher, was sich ändert.'
				],
				['Der ganze Katalog', 'Aus einer Sicherung unter „Austausch“, „Datensicherheit“.']
			]
		},
		'Auch das Wiederherstellen ist eine Änderung: Sie lässt sich zurücknehmen und geht mit der nächsten Datei an die anderen.',
		{ heading: 'Papierkorb' },
		'Was Sie löschen, liegt in den Einstellungen im Papierkorb und lässt sich von dort zurückholen. Wenn Sie den Papierkorb leeren, werden die Angaben und ihr Verlauf gelöscht; vorher entsteht eine Sicherung. Hat jemand anderes den Eintrag inzwischen geändert, erscheint er unter „Zu klären“.',
		{ heading: 'Eine Person endgültig löschen' },
		'Verlangt eine Person, dass ihre Daten gelöscht werden, öffnen Sie ihren Akteur, klicken bei der Person auf den Stift und dann auf „Endgültig löschen …“. Liegt sie schon im Papierkorb, geht es von dort mit dem Papierkorb-Zeichen neben ihr. Wegmarke zeigt die Texte, in denen sie genannt wird; Sie entscheiden je Stelle. Danach steht sie nirgends mehr: nicht im Katalog, nicht im Verlauf, nicht in den Sicherungen dieses Browsers. Mit der nächsten Datei verschwindet sie auch auf den anderen Geräten.',
		{
			links: [
				['Zu den Änderungen', '#/aenderungen'],
				['Papierkorb', '#/einstellungen/papierkorb'],
				['Datenschutz im Einzelnen', '#/datenschutz']
			]
		}
	]
};
