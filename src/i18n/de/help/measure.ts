import type { HelpPage } from './content.ts';

/** Help: one measure and its progress. */
export const measure: HelpPage = {
	id: 'massnahme',
	title: 'Maßnahme und Sachstand',
	lead: 'Auf dem Blatt einer Maßnahme steht alles, was zu ihr gehört. Sie lesen zuerst und ändern an Ort und Stelle.',
	blocks: [
		{ heading: 'Ändern' },
		'Klicken Sie auf eine Angabe und schreiben Sie. Gespeichert wird von selbst. Mit Strg+Z nehmen Sie die letzte Änderung zurück, mit Strg+Y holen Sie sie wieder.',
		'Datumsangaben dürfen ungenau sein: „2027“, „2. Quartal 2027“, „12/2026“, „31.12.2026“ oder „fortlaufend“.',
		{ heading: 'Neuer Sachstand' },
		'Ein Sachstand hält fest, wie weit die Maßnahme zu einem Zeitpunkt ist: Stand der Umsetzung, geplante Schritte, Gründe, Kennzahlen. Schreiben Sie für jeden neuen Stand einen neuen Eintrag; die früheren bleiben stehen.',
		{
			terms: [
				['Neuer Sachstand', 'Öffnet einen leeren Eintrag mit dem heutigen Datum.'],
				[
					'„Kein neuer Sachstand“ eintragen',
					'Hält mit einem Klick fest, dass Sie nachgesehen haben und sich seit dem letzten Sachstand nichts geändert hat.'
				],
				[
					'Status im Sachstand',
					'Wählen Sie im Sachstand einen Status, bekommt ihn auch die Maßnahme.'
				]
			]
		},
		{ heading: 'Wann ein Grund gebraucht wird' },
		'Bei „nicht begonnen“, „zurückgestellt“ und „entfallen“ fragt Wegmarke nach dem Grund. Sie können auch ohne ihn speichern; die Maßnahme gilt dann als unvollständig.',
		{ heading: 'Blockiert' },
		'Steht eine Maßnahme still, markieren Sie sie als blockiert und schreiben dazu, warum und wann es weitergeht. Der Status bleibt davon unberührt.',
		{ heading: 'Schritte und Finanzierung' },
		'Schritte sind die Meilensteine mit Frist und Person. Bei der Finanzierung hält jede Zeile ein Jahr oder ein Programm fest: geplant, bewilligt, ausgegeben, dazu die Fristen für Antrag und Verwendungsnachweis.',
		{ heading: 'Verlauf' },
		'Der Verlauf zeigt zu jedem Feld, was vorher darin stand und wann es geändert wurde. „Wiederherstellen“ holt den früheren Wert zurück.',
		{ heading: 'Vor und zurück' },
		'Mit den Pfeilen am Kopf des Blattes gehen Sie zur vorigen und nächsten Maßnahme Ihrer gefilterten Liste.'
	]
};
