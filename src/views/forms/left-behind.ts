import { titleOf } from '../../core/record.ts';
import { foundEntities, type FoundEntity } from '../../core/search-all.ts';
import { forgetOld } from '../../data/kept.ts';
import { inputs as t } from '../../i18n/de/inputs.ts';
import type { AnyRec } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';
import { recordEntry } from '../search/record-entries.ts';
import { keptDrafts, keptNew } from './kept.ts';

/** Says at the start where a crash or a closed browser left text that is not stored, and leads there. */
export async function tellLeftBehind(app: App): Promise<void> {
	forgetOld(Date.now());
	if (!app.isOpen) return;
	const { catalogue } = app;
	await catalogue.ready;
	const kept = [keptDrafts, keptNew].map((texts) => texts.leftBehind(catalogue.id));
	const forms = (await Promise.all(kept)).flat().flatMap((name) => recordIn(app, name) ?? []);
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

/** The record about which a form is; its name holds the id. */
function recordIn(
	{ catalogue }: App,
	name: string
): { entity: FoundEntity; record: AnyRec } | undefined {
	for (const id of name.split(/[^\w-]+/u)) {
		for (const entity of foundEntities) {
			const record = catalogue.table(entity).get(id);
			if (record) return { entity, record };
		}
	}
	return undefined;
}
