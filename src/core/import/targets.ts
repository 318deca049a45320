import type { ChoiceField, Field } from '../../model/field.ts';
import { entityOf, isEntityKey, type EntityKey } from '../../model/registry.ts';
import type { CompositeKey, MainKind, TargetChoice, TargetGroup, TargetKey } from './types.ts';

/** A target that is one field, or one part of a group. */
export interface FieldTarget {
	readonly entity: EntityKey;
	readonly key: string;
	readonly part?: string;
	/** The declaration of the field or of the part: how its words are read. */
	readonly field: Field;
	/** What the label and its synonyms belong to. */
	readonly labels: readonly string[];
}

const always: readonly CompositeKey[] = ['own-field', 'leave-out'];
const composites: Record<MainKind, readonly CompositeKey[]> = {
	measure: [
		'responsibility',
		'contact',
		'funding',
		'time-span',
		'sub-points',
		'record-type',
		...always
	],
	field: always,
	goal: always,
	actor: always,
	person: ['leave-out']
};

/** Records that a row may bring along beside its own, and which of their fields (all if none is named). */
const alongside: Record<MainKind, readonly (readonly [EntityKey, (readonly string[])?])[]> = {
	measure: [
		['progress'],
		['funding'],
		['step'],
		['field', ['number', 'summary']],
		['person', ['phone', 'email', 'function']],
		['actor', ['unitCode', 'shortName', 'kind', 'phone', 'email', 'web', 'address']]
	],
	field: [],
	goal: [],
	actor: [],
	person: []
};

/** Fields for which there is a composite that understands more. */
const covered: ReadonlySet<string> = new Set(['measure.lead', 'measure.contact']);

const byKey = new Map<string, FieldTarget>();
const byMain = new Map<MainKind, readonly TargetChoice[]>();

/** Everything that a column may become, in the order in which it is offered. */
export function targetsFor(main: MainKind): readonly TargetChoice[] {
	return byMain.get(main) ?? [];
}

/** The field behind a target; nothing for composites and for names that are none. */
export const fieldTarget = (key: string): FieldTarget | undefined => byKey.get(key);

/** The choice whose words a column holds: what its words can be mapped to. */
export function choiceFieldOf(key: TargetKey): ChoiceField | undefined {
	const field = byKey.get(key)?.field;
	return field?.kind === 'choice' ? field : undefined;
}

function* targetsOf(entity: EntityKey): Generator<[TargetKey, FieldTarget]> {
	for (const [key, field] of Object.entries(entityOf(entity).fields)) {
		const owner = field.kind === 'reference' && field.owner;
		if (field.hidden || owner || field.kind === 'list') continue;
		const labels = [field.label, ...(field.formerly ?? []), ...(field.synonyms ?? [])];
		if (field.kind !== 'group') {
			yield [`${entity}.${key}`, { entity, key, field, labels }];
			continue;
		}
		for (const [i, [part, of]] of Object.entries(field.parts).entries()) {
			const own = [of.label, ...(of.formerly ?? []), ...(of.synonyms ?? [])];
			const target = { entity, key, part, field: of, labels: i === 0 ? [...own, ...labels] : own };
			yield [`${entity}.${key}.${part}`, target];
		}
	}
}

for (const main of Object.keys(composites) as MainKind[]) {
	const offered: TargetChoice[] = composites[main]
		.filter((key) => !always.includes(key))
		.map((key) => ({ key, group: 'measure' }));
	for (const [entity, only] of [[main] as const, ...alongside[main]]) {
		if (!isEntityKey(entity)) continue;
		for (const [key, target] of targetsOf(entity)) {
			byKey.set(key, target);
			if (covered.has(key) || (only && !only.includes(target.key))) continue;
			offered.push({ key, group: entity as TargetGroup, label: target.field.label });
		}
	}
	const last = always.filter((key) => composites[main].includes(key));
	byMain.set(main, [...offered, ...last.map((key) => ({ key, group: 'other' }) as const)]);
}
