import type { Field } from '../../model/field.ts';
import type { EntityKey } from '../../model/registry.ts';
import { ownFieldAsField } from './own-field.ts';
import { Actors } from './plan/actors.ts';
import { Draft } from './plan/draft.ts';
import { makeHeads, type Head } from './plan/heads.ts';
import { Ledger } from './plan/ledger.ts';
import { fillMeasure, offerFields, type Shared } from './plan/measures.ts';
import { fillOther } from './plan/others.ts';
import { Persons } from './plan/persons.ts';
import { readRows } from './plan/rows.ts';
import { arrangeFields, arrangeGoals, createField } from './plan/structure.ts';
import { plain } from './record-kind.ts';
import type { Existing, Plan, PlanInput } from './types.ts';

/** A catalogue without records. */
export const nothingThere: Existing = { records: () => [] };

/** In the order of creation: what others refer to comes first. */
const order: readonly EntityKey[] = [
	'own-field',
	'field',
	'goal',
	'actor',
	'person',
	'measure',
	'progress',
	'funding',
	'step'
];

/**
 * Everything that taking a table in would do, and everything that is offered on the way. Nothing is
 * written; with other answers the plan is simply made again.
 */
export function makePlan(input: PlanInput): Plan {
	const ledger = new Ledger(input);
	const own = planOwnFields(ledger);
	const heads = makeHeads(ledger, readRows(ledger));
	placeInDocument(ledger, heads);
	const actors = new Actors(ledger);
	hearActors(actors, heads);
	const persons = new Persons(ledger);
	const hasFieldColumn = input.mapping.columns.some(({ target }) => target === 'measure.field');
	const shared: Shared = { ledger, actors, persons, own, hasFieldColumn };
	for (const [i, head] of heads.entries()) {
		if (i % 256 === 0) input.onProgress?.(i, heads.length);
		if (head.kind === 'measure') fillMeasure(shared, head);
		else fillOther(shared, head);
	}
	if (!hasFieldColumn) {
		offerFields(ledger, heads, (...field) => createField(ledger, ...field).id);
	}
	persons.settle();
	input.onProgress?.(heads.length, heads.length);
	return summary(ledger);
}

function summary(ledger: Ledger): Plan {
	const { table, mapping } = ledger.input;
	const used = new Map(mapping.columns.map(({ index, target }) => [index, target]));
	const entities = order.filter((entity) => ledger.records.has(entity));
	return {
		records: entities.flatMap((entity) =>
			[...ledger.records.get(entity)!.values()].map(({ id, values, row }) => ({
				entity,
				id,
				values,
				row
			}))
		),
		counts: Object.fromEntries(entities.map((e) => [e, ledger.records.get(e)!.size])),
		problems: ledger.problems.toSorted((a, b) => a.row - b.row || a.column - b.column),
		notes: ledger.notes.toSorted((a, b) => a.row - b.row || a.column - b.column),
		questions: ledger.asker.questions(),
		leftOut: table.columns.filter(({ index }) => (used.get(index) ?? 'leave-out') === 'leave-out')
	};
}

/** Creates the own fields first; one that the catalogue has already under the same label is used again. */
function planOwnFields(ledger: Ledger): Shared['own'] {
	const { mapping } = ledger.input;
	const own = new Map<number, { id: string; entity: EntityKey; field: Field }>();
	const entity = mapping.main;
	const known = [...ledger.known('own-field').records.values()];
	for (const { index, target, ownField } of mapping.columns) {
		if (target !== 'own-field') continue;
		const twin = known.find(
			({ label, entity: of, kind, choices }) =>
				plain(String(label)) === plain(ownField.label) &&
				(of ?? 'measure') === entity &&
				(kind ?? 'text') === ownField.kind &&
				ownField.choices.every((word) => Array.isArray(choices) && choices.includes(word))
		);
		own.set(index, {
			id: twin?.id ?? createOwnField(ledger, entity, ownField),
			entity,
			field: ownFieldAsField(ownField)
		});
	}
	return own;
}

function createOwnField(
	ledger: Ledger,
	entity: string,
	{ label, kind, choices }: PlanInput['mapping']['columns'][number]['ownField']
): string {
	const { values, id } = new Draft(ledger, 'own-field', ledger.input.table.headerRow + 1).add();
	Object.assign(values, { label, kind, entity, order: ledger.nextOrder('own-field') });
	if (kind === 'choice') values['choices'] = [...choices];
	return id;
}

/** Fields and goals under each other by number; a row without a number belongs to what stands above it. */
function placeInDocument(ledger: Ledger, heads: readonly Head[]): void {
	const drafts = (kind: Head['kind']): Draft[] =>
		heads.filter((head) => head.kind === kind).map(({ draft }) => draft);
	let field: string | undefined;
	let goal: Draft | undefined;
	for (const { kind, number, draft } of heads) {
		if (kind === 'field') [field, goal] = [draft.id, undefined];
		if (kind === 'goal') {
			const isSub = draft.values['level'] === 'sub';
			if (number === '' && isSub && goal) draft.values['parent'] = goal.id;
			if (!isSub) goal = draft;
		}
		if (number === '' && field && (kind === 'goal' || kind === 'measure')) {
			draft.values['field'] = field;
		}
	}
	arrangeFields(ledger, drafts('field'));
	arrangeGoals(ledger, drafts('goal'));
}

/** Before any actor is made, all names are heard, so that like ones can be offered as the same. */
function hearActors(actors: Actors, heads: readonly Head[]): void {
	for (const { kind, draft, cells, namedBy } of heads) {
		if (kind === 'actor' && namedBy) {
			actors.hearName(namedBy.words.trim(), draft.row);
			actors.enter(namedBy.words, draft);
		}
		for (const cell of cells) {
			if (cell.target === 'responsibility' || cell.target === 'measure.partners') actors.hear(cell);
		}
	}
	actors.compare();
}
