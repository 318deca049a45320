import { formatNumber, formatTime, plural } from '../format.ts';

const measures = (count: number): string => plural(count, 'Maßnahme', 'Maßnahmen');

/** The settings: the catalogue's, this browser's, and what ends them. */
export const settings = {
	title: 'Einstellungen',
	sections: 'Bereiche der Einstellungen',
	inSettings: (section: string) => `Einstellungen: ${section}`,

	concept: {
		title: 'Konzept',
		text: 'Diese Angaben stehen auf dem Titel des Konzepts und in jeder Datei, die Sie weitergeben.'
	},
	levels: {
		title: 'Ebenen',
		text: 'Nennen Sie die Ebenen so, wie sie in Ihrem Konzept heißen, zum Beispiel „Themenfeld“ oder „Handlungsansatz“. Was leer bleibt, heißt wie darüber.'
	},
	own: {
		title: 'Eigene Felder',
		text: 'Fehlt Ihnen eine Angabe, legen Sie dafür ein eigenes Feld an. Es erscheint im Blatt, als Spalte, in der Suche und in jeder Datei.',
		add: 'Eigenes Feld anlegen',
		new: 'Neues eigenes Feld',
		edit: (label: string) => `Eigenes Feld „${label}“`,
		none: 'Noch keine eigenen Felder',
		noneText: 'Ein eigenes Feld ist zum Beispiel „Produkt im Haushalt“ oder „Beschlussdatum“.',
		added: (label: string) => `Das Feld „${label}“ wurde angelegt.`,
		deleted: (label: string) => `Das Feld „${label}“ wurde gelöscht.`,
		filledIn: (count: number) =>
			count === 0 ? 'noch nicht ausgefüllt' : `${formatNumber(count)}-mal ausgefüllt`,
		choicesMissing: 'Bitte geben Sie mindestens eine Möglichkeit zur Auswahl ein.',
		group: (entity: string) => `Felder bei ${entity}`,
		editButton: (label: string) => `„${label}“ ändern`,
		up: (label: string) => `„${label}“ nach oben`,
		down: (label: string) => `„${label}“ nach unten`,
		moved: (label: string, place: number, of: number) =>
			`„${label}“ steht jetzt an Stelle ${place} von ${of}.`,
		delete: (label: string) => `„${label}“ löschen`,
		deleteTitle: (label: string) => `Eigenes Feld „${label}“ löschen?`,
		deleteUnused: 'Das Feld ist nirgends ausgefüllt.',
		deleteUsed: (count: number) =>
			`${plural(count, 'Eintrag hat', 'Einträge haben')} hier eine Angabe. Sie ist dann nicht mehr zu sehen, bleibt aber gespeichert und erscheint wieder, wenn Sie das Löschen zurücknehmen.`,
		confirm: 'Feld löschen',
		fixed: (count: number) =>
			`Art und Zugehörigkeit stehen fest, weil ${plural(count, 'Eintrag', 'Einträge')} schon eine Angabe ${count === 1 ? 'hat' : 'haben'}.`
	},
	lists: {
		title: 'Auswahllisten',
		text: 'Diese Wörter werden beim Ausfüllen angeboten. Eine Änderung hier gilt für alle Maßnahmen und lässt sich mit einem Schritt zurücknehmen.',
		word: 'Wort',
		uses: 'Verwendet',
		usedBy: (count: number) => (count === 0 ? 'noch nicht' : measures(count)),
		add: (list: string) => `Neues Wort bei ${list}`,
		addButton: 'Hinzufügen',
		exists: (word: string) => `„${word}“ gibt es schon.`,
		empty: 'Die Liste ist noch leer.',
		rename: (word: string) => `„${word}“ umbenennen oder zusammenführen`,
		renameTitle: (word: string) => `„${word}“ umbenennen`,
		newName: 'Neues Wort',
		orMerge: 'Oder zusammenführen mit',
		noMerge: 'nicht zusammenführen',
		missing: 'Bitte geben Sie ein Wort ein.',
		willRename: (count: number) =>
			count === 0
				? 'Keine Maßnahme verwendet das Wort.'
				: `${measures(count)} ${count === 1 ? 'bekommt' : 'bekommen'} das neue Wort.`,
		willMerge: (from: string, to: string, count: number) =>
			`„${to}“ gibt es schon. ${count === 0 ? `„${from}“ entfällt aus der Liste.` : `${measures(count)} ${count === 1 ? 'bekommt' : 'bekommen'} „${to}“ anstelle von „${from}“.`}`,
		save: 'Umbenennen',
		merge: 'Zusammenführen',
		remove: (word: string) => `„${word}“ löschen`,
		removeTitle: (word: string) => `„${word}“ löschen?`,
		removeText: (count: number) =>
			`Das Wort wird aus der Liste und aus ${plural(count, 'Maßnahme', 'Maßnahmen')} entfernt.`,
		removeConfirm: 'Wort löschen',
		renamed: (from: string, to: string) => `„${from}“ heißt jetzt „${to}“.`,
		merged: (from: string, to: string) => `„${from}“ wurde mit „${to}“ zusammengeführt.`,
		removed: (word: string) => `„${word}“ wurde gelöscht.`
	},
	bin: {
		title: 'Papierkorb',
		text: 'Hier liegt, was in diesem Katalog gelöscht wurde. Mit einer Maßnahme kommen auch ihre Sachstände, Schritte und Finanzierungen zurück, die mit ihr gelöscht wurden.',
		empty: 'Der Papierkorb ist leer',
		emptyText: 'Was Sie löschen, liegt danach hier.',
		partOf: (title: string, owner: string) => `${title} (zu ${owner})`,
		meta: (kind: string, time: number, device: string) =>
			`${kind} · gelöscht am ${formatTime(time)} · ${device}`,
		fetchBack: 'Zurückholen',
		fetchBackNamed: (name: string) => `„${name}“ zurückholen`,
		fetchedBack: (name: string) => `„${name}“ ist wieder da.`,
		emptyAll: 'Papierkorb leeren …',
		emptyTitle: (count: number) => `${plural(count, 'Eintrag', 'Einträge')} endgültig löschen?`,
		finalNamed: (name: string) => `„${name}“ endgültig löschen`,
		finalTitle: (name: string) => `„${name}“ endgültig löschen?`,
		finalText:
			'Alle Angaben und ihr Verlauf werden gelöscht, auch die der zugehörigen Sachstände, Schritte und Finanzierungen. Das lässt sich nicht zurücknehmen. Vorher wird eine Sicherung angelegt; aus ihr können Sie Einträge zurückholen, solange es sie gibt.',
		persons:
			'Verlangt eine Person, dass ihre Daten gelöscht werden, löschen Sie sie einzeln: Dann verschwindet sie auch aus den Sicherungen und aus Texten.',
		final: 'Endgültig löschen',
		gone: (count: number) =>
			`${plural(count, 'Eintrag wurde', 'Einträge wurden')} endgültig gelöscht.`,
		more: (count: number) => `Weitere anzeigen (${formatNumber(count)})`
	},
	device: {
		title: 'Dieses Gerät',
		label: 'Bezeichnung dieses Geräts',
		help: 'Zum Beispiel „Rathaus 2.14“. Sie steht im Verlauf und in Ihren Dateien, damit andere sehen, woher eine Änderung kommt. Bitte keinen Personennamen.',
		renamed: 'Die Bezeichnung ist gespeichert.',
		look: 'Aussehen',
		theme: 'Farben',
		themes: { light: 'hell', dark: 'dunkel', system: 'wie das System' },
		density: 'Zeilen in Tabellen',
		densities: { compact: 'eng', comfortable: 'weit' },
		onlyHere: 'Aussehen und Zeilenhöhe gelten nur für diesen Browser.',
		known: {
			title: 'Geräte, die an diesem Katalog arbeiten',
			text: 'Neue Geräte kommen mit ihrer ersten Datei dazu.',
			none: 'Noch hat niemand etwas geschrieben.',
			unnamed: 'Gerät ohne Bezeichnung',
			here: 'dieses Gerät',
			never: 'Von diesem Gerät ist noch keine Änderung angekommen.',
			last: (time: string) => `Letzte Änderung, die hier bekannt ist: ${time}`,
			clock: {
				ahead:
					'Diese Zeit liegt in der Zukunft: Die Uhr des Geräts geht oder ging vor. Verloren geht dadurch nichts.',
				behind:
					'Diese Zeit kann nicht stimmen: Die Uhr des Geräts ist oder war falsch gestellt. Verloren geht dadurch nichts.'
			},
			ownClock: (time: number) =>
				`Die Uhr dieses Geräts ist falsch gestellt (${formatTime(time)}). Bitte stellen Sie sie richtig.`
		}
	},
	catalogues: {
		title: 'Kataloge',
		text: 'In diesem Browser liegen diese Kataloge. Gewechselt wird auch oben in der Kopfzeile.',
		new: 'Neuer Katalog',
		example: 'Beispiel',
		neighbour: 'nur lesen',
		neighbourState: (time: number) => `Stand der Datei ${formatTime(time)}`,
		neighbourDeleteText:
			'Der Katalog der anderen Kommune wird aus diesem Browser entfernt. Mit ihrer Datei können Sie ihn jederzeit wieder einlesen.',
		current: 'geöffnet',
		opened: (day: string) => `zuletzt geöffnet ${day}`,
		open: 'Öffnen',
		openNamed: (title: string) => `„${title}“ öffnen`,
		rename: 'Titel ändern',
		delete: 'Löschen',
		deleteNamed: (title: string) => `„${title}“ löschen`,
		deleteTitle: (title: string) => `„${title}“ löschen?`,
		deleteText:
			'Der Katalog wird mit allem, was in ihm steht, aus diesem Browser gelöscht. Das lässt sich nicht zurücknehmen.',
		deleted: (title: string) => `„${title}“ wurde gelöscht.`
	},
	about: {
		title: 'Über Wegmarke',
		version: 'Fassung',
		licence: 'Lizenz',
		licenceText: 'EUPL-1.2: freie Software, die jede Verwaltung nutzen, prüfen und ändern darf.',
		licences: 'Lizenzen der verwendeten Bausteine',
		privacy: 'Datenschutz',
		help: 'Hilfe'
	},
	erase: {
		title: 'Alles löschen',
		text: 'Hier löschen Sie alles, was Wegmarke in diesem Browser gespeichert hat: alle Kataloge mit ihrem Verlauf, die Bezeichnung des Geräts und das Aussehen. Dateien, die Sie heruntergeladen haben, bleiben.',
		what: 'Gelöscht werden:',
		begin: 'Alles löschen …',
		dialogTitle: 'Wirklich alles löschen?',
		dialogText:
			'Alle Kataloge werden aus diesem Browser gelöscht. Das lässt sich nicht zurücknehmen.',
		copy: '1. Kopie herunterladen',
		copyText: 'Mit dieser Datei können Sie jederzeit weiterarbeiten, auch auf einem anderen Gerät.',
		download: (title: string) => `Kopie von „${title}“ herunterladen`,
		downloaded: (title: string) => `Kopie von „${title}“ heruntergeladen`,
		without: 'Ich brauche keine Kopie.',
		confirm: '2. Bestätigen',
		type: (name: string) => `Geben Sie zur Bestätigung „${name}“ ein`,
		wrong: (name: string) => `Das stimmt noch nicht mit „${name}“ überein.`,
		copyFirst: 'Laden Sie zuerst die Kopie herunter, oder haken Sie an, dass Sie keine brauchen.',
		cancel: 'Abbrechen',
		final: 'Endgültig löschen'
	}
};
