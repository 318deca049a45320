import { formatNumber, formatTime, plural } from '../format.ts';

/** "Was hat sich geändert seit …" over the whole catalogue. */
export const changes = {
	title: 'Änderungen',
	count: (lines: number, records: number) =>
		`${plural(lines, 'Änderung', 'Änderungen')} an ${plural(records, 'Eintrag', 'Einträgen')}`,
	filters: 'Änderungen auswählen',
	since: 'Seit',
	periods: {
		visit: (time: number) => `meinem letzten Besuch (${formatTime(time)})`,
		copy: (time: number) => `der letzten weitergegebenen Kopie (${formatTime(time)})`,
		week: 'den letzten 7 Tagen',
		month: 'den letzten 30 Tagen',
		day: 'einem Tag …',
		all: 'Beginn'
	},
	/** On paper, where the choice is not seen. */
	printed: (period: string, day: string) =>
		`Seit ${period.endsWith('…') ? day.split('-').reverse().join('.') : period}`,
	day: 'Tag',
	dayHelp: 'Zum Beispiel 01.10.2026',
	sort: 'Art der Änderung',
	sorts: { new: 'Neu', changed: 'Geändert', deleted: 'Gelöscht', progress: 'Sachstände' },
	anySort: 'alle',
	device: 'Gerät',
	any: 'alle',
	here: (label: string) => (label ? `${label} (dieses Gerät)` : 'dieses Gerät'),
	unnamed: 'ohne Bezeichnung',
	reading: 'Der Verlauf wird gelesen …',
	none: 'Keine Änderungen',
	noneText: 'In diesem Zeitraum hat sich nichts geändert, was zu dieser Auswahl passt.',
	allLines: (count: number) => `Alle ${formatNumber(count)} Änderungen`,
	more: (count: number) => `Weitere anzeigen (${formatNumber(count)})`,
	created: (kind: string) => `${kind} angelegt`,
	copy: 'Als Tabelle kopieren',
	copied: 'Die Tabelle ist in der Zwischenablage. Fügen Sie sie in Word oder Excel ein.',
	notCopied:
		'Der Browser hat das Kopieren nicht erlaubt. Klicken Sie in die Seite und versuchen Sie es noch einmal.',
	print: 'Drucken',
	columns: {
		record: 'Eintrag',
		field: 'Angabe',
		from: 'Vorher',
		to: 'Nachher',
		time: 'Wann',
		device: 'Gerät',
		how: 'Wie'
	},
	before: 'Stand davor …',
	beforeOf: (name: string) => `Stand davor von ${name} herstellen`
};
