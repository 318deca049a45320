import { backTo, missing, stateOfThen, type Restoration } from '../../core/restore.ts';
import type { Action } from '../../core/undo.ts';
import { isPurged } from '../../core/write.ts';
import type { Row } from '../../model/record.ts';
import type { Catalogue } from '../catalogue.ts';
import { keepForeign } from '../foreign.ts';
import type { Committed } from '../ledger.ts';
import type { Work } from '../source.ts';
import { takingIn } from '../taking-in.ts';
import { bringHistoryBack } from './history-back.ts';
import type { BackupContent } from './work.ts';

/** What is to be brought back, and how it is told. */
export interface Restoring {
	readonly backup: Pick<BackupContent, 'rows' | 'foreign' | 'history'>;
	/** "Sicherung vom 20.11.2026" */
	readonly about: string;
	/** Only these records, with what belongs to them. */
	readonly ids?: ReadonlySet<string>;
	/** Saves the present state; where it cannot be saved nothing is restored. */
	readonly secure: () => Promise<boolean>;
}

type What = Pick<Restoring, 'backup' | 'ids'>;

/** What "Fehlendes zurückholen" would do. */
export const previewMissing = async (
	catalogue: Catalogue,
	{ backup, ids }: What
): Promise<Restoration> => missing(backup.rows, await catalogue.rows(), ids);

/** What "Stand von damals herstellen" would do. */
export const previewState = async (
	catalogue: Catalogue,
	{ backup, ids }: What
): Promise<Restoration> => stateOfThen(backup.rows, await catalogue.rows(), ids);

/** Brings back what is gone; nothing that was written since is touched. Taking it back rewinds. */
export async function restoreMissing(
	catalogue: Catalogue,
	{ secure, about, ...what }: Restoring
): Promise<Committed | undefined> {
	if (!(await secure())) return undefined;
	const { records } = await previewMissing(catalogue, what);
	const { foreign, history } = what.backup;
	const action: Action = { kind: 'take-in', backup: true, about };
	const merging = takingIn(action, records, !what.ids && foreign ? { foreign } : {});
	const work: Work = async (batch) => {
		const done = await merging(batch);
		await bringHistoryBack(batch, history);
		return done;
	};
	return catalogue.transact(work, {}, erasesIn(records));
}

/** Brings a former state back by new writes, which overrule. Taking it back is an inverse write. */
export async function restoreState(
	catalogue: Catalogue,
	{ secure, about, ...what }: Restoring
): Promise<Committed | undefined> {
	if (!(await secure())) return undefined;
	const plan = await previewState(catalogue, what);
	const { foreign, history } = what.backup;
	const then = new Map(Object.values(what.backup.rows).flatMap(byId));
	const concerned = [...plan.added, ...plan.changed, ...plan.removed, ...plan.binned];
	const merged = new Set(plan.records.map(({ row }) => row.id));
	const others = concerned.filter(({ id }) => !merged.has(id));
	const work: Work = async (batch) => {
		await batch.merge(plan.records);
		await batch.load(others);
		for (const { entity, id } of others) {
			const row = batch.row(entity, id);
			const after = row && backTo(row, then.get(id), batch.stamp);
			if (after !== row) batch.place(entity, id, after);
		}
		if (!what.ids && foreign) await keepForeign(batch, foreign);
		await bringHistoryBack(batch, history);
		return { entry: batch.entry({ kind: 'restore', backup: true, about }), kept: 0 };
	};
	return catalogue.transact(work, {}, erasesIn(plan.records));
}

/** A backup may bring the mark of an erasure that this database has lost. */
const erasesIn = (records: Restoration['records']): boolean =>
	records.some(({ row }) => isPurged(row));

const byId = (rows: readonly Row[]): [string, Row][] => rows.map((row) => [row.id, row]);
