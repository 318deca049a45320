import { fold, termsOf } from '../../core/fold.ts';
import { compareWords } from '../../model/natural.ts';
import { actor as declared } from '../../model/entities/actor.ts';
import type { Rec } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';

/** An actor with what the list says about it. */
export interface ActorRow {
	readonly actor: Rec<'actor'>;
	readonly kind: string;
	readonly lead: number;
	readonly partner: number;
	readonly persons: readonly Rec<'person'>[];
}

/** Columns by which the list is sorted. */
export type ActorColumn = 'name' | 'shortName' | 'kind' | 'lead' | 'partner' | 'persons';

/** The list of actors as its address asks for it: what is searched for, and in which order. */
export class ActorList {
	readonly #app: App;
	readonly query = $derived.by(() => this.#app.router.params.get('q') ?? '');
	readonly column = $derived.by(() => columnOf(this.#app.router.params.get('sort') ?? ''));
	readonly descending = $derived.by(() => this.#app.router.params.get('dir') === 'desc');

	readonly #all = $derived.by(() => {
		const { catalogue } = this.#app;
		const [lead, partner] = [
			catalogue.table('measure').by('lead'),
			catalogue.table('measure').by('partners')
		];
		const persons = catalogue.table('person').by('actor');
		return catalogue.table('actor').all.map((actor): ActorRow => {
			const kind = actor.kind && declared.fields.kind.choices[actor.kind];
			return {
				actor,
				kind,
				lead: lead.get(actor.id)?.length ?? 0,
				partner: partner.get(actor.id)?.length ?? 0,
				persons: persons.get(actor.id) ?? []
			};
		});
	});
	readonly rows = $derived.by(() => this.#sorted(this.#found()));
	readonly ids = $derived.by(() => this.rows.map(({ actor }) => actor.id));

	constructor(app: App) {
		this.#app = app;
	}

	search(query: string): void {
		this.#app.router.set({ q: query });
	}

	/** Sorts by a column; a second time the other way round. */
	sort(column: ActorColumn): void {
		const turn = column === this.column && !this.descending;
		this.#app.router.set({ sort: column === 'name' ? '' : column, dir: turn ? 'desc' : '' });
	}

	#found(): readonly ActorRow[] {
		const terms = termsOf(this.query);
		if (terms.length === 0) return this.#all;
		return this.#all.filter(({ actor, kind, persons }) => {
			const { name, shortName, unitCode, topics, languages, note } = actor;
			const people = persons.flatMap((person) => [person.name, person.function]);
			const words = [name, shortName, unitCode, kind, note, ...topics, ...languages, ...people];
			const text = fold(words.join('\n'));
			return terms.every((term) => text.includes(term));
		});
	}

	#sorted(rows: readonly ActorRow[]): ActorRow[] {
		const { column, descending } = this;
		const sign = descending ? -1 : 1;
		const byName = (a: ActorRow, b: ActorRow): number => compareWords(a.actor.name, b.actor.name);
		return [...rows].sort((a, b) => {
			const [x, y] = [valueOf(a, column), valueOf(b, column)];
			if (typeof x === 'number' && typeof y === 'number') return sign * (x - y) || byName(a, b);
			if (x === '' || y === '') return Number(x === '') - Number(y === '') || byName(a, b);
			return sign * compareWords(String(x), String(y)) || byName(a, b);
		});
	}
}

function valueOf(
	{ actor, kind, lead, partner, persons }: ActorRow,
	column: ActorColumn
): string | number {
	const values = {
		name: actor.name,
		shortName: actor.shortName,
		kind,
		lead,
		partner,
		persons: persons.length
	};
	return values[column];
}

const columns: readonly ActorColumn[] = ['name', 'shortName', 'kind', 'lead', 'partner', 'persons'];
const columnOf = (name: string): ActorColumn => columns.find((column) => column === name) ?? 'name';
