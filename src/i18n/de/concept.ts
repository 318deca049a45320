import { formatNumber, plural } from '../format.ts';

interface Levels {
	readonly field: string;
	readonly fields: string;
	readonly goal: string;
	readonly goals: string;
	readonly measure: string;
	readonly measures: string;
}

type Kind = 'field' | 'goal' | 'measure';

/** The concept as a document: to read, to arrange, to number and to print. */
export const concept = {
	title: 'Konzept',
	counts: (levels: Levels, fields: number, goals: number, measures: number) =>
		[
			plural(fields, levels.field, levels.fields),
			plural(goals, levels.goal, levels.goals),
			plural(measures, levels.measure, levels.measures)
		].join(', '),
	mode: 'Arbeitsweise',
	read: 'Lesen',
	arrange: 'Ordnen',
	print: 'Drucken',
	insert: 'Einfügen',
	more: 'Weitere Befehle',
	renumber: 'Neu nummerieren',
	contents: 'Inhalt',
	aim: 'Gesamtziel',
	understanding: 'Was wir unter Integration verstehen',
	without: (field: string) => `Ohne ${field}`,
	lead: 'Federführung',
	state: 'Stand',
	doneOf: (done: number, total: number, late: number) =>
		`${formatNumber(done)} von ${formatNumber(total)} umgesetzt${late > 0 ? `, ${formatNumber(late)} überfällig` : ''}`,
	asOf: (day: string) => `Stand: ${day}`,
	late: 'überfällig',
	blocked: 'blockiert',
	reasonMissing: 'Grund fehlt',
	mergedInto: (title: string) => `aufgegangen in ${title}`,
	leadWith: (lead: string, partners: readonly string[]) =>
		[lead, partners.join(', ')].filter(Boolean).join(' mit '),
	edit: (title: string) => `${title} bearbeiten`,
	ready: 'Fertig',
	nothingIn: (measures: string) => `Noch keine ${measures}.`,
	emptyTitle: 'Hier steht Ihr Konzept',
	emptyText: (levels: Levels) =>
		`${levels.fields}, ${levels.goals} und ${levels.measures} als Text zum Lesen, Ordnen und Drucken.`,
	takeIn: 'Datei einlesen',
	addFirst: (field: string) => `${field} anlegen`,

	tree: 'Gliederung des Konzepts',
	commands: 'Ordnen',
	up: 'Nach oben',
	down: 'Nach unten',
	in: 'Einrücken',
	out: 'Ausrücken',
	keys: { up: 'Alt+↑', down: 'Alt+↓', in: 'Alt+→', out: 'Alt+←' },
	moveTo: 'Verschieben nach …',
	editItem: 'Bearbeiten',
	remove: 'Löschen',
	deleteKey: 'Entf',
	keysHint:
		'Pfeiltasten wählen eine Zeile, mit Alt verschieben sie sie. Die Eingabetaste öffnet sie zum Bearbeiten.',
	cannot: {
		up: 'Weiter nach oben geht es nicht.',
		down: 'Weiter nach unten geht es nicht.',
		in: 'Hier lässt sich nichts einrücken.',
		out: 'Weiter ausrücken geht es nicht.'
	},
	moved: (title: string, position: number, count: number, place: string) =>
		`${title}: jetzt ${formatNumber(position)} von ${formatNumber(count)} in ${place}`,
	top: 'der obersten Ebene',
	moveTitle: (title: string) => `„${title}“ verschieben`,
	target: 'Wohin',
	move: 'Verschieben',
	topLevel: 'Oberste Ebene',

	add: (what: string) => `${what} anlegen`,
	added: (title: string) => `„${title}“ angelegt`,
	create: 'Anlegen',
	cancel: 'Abbrechen',
	missing: (label: string) => `${label} fehlt.`,
	removed: (title: string) => `„${title}“ gelöscht`,
	removeTitle: (title: string) => `„${title}“ löschen?`,
	removeText: (levels: Levels, kind: Kind, goals: number, measures: number, parent: string) => {
		const what = [
			goals > 0 ? plural(goals, levels.goal, levels.goals) : '',
			measures > 0 ? plural(measures, levels.measure, levels.measures) : ''
		].filter(Boolean);
		if (what.length === 0) return 'Untergeordnete Felder rücken eine Ebene nach oben.';
		const one = goals + measures === 1;
		const where = parent
			? `unter „${parent}“`
			: kind === 'field'
				? `unter „Ohne ${levels.field}“`
				: 'ohne dieses Ziel';
		return `${what.join(' und ')} ${one ? 'bleibt' : 'bleiben'} erhalten und ${one ? 'steht' : 'stehen'} dann ${where}.`;
	},
	toBin: 'In den Papierkorb',
	keep: 'Behalten',

	renumberTitle: 'Neu nummerieren',
	renumberIntro: 'Die Nummern folgen der Reihenfolge im Konzept. Noch ist nichts geändert.',
	unchanged: 'so lassen',
	fieldSchemes: {
		'1': '1, 2, 3 (darunter 1.1)',
		'1-1': '1, 2, 3 (darunter 1-1)',
		I: 'I, II, III (darunter I.1)',
		A: 'A, B, C (darunter A.1)'
	},
	goalSchemes: { '.': '2.1 und 2.1.1', '-': '2-1 und 2-1-1', '.Z': '2.Z1 und 2.Z1.1' },
	measureSchemes: {
		'-': '2-1, 2-2 je Feld',
		'.': '2.1, 2.2 je Feld',
		'.M': '2.M1, 2.M2 je Feld',
		n: '1, 2, 3 durch das ganze Konzept',
		M: 'M1, M2, M3 durch das ganze Konzept'
	},
	before: 'bisher',
	after: 'neu',
	noNumber: 'ohne',
	what: 'Titel',
	nothingChanges: 'Mit diesen Einstellungen ändert sich keine Nummer.',
	textsStay:
		'Verweise auf andere Einträge bleiben richtig. Nummern, die in Texten stehen, ändern sich nicht.',
	claimed: (words: readonly string[]) =>
		`Verweise auf ${words.map((word) => `„${word}“`).join(', ')} führten bisher zu nichts und führen dann zu den neuen Trägern dieser Nummern.`,
	andMore: (count: number) => `und ${formatNumber(count)} weitere`,
	renumberDo: (count: number) => `${plural(count, 'Nummer', 'Nummern')} ändern`,
	renumbered: (count: number) => `${plural(count, 'Nummer', 'Nummern')} geändert`
};
