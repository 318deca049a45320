import { newId } from '../../data/ids.ts';
import { measure as t } from '../../i18n/de/measure.ts';
import { fieldsOf, valueOf } from '../../core/record.ts';
import type { AnyRec } from '../../model/registry.ts';
import type { MenuEntry } from '../../ui/menu.ts';
import { tellBinned } from '../bin.ts';
import type { MeasureView } from './measure-view.svelte.ts';

/** What a copy does not take over: it is a measure of its own and has not begun. */
const notCopied: ReadonlySet<string> = new Set([
	'number',
	'title',
	'status',
	'reason',
	'blocked',
	'mergedInto',
	'takenFrom',
	'order'
]);

/** The commands of a measure that have no button of their own. */
export function commandsOf(view: MeasureView, ongone: () => void): MenuEntry[] {
	const blocked = view.measure?.blocked.is ?? false;
	return [
		...(blocked
			? []
			: [
					{
						label: t.markBlocked,
						icon: 'blocked' as const,
						edits: true,
						onselect: () => void block(view)
					}
				]),
		{ label: t.print, icon: 'print', keys: t.printKeys, onselect: () => print() },
		{ label: t.duplicate, icon: 'copy', edits: true, onselect: () => void duplicate(view) },
		'rule',
		{
			label: t.remove,
			icon: 'trash',
			danger: true,
			edits: true,
			onselect: () => void remove(view, ongone)
		}
	];
}

async function block(view: MeasureView): Promise<void> {
	await view.write('blocked', { is: true, reason: '', condition: '' });
	view.edit('blocked');
}

async function duplicate(view: MeasureView): Promise<void> {
	const { app, measure } = view;
	if (!measure) return;
	await app.act(() => app.drafts.flush());
	const copied = fieldsOf('measure', app.ownFields)
		.filter(({ key }) => !notCopied.has(key))
		.map((named) => [named.key, valueOf(measure as unknown as AnyRec, named)] as const);
	const title = t.copyOf(measure.title);
	const id = newId();
	const create = { ...Object.fromEntries(copied), title };
	const write = { entity: 'measure' as const, id, create };
	const done = await app.commit({ kind: 'create', about: title }, [write], t.duplicated);
	if (done) app.go(`${app.router.path[0] ?? 'massnahmen'}/${id}`);
}

async function remove(view: MeasureView, ongone: () => void): Promise<void> {
	const { app, id, name } = view;
	const done = await app.act(() =>
		app.catalogue.remove({ kind: 'delete', about: name }, 'measure', [id])
	);
	if (!done) return;
	tellBinned(app, t.removed(name));
	ongone();
}
