import { formatTime, plural } from '../format.ts';
import { history } from './history.ts';

const versionsOf = (count: number): string =>
	count === 2 ? 'zwei Fassungen' : count === 3 ? 'drei Fassungen' : `${count} Fassungen`;

const onDevice = (label: string): string =>
	label === history.thisDevice
		? 'auf diesem Gerät'
		: label === history.otherDevice
			? 'auf einem anderen Gerät'
			: `auf „${label}“`;

/** "Zu klären": what two computers changed without knowing of each other. */
export const clarify = {
	title: 'Zu klären',
	loading: 'Die offenen Fälle werden gesucht …',
	progress: (done: number, all: number) =>
		`${done} von ${all} ${done === 1 ? 'ist' : 'sind'} geklärt.`,
	sub: 'Bis Sie entscheiden, bleiben alle Fassungen erhalten.',
	noneTitle: 'Nichts zu klären',
	noneText:
		'Haben zwei Geräte dieselbe Angabe geändert, stehen hier beide Fassungen, und Sie entscheiden in Ruhe. Auch mögliche Dubletten finden Sie hier.',
	allDone: 'Alles ist geklärt.',
	allDoneText:
		'Geben Sie die Wegmarke-Datei weiter, damit Ihre Entscheidungen auch auf den anderen Geräten gelten.',
	handOn: 'Wegmarke-Datei weitergeben',
	cases: 'Offene Fälle',
	position: (at: number, all: number) => `Fall ${at} von ${all}`,
	previous: 'Voriger Fall',
	next: 'Nächster Fall',
	moreCases: (count: number) => `und ${plural(count, 'weiterer Fall', 'weitere Fälle')}`,
	open: (label: string) => `${label} öffnen`,
	later: 'Später',
	reopen: 'Rückgängig',
	reopenFor: (name: string) => `Entscheidung über ${name} rückgängig machen`,

	what: {
		conflict: (field: string, count: number) => `${field}: ${versionsOf(count)}`,
		deleted: (deleters: string, changers: string) => `${deleters} gelöscht, ${changers} geändert`,
		emptied: (deleters: string) => `${deleters} endgültig gelöscht, anderswo geändert`,
		fetched: (deleters: string, fetchers: string) =>
			`${deleters} gelöscht, ${fetchers} zurückgeholt`,
		orphan: (label: string) => `${label} im Papierkorb`,
		orphanFinal: (label: string) => `${label} endgültig gelöscht`,
		double: 'vielleicht doppelt vorhanden',
		done: (what: string) => `${what}, geklärt`
	},
	untitled: 'ohne Titel',
	/** "auf diesem Gerät und auf „Laptop Rathaus“" */
	on: (devices: ReadonlySet<string>) => [...devices].map(onDevice).join(' und '),

	which: (field: string, name: string) => `${field}: Welche Fassung gilt für ${name}?`,
	thisDevice: 'Dieses Gerät',
	otherDevice: 'Ein anderes Gerät',
	otherDeviceOf: 'einem anderen Gerät',
	version: (number: number) => `Fassung ${number}`,
	changedAt: (time: number) => `geändert am ${formatTime(time)}`,
	importedAt: (time: number) => `eingelesen am ${formatTime(time)}`,
	reopenedAt: (time: number) => `wieder offen seit ${formatTime(time)}`,
	empty: 'leer',
	onlyHere: 'nur in dieser Fassung: ',
	added: 'hinzugefügt: ',
	removed: 'entfernt: ',
	before: 'Vorher stand auf beiden Geräten:',
	together: 'Beide zusammen',
	allTogether: 'Alle zusammen',
	suggestion: 'Vorschlag, bitte lesen',
	editText: 'Text bearbeiten',
	yourText: 'Ihr Text',
	take: (value: string) => `${value} übernehmen`,
	takeOwn: 'Eigene Fassung übernehmen',
	takeFrom: (device: string) =>
		`Fassung von ${device === clarify.otherDevice ? clarify.otherDeviceOf : device} übernehmen`,
	takeSuggestion: 'Vorschlag übernehmen',
	takeEdited: 'Bearbeiteten Text übernehmen',
	takeEmpty: 'Angabe leer lassen',
	taken: 'Die gewählte Fassung gilt.',
	conflictNote: (count: number) =>
		`Diese Angabe hat ${versionsOf(count)}. Bis Sie entscheiden, bleiben alle erhalten.`,
	allCases: 'Alle offenen Fälle',

	deletedOn: (device: string, time: number, final: boolean) =>
		`${final ? 'Endgültig gelöscht' : 'Gelöscht'} ${onDevice(device)}, ${formatTime(time)}.`,
	fetchedOn: (device: string, time: number) =>
		`Zurückgeholt ${onDevice(device)}, ${formatTime(time)}, ohne voneinander zu wissen.`,
	notKnown: 'Dabei war noch nicht bekannt:',
	changedElsewhere:
		'Anderswo wurde der Eintrag geändert, ohne voneinander zu wissen. Das steht in ihm:',
	partAdded: (part: string) => `${part} hinzugefügt`,
	goAlong: (counted: string) => `In den Papierkorb käme mit: ${counted}.`,
	changeMeta: (device: string, time: number) => `${device}, ${formatTime(time)}`,
	keep: 'Behalten',
	kept: 'Der Eintrag bleibt.',
	bin: 'In den Papierkorb',
	binned: 'Der Eintrag liegt im Papierkorb.',
	keepsPlace: 'Bis Sie entscheiden, bleibt der Eintrag sichtbar.',

	orphanText: (parent: string, by: string) =>
		`Dieser Eintrag gehört zu „${parent}“. Was dort stand, wurde inzwischen gelöscht (${by}), diese Angaben aber nicht:`,
	/** Where not even its title is known any more. */
	orphanNameless: (label: string) =>
		`Dieser Eintrag gehört zu einem anderen (${label}), der mit seinem Titel endgültig gelöscht wurde. Diese Angaben aber bleiben:`,
	orphanFinal: (parent: string) =>
		`Dieser Eintrag gehört zu „${parent}“. Was dort stand, wurde endgültig gelöscht und kommt nicht zurück, diese Angaben aber bleiben:`,
	fetchParent: (label: string) => `${label} zurückholen`,
	parentFetched: (label: string) => `${label} ist wieder da.`,
	binToo: 'Auch in den Papierkorb',
	without: (label: string) => `Ohne ${label} lassen`,
	moveTo: (label: string) => `Stattdessen zu (${label})`,
	move: 'Zuordnen',
	moved: 'Der Eintrag ist neu zugeordnet.',

	doubleText:
		'Diese zwei sehen gleich aus. Vielleicht wurden sie an zwei Stellen angelegt. Zusammengeführt wird nur, wenn Sie es sagen.',
	compared: 'Angaben im Vergleich',
	field: 'Angabe',
	stays: ['Die linke bleibt', 'Die rechte bleibt'],
	whichStays: 'Welche bleibt beim Zusammenführen?',
	belongings: 'Gehört dazu',
	belongingsOf: (count: number) => plural(count, 'Eintrag', 'Einträge'),
	mergeText:
		'Was zur anderen gehört, kommt dazu, fehlende Angaben auch. Die andere bekommt den Status „zusammengeführt“ und verweist auf sie.',
	keepBoth: 'Beide behalten',
	bothKept: 'Beide bleiben. Danach wird nicht mehr gefragt.',
	binOne: ['Linke in den Papierkorb', 'Rechte in den Papierkorb'],
	merge: 'Zusammenführen',
	merged: 'Die Maßnahmen sind zusammengeführt.',

	forAll: 'Für alle gleich',
	everywhereOwn: 'Überall die Fassung dieses Geräts',
	everywhereOf: (device: string) => `Überall die Fassung von ${device}`,
	everywhereNewest: 'Überall die neuere Fassung',
	everywhereCount: (taken: number, all: number) =>
		taken === all
			? `${plural(all, 'Angabe wird', 'Angaben werden')} geklärt.`
			: `${plural(taken, 'Angabe wird', 'Angaben werden')} geklärt, ${plural(all - taken, 'bleibt', 'bleiben')} offen: Dort gibt es keine solche Fassung.`,
	everywhereHint:
		'Gelöschte Einträge und mögliche Dubletten bleiben offen. Sie können alles zusammen rückgängig machen.',
	everywherePreview: 'Was gelten wird',
	everywhereField: 'Angabe',
	everywhereValue: 'Gilt dann',
	everywhereApply: (count: number) => plural(count, 'Angabe klären', 'Angaben klären'),
	everywhereDone: (count: number) => `${plural(count, 'Angabe ist', 'Angaben sind')} geklärt.`,
	moreRows: (count: number) => `und ${plural(count, 'weitere', 'weitere')}`,
	cancel: 'Abbrechen'
};
