import {
	asStored,
	subjectOf,
	targetOf,
	versionsOf,
	type Matter,
	type Tables
} from '../../core/clarify.ts';
import { isEmptied } from '../../core/deletion.ts';
import { fieldsOf, namedField, titleOf, type NamedField } from '../../core/record.ts';
import { valueWords } from '../../core/value-words.ts';
import { isPurged } from '../../core/write.ts';
import { clarify as t } from '../../i18n/de/clarify.ts';
import type { AnyRec, EntityKey } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';
import { kindWords } from '../kind-words.ts';
import { recordHref } from '../record-place.ts';
import { deletionWords } from './deletion-words.ts';
import { FormerNames } from './former-names.svelte.ts';

/** What a sort of record is called in this catalogue: "Maßnahme", "Handlungsfeld", "Sachstand". */
export const labelOf = ({ levels }: App, entity: EntityKey): string =>
	kindWords(entity, levels).one;

/** The field in which values stand side by side. */
export const fieldOf = (app: App, entity: EntityKey, key: string): NamedField | undefined =>
	namedField(entity, key, app.ownFields);

/** A record in words, never empty. */
export const titleIn = (app: App, entity: EntityKey, record: AnyRec | undefined): string =>
	(record && (titleOf(entity, record, app.catalogue.names) || formerTitle(app, entity, record))) ||
	t.untitled;

/** What a record was called that was thrown out of the bin; '' where the history does not tell. */
export const formerTitle = (app: App, entity: EntityKey, record: AnyRec): string =>
	isEmptied(asStored(entity, record)) ? FormerNames.of(app.catalogue).name(entity, record.id) : '';

/** What stands in a record, in words: the first few fields, but for one that is told already. */
export function factsOf(
	app: App,
	entity: EntityKey,
	record: AnyRec,
	except = ''
): { readonly key: string; readonly label: string; readonly words: string }[] {
	const row = asStored(entity, record);
	return fieldsOf(entity, app.ownFields)
		.filter(({ key, field }) => key !== except && !field.hidden)
		.map(({ key, field }) => ({
			key,
			label: field.label,
			words: valueWords(row[key], field, app.catalogue.names)
		}))
		.filter(({ words }) => words !== '')
		.slice(0, 4);
}

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
	const all = [partOf(app, tables, matter), questionOf(app, tables, matter)]
		.filter(Boolean)
		.join(': ');
	return done ? t.what.done(all) : all;
}

/** What is asked about a record as a whole: who deleted what, or whether it is there twice. */
export function questionOf(
	app: App,
	tables: Tables,
	matter: Exclude<Matter, { kind: 'conflict' }>
): string {
	const { entity, id } = matter;
	if (matter.kind === 'double') return t.what.double;
	if (matter.kind === 'deleted') {
		const record = tables.withDeleted(entity, id);
		return record ? deletionWords(app, entity, record) : '';
	}
	const target = targetOf(entity, matter.key);
	const above = tables.withDeleted(target, matter.parent);
	const gone = above && (isPurged(above) || isEmptied(asStored(target, above)));
	return (gone ? t.what.orphanFinal : t.what.orphan)(labelOf(app, target));
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
