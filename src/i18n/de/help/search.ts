import type { HelpPage } from './content.ts';

/** Help: search over everything and all keys. */
export const search: HelpPage = {
	id: 'tastatur',
	title: 'Suche und Tastatur',
	lead: 'Alles geht auch ohne Maus, und vieles schneller.',
	blocks: [
		{ heading: 'Alles durchsuchen' },
		'Strg+K öffnet die Suche über alles: Maßnahmen, Ziele, Akteure, Personen, Sachstände, aber auch Bildschirme und Befehle. Mehrere Wörter müssen alle vorkommen. Wörter in Anführungszeichen gehören zusammen.',
		{ heading: 'Überall' },
		{
			keys: [
				['Strg+K', 'alles durchsuchen'],
				['Strg+Z', 'letzten Schritt zurücknehmen'],
				['Strg+Y', 'zurückgenommenen Schritt wiederholen'],
				['Strg+S', 'sofort speichern (sonst geschieht es von selbst)'],
				['Strg+P', 'drucken, was zu sehen ist'],
				['F1 oder ?', 'diese Hilfe'],
				['Esc', 'schließt, was zuletzt aufgegangen ist'],
				['Tab', 'zum nächsten Feld oder Knopf, mit Umschalt zurück']
			]
		},
		{ heading: 'In Tabellen' },
		{
			keys: [
				['↑ ↓ ← →', 'von Zelle zu Zelle'],
				['Pos1 / Ende', 'zur ersten oder letzten Zelle der Zeile'],
				['Strg+Pos1 / Strg+Ende', 'zum Anfang oder Ende der Tabelle'],
				['Bild↑ / Bild↓', 'eine Bildschirmseite weiter'],
				['Eingabe oder F2', 'Zelle ändern'],
				['Tab', 'beim Ändern: speichern und weiter'],
				['Esc', 'beim Ändern: verwerfen'],
				['Leertaste', 'Zeile auswählen'],
				['Umschalt+↑ / Umschalt+↓', 'Auswahl erweitern']
			]
		},
		{ heading: 'Beim Schreiben' },
		{
			keys: [
				['Eingabe', 'einzeiliges Feld speichern'],
				['Strg+Eingabe', 'mehrzeiligen Text speichern'],
				['Esc', 'Änderung am Feld verwerfen']
			]
		}
	]
};
