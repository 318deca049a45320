import { subjectOf, targetOf, versionsOf, type Matter, type Tables } from '../../core/clarify.ts';
import { namedField, titleOf, type NamedField } from '../../core/record.ts';
import { clarify as t } from '../../i18n/de/clarify.ts';
import type { AnyRec, EntityKey } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';
import { kindWords } from '../kind-words.ts';
import { recordHref } from '../record-place.ts';

/** What a sort of record is called in this catalogue: "Maßnahme", "Handlungsfeld", "Sachstand". */
export const labelOf = ({ levels }: App, entity: EntityKey): string =>
	kindWords(entity, levels).one;

/** The field in which values stand side by side. */
export const fieldOf = (app: App, entity: EntityKey, key: string): NamedField | undefined =>
	namedField(entity, key, app.ownFields);

/** A record in words, never empty. */
export const titleIn = (app: App, entity: EntityKey, record: AnyRec | undefined): string =>
	(record && titleOf(entity, record, app.catalogue.names)) || t.untitled;

/** The measure or other record that a case is about: "2-3 Sprachmittlung aufbauen". */
export function nameOf(app: App, tables: Pick<Tables, 'withDeleted'>, matter: Matter): string {
	const subject = subjectOf(matter, tables);
	return subject ? titleIn(app, subject.entity, subject.record) : t.untitled;
}

/** "Sachstand 14.10.2026" for what belongs to a measure; nothing for a record that stands by itself. */
export function partOf(
	app: App,
	tables: Pick<Tables, 'withDeleted'>,
	matter: Pick<Matter, 'entity' | 'id'>
): string {
	const record = tables.withDeleted(matter.entity, matter.id);
	if (!record || subjectOf(matter, tables)?.record === record) return '';
	const title = titleOf(matter.entity, record, app.catalogue.names);
	return [labelOf(app, matter.entity), title].filter(Boolean).join(' ');
}

/** The field that a conflict is about, with the part it stands in: "Sachstand 14.10.2026: Status". */
export function fieldIn(
	app: App,
	tables: Pick<Tables, 'withDeleted'>,
	{ entity, id, key }: Pick<Extract<Matter, { kind: 'conflict' }>, 'entity' | 'id' | 'key'>
): string {
	const label = fieldOf(app, entity, key)?.field.label ?? key;
	return [partOf(app, tables, { entity, id }), label].filter(Boolean).join(': ');
}

/** What is to be decided, in a few words: "Ende: zwei Fassungen"; or what was. */
export function whatOf(app: App, tables: Tables, matter: Matter, done = false): string {
	if (matter.kind === 'conflict') {
		const field = fieldIn(app, tables, matter);
		const record = tables.withDeleted(matter.entity, matter.id);
		const count = record ? versionsOf(matter.entity, record, matter.key).length : 2;
		return done ? t.what.done(field) : t.what.conflict(field, count);
	}
	const what =
		matter.kind === 'orphan'
			? t.what.orphan(labelOf(app, targetOf(matter.entity, matter.key)))
			: t.what[matter.kind];
	const all = [partOf(app, tables, matter), what].filter(Boolean).join(': ');
	return done ? t.what.done(all) : all;
}

/** The way to where the record of a case is read and edited; nothing where that is nowhere. */
export function wayTo(
	app: App,
	tables: Pick<Tables, 'withDeleted'>,
	matter: Matter
): { readonly label: string; readonly href: string } | undefined {
	const subject = subjectOf(matter, tables);
	if (!subject) return undefined;
	const href = recordHref(app, subject.entity, subject.record.id);
	return href === undefined ? undefined : { label: t.open(labelOf(app, subject.entity)), href };
}
