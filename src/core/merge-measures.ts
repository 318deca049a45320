import { kindOf, resolve, type Names } from '../model/kinds/index.ts';
import type { Rec } from '../model/registry.ts';
import type { Change } from './moves.ts';
import { fieldsOf, valueOf } from './record.ts';
import { rewriteReferences, type Records } from './references.ts';

type Measure = Rec<'measure'>;

/**
 * The changes that make one measure of two: the first takes over what only the other knew, and what
 * belongs or refers to the other belongs and refers to the first. The other stays, as merged into it.
 */
export function mergeMeasures(
	keep: Measure,
	drop: Measure,
	records: Records,
	names: Names,
	own: readonly Rec<'own-field'>[],
	today: string
): Change[] {
	const moved = rewriteReferences(records, 'measure', (reference) => {
		if (resolve(reference, 'measure', names) !== drop.id) return reference;
		return keep.id;
	}).filter(({ id }) => id !== drop.id);
	const onKept = moved.find(({ id }) => id === keep.id);
	const set = { ...onKept?.set, ...takenOver(keep, drop, own) };
	// It neither refers to itself nor stands under itself.
	for (const key of ['parent', 'mergedInto'] as const) if (set[key] === keep.id) set[key] = '';
	const related = (set['related'] ?? keep.related) as readonly string[];
	const others = related.filter((id) => id !== keep.id && id !== drop.id);
	if (others.length < related.length) set['related'] = others;
	const merged: Change = {
		entity: 'measure',
		id: drop.id,
		set: { status: { value: 'merged', date: today }, mergedInto: keep.id }
	};
	const kept: Change[] =
		Object.keys(set).length > 0 ? [{ entity: 'measure', id: keep.id, set }] : [];
	return [...kept, ...moved.filter((change) => change !== onKept), merged];
}

/** What the kept measure does not say and the other does; sets take in both. */
function takenOver(
	keep: Measure,
	drop: Measure,
	own: readonly Rec<'own-field'>[]
): Record<string, unknown> {
	const set: Record<string, unknown> = {};
	for (const named of fieldsOf('measure', own)) {
		const { key, field } = named;
		if (field.hidden || key === 'mergedInto') continue;
		const [mine, theirs] = [valueOf(keep, named), valueOf(drop, named)];
		const kind = kindOf(field);
		if (kind.isEmpty(theirs, field)) continue;
		if (kind.isEmpty(mine, field)) set[key] = theirs;
		else if (field.kind === 'set') {
			const all = [...new Set([...(mine as string[]), ...(theirs as string[])])].sort();
			if (all.length > (mine as string[]).length) set[key] = all;
		}
	}
	return set;
}
