import { cellChange, cellOf, type Column } from '../../core/columns.ts';
import { valueOf } from '../../core/record.ts';
import { same } from '../../core/register.ts';
import { inputs as t } from '../../i18n/de/inputs.ts';
import { kindOf, type Names } from '../../model/kinds/index.ts';
import type { Rec } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';
import { keptDrafts } from '../forms/kept.ts';
import { offerBack, typedWords } from '../forms/offer-back.ts';
import { understand } from '../forms/understand.ts';
import type { Typing } from '../inputs/input.ts';
import { shownText } from '../measure/words.ts';

/** What stands in a cell: a value, and words that are none (yet). */
interface InCell {
	readonly value: unknown;
	readonly typing: Typing | undefined;
}

/**
 * What was typed in a cell and is not stored. It lies beside what the measure's own form keeps, which
 * takes it over if the window of the table is gone.
 */
export class KeptCell {
	readonly #form: string;
	readonly #name: string;
	readonly #measure: Rec<'measure'>;
	readonly #column: Column;

	constructor(catalogue: { readonly id: string }, measure: Rec<'measure'>, column: Column) {
		this.#form = `${catalogue.id} ${measure.id}`;
		this.#name = `${this.#form} ${column.key}`;
		this.#measure = measure;
		this.#column = column;
	}

	/** The field as it is stored. */
	get #from(): unknown {
		return valueOf(this.#measure, this.#column.named);
	}

	put({ value, typing }: InCell): void {
		const { field, named, part } = this.#column;
		const from = this.#from;
		const changed = !kindOf(field).same(cellOf(this.#measure, this.#column), value);
		if (!changed && !typing) {
			this.forget();
			return;
		}
		const set = cellChange(this.#measure, this.#column, value)[named.key];
		const words =
			typing && (part === undefined ? typing : { ...typing, parts: { [part]: typing } });
		keptDrafts.put(this.#name, {
			edits: changed ? [[named.key, { value: set, from }]] : [],
			typings: words ? [[named.key, { ...words, from }]] : []
		});
	}

	/** What was typed the last time. */
	async find(names: Names): Promise<InCell | undefined> {
		const found = keptDrafts.get(this.#name) ?? (await keptDrafts.takeOver(this.#name)).at(-1);
		if (!found) return undefined;
		const { field, named, part } = this.#column;
		const [edit, words] = [found.value.edits[0]?.[1], found.value.typings[0]?.[1]];
		if (!same((edit ?? words)?.from, this.#from)) {
			// The field was changed since: the measure's own form asks which counts.
			this.forget();
			keptDrafts.put(this.#form, found.value);
			return undefined;
		}
		const record = { ...this.#measure, ...(edit && { [named.key]: edit.value }) };
		const typing = part === undefined ? words : words?.parts?.[part];
		return understand({ value: cellOf(record, this.#column), typing }, field, names);
	}

	/** Gives up what stands in the cell and offers it back: for the next time that it is edited. */
	giveUp(app: App, given: InCell): void {
		this.forget();
		const { field } = this.#column;
		if (!given.typing && kindOf(field).same(cellOf(this.#measure, this.#column), given.value))
			return;
		const text = given.typing
			? typedWords(given.typing)
			: shownText(given.value, field, app.catalogue.names);
		const offer = (): void =>
			offerBack(app, text, () => {
				if (keptDrafts.get(this.#name)) {
					app.toasts.push({ text: t.taken, tone: 'warning' });
					offer();
					return;
				}
				this.put(given);
				app.toasts.push({ text: t.broughtBack });
			});
		offer();
	}

	/** It is stored, or given up for good. */
	forget(): void {
		keptDrafts.put(this.#name, undefined);
	}
}
