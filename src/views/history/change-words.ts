import { authorOf, type Change } from '../../core/history.ts';
import { namedField } from '../../core/record.ts';
import { same } from '../../core/register.ts';
import { timeOf } from '../../core/stamp.ts';
import { valueWords } from '../../core/value-words.ts';
import { history as t } from '../../i18n/de/history.ts';
import type { Field } from '../../model/field.ts';
import type { Deletion } from '../../model/record.ts';
import type { App } from '../app.svelte.ts';
import { deviceLabel } from './devices.ts';

/** The field that a change concerns; nothing for the way into the bin and for fields that are gone. */
export const fieldOf = (app: App, { entity, key }: Change): Field | undefined =>
	namedField(entity, key, app.ownFields)?.field;

/** What happened to a record as a whole; nothing for a change of a field. */
export function wholeWords({ key, to }: Change): string | undefined {
	if (key !== 'deleted') return undefined;
	return to ? t.deleted[(to as Deletion).how] : t.fetchedBack;
}

/** What happened to the versions of a field whose shown value stayed; nothing where that changed. */
export function versionWords(app: App, change: Change): string | undefined {
	const { from, to, beside = [] } = change;
	if (!same(from, to)) return undefined;
	if (beside.length === 0) return t.reopened;
	return t.settled(valueWords(to, fieldOf(app, change), app.catalogue.names));
}

/** How a change came about: "durch Einlesen von …"; nothing for an edit by hand. */
export function howWords({ action, origin, time }: Change): string {
	const { kind, about = '' } = action;
	if (action.backup)
		return kind === 'undo' || kind === 'redo' ? t.how(kind, about) : t.fetchedFrom(about);
	if (kind === 'take-in' && origin !== undefined) return t.takenIn(about, time);
	return t.how(kind, about);
}

/** When, on which device and how; of a value from a file when and where it was written. */
export const changeMeta = (app: App, change: Change): string =>
	t.meta(timeShown(change), deviceLabel(app, authorOf(change)), howWords(change));

/** When a value was written, there where it was. */
export const timeShown = ({ action, origin, time }: Change): number =>
	action.kind === 'take-in' && origin !== undefined ? timeOf(origin) : time;
