import { mergeRows } from '../../../src/core/merge.ts';
import { withoutEmpty } from '../../../src/core/record.ts';
import { createRow, deletionOf, writeRow } from '../../../src/core/write.ts';
import { newId } from '../../../src/data/ids.ts';
import type { Row } from '../../../src/model/record.ts';
import type { EntityKey } from '../../../src/model/registry.ts';
import type { Catalogues } from './catalogues.ts';

const begun = '2026-11-01T08:00:00.000Z-0000-e2efills';
const [here, there] = [
	'2026-11-18T08:40:00.000Z-0000-laptoone',
	'2026-11-19T13:02:00.000Z-0000-laptotwo'
];

type Values = Readonly<Record<string, unknown>>;
export interface Stored {
	readonly entity: EntityKey;
	readonly row: Row;
}

/** A record as it stands after two laptops wrote into it without knowing of each other. */
export function sideBySide(
	entity: EntityKey,
	before: Values,
	mine: Values,
	theirs: Values
): Stored {
	const row = createRow(newId(), withoutEmpty(entity, before), begun);
	const [a, b] = [
		writeRow(row, withoutEmpty(entity, mine), here),
		writeRow(row, withoutEmpty(entity, theirs), there)
	];
	return { entity, row: mergeRows(a, b) };
}

/** A record that one laptop changed and another one deleted. */
export function changedAndDeleted(entity: EntityKey, before: Values, mine: Values): Stored {
	const row = createRow(newId(), withoutEmpty(entity, before), begun);
	const deleted = writeRow(row, { deleted: deletionOf(row, 'bin') }, there);
	return { entity, row: mergeRows(writeRow(row, withoutEmpty(entity, mine), here), deleted) };
}

/** A record that lies in the bin of both. */
export function deleted(entity: EntityKey, values: Values): Stored {
	const row = createRow(newId(), withoutEmpty(entity, values), begun);
	return { entity, row: writeRow(row, { deleted: deletionOf(row, 'bin') }, there) };
}

/** A record that one laptop made. */
export const made = (entity: EntityKey, values: Values, stamp = here): Stored => ({
	entity,
	row: createRow(newId(), withoutEmpty(entity, values), stamp)
});

/** The laptops under their names, as their first writes enter them. */
export const laptops = (own: string): Stored[] => [
	{
		entity: 'device',
		row: createRow(own, { label: 'Laptop Rathaus 2.12', writers: ['laptoone'] }, begun)
	},
	{
		entity: 'device',
		row: createRow(newId(), { label: 'Laptop Rathaus 2.14', writers: ['laptotwo'] }, begun)
	}
];

/** A catalogue in which everything waits that can wait for a decision. */
export async function storeCases(catalogues: Catalogues): Promise<string> {
	const parent = deleted('measure', { number: '4-9', title: 'Praktikumsbörse' });
	const cafe = { title: 'Sprachcafé in der Bücherei', summary: 'Jeden Mittwoch.' };
	return catalogues.store([
		made('catalogue', { title: 'Integrationskonzept', municipality: 'Musterstadt' }, begun),
		...laptops(newId()),
		sideBySide(
			'measure',
			{ number: '2-3', title: 'Sprachmittlung aufbauen', end: '2026-06-30' },
			{ end: '2026-09-30' },
			{ end: '2026-12-31' }
		),
		sideBySide(
			'measure',
			{
				number: '7-1',
				title: 'Integrationslotsen ausbilden',
				description: 'Der vierte Kurs ist abgeschlossen. Im Frühjahr beginnt der nächste Kurs.'
			},
			{
				description:
					'Der vierte Kurs ist abgeschlossen. Elf von zwölf Personen haben das Zertifikat. Im Frühjahr beginnt der nächste Kurs.'
			},
			{
				description:
					'Der vierte Kurs ist abgeschlossen. Im März 2027 beginnt der nächste Kurs mit 16 Plätzen.'
			}
		),
		changedAndDeleted(
			'measure',
			{ number: '5-3', title: 'Mietersprechstunde', end: '2026' },
			{ end: '2027-03-31' }
		),
		parent,
		made('progress', {
			measure: parent.row.id,
			date: '2026-11-15',
			state: 'Zwölf Betriebe sind dabei.'
		}),
		made('measure', { number: '2-2', ...cafe }, begun),
		made('measure', { number: '2-2', ...cafe, end: '2028' })
	]);
}
