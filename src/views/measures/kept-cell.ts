import { cellChange, cellOf, type Column } from '../../core/columns.ts';
import { valueOf } from '../../core/record.ts';
import { same } from '../../core/register.ts';
import { kindOf, type Names } from '../../model/kinds/index.ts';
import type { Rec } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';
import { keptDrafts, type KeptDraft } from '../forms/kept.ts';
import { enteredText, offerKept } from '../forms/offer-back.ts';
import { understand, type Entered } from '../forms/understand.ts';

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

	put({ value, typing }: Entered): void {
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

	/**
	 * What was typed the last time, if it can still be shown (`isShown`, asked at the last moment). Where the
	 * field was changed since, it is left for the measure's own form, which asks which counts.
	 */
	async find(names: Names, isShown: () => boolean): Promise<Entered | undefined> {
		const own = keptDrafts.get(this.#name);
		if (own && !this.#fits(own.value)) keptDrafts.leave(this.#name);
		const fits = (left: KeptDraft): boolean => isShown() && this.#fits(left);
		const kept = keptDrafts.get(this.#name) ?? (await keptDrafts.take(this.#name, fits));
		if (!kept) return undefined;
		const found = kept.value;
		const { field, named, part } = this.#column;
		const [edit, words] = [found.edits[0]?.[1], found.typings[0]?.[1]];
		const record = { ...this.#measure, ...(edit && { [named.key]: edit.value }) };
		const typing = part === undefined ? words : words?.parts?.[part];
		return understand({ value: cellOf(record, this.#column), typing }, field, names);
	}

	/** Whether the field is still the one beside which it was typed. */
	#fits({ edits, typings }: KeptDraft): boolean {
		return same((edits[0] ?? typings[0])?.[1].from, this.#from);
	}

	/** Gives up what stands in the cell and offers it back: to `reopen`, or the next time that it is edited. */
	giveUp(app: App, given: Entered, reopen: () => boolean): void {
		this.forget();
		const { field } = this.#column;
		const isSame = kindOf(field).same(cellOf(this.#measure, this.#column), given.value);
		if (isSame && !given.typing) return;
		offerKept(app, {
			text: enteredText(given, field, app.catalogue.names),
			isTaken: () => keptDrafts.get(this.#name) !== undefined,
			keep: () => this.put(given),
			reopen
		});
	}

	/** It is stored, or given up for good. */
	forget(): void {
		keptDrafts.put(this.#name, undefined);
	}
}
