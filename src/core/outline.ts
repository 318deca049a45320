import type { Rec } from '../model/registry.ts';
import type { Concept, FieldNode, GoalNode } from './tree.ts';

interface Place {
	/** The field it stands in; for a field, the one above it. */
	readonly field: FieldNode | undefined;
	/** The goal it stands under; for a goal, the one above it. */
	readonly goal: GoalNode | undefined;
	readonly depth: number;
	/** Its like in the same place, in order, and where it stands among them. */
	readonly siblings: readonly { readonly id: string; readonly order: number | null }[];
	readonly index: number;
}

/** One line of the concept as an outline. */
export type Item = Place &
	(
		| {
				readonly kind: 'field';
				readonly record: Rec<'field'> | undefined;
				readonly node: FieldNode;
		  }
		| { readonly kind: 'goal'; readonly record: Rec<'goal'>; readonly node: GoalNode }
		| { readonly kind: 'measure'; readonly record: Rec<'measure'>; readonly node?: undefined }
	);

/** The id by which a line is known; what is in no field has none of its own. */
export const itemId = (item: Item): string => item.record?.id ?? '';

/** Whether anything stands under a line. */
export function hasChildren({ node }: Item): boolean {
	if (!node) return false;
	const fields = 'fields' in node ? node.fields : [];
	return node.goals.length + node.measures.length + fields.length > 0;
}

/** The concept as lines, in the order of the document; what is under a folded line is left out. */
export function outlineOf(
	concept: Concept,
	isFolded: (id: string) => boolean = () => false
): Item[] {
	const items: Item[] = [];

	function addMeasures(
		measures: readonly Rec<'measure'>[],
		place: Pick<Place, 'field' | 'goal' | 'depth'>
	): void {
		for (const [index, record] of measures.entries()) {
			items.push({ kind: 'measure', record, siblings: measures, index, ...place });
		}
	}
	function addGoals(
		goals: readonly GoalNode[],
		place: Pick<Place, 'field' | 'goal' | 'depth'>
	): void {
		const siblings = goals.map(({ goal }) => goal);
		for (const [index, node] of goals.entries()) {
			items.push({ kind: 'goal', record: node.goal, node, siblings, index, ...place });
			if (isFolded(node.goal.id)) continue;
			const inside = { field: place.field, goal: node, depth: place.depth + 1 };
			addMeasures(node.measures, inside);
			addGoals(node.goals, inside);
		}
	}
	function addField(
		node: FieldNode,
		siblings: readonly Rec<'field'>[],
		place: Pick<Place, 'field' | 'depth' | 'index'>
	): void {
		const record = node.field;
		items.push({ kind: 'field', record, node, siblings, goal: undefined, ...place });
		if (isFolded(record?.id ?? '')) return;
		const inside = { field: node, goal: undefined, depth: place.depth + 1 };
		addGoals(node.goals, inside);
		addMeasures(node.measures, inside);
		addFields(node.fields, node, place.depth + 1);
	}
	function addFields(
		nodes: readonly FieldNode[],
		field: FieldNode | undefined,
		depth: number
	): void {
		const siblings = nodes.flatMap((node) => node.field ?? []);
		for (const [index, node] of nodes.entries()) addField(node, siblings, { field, depth, index });
	}

	addFields(concept.fields, undefined, 0);
	const { loose } = concept;
	if (loose.goals.length + loose.measures.length > 0) {
		addField(loose, [], { field: undefined, depth: 0, index: 0 });
	}
	return items;
}
