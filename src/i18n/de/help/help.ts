import { changes } from './changes.ts';
import { clarify } from './clarify.ts';
import { concept } from './concept.ts';
import type { HelpPage } from './content.ts';
import { data } from './data.ts';
import { exchange } from './exchange.ts';
import { firstSteps } from './first-steps.ts';
import { importing } from './importing.ts';
import { measure } from './measure.ts';
import { measures } from './measures.ts';
import { overview } from './overview.ts';
import { safety } from './safety.ts';
import { search } from './search.ts';
import { settings } from './settings.ts';
import { trouble } from './trouble.ts';

/** Words of the help and its pages in the order in which they are offered. */
export const help = {
	title: 'Hilfe',
	back: 'Zurück',
	toStart: 'Zum Start',
	pagesLabel: 'Seiten der Hilfe',
	search: 'Hilfe durchsuchen',
	searchHint: 'Zum Beispiel „Sicherung“ oder „Spalten“',
	hits: (count: number) =>
		count === 1 ? 'Auf einer Seite gefunden' : `Auf ${count} Seiten gefunden`,
	under: (heading: string) => `${heading} · `,
	noHits: (query: string) => `Zu „${query}“ steht nichts in der Hilfe.`,
	noHitsHint: 'Versuchen Sie ein anderes oder kürzeres Wort.',
	keys: 'Taste',
	effect: 'Wirkung',
	next: 'Weiter lesen',
	notFound: 'Diese Seite der Hilfe gibt es nicht. Sie sehen die erste.',
	pages: [
		firstSteps,
		importing,
		measures,
		measure,
		concept,
		overview,
		exchange,
		clarify,
		changes,
		settings,
		search,
		data,
		safety,
		trouble
	] as readonly [HelpPage, ...HelpPage[]]
};
