import { titleOf } from '../../core/record.ts';
import { foundEntities, type FoundEntity } from '../../core/search-all.ts';
import { forgetOld } from '../../data/kept.ts';
import { inputs as t } from '../../i18n/de/inputs.ts';
import { isId } from '../../model/kinds/index.ts';
import { entityKeys, type AnyRec } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';
import { recordEntry } from '../search/record-entries.ts';
import { keptDrafts, keptNew } from './kept.ts';
import { copyLost, lostTexts } from './lost-text.ts';

/** Says at the start where a crash or a closed browser left text that is not stored, and leads there. */
export async function tellLeftBehind(app: App): Promise<void> {
	forgetOld(Date.now());
	if (!app.isOpen) return;
	const { catalogue } = app;
	await catalogue.ready;
	const kept = [keptDrafts, keptNew].map((texts) => texts.leftBehind(catalogue.id));
	const names = (await Promise.all(kept)).flat();
	await tellLost(app, names);
	const forms = names.flatMap((name) => recordIn(app, name) ?? []);
	const places = new Map(forms.map((form) => [form.record.id, form]));
	const [first] = places.values();
	if (!first) return;
	const title = titleOf(first.entity, first.record, catalogue.names);
	const run = (): void => recordEntry(app, first.entity, first.record).run();
	const action = { label: t.showLeft, run };
	app.toasts.push({
		text: t.leftBehind(title, places.size - 1),
		tone: 'info',
		sticky: true,
		action
	});
}

/** Text about records that are gone has no place to lead to: it is shown, to be copied. */
async function tellLost(app: App, names: readonly string[]): Promise<void> {
	const { catalogue } = app;
	const isThere = (id: string): boolean =>
		entityKeys.some((entity) => catalogue.table(entity).get(id) !== undefined);
	const ids = new Set(
		names
			.map((name) => idsIn(name.slice(catalogue.id.length)).filter(isId))
			.flatMap((about) => (about.some(isThere) ? [] : about))
	);
	const texts = (await Promise.all([...ids].map((id) => lostTexts(app, id)))).flat();
	if (texts.length === 0) return;
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
	app.toasts.push({ text: t.lostBehind, tone: 'info', sticky: true, action });
}

const idsIn = (name: string): string[] => name.split(/[^\w-]+/u);

/** The record about which a form is; its name holds the id. */
function recordIn(
	{ catalogue }: App,
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
