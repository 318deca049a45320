import { kindOf, resolve, type Names } from '../model/kinds/index.ts';
import type { Rec } from '../model/registry.ts';
import type { Change } from './moves.ts';
import { fieldsOf, valueOf } from './record.ts';
import { rewriteReferences, type Records } from './references.ts';

/**
 * The changes that make one actor of two: everything that refers to the second one refers to the
 * first, which also takes over what only the other knew. The second one is then free to be deleted.
 */
export function mergeActors(
	keep: Rec<'actor'>,
	drop: Rec<'actor'>,
	records: Records,
	names: Names,
	own: readonly Rec<'own-field'>[] = []
): Change[] {
	const set: Record<string, unknown> = {};
	for (const named of fieldsOf('actor', own)) {
		const { key, field } = named;
		const [mine, theirs] = [valueOf(keep, named), valueOf(drop, named)];
		const kind = kindOf(field);
		if (kind.isEmpty(theirs, field) || theirs === keep.id) continue;
		if (kind.isEmpty(mine, field)) set[key] = theirs;
		else if (field.kind === 'set') {
			set[key] = [...new Set([...(mine as string[]), ...(theirs as string[])])].sort();
		}
	}
	const moved = rewriteReferences(records, 'actor', (reference) =>
		resolve(reference, 'actor', names) === drop.id ? keep.id : reference
	).filter(({ id }) => id !== drop.id);
	const onKept = moved.find(({ entity, id }) => entity === 'actor' && id === keep.id);
	if (onKept?.set['parent'] === keep.id || set['parent'] === drop.id) set['parent'] = '';
	const others = moved.filter((change) => change !== onKept);
	return Object.keys(set).length > 0 ? [{ entity: 'actor', id: keep.id, set }, ...others] : others;
}
