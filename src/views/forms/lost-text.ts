import { fieldsOf } from '../../core/record.ts';
import { same } from '../../core/register.ts';
import { inputs as t } from '../../i18n/de/inputs.ts';
import { entityKeys, isEntityKey, type EntityKey } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';
import { shownText } from '../measure/words.ts';
import type { Typing } from '../inputs/input.ts';
import { keptDrafts, keptNew } from './kept.ts';

/** What was typed in one field of a form whose record is gone. */
export interface LostText {
	readonly label: string;
	readonly text: string;
}

type Typings = readonly (readonly [string, Pick<Typing, 'text' | 'parts'>])[];

/** What was typed about a record, also into forms for what belongs to it, and was never stored. */
export async function lostTexts(app: App, id: string): Promise<LostText[]> {
	const { catalogue } = app;
	const [drafts, made] = await Promise.all([
		keptDrafts.about(catalogue.id, id),
		keptNew.about(catalogue.id, id)
	]);
	return [
		...drafts.flatMap(({ name, value: { edits, typings } }) => {
			const values = edits.map(([key, { value }]) => [key, value] as const);
			return textsOf(app, name, values, typings);
		}),
		...made.flatMap(({ name, value: { first, values, typings = {} } }) => {
			const typed = Object.entries(values).filter(([key, value]) => !same(value, first[key]));
			return textsOf(app, name, typed, Object.entries(typings));
		})
	];
}

/** Says that what was typed about a measure is kept, if it goes while it is on the screen. */
export async function tellKept(app: App, ids: readonly string[]): Promise<void> {
	const texts = (await Promise.all(ids.map((id) => lostTexts(app, id)))).flat();
	if (texts.length === 0) return;
	const action = { label: t.toBin, run: () => app.go('einstellungen/papierkorb') };
	app.toasts.push({ text: t.keptGone, tone: 'warning', sticky: true, action });
}

/** Gives up what was typed about a record that is gone. */
export async function forgetLost({ catalogue }: App, id: string): Promise<void> {
	await Promise.all([keptDrafts, keptNew].map((texts) => texts.forget(catalogue.id, id)));
}

/** Puts what was typed into the clipboard; says whether the browser allowed it. */
export async function copyLost(app: App, texts: readonly LostText[]): Promise<void> {
	const text = texts.map((one) => `${one.label}:\n${one.text}`).join('\n\n');
	try {
		await navigator.clipboard.writeText(text);
		app.toasts.push({ text: t.lostCopied });
	} catch {
		app.toasts.push({ text: t.lostNotCopied, tone: 'warning' });
	}
}

function textsOf(
	app: App,
	name: string,
	values: readonly (readonly [string, unknown])[],
	typings: Typings
): LostText[] {
	const keys = [...values, ...typings].map(([key]) => key);
	const fields = fieldsOf(entityWith(app, name, keys), app.ownFields);
	const of = (key: string) => fields.find((named) => named.key === key)?.field;
	return [
		...values.map(([key, value]) => {
			const field = of(key);
			// A field that is gone as well has left words, if it held any.
			const words = typeof value === 'string' ? value : '';
			const text = field ? shownText(value, field, app.catalogue.names) : words;
			return { label: field?.label ?? key, text };
		}),
		...typings.map(([key, { text, parts }]) => {
			const words = [text, ...Object.values(parts ?? {}).map((part) => part.text)];
			return { label: of(key)?.label ?? key, text: words.filter(Boolean).join(', ') };
		})
	].filter(({ text }) => text !== '');
}

// The record is gone and says no more what it was: a form for a new one names its sort, and a form of
// a stored one has the fields of its sort.
function entityWith({ ownFields }: App, name: string, keys: readonly string[]): EntityKey {
	const named = name.split(' ').find(isEntityKey);
	const has = (entity: EntityKey): boolean => {
		const known = new Set(fieldsOf(entity, ownFields).map(({ key }) => key));
		return keys.every((key) => known.has(key));
	};
	return named ?? (['measure', ...entityKeys] as const).find(has) ?? 'measure';
}
