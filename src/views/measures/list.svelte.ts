import { SvelteSet } from 'svelte/reactivity';
import { columnsOf, type Column } from '../../core/columns.ts';
import {
	applyFilter,
	facetsOf,
	readFilter,
	toggled,
	writeAnswers,
	type Facet,
	type Filter,
	type Filtered
} from '../../core/filter.ts';
import { termsOf } from '../../core/fold.ts';
import {
	layoutKeys,
	readLayout,
	writeColumns,
	writeGrouping,
	writeSorting
} from '../../core/list-state.ts';
import {
	placesToShow,
	type SearchTexts,
	type Snippet,
	type Surroundings
} from '../../core/search.ts';
import { rowsOf, sortMeasures, type Grouping } from '../../core/table-view.ts';
import type { Rec } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';
import { searchTexts } from '../search-texts.ts';

type Measure = Rec<'measure'>;
/** What a former search found; a longer query looks only there. */
interface Search {
	readonly terms: readonly string[];
	readonly measures: readonly Measure[];
	readonly texts: SearchTexts;
	readonly around: Surroundings;
	readonly hits: readonly Measure[];
}

const pause = 250; // the address follows when the typing rests

/**
 * The table of measures as the address asks for it, in steps that each follow only what they need:
 * sorting waits for changed records, a key in the search only filters what is sorted already.
 */
export class MeasureList {
	readonly #app: App;
	/** Groups whose rows are hidden. */
	readonly folded = new SvelteSet<string>();
	#typed = $state<string>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	#counted: Filtered | undefined; // book-keeping, like the next one
	#former: Search | undefined; // book-keeping of the search, nothing that a screen follows

	readonly #address = $derived.by(() => this.#app.router.params.toString());
	readonly #layoutText = $derived(part(this.#address, (key) => layoutKeys.some((k) => k === key)));
	readonly #filterText = $derived(
		part(this.#address, (key) => key !== 'q' && !layoutKeys.some((k) => k === key))
	);

