import { compareNatural, compareWords } from '../model/natural.ts';
import { noNames, resolve, type Names } from '../model/kinds/index.ts';
import type { Rec } from '../model/registry.ts';

/** A goal with what stands under it. */
export interface GoalNode {
	readonly goal: Rec<'goal'>;
	readonly goals: readonly GoalNode[];
	readonly measures: readonly Rec<'measure'>[];
}

/** A field of action with what stands in it, in the order of the document. */
export interface FieldNode {
	/** Nothing for what belongs to no field. */
	readonly field: Rec<'field'> | undefined;
	readonly goals: readonly GoalNode[];
	/** Measures that are under none of its goals; they follow the goals. */
	readonly measures: readonly Rec<'measure'>[];
	readonly fields: readonly FieldNode[];
}

/** A concept as a document: its fields, then what is in no field. */
export interface Concept {
	readonly fields: readonly FieldNode[];
	readonly loose: FieldNode;
}

interface Ordered {
	readonly order: number | null;
	readonly number: string;
}

/** The order of the document: as arranged, else by number, else by words. */
function inOrder<R extends Ordered>(records: readonly R[], words: (record: R) => string): R[] {
	return [...records].sort(
		(a, b) =>
			(a.order ?? Infinity) - (b.order ?? Infinity) || // NaN, both without one, goes on, too
			compareNatural(a.number, b.number) ||
			compareWords(words(a), words(b))
	);
}

/** Parents by id, without those that lead back to their own children (two laptops can make such a ring). */
function safeParents(parents: ReadonlyMap<string, string>): Map<string, string> {
	const safe = new Map<string, string>();
	for (const [id, parent] of parents) {
		const path = new Set([id]);
		let at: string | undefined = parent;
		while (at !== undefined && !path.has(at)) {
			path.add(at);
			at = parents.get(at);
		}
		if (at === undefined) safe.set(id, parent);
	}
	return safe;
}

function groupBy<R>(records: readonly R[], keyOf: (record: R) => string): Map<string, R[]> {
	const groups = new Map<string, R[]>();
	for (const record of records) {
		const key = keyOf(record);
		const group = groups.get(key);
		if (group) group.push(record);
		else groups.set(key, [record]);
	}
	return groups;
}

/** Reads the document out of its records. What leads nowhere stands where it can be found: at the end. */
export function conceptOf(
	records: {
		readonly fields: readonly Rec<'field'>[];
		readonly goals: readonly Rec<'goal'>[];
		readonly measures: readonly Rec<'measure'>[];
	},
	names: Names = noNames
): Concept {
	const fieldIds = new Set(records.fields.map(({ id }) => id));
	const fieldId = (reference: string): string => {
		const id = resolve(reference, 'field', names) ?? '';
		return fieldIds.has(id) ? id : '';
	};
	const fieldParents = safeParents(
		new Map(
			records.fields.flatMap((field) => {
				const parent = fieldId(field.parent);
				return parent ? [[field.id, parent] as const] : [];
			})
		)
	);
	const homes = goalHomes(records.goals, names, fieldId);
	const goalsByHome = groupBy(records.goals, ({ id }) => homes.get(id) ?? '/');
	const fieldOfGoal = (id: string): string => {
		let home = homes.get(id) ?? '/';
		while (!home.startsWith('/')) home = homes.get(home) ?? '/';
		return home.slice(1);
	};
	const fieldOfGoals = new Map(records.goals.map(({ id }) => [id, fieldOfGoal(id)]));

	// Where goals stand in the document decides under which of its goals a measure is shown.
	const rank = new Map<string, number>();
	const rankGoals = (home: string): void => {
		const goals = inOrder(goalsByHome.get(home) ?? [], ({ text }) => text);
		goalsByHome.set(home, goals);
		for (const { id } of goals) {
			rank.set(id, rank.size);
			rankGoals(id);
		}
	};
	for (const home of ['', ...fieldIds]) rankGoals(`/${home}`);

	const measuresByHome = groupBy(records.measures, (measure) => {
		const field = fieldId(measure.field);
		let best: string | undefined;
		for (const reference of measure.goals) {
			const goal = resolve(reference, 'goal', names) ?? '';
			if (fieldOfGoals.get(goal) !== field) continue;
			if (best === undefined || (rank.get(goal) ?? 0) < (rank.get(best) ?? 0)) best = goal;
		}
		return best ?? `/${field}`;
	});
	const measuresIn = (home: string): Rec<'measure'>[] =>
		inOrder(measuresByHome.get(home) ?? [], ({ title }) => title);
	const goalsIn = (home: string): GoalNode[] =>
		(goalsByHome.get(home) ?? []).map((goal) => ({
			goal,
			goals: goalsIn(goal.id),
			measures: measuresIn(goal.id)
		}));

	const fieldsByParent = groupBy(records.fields, ({ id }) => fieldParents.get(id) ?? '');
	const nodeOf = (field: Rec<'field'> | undefined): FieldNode => {
		const home = `/${field?.id ?? ''}`;
		return {
			field,
			goals: goalsIn(home),
			measures: measuresIn(home),
			fields: field ? fieldsIn(field.id) : []
		};
	};
	const fieldsIn = (parent: string): FieldNode[] =>
		inOrder(fieldsByParent.get(parent) ?? [], ({ title }) => title).map(nodeOf);
	return { fields: fieldsIn(''), loose: nodeOf(undefined) };
}

/**
 * Where each goal stands: under another goal (its id) or in a field (`/` and its id). A goal that names
 * no field stands with its parent; one whose parent is in another field stands in its own.
 */
function goalHomes(
	goals: readonly Rec<'goal'>[],
	names: Names,
	fieldId: (reference: string) => string
): Map<string, string> {
	const byId = new Map(goals.map((goal) => [goal.id, goal]));
	const parents = safeParents(
		new Map(
			goals.flatMap((goal) => {
				const parent = resolve(goal.parent, 'goal', names);
				return parent !== undefined && byId.has(parent) ? [[goal.id, parent] as const] : [];
			})
		)
	);
	const fields = new Map<string, string>();
	const fieldOf = (id: string): string => {
		let field = fields.get(id);
		if (field === undefined) {
			const parent = parents.get(id);
			field = fieldId(byId.get(id)?.field ?? '') || (parent ? fieldOf(parent) : '');
			fields.set(id, field);
		}
		return field;
	};
	return new Map(
		goals.map(({ id }) => {
			const parent = parents.get(id);
			const home = parent !== undefined && fieldOf(parent) === fieldOf(id) ? parent : undefined;
			return [id, home ?? `/${fieldOf(id)}`];
		})
	);
}

/** All measures of a field, those of its goals and sub-fields included, in the order of the document. */
export function measuresOf(node: FieldNode): Rec<'measure'>[] {
	return [
		...node.goals.flatMap(measuresUnder),
		...node.measures,
		...node.fields.flatMap(measuresOf)
	];
}

/** All measures under a goal and its sub-goals. */
export function measuresUnder(node: GoalNode): Rec<'measure'>[] {
	return [...node.measures, ...node.goals.flatMap(measuresUnder)];
}

/** A goal and all goals under it, in the order of the document. */
export const goalsUnder = (node: GoalNode): Rec<'goal'>[] => [
	node.goal,
	...node.goals.flatMap(goalsUnder)
];

/** All fields of a concept at any depth, in the order of the document; not what is in no field. */
export const allFields = (nodes: readonly FieldNode[]): FieldNode[] =>
	nodes.flatMap((node) => [node, ...allFields(node.fields)]);
