import { resolve, type Names } from '../model/kinds/index.ts';
import type { EntityKey, Rec } from '../model/registry.ts';
import { itemId, outlineOf, type Item } from './outline.ts';
import {
	allFields,
	goalsUnder,
	measuresUnder,
	type Concept,
	type FieldNode,
	type GoalNode
} from './tree.ts';

/** New values for one record; many of them are one commit. */
export interface Change {
	readonly entity: EntityKey;
	readonly id: string;
	readonly set: Readonly<Record<string, unknown>>;
}

/** Where a line of the outline can be moved by one step. */
export type Step = 'up' | 'down' | 'in' | 'out';

/** A place that takes lines in: a field (nothing: no field, or the top) and perhaps one of its goals. */
export interface Target {
	readonly field?: FieldNode | undefined;
	readonly goal?: GoalNode | undefined;
}

interface Ordered {
	readonly id: string;
	readonly order: number | null;
}

/**
 * The order of a record that is put before the `at`-th of its new siblings: between its neighbours, so
 * that one move writes one record. Where there is no room or no order yet, the siblings are counted anew.
 */
export function orderAt(
	siblings: readonly Ordered[],
	at: number
): { order: number; others: { id: string; order: number }[] } {
	const before = siblings[at - 1]?.order;
	const after = siblings[at]?.order;
	if (before !== null) {
		if (after === undefined || after === null) return { order: (before ?? 0) + 1, others: [] };
		if (before === undefined) return { order: after - 1, others: [] };
		const middle = (before + after) / 2;
		if (middle > before && middle < after) return { order: middle, others: [] };
	}
	const others = siblings.map(({ id, order }, i) => ({
		id,
		was: order,
		order: i + (i < at ? 1 : 2)
	}));
	return { order: at + 1, others: others.filter(({ was, order }) => was !== order) };
}

/** The changes that move a line one step; nothing where it cannot go there. */
export function move(concept: Concept, item: Item, step: Step, names: Names): Change[] | undefined {
	const { index, siblings } = item;
	if (!item.record) return undefined;
	if (step === 'up' && index > 0) return place(item, item, siblings, index - 1, names);
	if (step === 'down' && index < siblings.length - 1) {
		return place(item, item, siblings, index + 1, names);
	}
	if (step === 'up' || step === 'down') return across(concept, item, step, names);
	return step === 'in' ? into(concept, item, names) : outOf(concept, item, names);
}

/** The changes that put a line at the end of another place; nothing for a field in itself. */
export function moveTo(
	concept: Concept,
	item: Item,
	target: Target,
	names: Names
): Change[] | undefined {
	if (!item.record) return undefined;
	if (item.kind === 'field' && target.field && allFields([item.node]).includes(target.field)) {
		return undefined;
	}
	const siblings = childrenOf(item.kind, target, concept);
	return place(item, target, siblings, siblings.length, names);
}

/** What stands in a place already, of the same kind. */
export function childrenOf(
	kind: Item['kind'],
	{ field, goal }: Target,
	concept: Concept
): readonly Ordered[] {
	if (kind === 'measure') return (goal ?? field)?.measures ?? [];
	if (kind === 'goal') return ((goal ?? field)?.goals ?? []).map((node) => node.goal);
	return (field?.fields ?? concept.fields).flatMap((node) => node.field ?? []);
}

/** At the edge of its place a measure goes on into the next one, a goal into the next field. */
function across(
	concept: Concept,
	item: Item,
	step: 'up' | 'down',
	names: Names
): Change[] | undefined {
	if (item.kind === 'field' || (item.kind === 'goal' && item.goal)) return undefined;
	const places = placesFor(item.kind, concept);
	const home = item.kind === 'measure' ? (item.goal ?? item.field) : item.field;
	const at = places.findIndex(({ field, goal }) => (goal ?? field) === home);
	const target = places[at + (step === 'up' ? -1 : 1)];
	if (at < 0 || !target) return undefined;
	const siblings = childrenOf(item.kind, target, concept);
	return place(item, target, siblings, step === 'up' ? siblings.length : 0, names);
}

/** The places that take goals or measures, in the order in which their contents stand in the document. */
export function placesFor(kind: 'goal' | 'measure', concept: Concept): Target[] {
	const under = (field: FieldNode, goal: GoalNode): Target[] => [
		{ field, goal },
		...goal.goals.flatMap((child) => under(field, child))
	];
	const inside = (field: FieldNode): Target[] => [
		...(kind === 'measure' ? field.goals.flatMap((goal) => under(field, goal)) : []),
		{ field },
		...field.fields.flatMap(inside)
	];
	return [...concept.fields, concept.loose].flatMap(inside);
}

