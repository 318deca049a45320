import { formatNumber, plural } from '../format.ts';

/** The first screen: what needs attention, what comes next, how far everything is. */
export const overview = {
	title: 'Übersicht',
	newMeasure: (measure: string) => `${measure} anlegen`,
	attention: 'Was Aufmerksamkeit braucht',
	late: 'überfällig',
	longLate: (count: number) => (count > 0 ? `${formatNumber(count)} seit über 90 Tagen` : ''),
	blocked: 'blockiert',
	due: 'Wiedervorlage fällig',
	nextReview: (day: string) => (day ? `nächste am ${day}` : ''),
	stale: 'ohne neuen Sachstand',
	staleNote: (untold: number) =>
		untold > 0 ? `${formatNumber(untold)} noch ganz ohne` : 'seit 12 Monaten',
	incomplete: 'unvollständig',
	leaderless: (count: number) => (count > 0 ? `${formatNumber(count)} ohne Zuständige` : ''),
	done: (count: number) => `${formatNumber(count)} umgesetzt`,
	next: 'Als Nächstes',
	nextHolds: (measures: string) => `${measures}, Schritte und Fristen`,
	allLate: (count: number, measures: string) =>
		`Alle ${formatNumber(count)} überfälligen ${measures} anzeigen`,
	showLess: 'Weniger anzeigen',
	nothingDue: 'In den nächsten 30 Tagen ist nichts fällig.',
	more: (count: number) => plural(count, 'weiterer Eintrag', 'weitere Einträge'),
	periods: {
		late: () => 'Überfällig',
		today: () => 'Heute',
		week: () => 'Diese Woche',
		'next-week': (from: string, to: string) => `Nächste Woche, ${from} bis ${to}`,
		later: () => 'Danach'
	},
	items: {
		end: (measure: string) => measure,
		review: (measure: string) => `Wiedervorlage: ${measure}`,
		step: (_measure: string, words: string) => `Schritt: ${words}`,
		apply: (measure: string, words: string) => `Antrag stellen: ${words || measure}`,
		report: (measure: string, words: string) => `Verwendungsnachweis abgeben: ${words || measure}`
	},
	since: (day: string) => `seit ${day}`,
	state: (field: string) => `Stand je ${field}`,
	without: (field: string) => `Ohne ${field}`,
	doneOf: (done: number, total: number) =>
		`${formatNumber(done)} von ${formatNumber(total)} umgesetzt`,
	legend: 'Farben der Balken',
	changes: 'Letzte Änderungen',
	allChanges: 'Alle Änderungen',
	noChanges: 'Noch wurde nichts geändert.',
	changed: (label: string, from: string, to: string) => {
		if (from === '') return `${label}: ${to}`;
		return to === ''
			? `${label} entfernt (war: ${from})`
			: `${label} von ${from} auf ${to} geändert`;
	},
	/** Of values that stood side by side the shown one was chosen. */
	settled: (label: string, words: string) =>
		`${label}: Von mehreren Fassungen gilt ${words ? `„${words}“` : 'die leere'}`,
	edited: (labels: readonly string[]) =>
		labels.length > 3 ? 'geändert' : `${labels.join(', ')} geändert`,
	created: 'neu angelegt',
	deleted: 'gelöscht',
	restored: 'wiederhergestellt',
	partCreated: (label: string) => `${label} hinzugefügt`,
	partChanged: (label: string) => `${label} geändert`,
	partDeleted: (label: string) => `${label} gelöscht`,
	/** "Mi, 18.11., 09:40 Uhr · Laptop Rathaus" */
	byWhom: (when: string, device: string) => (device ? `${when} · ${device}` : when),
	emptyTitle: 'Hier steht bald, was Sie im Blick behalten müssen',
	emptyText:
		'Überfällige Maßnahmen, die nächsten Schritte und Fristen und der Stand je Handlungsfeld. Dazu braucht Wegmarke Ihre Maßnahmen:',
	ways: {
		takeIn: 'Datei einlesen',
		takeInText: 'Ihre Liste aus Excel oder eine Datei von einer Kollegin.',
		example: 'Beispiel ansehen',
		exampleText: 'Ein fertiger Katalog von Musterstadt. Ihr eigener bleibt, wie er ist.',
		begin: 'Selbst anlegen',
		beginText: 'Mit der ersten Maßnahme beginnen.'
	}
};
