import { formatNumber, formatTime, plural } from '../format.ts';

const numbered = (count: number, words: string): string => `${formatNumber(count)} ${words}`;
const namedDevice = (label: string): string =>
	label ? `„${label}“` : 'einem Gerät ohne Bezeichnung';
const cases = (count: number): string => plural(count, 'Fall', 'Fälle');

/** Taking the file of a catalogue in: what it would bring, what it has brought. */
export const takeIn = {
	reading: 'Die Datei wird gelesen und geprüft',
	comparing: 'Die Datei wird mit Ihrem Katalog verglichen',
	securing: 'Ihr Katalog wird vorher gesichert',
	writing: 'Die Einträge werden gespeichert',
	recordsOf: (done: number, total: number) =>
		`${formatNumber(done)} von ${plural(total, 'Eintrag', 'Einträgen')}`,
	of: (title: string, device: string, at: string) =>
		`Katalog „${title}“${device ? `, geschrieben auf „${device}“` : ''}, Stand ${at}`,
	newer:
		'Die Datei kommt von einer neueren Fassung von Wegmarke. Was diese Fassung nicht kennt, bleibt unverändert erhalten.',
	cancel: 'Abbrechen',
	close: 'Schließen',
	another: 'Andere Datei auswählen',
	strangers: (labels: readonly string[]) =>
		labels.length === 1
			? `Von einem Gerät, das hier noch nicht bekannt ist${labels[0] ? `: „${labels[0]}“` : ' und keine Bezeichnung hat'}.`
			: `Mit Änderungen von ${formatNumber(labels.length)} Geräten, die hier noch nicht bekannt sind: ${labels.map((label) => (label ? `„${label}“` : 'ohne Bezeichnung')).join(', ')}.`,
	clock: {
		ahead: (device: string, at: number) =>
			`Die Zeit in der Datei (${formatTime(at)}) liegt in der Zukunft: Die Uhr auf ${namedDevice(device)} geht vor, oder die Uhr dieses Geräts geht nach. Verloren geht dadurch nichts, aber Zeitangaben im Verlauf stimmen nicht.`,
		behind: (device: string, at: number) =>
			`Die Zeit in der Datei (${formatTime(at)}) kann nicht stimmen: Die Uhr auf ${namedDevice(device)} ist falsch gestellt. Verloren geht dadurch nichts, aber Zeitangaben im Verlauf stimmen nicht.`,
		own: (at: number) =>
			`Die Uhr dieses Geräts ist falsch gestellt (${formatTime(at)}). Bitte stellen Sie sie richtig: Sonst stimmen die Zeitangaben im Verlauf nicht.`
	},
	same: {
		nothing: 'Die Datei enthält nichts Neues',
		nothingText: 'Alles, was darin steht, ist schon in Ihrem Katalog. Es wurde nichts geändert.',
		nothingElse:
			'Alles andere, was darin steht, ist schon in Ihrem Katalog. Es wurde nichts geändert.',
		/** Of records that stand in the file. */
		deletedHere: (count: number) =>
			count === 1
				? 'Ein Eintrag der Datei wurde hier gelöscht und bleibt gelöscht.'
				: `${formatNumber(count)} Einträge der Datei wurden hier gelöscht und bleiben gelöscht.`,
		inBin: (count: number, all: number) =>
			count === all
				? all === 1
					? 'Er liegt im Papierkorb.'
					: 'Sie liegen im Papierkorb.'
				: `${formatNumber(count)} davon ${count === 1 ? 'liegt' : 'liegen'} im Papierkorb.`,
		openBin: 'Papierkorb öffnen',
		openSafety: 'Zur Datensicherheit',
		background: 'Nichts Neues, das Sie sehen',
		backgroundText:
			'An Ihren Einträgen ändert sich nichts. Übernommen wird nur, was im Hintergrund gebraucht wird: zum Beispiel gespeicherte Ansichten, eigene Felder oder welches Gerät zuletzt entschieden hat.',
		outcomes: {
			clarify: 'zu klären',
			double: 'Dublette möglich',
			removed: 'gelöscht',
			returned: 'wieder da',
			changed: 'geändert',
			added: 'neu'
		},
		/** "12 neu", "2 Dubletten möglich" */
		counted: {
			clarify: (count: number) => numbered(count, 'zu klären'),
			double: (count: number) =>
				numbered(count, count === 1 ? 'Dublette möglich' : 'Dubletten möglich'),
			removed: (count: number) => numbered(count, 'gelöscht'),
			returned: (count: number) => numbered(count, 'wieder da'),
			changed: (count: number) => numbered(count, 'geändert'),
			added: (count: number) => numbered(count, 'neu')
		},
		unchanged: (count: number) =>
			`${plural(count, 'Eintrag bleibt', 'Einträge bleiben')} unverändert.`,
		filter: 'Einträge filtern',
		all: 'alle',
		caption: 'Vorschau: was mit jedem Eintrag der Datei geschieht',
		result: 'Ergebnis',
		kind: 'Art',
		record: 'Eintrag',
		change: 'Was sich ändert',
		untitled: 'ohne Titel',
		loading: 'Die Liste wird geladen …',
		unknownField: 'Angabe einer neueren Fassung',
		empty: 'leer',
		conflict: { file: 'in der Datei', here: 'hier', both: '(beide Fassungen bleiben erhalten)' },
		/** A text may end in a full stop: without the marks a comma would follow it. */
		quoted: (words: string) => `„${words}“`,
		decided: 'ist auf dem anderen Gerät entschieden:',
		contested: {
			there: 'Dort gelöscht, hier seither geändert. Der Eintrag bleibt, bis Sie entscheiden.',
			emptied:
				'Dort endgültig gelöscht, hier seither geändert. Der Eintrag bleibt, bis Sie entscheiden.',
			elsewhere:
				'Auf einem Gerät gelöscht, auf einem anderen seither geändert. Der Eintrag bleibt, bis Sie entscheiden.',
			here: 'Hier gelöscht, dort seither geändert. Der Eintrag erscheint wieder, bis Sie entscheiden.'
		},
		settled: 'Auf dem anderen Gerät ist entschieden: Der Eintrag bleibt.',
		removal: {
			bin: 'Kommt in den Papierkorb.',
			undone: 'Wird entfernt: Dort wurde das Anlegen zurückgenommen.',
			emptied: 'Wird endgültig gelöscht: Dort wurde der Papierkorb geleert.',
			erased: 'Wird endgültig gelöscht: Auf dem anderen Gerät wurde das so entschieden.'
		},
		returned: 'Kommt aus dem Papierkorb zurück.',
		like: 'Sehr ähnlich:',
		sameThing: 'Dieselbe Sache? Beide bleiben, bis Sie entscheiden.',
		before: (erasing: number) =>
			erasing === 0
				? 'Vorher wird gesichert. Danach lässt sich alles mit Strg+Z zurücknehmen.'
				: `Vorher wird gesichert. Danach lässt sich alles mit Strg+Z zurücknehmen, nur eines nicht: ${plural(erasing, 'Eintrag, der', 'Einträge, die')} auf Verlangen endgültig gelöscht ${erasing === 1 ? 'wird, bleibt' : 'werden, bleiben'} gelöscht, auch in den Sicherungen.`,
		/** `later` counts cases as "Zu klären" does: one entry may have several. */
		confirm: (count: number, later: number) =>
			count === 0
				? `Einlesen${later > 0 ? ` und ${cases(later)} später klären` : ''}`
				: `${plural(count, 'Eintrag', 'Einträge')} einlesen${later > 0 ? `, ${cases(later)} später klären` : ''}`,
		confirmQuiet: 'Einlesen'
	},
	done: {
		heading: 'Eingelesen',
		summary: (name: string) => `„${name}“ ist eingelesen:`,
		background: 'An Ihren Einträgen hat sich nichts geändert.',
		clarify: (count: number) => `${cases(count)} klären`,
		changes: 'Änderungen ansehen',
		overview: 'Zur Übersicht',
		undo: 'Einlesen rückgängig machen',
		undone: 'Das Einlesen ist zurückgenommen. Sie können die Datei jederzeit noch einmal einlesen.',
		kept: (count: number) =>
			count === 1
				? 'Ein Eintrag wurde seither geändert und bleibt, wie er ist:'
				: `${formatNumber(count)} Einträge wurden seither geändert und bleiben, wie sie sind:`,
		keptMore: (count: number) => `und ${formatNumber(count)} weitere`
	},
	readOnly: {
		heading: 'Diese Datei lässt sich nur ansehen',
		text: 'Sie wurde mit einer neueren Fassung von Wegmarke geschrieben, deren Aufbau diese Fassung nicht ganz versteht. Damit nichts verloren geht, wird sie nicht eingelesen. Laden Sie diese Seite neu, damit die neueste Fassung startet, oder bitten Sie die IT um die Aktualisierung. Bis dahin können Sie den Inhalt ansehen.',
		view: 'Nur ansehen'
	},
	elsewhere: {
		heading: (title: string) => `Die Datei gehört zum Katalog „${title}“`,
		text: 'Diesen Katalog gibt es in diesem Browser schon, er ist aber gerade nicht geöffnet.',
		open: 'Katalog öffnen und Datei einlesen'
	},
	neighbour: {
		heading: (title: string) => `Die Datei gehört zum Katalog „${title}“ einer anderen Kommune`,
		text: 'Diesen Katalog haben Sie hier zum Lesen. Der Stand aus der Datei tritt an die Stelle des bisherigen.',
		older: (file: string, here: string) =>
			`Die Datei ist älter (${file}) als der Stand, den Sie hier haben (${here}).`,
		replace: 'Stand ersetzen und öffnen',
		replaceOlder: 'Durch den älteren Stand ersetzen',
		keep: 'Bisherigen Stand öffnen'
	},
	unknown: {
		heading: 'Woher kommt dieser Katalog?',
		text: 'Diesen Katalog gibt es in diesem Browser noch nicht.',
		join: 'Unser eigener Katalog',
		joinHint:
			'Von Ihrem anderen Gerät oder aus Ihrem Haus. Er wird hier geöffnet, und Sie tauschen künftig Dateien hin und her aus.',
		neighbour: 'Katalog einer anderen Kommune',
		neighbourHint:
			'Sie können ihn hier lesen und durchsuchen, aber nicht ändern. Ihr eigener Katalog bleibt, wie er ist.',
		copy: 'Als Kopie, unabhängig vom Original',
		copyHint: 'Sie können ihn ändern. Spätere Dateien des Originals passen nicht mehr dazu.',
		replace: (title: string) => `Den leeren Katalog „${title}“ dabei entfernen`,
		holds: (counted: string) =>
			counted ? `Die Datei enthält ${counted}.` : 'Die Datei enthält noch keine Maßnahmen.',
		confirm: 'Katalog öffnen',
		copyTitle: (title: string) => `${title} (Kopie)`,
		opened: (title: string) => `„${title}“ ist geöffnet.`
	}
};
