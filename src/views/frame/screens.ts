import { frame as t } from '../../i18n/de/frame.ts';
import type { IconName } from '../../ui/icons.ts';
import type { App } from '../app.svelte.ts';

/** An entry of the navigation. */
export interface NavEntry {
	readonly path: string;
	readonly label: string;
	readonly icon: IconName;
	readonly count?: number;
	/** How much waits there for a decision. */
	readonly waiting?: number;
}

/** The navigation in its groups, with the town's names of the levels. */
export function navigation(app: App): readonly (readonly NavEntry[])[] {
	const { catalogue, levels } = app;
	const measures = catalogue.table('measure');
	return [
		[
			{ path: '', label: t.overview, icon: 'home' },
			{
				path: 'massnahmen',
				label: levels.measures,
				icon: 'list',
				count: measures.partial ? 0 : measures.size
			},
			{ path: 'konzept', label: t.concept, icon: 'tree' }
		],
		[{ path: 'akteure', label: t.actors, icon: 'building', count: catalogue.table('actor').size }],
		[
			{
				path: 'austausch',
				label: t.exchange,
				icon: 'exchange',
				waiting: app.matters?.all.length ?? 0
			}
		]
	];
}

const ofExchange: ReadonlySet<string> = new Set([
	'einlesen',
	'klaeren',
	'aenderungen',
	'sicherheit'
]);

/** Where in the navigation an address belongs. */
export function placeOf(path: readonly string[]): string {
	const [screen = ''] = path;
	if (screen === 'massnahme') return 'massnahmen';
	return ofExchange.has(screen) ? 'austausch' : screen;
}
