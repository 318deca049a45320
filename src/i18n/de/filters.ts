import { formatNumber } from '../format.ts';

/** Words of the filters above the table of measures. */
export const filters = {
	group: 'Filter',
	more: 'Weitere',
	moreActive: (count: number) => `Weitere: ${formatNumber(count)}`,
	chosen: (label: string, value: string) => `${label}: ${value}`,
	several: (label: string, count: number) => `${label}: ${formatNumber(count)}`,
	lift: 'Filter aufheben',
	clear: 'Auswahl aufheben',
	find: (label: string) => `${label} suchen`,
	noAnswer: 'Nichts gefunden.',
	search: (measures: string) => `${measures} suchen`,
	searchKey: '/',
	state: {
		late: 'überfällig',
		blocked: 'blockiert',
		due: 'Wiedervorlage fällig'
	} as Readonly<Record<string, string>>,
	missing: {
		lead: 'ohne Zuständige',
		funding: 'ohne Finanzierung',
		progress: 'seit 12 Monaten kein Sachstand',
		any: 'unvollständig'
	} as Readonly<Record<string, string>>,
	unknown: 'Status unbekannt',
	without: (label: string) => `ohne Angabe (${label})`,
	yes: 'ja',
	no: 'nein',
	or: ' oder ',
	and: ', ',
	quoted: (query: string) => `Suche nach „${query}“`
};
