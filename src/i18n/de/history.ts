import { formatTime, plural } from '../format.ts';

/** What happened to a record and its fields. */
export const history = {
	title: (label: string) => `Verlauf: ${label}`,
	open: (label: string) => `Verlauf von „${label}“`,
	close: 'Schließen',
	none: 'Seit dem Anlegen nicht geändert.',
	loading: 'Der Verlauf wird geladen …',
	thisDevice: 'dieses Gerät',
	otherDevice: 'ein anderes Gerät',
	created: (device: string, time: number) => `Angelegt am ${formatTime(time)} · ${device}`,
	imported: (file: string, device: string, time: number) =>
		`Eingelesen aus „${file}“ am ${formatTime(time)} · ${device}`,
	/** "14.10.2026, 11:05 Uhr · dieses Gerät · durch Einlesen von „liste.csv“" */
	meta: (time: number, device: string, how: string) =>
		[formatTime(time), device, how].filter(Boolean).join(' · '),
	how: (kind: string, about: string): string =>
		kind === 'import' || kind === 'take-in'
			? `durch Einlesen von „${about}“`
			: kind === 'bulk'
				? 'mit mehreren zusammen'
				: kind === 'undo'
					? 'rückgängig gemacht'
					: kind === 'redo'
						? 'wiederholt'
						: kind === 'restore'
							? 'wiederhergestellt'
							: '',
	fetchedFrom: (backup: string) => `aus „${backup}“ zurückgeholt`,
	/** Of a value from a file: when and how it came here. */
	takenIn: (file: string, time: number) =>
		`eingelesen am ${formatTime(time)}${file ? ` aus „${file}“` : ''}`,
	deleted: {
		bin: 'In den Papierkorb gelegt',
		undone: 'Anlegen zurückgenommen',
		final: 'Endgültig gelöscht'
	},
	restoreRecord: 'Früheren Stand herstellen …',
	restoreTitle: (name: string) => `Früheren Stand von „${name}“ herstellen`,
	restoreText:
		'Die Angaben bekommen wieder die Werte von damals. Was zum Eintrag gehört (Sachstände, Schritte, Finanzierungen), bleibt, wie es ist. Die Änderung geht mit der nächsten Datei auch an die anderen Geräte und lässt sich zurücknehmen.',
	moment: 'Stand vor der Änderung vom',
	sameNow: 'Alle Angaben sind jetzt so wie damals.',
	restorePreview: 'Das ändert sich',
	restoreConfirm: 'Diesen Stand herstellen',
	cancel: 'Abbrechen',
	restoredRecord: (name: string) => `Früherer Stand von „${name}“ ist hergestellt.`,
	fetchedBack: 'Aus dem Papierkorb geholt',
	empty: 'leer',
	/** Of several versions one was chosen, or they are open again. */
	settled: (words: string) => `Von mehreren Fassungen gilt ${words ? `„${words}“` : 'die leere'}`,
	reopened: 'Wieder mehrere Fassungen',
	/** What screen readers say for marked words. */
	removed: 'entfernt: ',
	added: 'hinzugefügt: ',
	restore: 'Wiederherstellen',
	restoreTo: (label: string, time: number) =>
		`${label} wiederherstellen, Stand vor ${formatTime(time)}`,
	all: (count: number) => `Alle ${plural(count, 'Änderung', 'Änderungen')}`,
	conflict: (count: number) =>
		`Diese Angabe hat ${count} Fassungen. Bis Sie entscheiden, bleiben alle erhalten.`,
	take: 'Übernehmen',
	taken: 'Die gewählte Fassung gilt.',
	shownNow: 'jetzt angezeigt'
};
