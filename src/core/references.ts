import type { Field } from '../model/field.ts';
import { entityKeys, entityOf, type AnyRec, type EntityKey } from '../model/registry.ts';
import type { Change } from './moves.ts';

/** The records of a catalogue that are there, by sort. */
export type Records = (entity: EntityKey) => readonly AnyRec[];

/**
 * The changes that give references another goal: `rewrite` gets every reference to this sort of record
 * in the whole catalogue (an id or words) and returns what it shall be, '' for nothing.
 */
export function rewriteReferences(
	records: Records,
	target: string,
	rewrite: (reference: string) => string
): Change[] {
	return entityKeys.flatMap((entity) => {
		const fields = Object.entries(entityOf(entity).fields).filter(([, field]) =>
			refersTo(field, target)
		);
		if (fields.length === 0) return [];
		return records(entity).flatMap((record): Change | never[] => {
			const set: Record<string, unknown> = {};
			for (const [key] of fields) {
				const before = record[key];
				const after = rewritten(before, rewrite);
				if (after !== before) set[key] = after;
			}
			return Object.keys(set).length > 0 ? { entity, id: record.id, set } : [];
		});
	});
}

const refersTo = (field: Field, target: string): boolean =>
	(field.kind === 'reference' && field.target === target) ||
	(field.kind === 'set' && field.of.kind === 'reference' && field.of.target === target);

/** The very same value if nothing in it changes. */
function rewritten(value: unknown, rewrite: (reference: string) => string): unknown {
	if (typeof value === 'string') return value === '' ? value : rewrite(value);
	if (!Array.isArray(value)) return value;
	const before = value as readonly string[];
	const after = [...new Set(before.map(rewrite).filter(Boolean))].sort();
	const same = after.length === before.length && after.every((id) => before.includes(id));
	return same ? before : after;
}
