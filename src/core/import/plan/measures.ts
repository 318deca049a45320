import { measure as declaration } from '../../../model/entities/measure.ts';
import { unresolved } from '../../../model/kinds/index.ts';
import type { Field } from '../../../model/field.ts';
import type { EntityKey } from '../../../model/registry.ts';
import { readFunding, readPhone, readSpan } from '../phrases.ts';
import { recordKind } from '../record-kind.ts';
import { findSeeAlso } from '../titles.ts';
import type { TargetKey } from '../types.ts';
import type { ActorEntry, Actors } from './actors.ts';
import { addTo } from './actors.ts';
import { Draft, textOf } from './draft.ts';
import { isRepeated } from './rows.ts';
import type { Head } from './heads.ts';
import type { Cell, Ledger } from './ledger.ts';
import type { Persons } from './persons.ts';
import { fieldAbove, takeField, takeGoals } from './structure.ts';

/** What the rows of measures share while they are read. */
export interface Shared {
	readonly ledger: Ledger;
	readonly actors: Actors;
	readonly persons: Persons;
	/** Per column the own field that it becomes. */
	readonly own: ReadonlyMap<number, { id: string; entity: EntityKey; field: Field }>;
	readonly hasFieldColumn: boolean;
}

/** Fills the measure of a row, with everything that belongs to it. */
export function fillMeasure(shared: Shared, head: Head): void {
	const { ledger } = shared;
	const { draft: measure, cells } = head;
	const first = (key: TargetKey): Cell | undefined => cells.find(({ target }) => target === key);
	const field = first('measure.field');
	if (field) {
		measure.values['field'] = takeField(ledger, field, first('field.number'));
	} else if (!shared.hasFieldColumn) {
		const above = head.number === '' ? undefined : ledger.fresh('field').above(head.number, false);
		if (above) measure.values['field'] = above;
	}
	const people = assignPeople(shared, head);
	const children = new Map<EntityKey, Draft>();
	const child = (entity: EntityKey): Draft => {
		const known = children.get(entity);
		if (known) return known;
		const made = new Draft(ledger, entity, head.row, { keeper: measure });
		children.set(entity, made);
		return made;
	};
	const place: Place = { ...shared, measure, cells, child, people };
	for (const cell of cells) {
		takeCell(place, cell);
		pointTo(ledger, measure, cell);
	}
	for (const made of children.values()) {
		if (Object.keys(made.values).length === 0) continue;
		made.values['measure'] = measure.id;
		made.add();
	}
}

interface People {
	readonly lead?: ActorEntry;
	readonly contact?: { readonly id: string; readonly draft?: Draft };
}

/** Lead, partners and contact come first: other cells of the row belong to them. */
function assignPeople({ actors, persons }: Shared, { draft: measure, cells }: Head): People {
	const words = (key: TargetKey): string =>
		cells.find(({ target }) => target === key)?.words.trim() ?? '';
	let lead: ActorEntry | undefined;
	for (const cell of cells) {
		const partners = cell.target === 'measure.partners';
		if (!partners && cell.target !== 'responsibility') continue;
		const assigned = actors.assign(cell, measure, words('actor.unitCode'), partners);
		lead ??= assigned;
	}
	let contact: ReturnType<Persons['assign']>;
	for (const cell of cells) {
		if (cell.target !== 'contact') continue;
		const assigned = persons.assign(cell, measure, words('person.phone'));
		contact ??= assigned;
	}
	if (lead && contact) contact.actors.add(lead.id);
	return { ...(lead && { lead }), ...(contact && { contact }) };
}

type Child = (entity: EntityKey) => Draft;

function takeCell(place: Place, cell: Cell): void {
	const { target } = cell;
	const take = composite[target] ?? takers[target.split('.', 1)[0] ?? ''] ?? takeChild;
	take(place, cell);
}

interface Place extends Shared {
	readonly measure: Draft;
	readonly cells: readonly Cell[];
	readonly child: Child;
	readonly people: People;
}
type Take = (place: Place, cell: Cell) => void;
const done: Take = () => undefined;
/** Taken before, from the first such cell of the row; further ones are kept in words. */
const firstOnly: Take = ({ measure, cells }, cell) => {
	if (isRepeated(cells, cell)) measure.keep(cell, 'second-value');
};

/** Targets that are more than one field, or that were taken before. */
const composite: Partial<Record<TargetKey, Take>> = {
	responsibility: done,
	contact: done,
	'measure.partners': done,
	'measure.field': firstOnly,
	'measure.number': firstOnly,
	'record-type': (place, cell) => {
		if (!recordKind(cell.words)) place.measure.keep(cell, 'record-word');
		else firstOnly(place, cell);
	},
	funding: ({ ledger, measure, child }, cell) => {
		const funding = child('funding');
		const phrase = ledger.once(`funding ${cell.words}`, () => readFunding(cell.words));
		for (const [key, value] of Object.entries(phrase)) {
			if (funding.values[key] === undefined) funding.values[key] = value;
			else if (funding.values[key] !== value) measure.keep(cell, 'second-value');
		}
		if (phrase.note !== undefined) ledger.note({ ...cell, words: phrase.note }, 'funding-words');
	},
	'time-span': ({ measure }, cell) => {
		takeSpan(measure, cell);
	},
	'measure.end': ({ measure }, cell) => {
		const span = readSpan(cell.words);
		if (span?.start !== undefined && span.end !== undefined) takeSpan(measure, cell);
		else measure.take(cell);
	},
	'sub-points': ({ measure }, cell) => {
		const points = cell.words.split(/\r?\n/u).filter((line) => line.trim() !== '');
		const list = points.map((line) => line.trim().replace(/^(?:[-–—•*·▪]|o(?=\s))?\s*/u, '– '));
		measure.take({ ...cell, words: list.join('\n') }, 'measure.description');
	},
	'measure.goals': ({ ledger, measure }, cell) => {
		const field = textOf(measure.values['field']);
		addTo(measure, 'goals', takeGoals(ledger, cell, field));
	},
	'own-field': ({ own, measure }, cell) => {
		const field = own.get(cell.column);
		if (field?.entity === 'measure') measure.takeOwn(cell, field.id, field.field);
		else measure.keep(cell, 'no-place');
	}
};

