import { titleOf } from '../core/record.ts';
import { actions as t } from '../i18n/de/actions.ts';
import type { AnyRec, EntityKey } from '../model/registry.ts';
import type { App } from './app.svelte.ts';
import { kindWords } from './kind-words.ts';
import { link } from './router.svelte.ts';

type Place = Pick<App, 'catalogue' | 'levels'>;

/** The measure to which a record belongs as a part; '' for what stands by itself. */
export function ownerOf(
	{ catalogue }: Pick<App, 'catalogue'>,
	entity: EntityKey,
	id: string
): string {
	const owner = (catalogue.table(entity).getAny(id) as AnyRec | undefined)?.['measure'];
	return typeof owner === 'string' ? owner : '';
}

/** How a record is called where it stands alone: "2-3 Sprachcafé", "Sachstand zu 2-3 Sprachcafé". */
export function recordName(app: Place, entity: EntityKey, id: string): string {
	const { catalogue } = app;
	const kind = kindWords(entity, app.levels).one;
	const owner = ownerOf(app, entity, id);
	if (owner !== '') return t.partOf(kind, recordName(app, 'measure', owner));
	const record = catalogue.table(entity).getAny(id) as AnyRec | undefined;
	return (record && titleOf(entity, record, catalogue.names)) || kind;
}

/**
 * Where a record is shown; nothing for what has no place of its own, or is deleted. A measure is shown
 * beside its list or on a page of its own.
 */
export function recordHref(
	app: Pick<App, 'catalogue'>,
	entity: EntityKey,
	id: string,
	measures: 'massnahmen' | 'massnahme' = 'massnahmen'
): string | undefined {
	const record = app.catalogue.table(entity).get(id) as AnyRec | undefined;
	if (!record) return undefined;
	const owner = ownerOf(app, entity, id);
	if (owner !== '') return recordHref(app, 'measure', owner, measures);
	if (entity === 'measure') return link(`${measures}/${id}`);
	if (entity === 'actor') return link(`akteure/${id}`);
	if (entity === 'field' || entity === 'goal') return link('konzept', { bei: id });
	if (entity === 'catalogue') return link('konzept');
	const actor = entity === 'person' ? record['actor'] : undefined;
	return typeof actor === 'string' && actor !== '' ? recordHref(app, 'actor', actor) : undefined;
}
