import { newId } from '../../../src/data/ids.ts';
import type { Planned } from './catalogues.ts';

const verbs = [
	'Ausbau',
	'Aufbau',
	'Förderung',
	'Öffnung',
	'Stärkung',
	'Verstetigung',
	'Begleitung'
];
const things = [
	'der Sprachförderung in Kitas',
	'des Beratungsangebots für Neuzugewanderte',
	'der Zusammenarbeit mit Migrantenorganisationen',
	'der interkulturellen Öffnung der Verwaltung',
	'des Übergangs von der Schule in den Beruf',
	'der Elternarbeit an Grundschulen',
	'des Zugangs zu gesundheitlicher Versorgung'
];
const statuses = [
	'not-started',
	'preparing',
	'ongoing',
	'partly-done',
	'done',
	'permanent',
	'unknown'
];
const sentence =
	'Die beteiligten Stellen stimmen ihre Angebote ab, benennen feste Ansprechpersonen und werten die Erfahrungen einmal im Jahr gemeinsam aus. ';

const at = <T>(list: readonly T[], n: number): T => list[n % list.length]!;

/** A catalogue of realistic length: every third measure has a Sachstand, every fourth a funding. */
export function generated(count: number): Planned[] {
	const records: Planned[] = [];
	const add = (entity: Planned['entity'], values: Planned['values']): string => {
		const id = newId();
		records.push({ entity, id, values });
		return id;
	};
	add('catalogue', { title: 'Integrationskonzept 2026', municipality: 'Musterstadt' });
	const fields = Array.from({ length: 8 }, (_, n) =>
		add('field', { number: String(n + 1), title: `Handlungsfeld ${n + 1}`, order: n })
	);
	const actors = Array.from({ length: 20 }, (_, n) =>
		add('actor', { name: `Fachbereich ${n + 1}`, unitCode: `OE ${50 + n}` })
	);
	for (let n = 0; n < count; n++) {
		const measure = add('measure', {
			number: `${(n % 8) + 1}-${Math.floor(n / 8) + 1}`,
			title: `${at(verbs, n)} ${at(things, n * 3)} ${n + 1}`,
			summary: sentence.repeat(1 + (n % 2)),
			description: sentence.repeat(2 + (n % 3)),
			field: at(fields, n),
			status: { value: at(statuses, n), date: '2026-03-01' },
			...(n % 7 === 0 ? {} : { lead: at(actors, n) }),
			tags: n % 5 === 0 ? ['Sprache'] : [],
			end: n % 4 === 0 ? '2025-12' : '2028',
			order: n
		});
		if (n % 3 === 0)
			add('progress', { measure, date: '2026-02-01', status: at(statuses, n), state: sentence });
		if (n % 4 === 0) add('funding', { measure, kind: 'budget', year: '2026', planned: 1000 + n });
	}
	return records;
}
