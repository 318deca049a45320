import { resolve, type Names } from '../model/kinds/index.ts';
import type { Rec } from '../model/registry.ts';
import { cellOf, columnsOf, type Column } from './columns.ts';
import type { Belongings, FactsById } from './facts.ts';

type Measure = Rec<'measure'>;

/** What a filter looks at beside the measure itself. */
export interface FilterContext {
	readonly facts: FactsById;
	readonly belongings: Belongings;
	readonly names: Names;
	/** A field's parent: who asks for a field means what lies below it, too. */
	readonly fieldById: (id: string) => Rec<'field'> | undefined;
}

/** One question by which measures are told apart. Its key is the parameter in the address. */
export interface Facet {
	readonly key: string;
	/** The column that it asks about; none for `state` and `missing`, which are computed. */
	readonly column?: Column;
	/** All answers that hold for a measure; `none` where it says nothing. */
	readonly valuesOf: (measure: Measure) => readonly string[];
}

/** Chosen answers by facet: one of them must hold (or), and so for every facet (and). */
export type Filter = ReadonlyMap<string, ReadonlySet<string>>;

/** The answer of a measure that says nothing. */
export const none = 'none';
/** The answers of a facet about yes and no. */
export const [yes, no] = ['yes', 'no'];

/** What needs attention (`state`) … */
export const states = ['late', 'blocked', 'due'] as const;
/** … and what is not there (`missing`): `progress` for a year, `any` of what completes a measure. */
export const lacks = ['lead', 'funding', 'progress', 'any'] as const;

/** Parameters of the lists to which the numbers of other screens lead: `link('massnahmen', lists.late)`. */
export const lists = {
	all: { view: 'all' },
	late: { state: 'late' },
	blocked: { state: 'blocked' },
	due: { state: 'due' },
	stale: { missing: 'progress' },
	incomplete: { missing: 'any' },
	unknown: { status: 'unknown' }
} as const;

const asked = [
	'status.value',
	'lead',
	'field',
	'targetGroups',
	'districts',
	'tags',
	'priority',
	'flagship'
];

/** The parameter that filters by a column. */
export const facetKey = (column: Column): string => column.key.replace(/\.value$/u, '');

/** All facets of the measures, the town's own choices among them. */
export function facetsOf(own: readonly Rec<'own-field'>[], context: FilterContext): Facet[] {
	const { facts, belongings } = context;
	const declared = new Set(asked);
	const columns = columnsOf('measure', own).filter(
		({ key, field }) =>
			declared.has(key) ||
			(own.some(({ id }) => id === key) && (field.kind === 'choice' || field.kind === 'flag'))
	);
	columns.sort((a, b) => place(a) - place(b));
	return [
		...columns.map((column) => ({
			key: facetKey(column),
			column,
			valuesOf: once((measure) => answers(measure, column, context))
		})),
		{
			key: 'state',
			valuesOf: once(({ id }) => states.filter((state) => facts.get(id)?.[state]))
		},
		{
			key: 'missing',
			valuesOf: once(({ id, lead }) => {
				const own = facts.get(id);
				const lacking = {
					lead: lead === '',
					funding: !belongings.funding.get(id)?.length,
					progress: own?.stale === true,
					any: own !== undefined && own.gaps.length > 0
				};
				return lacks.filter((lack) => lacking[lack]);
			})
		}
	];
}

function place({ key }: Column): number {
	const at = asked.indexOf(key);
	return at < 0 ? asked.length : at;
}

/** Answers are found once per record: at every key of a search they are counted anew. */
function once(valuesOf: Facet['valuesOf']): Facet['valuesOf'] {
	const known = new WeakMap<Measure, readonly string[]>();
	return (measure) => {
		let values = known.get(measure);
		if (!values) known.set(measure, (values = valuesOf(measure)));
		return values;
	};
}

function answers(measure: Measure, column: Column, context: FilterContext): readonly string[] {
	const { field } = column;
	const value = cellOf(measure, column);
	if (field.kind === 'flag') return [value ? yes : no];
	if (field.kind === 'set') return (value as string[]).length > 0 ? (value as string[]) : [none];
	if (value === '') return [none];
	if (field.kind !== 'reference') return [value as string];
	const id = resolve(value as string, field.target, context.names) ?? (value as string);
	return field.target === 'field' ? upwards(id, context) : [id];
}

/** A field and all above it. */
function upwards(id: string, { fieldById }: FilterContext): string[] {
	const path = [id];
	for (let above = fieldById(id)?.parent; above && !path.includes(above);) {
		path.push(above);
		above = fieldById(above)?.parent;
	}
	return path;
}

/** What a filter leaves, and how many each further answer would leave or add. */
export interface Filtered {
	readonly found: readonly Measure[];
	/** Measures by answer: those that pass all other facets. */
	readonly counts: (facet: Facet) => ReadonlyMap<string, number>;
}

/** Filters in one pass; the order stays. */
export function applyFilter(
	measures: readonly Measure[],
	facets: readonly Facet[],
	filter: Filter
): Filtered {
	const active = facets.filter(({ key }) => (filter.get(key)?.size ?? 0) > 0);
	const found: Measure[] = [];
	const missedOne = new Map<string, Measure[]>(active.map(({ key }) => [key, []]));
	for (const measure of measures) {
		let missed: string | undefined;
		let misses = 0;
		for (const { key, valuesOf } of active) {
			const chosen = filter.get(key)!;
			if (valuesOf(measure).some((value) => chosen.has(value))) continue;
			missed = key;
			if (++misses > 1) break;
		}
		if (misses === 0) found.push(measure);
		else if (misses === 1) missedOne.get(missed!)!.push(measure);
	}
	return { found, counts: (facet) => tally([found, missedOne.get(facet.key) ?? []], facet) };
}

function tally(lists: readonly (readonly Measure[])[], { valuesOf }: Facet): Map<string, number> {
	const counts = new Map<string, number>();
	for (const list of lists) {
		for (const measure of list) {
			for (const value of valuesOf(measure)) counts.set(value, (counts.get(value) ?? 0) + 1);
		}
	}
	return counts;
}

// Answers may hold a comma ("Kita, Hort"): it is escaped before they are joined by commas.
const escape = (value: string): string => value.replace(/[%,]/gu, encodeURIComponent);
const unescape = (value: string): string => value.replace(/%2C/giu, ',').replace(/%25/gu, '%');

/** The parameter that stands for chosen answers. */
export const writeAnswers = (values: Iterable<string>): string => [...values].map(escape).join(',');

/** The filter that an address asks for; parameters that are no facet are read over. */
export function readFilter(params: URLSearchParams, keys: Iterable<string>): Filter {
	const filter = new Map<string, ReadonlySet<string>>();
	for (const key of keys) {
		const values = (params.get(key) ?? '').split(',').filter(Boolean).map(unescape);
		if (values.length > 0) filter.set(key, new Set(values));
	}
	return filter;
}

/** The answers with one of them switched. */
export function toggled(chosen: ReadonlySet<string> | undefined, value: string): Set<string> {
	const next = new Set(chosen);
	if (!next.delete(value)) next.add(value);
	return next;
}