/** The places for a line as a list of them is read: every field before its goals and sub-fields. */
export function targetsFor(item: Item, concept: Concept): Target[] {
	if (item.kind === 'field') {
		const inside = new Set(allFields([item.node]));
		const others = allFields(concept.fields).filter((field) => !inside.has(field));
		return [{}, ...others.map((field) => ({ field }))];
	}
	const places = placesFor(item.kind, concept);
	return [...allFields(concept.fields), concept.loose].flatMap((field) => [
		{ field },
		...places.filter((place) => place.goal && place.field === field)
	]);
}

function into(concept: Concept, item: Item, names: Names): Change[] | undefined {
	const { field } = item;
	if (item.kind === 'field') {
		const before = (field?.fields ?? concept.fields)[item.index - 1];
		return before && moveTo(concept, item, { field: before }, names);
	}
	const goals = (item.goal ?? field)?.goals ?? [];
	const goal = item.kind === 'goal' ? goals[item.index - 1] : goals.at(item.goal ? 0 : -1);
	return goal && moveTo(concept, item, { field, goal }, names);
}

function outOf(concept: Concept, item: Item, names: Names): Change[] | undefined {
	const { field, goal } = item;
	if (item.kind === 'field' ? !field : !goal) return undefined;
	const above = outlineOf(concept).find(
		({ node }) => node !== undefined && node === (item.kind === 'field' ? field : goal)
	);
	if (!above) return undefined;
	if (item.kind === 'measure') {
		return moveTo(concept, item, { field, goal: above.goal }, names);
	}
	return place(item, above, above.siblings, above.index + 1, names);
}

function place(
	item: Item,
	target: Target,
	siblings: readonly Ordered[],
	at: number,
	names: Names
): Change[] {
	const id = itemId(item);
	const others = siblings.filter((sibling) => sibling.id !== id);
	const entity = item.kind;
	const { order, others: counted } = orderAt(others, at);
	const renumbered = counted.map((other): Change => ({
		entity,
		id: other.id,
		set: { order: other.order }
	}));
	return [...moved(item, target, order, names), ...renumbered];
}

function moved(item: Item, { field, goal }: Target, order: number, names: Names): Change[] {
	const fieldId = field?.field?.id ?? '';
	if (item.kind === 'field') {
		const id = itemId(item);
		return [{ entity: 'field', id, set: { parent: fieldId, order } }];
	}
	if (item.kind === 'measure') {
		const { record } = item;
		const goals = goalsAfter(record, item, { field, goal }, names);
		return [{ entity: 'measure', id: record.id, set: { field: fieldId, goals, order } }];
	}
	const { record, node } = item;
	const level = goal === item.goal ? record.level : levelUnder(goal, item);
	const set = { field: fieldId, parent: goal?.goal.id ?? '', level, order };
	const own: Change = { entity: 'goal', id: record.id, set };
	if (field === item.field) return [own];
	// What stands under the goal goes with it.
	const below = goalsUnder(node).slice(1);
	return [
		own,
		...below.map(({ id }): Change => ({ entity: 'goal', id, set: { field: fieldId } })),
		...measuresUnder(node).map(({ id }): Change => ({
			entity: 'measure',
			id,
			set: { field: fieldId }
		}))
	];
}

const lower = { guiding: 'main', main: 'sub', sub: 'sub', '': '' } as const;

function levelUnder(goal: GoalNode | undefined, item: Item & { kind: 'goal' }): string {
	if (goal) return lower[goal.goal.level];
	return item.goal?.goal.level ?? item.record.level;
}

/** The goals of a measure after a move: shown under the new one, and still part of all others it can be. */
function goalsAfter(
	measure: Rec<'measure'>,
	from: Target,
	to: Target,
	names: Names
): readonly string[] {
	const same = from.field === to.field;
	if (same && from.goal === to.goal) return measure.goals;
	const inOld = new Set((from.field?.goals ?? []).flatMap(goalsUnder).map(({ id }) => id));
	const inNew = (to.field?.goals ?? []).flatMap(goalsUnder).map(({ id }) => id);
	const target = to.goal?.goal.id;
	// The first goal in the document is where a measure is shown: earlier ones would take it from the new one.
	const earlier = new Set(target === undefined ? inNew : inNew.slice(0, inNew.indexOf(target)));
	const kept = measure.goals.filter((reference) => {
		const id = resolve(reference, 'goal', names) ?? reference;
		if (id === target || id === from.goal?.goal.id || earlier.has(id)) return false;
		return same || !inOld.has(id);
	});
	return target === undefined ? kept : [...kept, target].sort();
}
