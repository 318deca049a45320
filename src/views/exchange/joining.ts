import type { ReadRecord } from '../../core/exchange/read.ts';
import type { CatalogueEntry } from '../../data/browser.ts';
import { Catalogue } from '../../data/catalogue.ts';
import { newId } from '../../data/ids.ts';
import type { StillContent } from '../../data/source.ts';
import { takeIn as t } from '../../i18n/de/take-in.ts';
import { entityKeys, type EntityKey } from '../../model/registry.ts';
import type { Row } from '../../model/record.ts';
import type { App } from '../app.svelte.ts';
import { openFilled } from '../fill.ts';
import { screenFor } from '../routes.ts';
import type { TakeIn } from './take-in.svelte.ts';

/** How a catalogue that this browser does not know is opened. */
export type Joining = 'join' | 'neighbour' | 'copy';

/** The open catalogue, if it is the user's own and nothing was ever done in it. */
export async function emptyOne(app: App): Promise<CatalogueEntry | undefined> {
	if (!app.isOpen || app.readOnly) return undefined;
	const { catalogue, browser } = app;
	return (await isFresh(catalogue))
		? browser.catalogues.find(({ id, kind }) => id === catalogue.id && kind === 'own')
		: undefined;
}

async function isFresh(catalogue: Catalogue): Promise<boolean> {
	await catalogue.ready; // a table that is not read yet looks empty
	const ours: readonly EntityKey[] = ['catalogue', 'device'];
	const empty = entityKeys.every((key) => ours.includes(key) || catalogue.table(key).size === 0);
	// What was deleted or taken back can be fetched back, as long as the catalogue is there.
	return empty && !catalogue.canUndo && !catalogue.canRedo;
}

/** Gets the code for the answer ready while the user still reads the question. */
export function readyToOpen(): void {
	Promise.all([
		import('../../data/taking-in.ts'),
		import('../../data/source-stored.ts'),
		screenFor('')
	]).catch(() => undefined); // asked for again where it is needed
}

/** Forgets the catalogue that gave way, unless another window wrote into it meanwhile. */
async function forgetFresh({ browser }: App, { id }: CatalogueEntry): Promise<void> {
	const catalogue = await Catalogue.open(id, browser.identity);
	const fresh = await isFresh(catalogue).finally(() => catalogue.close());
	if (fresh) await browser.forget(id);
}

/** Opens the catalogue of a file as a further one of this browser, the user's own or a copy of it. */
export async function join(
	app: App,
	taking: TakeIn,
	how: 'join' | 'copy',
	replaceEmpty: boolean
): Promise<void> {
	const { head } = taking;
	if (!head) return;
	const empty = replaceEmpty ? await emptyOne(app) : undefined;
	const entry: CatalogueEntry = {
		id: how === 'join' ? head.catalogue.id : newId(),
		title: how === 'join' ? head.catalogue.title : t.unknown.copyTitle(head.catalogue.title),
		municipality: head.catalogue.municipality,
		kind: 'own',
		openedAt: Date.now()
	};
	await taking.run(t.writing, async () => {
		const records = taking.records('all', head.records); // on their way meanwhile
		records.catch(() => undefined); // told when they are needed
		await openFilled(app, entry, async (catalogue) => {
			const rows = (await records).map((record) => underId(record, entry.id));
			await taking.write(catalogue, 'begin', rows);
		});
		if (how === 'copy') await rename(app, entry);
		app.go('');
		app.toasts.push({ text: t.unknown.opened(entry.title) });
		if (empty) await forgetFresh(app, empty);
	});
}

/**
 * The record of the catalogue itself stands under the id that the catalogue has here. All others keep
 * theirs in a copy, too: it has a database of its own where they meet no others, links between them
 * and into texts stay right, and a file of the copy can never be merged into the original, since that
 * goes by the id of the catalogue.
 */
const underId = ({ entity, row }: ReadRecord, id: string): ReadRecord =>
	entity === 'catalogue' ? { entity, row: { ...row, id } } : { entity, row };

async function rename(app: App, { id, title }: CatalogueEntry): Promise<void> {
	const set = { title };
	await app.commit({ kind: 'edit', about: title }, [{ entity: 'catalogue', id, set }]);
}

/** Keeps the catalogue of another town to be read; a former state of it is replaced. */
export async function keepNeighbour(app: App, taking: TakeIn): Promise<void> {
	const { head } = taking;
	if (!head) return;
	const { id, title, municipality } = head.catalogue;
	await taking.run(t.writing, async () => {
		const content = await stillContent(taking, 'neighbour', title);
		if (!content) return;
		const written = Date.parse(head.written.at);
		const entry: CatalogueEntry = {
			id,
			title,
			municipality,
			kind: 'neighbour',
			openedAt: Date.now(),
			...(Number.isNaN(written) ? {} : { writtenAt: written })
		};
		await app.browser.keepNeighbour(entry, content);
		await app.open(entry);
		app.go('');
		app.toasts.push({ text: t.unknown.opened(title) });
	});
}

/** Shows what only a newer program may write. */
export async function viewOnly(app: App, taking: TakeIn): Promise<void> {
	const { head } = taking;
	if (!head) return;
	await taking.run(t.reading, async () => {
		const content = await stillContent(taking, 'newer', head.catalogue.title);
		if (!content) return;
		await app.view(content);
		app.go('');
	});
}

async function stillContent(
	taking: TakeIn,
	why: StillContent['why'],
	label: string
): Promise<StillContent | undefined> {
	const { head } = taking;
	if (!head) return undefined;
	const records = await taking.records('all', head.records);
	const rows: Record<string, Row[]> = {};
	for (const { entity, row } of records) (rows[entity] ??= []).push(row);
	return { id: head.catalogue.id, why, rows, foreign: await taking.foreign(), label };
}
