import { titleOf } from '../../core/record.ts';
import { foundEntities, type FoundEntity } from '../../core/search-all.ts';
import type { Catalogue } from '../../data/catalogue.ts';
import { forgetOld, onLeftTaken } from '../../data/kept.ts';
import { inputs as t } from '../../i18n/de/inputs.ts';
import { isId } from '../../model/kinds/index.ts';
import { entityKeys, type AnyRec } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';
import { recordEntry } from '../search/record-entries.ts';
import { keptDrafts, keptNew } from './kept.ts';
import { copyLost, lostTexts } from './lost-text.ts';

/**
 * Says where a crash or a closed browser left text of the open catalogue that is not stored, and leads
 * there – until that is `over`, because another one is opened.
 */
export async function tellLeftBehind(
	app: App,
	catalogue = app.catalogue,
	over?: AbortSignal
): Promise<void> {
	forgetOld(Date.now());
	await catalogue.ready;
	const names = await namesLeft(catalogue);
	if (!over?.aborted) await tellLost(app, names, over);
	if (!over?.aborted) await tellWhere(app, catalogue, over);
}

/** The forms in which text was left behind. */
async function namesLeft({ id }: Catalogue): Promise<string[]> {
	return (await Promise.all([keptDrafts.leftBehind(id), keptNew.leftBehind(id)])).flat();
}

/** Leads to the text; goes when it is opened or given up, and then tells of what is still left. */
async function tellWhere(app: App, catalogue: Catalogue, over?: AbortSignal): Promise<void> {
	let told: { readonly toast: number; readonly text: string } | undefined;
	let asked = false;
	const tell = async (): Promise<void> => {
		const places = await placesLeft(catalogue);
		const [first] = over?.aborted ? [] : places;
		const listed = told && app.toasts.list.some(({ id }) => id === told?.toast);
		const closed = told && !listed && !asked;
		const text = first && t.leftBehind(titleOf(...first, catalogue.names), places.length - 1);
		if (told && listed && text === told.text) return;
		if (told) app.toasts.dismiss(told.toast);
		if (!first || !text || closed) {
			stop();
			return;
		}
		asked = false;
		const run = (): void => {
			asked = true;
			recordEntry(app, ...first).run();
		};
		const action = { label: t.showLeft, run };
		told = { toast: app.toasts.push({ text, tone: 'info', sticky: true, action }), text };
	};
	const stop = onLeftTaken(() => void tell());
	over?.addEventListener('abort', () => void tell());
	await tell();
}

/** A record about which something is typed and not stored, and the way to it. */
interface WaitingPlace {
	readonly title: string;
	readonly run: () => void;
}

/** Where forms of these names are; those of records that do not exist yet are at no place. */
export function placesOf(app: App, names: readonly string[]): WaitingPlace[] {
	const forms = names.flatMap((name) => recordIn(app.catalogue, name) ?? []);
	const places = new Map(forms.map((form) => [form.record.id, form]));
	return [...places.values()].map(({ entity, record }) => ({
		title: titleOf(entity, record, app.catalogue.names),
		run: () => recordEntry(app, entity, record).run()
	}));
}

/** The records about which text was left behind. */
async function placesLeft(catalogue: Catalogue): Promise<[FoundEntity, AnyRec][]> {
	const forms = (await namesLeft(catalogue)).flatMap((name) => recordIn(catalogue, name) ?? []);
	const places = new Map<string, [FoundEntity, AnyRec]>();
	for (const { entity, record } of forms) places.set(record.id, [entity, record]);
	return [...places.values()];
}

/** Text about records that are gone has no place to lead to: it is shown, to be copied. */
async function tellLost(app: App, names: readonly string[], over?: AbortSignal): Promise<void> {
	const { catalogue } = app;
	const isThere = (id: string): boolean =>
		entityKeys.some((entity) => catalogue.table(entity).get(id) !== undefined);
	const ids = new Set(
		names
			.map((name) => idsIn(name.slice(catalogue.id.length)).filter(isId))
			.flatMap((about) => (about.some(isThere) ? [] : about))
	);
	const texts = (await Promise.all([...ids].map((id) => lostTexts(app, id)))).flat();
	if (texts.length === 0 || over?.aborted) return;
	const show = async (): Promise<void> => {
		const copy = await app.confirm.ask({
			title: t.lostTitle,
			text: [t.lost, ...texts.map(({ label, text }) => `${label}: ${text}`)],
			confirm: t.copyLost,
			cancel: t.close
		});
		if (copy) await copyLost(app, texts);
	};
	const action = { label: t.showLeft, run: () => void show() };
	const toast = app.toasts.push({ text: t.lostBehind, tone: 'info', sticky: true, action });
	over?.addEventListener('abort', () => app.toasts.dismiss(toast));
}

const idsIn = (name: string): string[] => name.split(/[^\w-]+/u);

/** The record about which a form is; its name holds the id. */
function recordIn(
	catalogue: Catalogue,
	name: string
): { entity: FoundEntity; record: AnyRec } | undefined {
	for (const id of idsIn(name)) {
		for (const entity of foundEntities) {
			const record = catalogue.table(entity).get(id);
			if (record) return { entity, record };
		}
	}
	return undefined;
}
