import { kindOf } from '../model/kinds/index.ts';
import { compareWords } from '../model/natural.ts';
import type { AnyRec, Rec } from '../model/registry.ts';
import { ownFieldOf, valueOf } from './record.ts';

type OwnField = Rec<'own-field'>;

/** Own fields in the order in which forms and tables show them, by what they belong to. */
export function inOrder(fields: readonly OwnField[]): OwnField[] {
	return fields.toSorted(
		(a, b) =>
			compareWords(a.entity, b.entity) ||
			(a.order ?? 0) - (b.order ?? 0) ||
			compareWords(a.label, b.label)
	);
}

/** How many records hold a value of an own field. */
export function usesOf(own: OwnField, records: readonly AnyRec[]): number {
	const field = ownFieldOf(own);
	const named = { key: own.id, field };
	return records.filter((record) => !kindOf(field).isEmpty(valueOf(record, named), field)).length;
}

/** The fields that stand beside an own field: those of the same sort of record, in order. */
export const siblingsOf = (own: OwnField, all: readonly OwnField[]): OwnField[] =>
	inOrder(all).filter(({ entity }) => entity === own.entity);

/** The new places after an own field was moved up or down; only those that change. */
export function moved(
	own: OwnField,
	all: readonly OwnField[],
	step: 1 | -1
): { id: string; order: number }[] {
	const siblings = siblingsOf(own, all);
	const at = siblings.findIndex(({ id }) => id === own.id);
	const other = siblings[at + step];
	if (at < 0 || !other) return [];
	siblings.splice(at, 1);
	siblings.splice(at + step, 0, own);
	return siblings.flatMap(({ id, order }, i) => (order === i + 1 ? [] : [{ id, order: i + 1 }]));
}

/** The place behind all others. */
export const lastOrder = (all: readonly OwnField[]): number =>
	Math.max(0, ...all.map(({ order }) => order ?? 0)) + 1;
