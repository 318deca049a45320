import { progressWrites, unchangedEntry } from '../../core/progress.ts';
import { newId } from '../../data/ids.ts';
import { measure as t } from '../../i18n/de/measure.ts';
import type { Rec } from '../../model/registry.ts';
import { tellBinned } from '../bin.ts';
import type { MeasureView } from './measure-view.svelte.ts';

/** "Kein neuer Sachstand": one click, one commit, one undo. */
export async function sayUnchanged(view: MeasureView): Promise<void> {
	const { measure, progress: entries, app } = view;
	if (!measure) return;
	const values = unchangedEntry(measure, app.today);
	const writes = progressWrites({ id: newId(), values, measure, entries });
	const about = t.progressOf(view.name);
	await app.commit({ kind: 'create', about }, writes, t.unchangedSaved);
}

/** Puts an entry into the bin; the measure keeps its status. */
export async function removeEntry(view: MeasureView, entry: Rec<'progress'>): Promise<void> {
	const { app } = view;
	const about = t.progressOf(view.name);
	const done = await app.act(() =>
		app.catalogue.remove({ kind: 'delete', about }, 'progress', [entry.id])
	);
	if (done) tellBinned(app, t.progressRemoved);
}
