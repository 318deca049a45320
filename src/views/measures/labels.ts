import type { Column } from '../../core/columns.ts';
import { no, none, yes, type Facet } from '../../core/filter.ts';
import type { Grouping } from '../../core/table-view.ts';
import { filters } from '../../i18n/de/filters.ts';
import { measures as t } from '../../i18n/de/measures.ts';
import { kindOf, wordsOf } from '../../model/kinds/index.ts';
import { statuses, type Status } from '../../model/status.ts';
import type { App } from '../app.svelte.ts';
import { shortNameOf } from '../cells/short-name.ts';
import type { MeasureList } from './list.svelte.ts';

/** What a column is called here: the levels by the town's own names. */
export function columnLabel(app: App, column: Column): string {
	if (column.key === 'title') return app.levels.measure;
	if (column.key === 'field') return app.levels.field;
	return column.label;
}

/** What a facet is called. */
export const facetLabel = (app: App, { column, key }: Facet): string =>
	column ? columnLabel(app, column) : key;

/** What an answer of a facet is called. */
export function answerLabel(app: App, facet: Facet, value: string): string {
	const { column } = facet;
	if (!column) return filters[facet.key === 'state' ? 'state' : 'missing'][value] ?? value;
	if (value === none) {
		return facet.key === 'lead'
			? filters.missing['lead']!
			: filters.without(facetLabel(app, facet));
	}
	const field = column.field.kind === 'set' ? column.field.of : column.field;
	if (field.kind === 'flag') return value === yes ? filters.yes : value === no ? filters.no : value;
	if (field.kind === 'reference') {
		return shortNameOf(app.catalogue, field.target, value) ?? wordsOf(value) ?? t.notInCatalogue;
	}
	return kindOf(field).format(value, field, app.catalogue.names);
}

/** The whole filter in words: "Status: umgesetzt oder Daueraufgabe, überfällig". */
export function filterWords(app: App, list: MeasureList): string {
	const parts = list.facets.flatMap((facet) => {
		const chosen = list.filter.get(facet.key);
		if (!chosen) return [];
		const words = [...chosen].map((value) => answerLabel(app, facet, value)).join(filters.or);
		return facet.column ? filters.chosen(facetLabel(app, facet), words) : words;
	});
	if (list.query.trim() !== '') parts.unshift(filters.quoted(list.query.trim()));
	return parts.join(filters.and);
}

/** What a way of grouping is called. */
export function groupingLabel(app: App, grouping: Grouping): string {
	const labels: Record<Grouping, string> = {
		field: app.levels.field,
		status: t.status,
		lead: t.lead,
		none: t.noGroup
	};
	return labels[grouping];
}

/** What stands over a group. */
export function groupLabel(app: App, grouping: Grouping, group: string): string {
	if (grouping === 'status') return statuses[group as Status];
	if (group === '') return grouping === 'lead' ? t.withoutLead : t.without(app.levels.field);
	const target = grouping === 'field' ? 'field' : 'actor';
	return app.catalogue.names.name(target, group) ?? wordsOf(group) ?? t.notInCatalogue;
}

/** Class names by which a column is laid out on a phone and beside a sheet. */
export function columnClass({ key, field }: Column): string {
	const known: Readonly<Record<string, string>> = {
		number: 'cell-no',
		title: 'cell-title',
		'status.value': 'cell-status',
		lead: 'cell-lead',
		end: 'cell-end'
	};
	const numeric = field.kind === 'number' || field.kind === 'money';
	return [known[key] ?? 'cell-more', numeric && 'num'].filter(Boolean).join(' ');
}
