/** Pages of the help by the screen that they tell about. */
const pages: Readonly<Record<string, string>> = {
	'': 'uebersicht',
	massnahmen: 'massnahmen',
	massnahme: 'massnahme',
	konzept: 'konzept',
	austausch: 'austausch',
	einlesen: 'einlesen',
	klaeren: 'klaeren',
	aenderungen: 'aenderungen',
	sicherheit: 'sicherheit',
	einstellungen: 'einstellungen',
	datenschutz: 'daten',
	start: 'erste-schritte'
};

/** The address of the help about a screen; of a sheet beside a list the help about the record. */
export function helpFor([screen = '', id]: readonly string[]): string {
	if (screen === 'massnahmen' && id !== undefined) return 'hilfe/massnahme';
	const page = Object.hasOwn(pages, screen) ? pages[screen] : undefined;
	return page === undefined ? 'hilfe' : `hilfe/${page}`;
}
