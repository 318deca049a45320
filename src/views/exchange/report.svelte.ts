import type { Counts } from '../../core/exchange/preview.ts';
import { titleOf } from '../../core/record.ts';
import { same } from '../../core/register.ts';
import type { Rewind } from '../../core/undo.ts';
import type { Catalogue } from '../../data/catalogue.ts';
import type { FileEffect } from '../../data/files/exchange-work.ts';
import type { Committed } from '../../data/ledger.ts';
import type { Row } from '../../model/record.ts';
import { entityOf } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';

/** What a file has brought, and the way back. */
export class Report {
	readonly #app: App;
	readonly #catalogue: Catalogue;
	readonly #rewind: readonly Rewind[];
	readonly #made: number | undefined;
	readonly counts: Counts;
	/** Cases that it brought to be clarified. */
	readonly matters: number;

	constructor(
		app: App,
		catalogue: Catalogue,
		{ entry, changes }: Committed,
		{ counts, matters }: Pick<FileEffect, 'counts' | 'matters'>
	) {
		this.#app = app;
		this.#catalogue = catalogue;
		this.#rewind = entry.rewind ?? [];
		this.#made = changes.length > 0 ? catalogue.last : undefined;
		this.counts = counts;
		this.matters = matters;
	}

	/** Whether it can be taken back, also when something else was done since. */
	get canUndo(): boolean {
		return this.#made !== undefined && this.#app.catalogue === this.#catalogue && !this.undone;
	}

	/** Whether it was taken back, here or by Ctrl+Z. */
	get undone(): boolean {
		return this.#rewind.some((one) => this.#isBack(one));
	}

	/** After it was taken back: the names of the records that were written since, and were kept. */
	get kept(): readonly string[] {
		const { names } = this.#catalogue;
		return this.#rewind
			.filter((one) => !entityOf(one.entity).internal && !this.#isBack(one))
			.map(({ entity, id, before }) => {
				const record = this.#catalogue.table(entity).getAny(id) ?? before;
				return (record && titleOf(entity, record, names)) || entityOf(entity).label;
			});
	}

	async undo(): Promise<void> {
		await this.#app.drafts.flush();
		if (this.canUndo) await this.#app.undo(this.#made);
	}

	#isBack({ entity, id, before }: Rewind): boolean {
		const now: Pick<Row, 'seen'> | undefined = this.#catalogue.table(entity).getAny(id);
		return before ? same(now?.seen, before.seen) : !now;
	}
}
