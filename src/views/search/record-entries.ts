import { textOf, titleOf } from '../../core/record.ts';
import { findRanges } from '../../core/fold.ts';
import type { FoundEntity } from '../../core/search-all.ts';
import type { Snippet } from '../../core/search.ts';
import { search as t } from '../../i18n/de/search.ts';
import { entityOf, type AnyRec, type Rec } from '../../model/registry.ts';
import type { IconName } from '../../ui/icons.ts';
import type { App } from '../app.svelte.ts';
import { recordHref } from '../record-place.ts';
import { link } from '../router.svelte.ts';
import type { Entry } from './entry.ts';

const icons: Readonly<Record<Exclude<FoundEntity, 'measure'>, IconName>> = {
	field: 'tree',
	goal: 'flag',
	actor: 'building',
	person: 'user',
	progress: 'report',
	funding: 'euro',
	step: 'step'
};

/** What an entry says at its end, by sort of record. */
const hintFields: Readonly<Partial<Record<FoundEntity, string>>> = {
	measure: 'status',
	goal: 'level',
	actor: 'shortName',
	person: 'actor',
	progress: 'date'
};

/** The line of a record, with the found words marked. */
export function recordEntry(
	app: App,
	entity: FoundEntity,
	record: AnyRec,
	terms: readonly string[] = [],
	snippet?: Snippet
): Entry {
	const text = nameOf(app, entity, record);
	return {
		key: `${entity} ${record.id}`,
		icon: entity === 'measure' ? { shape: statusOf(record) } : icons[entity],
		text,
		ranges: findRanges(text, terms),
		snippet,
		hint: hintOf(app, entity, record),
		// A person without an actor has no place; the persons stand with the actors.
		run: () => app.router.go(recordHref(app, entity, record.id, 'massnahme') ?? link('akteure'))
	};
}

const statusOf = (record: AnyRec): Rec<'measure'>['status']['value'] =>
	(record as Rec<'measure'>).status.value;

const measureOf = (app: App, record: AnyRec): Rec<'measure'> | undefined =>
	app.catalogue.table('measure').get(wordsIn(record['measure']));

// A Sachstand has no title of its own: it is known by its measure and its date.
function nameOf(app: App, entity: FoundEntity, record: AnyRec): string {
	const measure = entity === 'progress' ? measureOf(app, record) : undefined;
	const { names } = app.catalogue;
	return (
		(measure ? titleOf('measure', measure, names) : titleOf(entity, record, names)) ||
		entityOf(entity).label
	);
}

function hintOf(app: App, entity: FoundEntity, record: AnyRec): string {
	if (entity === 'funding' || entity === 'step') {
		const number = measureOf(app, record)?.number;
		return number ? t.inMeasure(number) : '';
	}
	if (entity === 'measure') {
		const { status } = entityOf('measure').fields;
		const value = status?.kind === 'group' ? status.parts['value'] : undefined;
		return value?.kind === 'choice' ? (value.choices[statusOf(record)] ?? '') : '';
	}
	const key = hintFields[entity];
	const field = key && entityOf(entity).fields[key];
	return field ? textOf(record, { key, field }, app.catalogue.names) : '';
}

const wordsIn = (value: unknown): string => (typeof value === 'string' ? value : '');
