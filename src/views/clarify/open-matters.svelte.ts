import { matterKey, mattersIn, type Matter, type Tables } from '../../core/clarify.ts';
import { doublesIn, sameForDoubles } from '../../core/doubles.ts';
import type { Catalogue } from '../../data/catalogue.ts';
import type { AnyRec, EntityKey, Rec } from '../../model/registry.ts';

const fact = 'clarify.kept';

/** Everything in a catalogue that is to be decided, as it stands now. */
export class OpenMatters {
	readonly catalogue: Catalogue;
	/** Doubles of which a person said that both are meant. */
	#kept = $state.raw<ReadonlySet<string>>(new Set());
	#compared: readonly Rec<'measure'>[] = [];
	#doubles: readonly (readonly [string, string])[] = [];

	readonly all: readonly Matter[] = $derived.by(() => {
		const found = mattersIn(this.tables, this.#findDoubles());
		return found.filter((matter) => matter.kind !== 'double' || !this.#kept.has(matterKey(matter)));
	});

	private constructor(catalogue: Catalogue) {
		this.catalogue = catalogue;
	}

	/** Reads what was said about doubles, and looks for the rest whenever the catalogue changes. */
	static async of(catalogue: Catalogue): Promise<OpenMatters> {
		const matters = new OpenMatters(catalogue);
		matters.#kept = new Set(await catalogue.fact<string[]>(fact));
		return matters;
	}

	/** The records by id: looked up here, since ten thousand questions to a live table would take long. */
	get tables(): Tables {
		const { catalogue } = this;
		const indexes = new Map<string, ReadonlyMap<string, AnyRec>>();
		const index = (name: string, records: () => readonly AnyRec[]): ReadonlyMap<string, AnyRec> => {
			let found = indexes.get(name);
			if (!found) indexes.set(name, (found = new Map(records().map((one) => [one.id, one]))));
			return found;
		};
		const all = (entity: EntityKey): readonly AnyRec[] => catalogue.table(entity).all;
		const get: Tables['get'] = (entity, id) => index(entity, () => all(entity)).get(id);
		const withDeleted: Tables['withDeleted'] = (entity, id) =>
			get(entity, id) ?? index(`gone ${entity}`, () => catalogue.table(entity).gone).get(id);
		return { all, get, withDeleted };
	}

	/** Remembers that both measures of a double are meant; for as long as this computer keeps the catalogue. */
	keep(matter: Matter): Promise<void> {
		return this.#remember((kept) => [...kept, matterKey(matter)]);
	}

	/** Asks again about a double. */
	ask(key: string): Promise<void> {
		return this.#remember((kept) => kept.filter((other) => other !== key));
	}

	async #remember(change: (kept: readonly string[]) => readonly string[]): Promise<void> {
		await this.catalogue.transact(async (batch) => {
			// Another window may have said something about another double meanwhile.
			const kept = new Set(change((await batch.fact<readonly string[]>(fact)) ?? []));
			await batch.setFact(fact, [...kept]);
			this.#kept = kept;
			return { entry: batch.entry({ kind: 'edit' }), kept: 0 };
		});
	}

	#findDoubles(): readonly (readonly [string, string])[] {
		const measures = this.catalogue.table('measure').all;
		if (!sameForDoubles(this.#compared, measures)) this.#doubles = doublesIn(measures);
		this.#compared = measures;
		return this.#doubles;
	}
}
