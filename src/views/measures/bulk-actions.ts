import { progressWrites, unchangedEntry } from '../../core/progress.ts';
import { titleOf } from '../../core/record.ts';
import type { Write } from '../../data/batch.ts';
import { newId } from '../../data/ids.ts';
import { measures as t } from '../../i18n/de/measures.ts';
import { kindOf, noNames } from '../../model/kinds/index.ts';
import { entities, type Rec } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';
import { tellBinned } from '../bin.ts';

type Measures = readonly Rec<'measure'>[];

const listed = 8; // so many are named in a question

/** The first of many measures by name, for a question. */
function namesOf(app: App, measures: Measures): string[] {
	const names = measures
		.slice(0, listed)
		.map((measure) => titleOf('measure', measure, app.catalogue.names) || t.untitled);
	return measures.length > listed ? [...names, t.moreRows(measures.length - listed)] : names;
}

/** "Kein neuer Sachstand" for many measures: one entry each, one commit, one undo. */
export async function sayUnchanged(app: App, measures: Measures): Promise<void> {
	const count = measures.length;
	const { date } = entities.progress.fields;
	const day = kindOf(date).format(app.today, date, noNames);
	const sure = await app.confirm.ask({
		title: t.unchangedTitle(count),
		text: [t.unchangedText(count, day), ...namesOf(app, measures)],
		confirm: t.unchangedApply(count)
	});
	if (!sure) return;
	const entries = app.catalogue.table('progress').by('measure');
	const writes = measures.flatMap((measure): Write[] =>
		progressWrites({
			id: newId(),
			values: unchangedEntry(measure, app.today),
			measure,
			entries: entries.get(measure.id) ?? []
		})
	);
	await app.commit({ kind: 'bulk', count }, writes, t.unchangedDone(count));
}

/** Puts measures into the bin, with all that belongs to them. */
export async function moveToBin(app: App, measures: Measures): Promise<void> {
	const count = measures.length;
	const ids = measures.map(({ id }) => id);
	const all = ids.reduce((sum, id) => sum + app.catalogue.withChildren('measure', id).length, 0);
	const sure = await app.confirm.ask({
		title: t.binTitle(count),
		text: [t.binText(all - count), ...namesOf(app, measures)],
		confirm: t.binApply(count),
		danger: true
	});
	if (!sure) return;
	if (count > 1 && !(await app.secure('bulk-delete'))) return;
	const [only] = count === 1 ? measures : [];
	const about = only && titleOf('measure', only, app.catalogue.names);
	const action = { kind: 'delete' as const, ...(about ? { about } : { count }) };
	const done = await app.act(() => app.catalogue.remove(action, 'measure', ids));
	if (done) tellBinned(app, t.binDone(count));
}
