import { formatNumber } from '../format.ts';

/** Words of the domain-free components. */
export const ui = {
	close: 'Schließen',
	closeMessage: 'Meldung schließen',
	messages: 'Meldungen',
	cancel: 'Abbrechen',
	clear: 'Auswahl aufheben',
	showOptions: 'Auswahl anzeigen',
	noOption: 'Nichts gefunden.',
	moreOptions: (count: number) =>
		count === 1
			? 'Ein weiterer Eintrag. Tippen Sie weiter.'
			: `${count} weitere Einträge. Tippen Sie weiter.`,
	newOption: (text: string) => `„${text}“ neu anlegen`,
	optionCount: (count: number) => (count === 1 ? 'Ein Eintrag' : `${count} Einträge`),
	remove: (label: string) => `${label} entfernen`,
	chosen: (label: string) => `${label}: ausgewählt`,
	added: (label: string) => `${label} hinzugefügt`,
	removed: (label: string) => `${label} entfernt`,
	optional: '(freiwillig)',
	stepDone: ', erledigt',
	steps: 'Schritte',
	breadcrumb: 'Standort',
	loading: 'Wird geladen',
	showMore: (count: number) => `Weitere ${formatNumber(count)} anzeigen`,
	noneYet: 'noch keine',
	chooseDay: 'Tag auswählen',
	previousMonth: 'Voriger Monat',
	nextMonth: 'Nächster Monat',
	month: 'Monat',
	dropHere: 'Loslassen zum Einlesen'
} as const;
