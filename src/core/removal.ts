import type { Change } from './moves.ts';
import { itemId, type Item } from './outline.ts';
import { goalsUnder, measuresUnder, type FieldNode } from './tree.ts';

/**
 * What happens to the contents of a line when it is deleted: they stay. Sub-fields move up, goals and
 * measures of a field are in no field then; what stands under a goal moves up to the goal above.
 */
export function freeContents(item: Item): Change[] {
	if (item.kind === 'field') return freeField(item.node, item.field);
	if (item.kind === 'measure') return [];
	const { node, field, goal } = item;
	const parent = goal?.goal.id ?? '';
	const fieldId = field?.field?.id ?? '';
	return [
		...node.goals.map((child): Change => ({
			entity: 'goal',
			id: child.goal.id,
			set: { parent, field: fieldId }
		})),
		...node.measures.map((measure): Change => {
			const others = measure.goals.filter((id) => id !== itemId(item));
			const goals = parent ? [...new Set([...others, parent])].sort() : others;
			return { entity: 'measure', id: measure.id, set: { goals } };
		})
	];
}

function freeField(node: FieldNode, above: FieldNode | undefined): Change[] {
	const goals = node.goals.flatMap(goalsUnder);
	const measures = [...node.goals.flatMap(measuresUnder), ...node.measures];
	return [
		...node.fields.map((child): Change => ({
			entity: 'field',
			id: child.field?.id ?? '',
			set: { parent: above?.field?.id ?? '' }
		})),
		...goals.map(({ id }): Change => ({ entity: 'goal', id, set: { field: '' } })),
		...measures.map(({ id }): Change => ({ entity: 'measure', id, set: { field: '' } }))
	];
}

/** How many goals and measures stand in a line and stay when it is deleted. */
export function contentsOf(item: Item): { goals: number; measures: number } {
	if (item.kind === 'measure') return { goals: 0, measures: 0 };
	if (item.kind === 'goal') {
		return { goals: goalsUnder(item.node).length - 1, measures: measuresUnder(item.node).length };
	}
	const { goals, measures } = item.node;
	return {
		goals: goals.flatMap(goalsUnder).length,
		measures: goals.flatMap(measuresUnder).length + measures.length
	};
}
