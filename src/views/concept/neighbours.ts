import type { Catalogue } from '../../data/catalogue.ts';
import { resolve } from '../../model/kinds/index.ts';
import type { AnyRec } from '../../model/registry.ts';
import type { Kind } from './kinds.ts';

interface Sibling {
	readonly id: string;
	readonly number: string;
	readonly order: number | null;
}

/** What stands where a new record is to stand, in order, and the number of what it stands under. */
export function neighboursOf(
	catalogue: Catalogue,
	kind: Kind,
	values: AnyRec
): { siblings: readonly Sibling[]; above: string } {
	const { names } = catalogue;
	const find = (target: 'field' | 'goal', reference: unknown): string =>
		resolve(typeof reference === 'string' ? reference : '', target, names) ?? '';
	const field = find('field', kind === 'field' ? values['parent'] : values['field']);
	const fieldNumber = catalogue.table('field').get(field)?.number ?? '';
	if (kind === 'field')
		return {
			siblings: ordered(catalogue.table('field').by('parent').get(field)),
			above: fieldNumber
		};
	if (kind === 'measure') {
		return {
			siblings: ordered(catalogue.table('measure').by('field').get(field)),
			above: fieldNumber
		};
	}
	const parent = find('goal', values['parent']);
	const goals = (catalogue.table('goal').by('parent').get(parent) ?? []).filter(
		(goal) => parent !== '' || find('field', goal.field) === field
	);
	return {
		siblings: ordered(goals),
		above: catalogue.table('goal').get(parent)?.number ?? fieldNumber
	};
}

const ordered = (siblings: readonly Sibling[] = []): Sibling[] =>
	[...siblings].sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || 0);
