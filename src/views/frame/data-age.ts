import { stampOf, timeOf } from '../../core/stamp.ts';
import { pwa as t } from '../../i18n/de/pwa.ts';
import type { IconName } from '../../ui/icons.ts';
import type { App } from '../app.svelte.ts';
import type { Stored } from '../drafts.ts';

const day = 86_400_000;

/** How old the last copy may be, in days, before the program says so, and before it warns. */
export const copyLimits = { due: 14, old: 30 } as const;

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
	const failed = catalogue.fault !== undefined || catalogue.closed;
	const state = failed ? 'error' : catalogue.saving ? 'saving' : drafts.state;
	return { state, ...words[state] };
}

/**
 * How urgent the next copy is, by the last one or, before the first, by the age of the catalogue.
 * Nothing for the example, which can be had anew at any time.
 */
export function copyAge(
	{ catalogue, today }: Pick<App, 'catalogue' | 'today'>,
	isOwn: boolean,
	copiedAt: number | undefined
): { readonly days: number; readonly tone: string } | undefined {
	const { record } = catalogue;
	if (!isOwn || !record) return undefined;
	const from = copiedAt ?? timeOf(stampOf(record, 'title'));
	const days = Math.floor((Date.parse(today) - from) / day) + 1;
	const tone =
		days > copyLimits.old
			? 'datastate__part--old'
			: days > copyLimits.due
				? 'datastate__part--due'
				: '';
	return { days, tone };
}
