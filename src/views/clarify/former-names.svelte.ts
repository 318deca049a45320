import { lastValues } from '../../core/former.ts';
import { changesOf } from '../../core/history.ts';
import { present, titleOf } from '../../core/record.ts';
import type { Catalogue } from '../../data/catalogue.ts';
import type { EntityKey } from '../../model/registry.ts';

/** What records were called that hold no name any more, as far as the history tells: read when asked for. */
export class FormerNames {
	readonly #catalogue: Catalogue;
	readonly #asked = new Set<string>();
	#names = $state.raw<ReadonlyMap<string, string>>(new Map());

	private constructor(catalogue: Catalogue) {
		this.#catalogue = catalogue;
	}

	static of(catalogue: Catalogue): FormerNames {
		let names = all.get(catalogue);
		if (!names) all.set(catalogue, (names = new FormerNames(catalogue)));
		return names;
	}

	/** The former name; '' where it is not known, or not yet. */
	name(entity: EntityKey, id: string): string {
		if (!this.#asked.has(id)) {
			this.#asked.add(id);
			void this.#read(entity, id).catch(() => this.#asked.delete(id));
		}
		return this.#names.get(id) ?? '';
	}

	async #read(entity: EntityKey, id: string): Promise<void> {
		const changes = changesOf(await this.#catalogue.history(id), new Set([id]));
		const row = { ...lastValues(changes), id, stamps: {}, seen: {} };
		const name = titleOf(entity, present(entity, row), this.#catalogue.names);
		this.#names = new Map(this.#names).set(id, name);
	}
}

const all = new WeakMap<Catalogue, FormerNames>();
