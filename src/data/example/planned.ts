import { compareNatural } from '../../model/natural.ts';
import type { EntityKey } from '../../model/registry.ts';
import { actors } from './actors.ts';
import { fields } from './fields.ts';
import { persons } from './persons.ts';
import type { FieldPlan, GoalPlan, MeasurePlan, ProgressPlan } from './plan.ts';
import { concept, productField, views } from './town.ts';

/** A record whose references are still local keys. */
export interface Planned {
	entity: EntityKey;
	/** By what other records of the plan name it. */
	key: string;
	values: Readonly<Record<string, unknown>>;
	/** Values of own fields by the key of the field. */
	own?: Readonly<Record<string, unknown>>;
}

/** The plan as a flat list: what belongs to a field of action or a measure follows it. */
export function plannedRecords(): Planned[] {
	return [
		{ entity: 'catalogue', key: 'concept', values: concept },
		{ entity: 'own-field', key: 'product', values: { ...productField, order: 1 } },
		...views.map((values, i): Planned => ({
			entity: 'view',
			key: String(i),
			values: { ...values, order: i + 1 }
		})),
		...keyed('actor', actors),
		...keyed('person', persons),
		...fields.flatMap(fieldRecords)
	];
}

const keyed = (entity: EntityKey, plans: Readonly<Record<string, Planned['values']>>): Planned[] =>
	Object.entries(plans).map(([key, values]) => ({ entity, key, values }));

function fieldRecords({ goals, measures, ...field }: FieldPlan, index: number): Planned[] {
	const order = index + 1;
	return [
		{ entity: 'field', key: field.number, values: { ...field, order } },
		...goals.flatMap((goal, i) => goalRecords(goal, i + 1, { field: field.number })),
		...inOrder(measures).flatMap((measure, i) => measureRecords(measure, i + 1, field.number))
	];
}

const inOrder = (measures: readonly MeasurePlan[]): MeasurePlan[] =>
	[...measures].sort((a, b) => compareNatural(a.number, b.number));

const levels = ['guiding', 'main', 'sub'] as const;

function goalRecords(
	{ number, text, goals = [] }: GoalPlan,
	order: number,
	place: { field: string; parent?: string },
	depth = 0
): Planned[] {
	const values = { number, text, level: levels[depth], ...place, order };
	const below = { field: place.field, parent: number };
	return [
		{ entity: 'goal', key: number, values },
		...goals.flatMap((goal, i) => goalRecords(goal, i + 1, below, depth + 1))
	];
}

function measureRecords(plan: MeasurePlan, order: number, field: string): Planned[] {
	const { progress = [], steps = [], funding = [], product, blocked, ...rest } = plan;
	const lead = nameOf(plan.lead);
	const newest = progress[0];
	const status = newest?.status && { value: newest.status, date: newest.date };
	const values = {
		visibility: 'public',
		...rest,
		field,
		order,
		status: plan.status ?? status,
		blocked: blocked && { is: true, ...blocked }
	};
	const owned = (entity: EntityKey, key: number, own: object): Planned => ({
		entity,
		key: `${plan.number} ${key}`,
		values: { measure: plan.number, ...own }
	});
	return [
		{ entity: 'measure', key: plan.number, values, ...(product && { own: { product } }) },
		...progress.map((entry, i) => owned('progress', i, { by: lead, ...progressValues(entry) })),
		...steps.map((step, i) => owned('step', i, { who: lead, ...step, order: i + 1 })),
		...funding.map((share, i) => owned('funding', i, share))
	];
}

const progressValues = ({ figures = {}, ...entry }: ProgressPlan): object => ({
	...entry,
	figures: Object.entries(figures).map(([label, value]) => ({ label, value }))
});

/** How an actor is called in a line: most states and steps are those of the lead. */
function nameOf(key = ''): string | undefined {
	const actor = actors[key];
	return actor?.shortName ?? actor?.name;
}
