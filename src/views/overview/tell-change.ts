import { titleOf } from '../../core/record.ts';
import { same } from '../../core/register.ts';
import { timeOf, writerOf } from '../../core/stamp.ts';
import type { FieldChange, HistoryEntry } from '../../core/undo.ts';
import { valueWords } from '../../core/value-words.ts';
import type { Catalogue } from '../../data/catalogue.ts';
import { actions } from '../../i18n/de/actions.ts';
import { overview as t } from '../../i18n/de/overview.ts';
import { formatTime } from '../../i18n/format.ts';
import { entityKeys, entityOf, type AnyRec, type EntityKey } from '../../model/registry.ts';
import type { IconName } from '../../ui/icons.ts';
import { actionWords } from '../action-words.ts';
import type { App } from '../app.svelte.ts';
import { recordHref } from '../record-place.ts';

/** One line of the list of changes. */
export interface ToldChange {
	readonly icon: IconName;
	/** The record it is about, if it is one. */
	readonly title?: string;
	readonly href?: string;
	readonly text: string;
	/** When, and on which device. */
	readonly meta: string;
}

const icons: Partial<Record<HistoryEntry['action']['kind'], IconName>> = {
	create: 'plus',
	delete: 'trash',
	restore: 'restore',
	import: 'upload',
	'take-in': 'exchange',
	undo: 'undo',
	redo: 'redo'
};

/** Tells an action in a sentence: about one record with what became of it, else as a whole. */
export function tellChange(app: App, entry: HistoryEntry): ToldChange {
	const { catalogue } = app;
	const { action, stamp } = entry;
	const writer = writerOf(stamp);
	const device = catalogue.table('device').all.find(({ writers }) => writers.includes(writer));
	const meta = t.byWhom(formatTime(timeOf(stamp)), device?.label ?? '');
	const fetched = action.backup && action.kind === 'take-in';
	const icon = icons[fetched ? 'restore' : action.kind] ?? 'swap';
	const only = onlyRecord(entry);
	const about = only && aboutRecord(app, only, entry);
	if (about) return { icon, meta, ...about };
	const what = actionWords(app, entry);
	if (action.kind === 'undo') return { icon, meta, text: actions.takenBack(what) };
	if (action.kind === 'redo') return { icon, meta, text: actions.doneAgain(what) };
	return { icon, meta, text: what };
}

interface One {
	readonly entity: EntityKey;
	readonly id: string;
}

/** The one record that an action made or changed. */
function onlyRecord({ action, created, changes }: HistoryEntry): One | undefined {
	if (action.kind !== 'edit' && action.kind !== 'create' && action.kind !== 'delete')
		return undefined;
	const made = entityKeys.flatMap((entity) =>
		(created[entity] ?? []).map((id): One => ({ entity, id }))
	);
	const all = new Map([...made, ...changes].map(({ entity, id }) => [id, { entity, id }]));
	return all.size === 1 ? [...all.values()][0] : undefined;
}

function aboutRecord(
	app: App,
	{ entity, id }: One,
	{ created, changes }: HistoryEntry
): Pick<ToldChange, 'title' | 'href' | 'text'> | undefined {
	const { catalogue } = app;
	const record = catalogue.table(entity).getAny(id) as AnyRec | undefined;
	if (!record) return undefined;
	const { label } = entityOf(entity);
	const isNew = (created[entity] ?? []).includes(id);
	const gone = changes.some(({ key, to }) => key === 'deleted' && Boolean(to));
	const owner = typeof record['measure'] === 'string' ? record['measure'] : undefined;
	if (owner !== undefined) {
		const measure = catalogue.table('measure').get(owner);
		if (!measure) return undefined;
		const text = isNew ? t.partCreated(label) : gone ? t.partDeleted(label) : t.partChanged(label);
		const title = `${measure.number} ${measure.title}`.trim();
		return { title, text, ...placed(app, 'measure', owner) };
	}
	const title = titleOf(entity, record, catalogue.names);
	if (isNew) return { title, text: t.created, ...placed(app, entity, id) };
	if (gone) return { title, text: t.deleted };
	const text = changes.length > 0 ? changesText(catalogue, entity, changes) : undefined;
	return text === undefined ? undefined : { title, text, ...placed(app, entity, id) };
}

function placed(app: App, entity: EntityKey, id: string): { href?: string } {
	const href = recordHref(app, entity, id);
	return href === undefined ? {} : { href };
}

function changesText(
	catalogue: Catalogue,
	entity: EntityKey,
	changes: readonly FieldChange[]
): string | undefined {
	const { fields } = entityOf(entity);
	const told = changes.flatMap((change) => {
		const field = Object.hasOwn(fields, change.key) ? fields[change.key] : undefined;
		return field && !field.hidden ? [{ ...change, field }] : [];
	});
	const [first] = told;
	if (!first) return undefined;
	const { field } = first;
	if (told.length > 1 || field.kind === 'long-text' || field.kind === 'list') {
		return t.edited(told.map((change) => change.field.label));
	}
	const { names } = catalogue;
	if (same(first.from, first.to)) return t.settled(field.label, valueWords(first.to, field, names));
	return t.changed(
		field.label,
		valueWords(first.from, field, names),
		valueWords(first.to, field, names)
	);
}