	readonly allColumns: readonly Column[] = $derived.by(() =>
		columnsOf('measure', this.#app.ownFields)
	);
	readonly layout = $derived(readLayout(new URLSearchParams(this.#layoutText), this.allColumns));

	readonly measures = $derived.by(() => this.#app.catalogue.table('measure').all);
	readonly sorted: readonly Measure[] = $derived.by(() =>
		sortMeasures(this.measures, {
			...this.layout,
			columns: this.allColumns,
			names: this.#app.catalogue.names,
			fields: this.#app.catalogue.table('field').all
		})
	);

	readonly facets: readonly Facet[] = $derived.by(() => {
		const { facts, belongings, catalogue, ownFields } = this.#app;
		const fields = byId(catalogue.table('field').all);
		const fieldById = (id: string): Rec<'field'> | undefined => fields.get(id);
		return facetsOf(ownFields, { facts, belongings, names: catalogue.names, fieldById });
	});
	readonly filter: Filter = $derived(
		readFilter(
			new URLSearchParams(this.#filterText),
			this.facets.map(({ key }) => key)
		)
	);
	readonly query = $derived.by(
		() => this.#typed ?? new URLSearchParams(this.#address).get('q') ?? ''
	);
	readonly terms = $derived(termsOf(this.query));
	readonly #texts = $derived.by(() => searchTexts(this.#app));
	readonly #around: Surroundings = $derived.by(() => {
		const { catalogue, belongings } = this.#app;
		const [actors, persons] = [
			byId(catalogue.table('actor').all),
			byId(catalogue.table('person').all)
		];
		return {
			...belongings,
			steps: catalogue.table('step').by('measure'),
			actor: (id) => actors.get(id),
			person: (id) => persons.get(id)
		};
	});
	readonly #hits: readonly Measure[] = $derived.by(() => this.#search());
	/** How many measures each answer would show, apart from the search: what chips are offered. */
	readonly totals = $derived(applyFilter(this.sorted, this.facets, new Map()));
	readonly filtered = $derived(applyFilter(this.#hits, this.facets, this.filter));
	/** What the chips count: it follows a moment later while somebody types. */
	readonly counted = $derived.by(() => {
		if (this.#typed === undefined) this.#counted = this.filtered;
		return this.#counted ?? this.filtered;
	});
	/** What is searched and filtered, as one word that changes with it. */
	readonly scope = $derived(
		JSON.stringify([this.terms, [...this.filter].map(([key, chosen]) => [key, ...chosen])])
	);
	/** The measures that are shown, in their order, those in folded groups, too. */
	readonly found = $derived(this.filtered.found);
	readonly ids = $derived(this.found.map(({ id }) => id));
	readonly rows = $derived.by(() =>
		rowsOf(
			this.found,
			{ grouping: this.layout.grouping, names: this.#app.catalogue.names },
			// A hit is never hidden.
			this.terms.length > 0 ? new Set() : this.folded
		)
	);

	constructor(app: App) {
		this.#app = app;
	}

	/** Whether only the top of it is there yet: nothing is counted, and nothing done with it. */
	get partial(): boolean {
		return this.#app.catalogue.table('measure').partial;
	}

	/** Whether something is searched or filtered. */
	get isFiltered(): boolean {
		return this.filter.size > 0 || this.terms.length > 0;
	}

	/** Searches at once; the address follows a moment later. */
	search(query: string): void {
		this.#typed = query;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.settle(), pause);
	}

	/** Writes what is searched into the address. */
	settle(): void {
		clearTimeout(this.#timer);
		if (this.#typed === undefined) return;
		const q = this.#typed.trim();
		this.#app.router.set({ q });
		this.#typed = undefined;
	}

	/** The screen is left: what was typed last stays out of the address of the next one. */
	stop(): void {
		clearTimeout(this.#timer);
	}

	toggle(facet: string, value: string): void {
		this.choose(facet, toggled(this.filter.get(facet), value));
	}

	choose(facet: string, values: Iterable<string>): void {
		this.settle();
		this.#app.router.set({ [facet]: writeAnswers(values) });
	}

	/** Shows all measures again; columns, sorting and groups stay. */
	lift(): void {
		clearTimeout(this.#timer);
		this.#typed = undefined;
		const none = [...this.filter.keys(), 'q', 'view'].map((key) => [key, '']);
		this.#app.router.set(Object.fromEntries(none) as Record<string, string>);
	}

	/** Sorts by a column; once more turns the order round. */
	sortBy(key: string): void {
		const { sorting } = this.layout;
		const descending = sorting.key === key && !sorting.descending;
		this.#app.router.set({ sort: writeSorting({ key, descending }) });
	}

	groupBy(grouping: Grouping): void {
		this.#app.router.set({ group: writeGrouping(grouping) });
	}

	showColumns(columns: readonly Column[]): void {
		if (columns.length > 0) this.#app.router.set({ columns: writeColumns(columns) });
	}

	/** Where a searched word stands if not in what the row shows. */
	snippet(measure: Measure): Snippet | undefined {
		if (this.terms.length === 0) return undefined;
		const places = placesToShow(measure, this.#around);
		return this.#texts.snippet(places, this.terms, [measure.number, measure.title]);
	}

	/** Folds the texts of some measures for the search, from one place on; returns where it stopped. */
	prepare(from: number, until: () => boolean): number {
		const { measures } = this;
		let at = from;
		for (; at < measures.length && !until(); at++) {
			this.#texts.whole(measures[at]!, this.#around);
		}
		return at;
	}

	#search(): readonly Measure[] {
		const [terms, texts, around, measures] = [this.terms, this.#texts, this.#around, this.sorted];
		if (terms.length === 0) return measures;
		const former = this.#former;
		const narrower =
			former?.measures === measures &&
			former.texts === texts &&
			former.around === around &&
			former.terms.every((old) => terms.some((term) => term.includes(old)));
		const hits = (narrower ? former.hits : measures).filter((measure) =>
			texts.hits(measure, around, terms)
		);
		this.#former = { terms, texts, around, measures, hits };
		return hits;
	}
}

/** Records by id, read once: asking the table ten thousand times would follow it ten thousand times. */
const byId = <R extends { id: string }>(records: readonly R[]): ReadonlyMap<string, R> =>
	new Map(records.map((record) => [record.id, record]));

/** Some parameters of an address as text, so that what follows them rests while others change. */
function part(address: string, wanted: (key: string) => boolean): string {
	const params = new URLSearchParams(address);
	for (const key of new Set(params.keys())) if (!wanted(key)) params.delete(key);
	return params.toString();
}
