import type { Rec } from '../model/registry.ts';
import type { Column } from './columns.ts';
import { groupings, type Grouping, type Sorting } from './table-view.ts';

/** How the table is looked at, apart from what is searched and filtered. */
export interface ListLayout {
	readonly columns: readonly Column[];
	readonly sorting: Sorting;
	readonly grouping: Grouping;
}

/** Parameters that shape the table; all others are filters. */
export const layoutKeys = ['columns', 'sort', 'group'] as const;

const usual = ['number', 'title', 'status.value', 'lead', 'end'];
const usualSort = 'number';

/** The layout that an address asks for; unknown columns are read over, the usual ones stand in for none. */
export function readLayout(params: URLSearchParams, all: readonly Column[]): ListLayout {
	const byKey = (key: string): Column | undefined =>
		all.find((column) => column.key === key || column.key === `${key}.value`);
	const keys = (params.get('columns') || usual.join(',')).split(',');
	const columns = [...new Set(keys.map(byKey))].filter((column) => column !== undefined);
	const sort = params.get('sort') || usualSort;
	const sorted = byKey(sort.replace(/^-/u, ''))?.key ?? usualSort;
	const group = params.get('group');
	return {
		columns: columns.length > 0 ? columns : all.filter(({ key }) => usual.includes(key)),
		sorting: { key: sorted, descending: sort.startsWith('-') },
		grouping: groupings.find((grouping) => grouping === group) ?? 'field'
	};
}

/** The parameter for chosen columns; nothing for the usual ones. */
export function writeColumns(columns: readonly Column[]): string {
	const keys = columns.map(({ key }) => key).join(',');
	return keys === usual.join(',') ? '' : keys;
}

/** The parameter for a sorting; nothing for the usual one. */
export function writeSorting({ key, descending }: Sorting): string {
	const sort = (descending ? '-' : '') + key.replace(/\.value$/u, '');
	return sort === usualSort ? '' : sort;
}

/** The parameter for a grouping; nothing for the usual one. */
export const writeGrouping = (grouping: Grouping): string => (grouping === 'field' ? '' : grouping);

/** The parts of a saved view that an address holds: its filter as one text, its layout by part. */
export function viewValues(
	params: URLSearchParams
): Pick<Rec<'view'>, 'filter' | 'columns' | 'sort' | 'group'> {
	const filter = new URLSearchParams(params);
	for (const key of ['view', ...layoutKeys]) filter.delete(key);
	filter.sort();
	return {
		filter: filter.toString(),
		columns: params.get('columns') ?? '',
		sort: params.get('sort') ?? '',
		group: params.get('group') ?? ''
	};
}

/** The parameters with which a saved view is opened. */
export function viewParams(view: Rec<'view'>): Record<string, string> {
	const { columns, sort, group } = view;
	return {
		...Object.fromEntries(new URLSearchParams(view.filter)),
		columns,
		sort,
		group,
		view: view.id
	};
}

/** Whether an address shows something else than the saved view it began with. */
export function isChanged(view: Rec<'view'>, params: URLSearchParams): boolean {
	const own = new URLSearchParams(viewParams(view));
	for (const [key, value] of [...own]) if (value === '') own.delete(key);
	return JSON.stringify(viewValues(own)) !== JSON.stringify(viewValues(params));
}
