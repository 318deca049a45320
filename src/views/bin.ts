import { binned, binnedTogether, type Binned } from '../core/bin.ts';
import type { Committed } from '../data/ledger.ts';
import { actions } from '../i18n/de/actions.ts';
import type { AnyRec, EntityKey } from '../model/registry.ts';
import type { App } from './app.svelte.ts';
import { link } from './router.svelte.ts';

const goneIn =
	({ catalogue }: App) =>
	(entity: EntityKey): readonly AnyRec[] =>
		catalogue.table(entity).gone;

/** What lies in the bin of the open catalogue, the newest first. */
export const binOf = (app: App): Binned[] => binned(goneIn(app));

/** Says that something went into the bin, with the ways to take that back and to look there. */
export function tellBinned(app: App, text: string): void {
	app.tell(text, { label: actions.toBin, href: link('einstellungen/papierkorb') });
}

/** Fetches a record out of the bin, with everything that went there together with it, in one step. */
export function fetchBack(
	app: App,
	item: Binned,
	about: string,
	told?: string
): Promise<Committed | undefined> {
	const writes = binnedTogether(item, goneIn(app)).map((record) => ({
		...record,
		fetchBack: true as const
	}));
	return app.commit({ kind: 'restore', about }, writes, told);
}

/** Throws records out of the bin for good, after a backup; says whether that was done. */
export async function emptyBin(app: App, items: readonly Binned[]): Promise<boolean> {
	if (!(await app.secure('erasure'))) return false;
	const records = items.flatMap((item) => binnedTogether(item, goneIn(app)));
	const done = await app.act(async () => {
		const { throwOut } = await import('../data/erasure.ts');
		return throwOut(app.catalogue, records);
	});
	// Messages that offer to take the deletion back promise what is no longer possible.
	if (done) for (const { id } of app.toasts.list) app.toasts.dismiss(id);
	return done !== undefined;
}
