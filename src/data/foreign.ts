import type { ExchangeContent } from '../core/exchange/read.ts';
import { mergeRows } from '../core/merge.ts';
import type { Row } from '../model/record.ts';
import type { Batch } from './batch.ts';

/** Sections and sorts of records of a newer program: kept word for word and written back. */
export type Foreign = ExchangeContent['foreign'];

/** The small fact under which they are kept. */
export const foreignKey = 'foreign';
const none: Foreign = { sections: {}, records: {} };

/** What files of newer programs have brought into this catalogue. */
export const foreignOf = async (catalogue: {
	fact<T>(key: string): Promise<T | undefined>;
}): Promise<Foreign> => (await catalogue.fact<Foreign>(foreignKey)) ?? none;

/**
 * Keeps what a file of a newer program holds beside what is known here, in the transaction in which the
 * file is taken in; records merge as all do.
 */
export async function keepForeign(
	batch: Pick<Batch, 'fact' | 'setFact'>,
	foreign: Foreign
): Promise<void> {
	const incoming = Object.entries(foreign.records);
	if (incoming.length === 0 && Object.keys(foreign.sections).length === 0) return;
	const kept = (await batch.fact<Foreign>(foreignKey)) ?? none;
	const records = new Map(Object.entries(kept.records));
	for (const [entity, rows] of incoming)
		records.set(entity, united(records.get(entity) ?? [], rows));
	const sections = { ...kept.sections, ...foreign.sections };
	await batch.setFact(foreignKey, { sections, records: Object.fromEntries(records) });
}

function united(mine: readonly Row[], theirs: readonly Row[]): Row[] {
	const rows = new Map(mine.map((row) => [row.id, row]));
	for (const row of theirs) {
		const known = rows.get(row.id);
		rows.set(row.id, known ? mergeRows(known, row) : row);
	}
	return [...rows.values()];
}