/** What belongs to another record than the measure. */
const takers: Partial<Record<string, Take>> = {
	measure: ({ measure }, cell) => {
		measure.take(cell);
	},
	person: ({ ledger, people, measure }, cell) => {
		takeFor(ledger, people.contact, measure, cell);
	},
	actor: ({ ledger, people, measure }, cell) => {
		takeFor(ledger, people.lead, measure, cell);
	},
	field: ({ ledger, measure }, cell) => {
		takeForField(ledger, measure, cell);
	}
};

const takeChild: Take = ({ child }, cell) => {
	child(cell.target.split('.', 1)[0] as EntityKey).take(cell);
};

function takeSpan(measure: Draft, cell: Cell): void {
	const span = readSpan(cell.words);
	const { start, end } = declaration.fields;
	if (span?.start) measure.put('start', span.start, start, cell);
	if (span?.end) measure.put('end', span.end, end, cell);
	if (!span) measure.take(cell, 'measure.end');
}

/** A telephone number or a unit's code belongs to whom the row names. */
function takeFor(
	ledger: Ledger,
	owner: { id: string; draft?: Draft } | undefined,
	measure: Draft,
	cell: Cell
): void {
	const [entity, key] = cell.target.split('.') as [EntityKey, string];
	const words = key === 'phone' ? readPhone(cell.words) : cell.words;
	if (owner?.draft) {
		owner.draft.take({ ...cell, words }, cell.target, measure);
		return;
	}
	// What the catalogue knows of a person or an actor is not changed by a list of measures.
	const known = owner && ledger.known(entity).records.get(owner.id)?.[key];
	if (known === undefined || known !== words.trim()) {
		measure.keep(cell, owner ? undefined : 'no-owner');
	}
}

function takeForField(ledger: Ledger, measure: Draft, cell: Cell): void {
	const id = textOf(measure.values['field']);
	const field = ledger.records.get('field')?.get(id);
	const known = ledger.known('field').records.get(id);
	const key = cell.target.slice('field.'.length);
	if (field instanceof Draft) field.take(cell, cell.target, measure);
	else if (known?.[key] !== cell.words.trim()) measure.keep(cell, id ? 'second-value' : 'no-owner');
}

/** "siehe auch Handlungsansatz 3-2-12" anywhere in a text is a reference, too. */
function pointTo(ledger: Ledger, measure: Draft, cell: Cell): void {
	if (cell.target === 'measure.related' || !/siehe|s\.\s?a\.|vgl\./iu.test(cell.words)) return;
	for (const number of findSeeAlso(cell.words)) {
		const id = ledger.find('measure', number) ?? unresolved(number);
		if (id !== measure.id) addTo(measure, 'related', [id]);
		ledger.note({ ...cell, words: number }, 'see-also');
	}
}

/** Measures without a field of action: their numbers speak of one ("5-4" for 5-4-1 …), which is offered. */
export function offerFields(
	ledger: Ledger,
	heads: readonly Head[],
	create: (n: string, title: string, row: number) => string
): void {
	const groups = new Map<string, { number: string; heads: Head[]; known?: string }>();
	for (const head of heads) {
		if (head.kind !== 'measure' || head.draft.values['field'] !== undefined) continue;
		const number = /^(.*\d)[.\-–/ ][A-Z]{0,2}\d+[a-z]?$/u.exec(head.number)?.[1];
		if (number === undefined) continue;
		const known = fieldAbove(ledger, head.number, false);
		const key = known ?? number;
		const group = groups.get(key) ?? { number, heads: [], ...(known && { known }) };
		group.heads.push(head);
		groups.set(key, group);
	}
	for (const { number, heads: members, known } of groups.values()) {
		const id = `create-field:${known ?? number}`;
		const field = known && ledger.known('field').records.get(known);
		const answer = ledger.asker.ask({
			kind: 'create-field',
			id,
			options: ['yes', 'no'],
			default: 'yes',
			row: members[0]!.row,
			number: (field && textOf(field['number'])) || number,
			title: field ? textOf(field['title']) : (ledger.asker.typed(`${id}:title`) ?? ''),
			count: members.length,
			known: known !== undefined
		});
		if (answer !== 'yes') continue;
		const target =
			known ?? create(number, ledger.asker.typed(`${id}:title`) ?? '', members[0]!.row);
		for (const { draft } of members) draft.values['field'] = target;
	}
}
