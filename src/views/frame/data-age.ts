import { stampOf, timeOf } from '../../core/stamp.ts';
import { pwa as t } from '../../i18n/de/pwa.ts';
import type { LastCopy } from '../../data/last-copy.ts';
import type { IconName } from '../../ui/icons.ts';
import type { App } from '../app.svelte.ts';
import type { Stored } from '../drafts.ts';

const day = 86_400_000;

/** How old the last copy may be, and how much may have changed since, before the program says so and warns. */
const limits = { due: { days: 14, changes: 25 }, old: { days: 30, changes: 100 } } as const;

/** How far the last copy outside of this browser lies behind. */
export interface CopyAge {
	readonly days: number;
	/** Saved actions since; nothing for a copy of a time when they were not counted. */
	readonly changes: number | undefined;
	readonly urgency: 'fresh' | 'due' | 'old';
	/** Whether it is urgent for the number of changes, not for the time. */
	readonly forChanges: boolean;
}

interface Saving {
	readonly state: Stored;
	readonly word: string;
	readonly icon: IconName;
}

const words: Readonly<Record<Stored, Omit<Saving, 'state'>>> = {
	saved: { word: t.saved, icon: 'check' },
	saving: { word: t.saving, icon: 'save' },
	unsaved: { word: t.unsaved, icon: 'pencil' },
	error: { word: t.failed, icon: 'warning' }
};

/** Whether everything is stored: the database and all forms together. */
export function savingOf({ catalogue, drafts }: App): Saving {
	if (catalogue.readOnly) return { state: 'saved', word: t.reading, icon: 'eye' };
	const failed = catalogue.fault !== undefined || catalogue.closed;
	const waiting = drafts.waitingIn(catalogue.id);
	const forms = waiting > 0 && drafts.state === 'saved' ? 'unsaved' : drafts.state;
	const state = failed ? 'error' : catalogue.saving ? 'saving' : forms;
	const counted = state === 'unsaved' && waiting > 0 && { word: t.waiting(waiting) };
	return { state, ...words[state], ...counted };
}

/**
 * How urgent the next copy is, by time and changes since the last one or, before the first, since the
 * beginning of the catalogue. Nothing for the example, which can be had anew at any time.
 */
export function copyAge(
	{ catalogue, today }: Pick<App, 'catalogue' | 'today'>,
	isOwn: boolean,
	copy: Pick<LastCopy, 'at' | 'revision'> | undefined
): CopyAge | undefined {
	const { record, revision } = catalogue;
	if (!isOwn || !record) return undefined;
	const from = copy?.at ?? timeOf(stampOf(record, 'title'));
	const days = Math.floor((Date.parse(today) - from) / day) + 1;
	const changes = changesSince(revision, copy);
	const over = ({ days: d, changes: c }: (typeof limits)['due' | 'old']): boolean =>
		changes !== 0 && (days > d || (changes ?? 0) >= c);
	const urgency = over(limits.old) ? 'old' : over(limits.due) ? 'due' : 'fresh';
	const forChanges = urgency !== 'fresh' && days <= limits[urgency].days;
	return { days, changes, urgency, forChanges };
}

function changesSince(
	revision: number,
	copy: Pick<LastCopy, 'at' | 'revision'> | undefined
): number | undefined {
	if (!copy) return revision;
	if (copy.revision === undefined) return undefined;
	// A database that was restored counts from its own beginning.
	return revision < copy.revision ? revision : revision - copy.revision;
}
