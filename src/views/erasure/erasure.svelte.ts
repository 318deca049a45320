import { SvelteSet } from 'svelte/reactivity';
import { placeOf, type Mention } from '../../core/erasure.ts';
import { eraseRecord, isUnfinished, planErasure, type ErasurePlan } from '../../data/erasure.ts';
import { erasure as t } from '../../i18n/de/erasure.ts';
import type { EntityKey } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';

/** A person about to be erased: what names it, and what somebody decided about each place. */
export class ErasureCase {
	readonly #app: App;
	readonly #entity: EntityKey;
	readonly #id: string;
	#plan = $state.raw<ErasurePlan>();
	/** Places from which the words go. */
	readonly #removed = new SvelteSet<string>();
	/** Whether everything is decided and only the last word is missing. */
	confirming = $state(false);
	erasing = $state(false);

	constructor(app: App, entity: EntityKey, id: string) {
		this.#app = app;
		this.#entity = entity;
		this.#id = id;
	}

	/** Nothing while the texts are looked through. */
	get mentions(): readonly Mention[] | undefined {
		return this.#plan?.mentions;
	}

	/** How many texts will change. */
	get count(): number {
		return this.#removed.size;
	}

	async look(): Promise<void> {
		await this.#app.act(() => this.#app.drafts.flush());
		this.#plan = await this.#app.act(() =>
			planErasure(this.#app.catalogue, this.#entity, this.#id)
		);
		for (const mention of this.mentions ?? []) this.decide(mention, mention.sure);
	}

	removes({ id, key }: Mention): boolean {
		return this.#removed.has(placeOf(id, key));
	}

	decide({ id, key }: Mention, remove: boolean): void {
		if (remove) this.#removed.add(placeOf(id, key));
		else this.#removed.delete(placeOf(id, key));
	}

	/** Erases; says whether that was done. */
	async erase(): Promise<boolean> {
		const plan = this.#plan;
		if (!plan) return false;
		this.erasing = true;
		const without = plan.mentions.filter((mention) => this.removes(mention));
		const done = await this.#app.act(() => eraseRecord(this.#app.catalogue, plan, without));
		this.erasing = false;
		// Messages of what was done before may name the person.
		if (!done) return false;
		for (const { id } of this.#app.toasts.list) this.#app.toasts.dismiss(id);
		if (await isUnfinished(this.#app.catalogue))
			this.#app.toasts.push({ text: t.unfinished, tone: 'warning', sticky: true });
		return true;
	}
}
