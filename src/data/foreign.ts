import { partedSorts, unitedForeign, type Foreign } from '../core/exchange/foreign.ts';
import type { Batch } from './batch.ts';
import type { Catalogue } from './catalogue.ts';
import { foreignKey } from './names.ts';
import type { Records } from './works.ts';

export type { Foreign };

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
	if (Object.keys({ ...foreign.records, ...foreign.sections }).length === 0) return;
	await batch.setFact(foreignKey, unitedForeign(await foreignOf(batch), foreign));
}

/**
 * Puts records among the ordinary ones whose sort the program has learned since a file brought them. It
 * is like the beginning of a catalogue: nobody did it, and nothing takes it back.
 */
export async function settleForeign(catalogue: Catalogue): Promise<void> {
	const learned = learnedIn(await foreignOf(catalogue));
	if (learned.length === 0) return;
	const erases = learned.some(({ row }) => row.purged !== undefined);
	await catalogue.transact(
		async (batch) => {
			const foreign = await foreignOf(batch); // another window may have done it meanwhile
			await batch.merge(learnedIn(foreign));
			await batch.setFact(foreignKey, {
				...foreign,
				records: partedSorts(foreign.records).unknown
			});
			return { entry: batch.entry({ kind: 'begin' }), kept: 0 };
		},
		{},
		erases
	);
}

const learnedIn = ({ records }: Foreign): Records =>
	Object.entries(partedSorts(records).known).flatMap(([entity, rows]) =>
		rows.map((row) => ({ entity: entity as Records[number]['entity'], row }))
	);
