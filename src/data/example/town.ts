import type { entities } from '../../model/registry.ts';
import type { Values } from '../../model/entity.ts';

type Written<K extends keyof typeof entities> = Partial<Values<(typeof entities)[K]>>;

/** Musterstadt and its concept. */
export const concept: Written<'catalogue'> = {
	title: 'Integrationskonzept Musterstadt',
	municipality: 'Musterstadt',
	kind: 'town',
	period: { from: '2024', to: '2028' },
	understanding:
		'Integration geht alle an, die in Musterstadt leben: die einen, die neu dazukommen, und die anderen, die schon lange hier sind. Sie gelingt, wo Menschen gleiche Chancen haben, sich verständigen können und mitentscheiden.\n\nDie Stadt versteht Integration deshalb als Aufgabe der ganzen Verwaltung und nicht eines einzelnen Büros.',
	aim: 'Bis Ende 2028 finden alle, die neu nach Musterstadt kommen, verlässliche Wege zu Sprache, Bildung, Arbeit, Wohnung und Mitbestimmung.',
	resolution: 'Rat der Stadt Musterstadt, 12. Dezember 2023, Vorlage 2023/187',
	contact: 'Integrationsbüro, Rathausplatz 1, Zimmer 2.14',
	targetGroups: [
		'alle',
		'Ältere Menschen',
		'Auszubildende',
		'Beschäftigte',
		'Beschäftigte der Verwaltung',
		'Ehrenamtliche',
		'Fachkräfte',
		'Familien',
		'Frauen',
		'Geflüchtete',
		'Kinder und Jugendliche',
		'Neuzugezogene'
	],
	districts: ['gesamte Stadt', 'Innenstadt', 'Nordstadt', 'Südhang', 'Dörfer'],
	tags: [
		'Anerkennung',
		'Arbeit',
		'Ausbildung',
		'Begegnung',
		'Beratung',
		'Digitales',
		'Ehrenamt',
		'Einfache Sprache',
		'Elternarbeit',
		'Ferien',
		'Förderung',
		'Fortbildung',
		'Frühe Bildung',
		'Gesundheit',
		'Grundbildung',
		'Information',
		'Kinderbetreuung',
		'Leseförderung',
		'Mehrsprachigkeit',
		'Mitbestimmung',
		'Mobilität',
		'Nachbarschaft',
		'Öffentlichkeit',
		'Patenschaft',
		'Praktikum',
		'Schule',
		'Sport',
		'Sprachkurs',
		'Sprachmittlung',
		'Verwaltung',
		'Wohnen'
	]
};

/** The one field that the town added to its measures; the plan calls it `product`. */
export const productField: Written<'own-field'> = {
	label: 'Produkt im Haushalt',
	kind: 'text',
	entity: 'measure',
	visibility: 'internal'
};

/** Ways of looking at the measures that the office uses every week. */
export const views: readonly Written<'view'>[] = [
	{
		name: 'Überfällig oder blockiert',
		screen: 'massnahmen',
		filter: 'state=late,blocked',
		columns: 'number,title,status.value,lead,end,review',
		sort: 'end'
	},
	{
		name: 'Nach Zuständigen',
		screen: 'massnahmen',
		columns: 'number,title,status.value,end,contact',
		group: 'lead'
	}
];
