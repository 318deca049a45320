import { measure as declaration } from '../../../model/entities/measure.ts';
import { unresolved } from '../../../model/kinds/index.ts';
import type { Field } from '../../../model/field.ts';
import type { EntityKey } from '../../../model/registry.ts';
import { saysNothing } from '../../../model/words.ts';
import { readFunding, readPhone, readSpan } from '../phrases.ts';
import { recordKind } from '../record-kind.ts';
import { findSeeAlso } from '../titles.ts';
import type { TargetKey } from '../types.ts';
import type { ActorEntry, Actors } from './actors.ts';
import { addTo } from './actors.ts';
import { Draft } from './draft.ts';
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
	if (field && !saysNothing(field.words)) {
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
	for (const cell of cells) {
		takeCell(shared, measure, cell, child, people);
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
	const words = (key: TargetKey): string => {
		const found = cells.find(({ target }) => target === key)?.words.trim() ?? '';
		return saysNothing(found) ? '' : found;
	};
	let lead: ActorEntry | undefined;
	for (const cell of cells) {
		const partners = cell.target === 'measure.partners';
		if (!partners && cell.target !== 'responsibility') continue;
		const assigned = actors.assign(cell, measure, words('actor.unitCode'), partners);
		lead ??= assigned;
	}
	let contact: ReturnType<Persons['assign']>;
	for (const cell of cells) {
		if (cell.target !== 'contact' || saysNothing(cell.words)) continue;
		const assigned = persons.assign(cell, measure, words('person.phone'));
		contact ??= assigned;
	}
	if (lead && contact) contact.actors.add(lead.id);
	return { ...(lead && { lead }), ...(contact && { contact }) };
}

type Child = (entity: EntityKey) => Draft;

function takeCell(shared: Shared, measure: Draft, cell: Cell, child: Child, people: People): void {
	const { target } = cell;
	if (saysNothing(cell.words)) return;
	const special = composite[target];
	if (special) return special(shared, measure, cell, child);
	if (target === 'own-field') return takeOwn(shared, measure, cell);
	const entity = target.split('.', 1)[0];
	if (entity === 'person') return takeFor(people.contact, measure, cell);
	if (entity === 'actor') return takeFor(people.lead, measure, cell);
	if (entity === 'field') return takeForField(shared.ledger, measure, cell);
	if (entity === 'measure') return measure.take(cell);
	return child(entity as EntityKey).take(cell);
}

type Take = (shared: Shared, measure: Draft, cell: Cell, child: Child) => void;
const done = (): void => undefined;

/** Targets that are more than one field, or that were taken before. */
const composite: Partial<Record<TargetKey, Take>> = {
	responsibility: done,
	contact: done,
	'measure.partners': done,
	'measure.field': done,
	'measure.number': done,
	'record-type': (_, measure, cell) => {
		if (!recordKind(cell.words)) measure.keep(cell, 'record-word');
	},
	funding: ({ ledger }, measure, cell, child) => {
		const funding = child('funding');
		const phrase = readFunding(cell.words);
		for (const [key, value] of Object.entries(phrase)) {
			if (funding.values[key] === undefined) funding.values[key] = value;
			else if (funding.values[key] !== value) measure.keep(cell, 'second-value');
		}
		if (phrase.note !== undefined) ledger.note({ ...cell, words: phrase.note }, 'funding-words');
	},
	'time-span': (_, measure, cell) => takeSpan(measure, cell),
	'measure.end': (_, measure, cell) => {
		const span = readSpan(cell.words);
		if (span?.start !== undefined && span.end !== undefined) takeSpan(measure, cell);
		else measure.take(cell);
	},
	'sub-points': (_, measure, cell) => {
		const points = cell.words.split(/\r?\n/u).filter((line) => line.trim() !== '');
		const list = points.map((line) => line.trim().replace(/^(?:[-–—•*·▪]|o(?=\s))?\s*/u, '– '));
		measure.take({ ...cell, words: list.join('\n') }, 'measure.description');
	},
	'measure.goals': ({ ledger }, measure, cell) => {
		const field = measure.values['field'];
		addTo(measure, 'goals', takeGoals(ledger, cell, typeof field === 'string' ? field : undefined));
	}
};

function takeSpan(measure: Draft, cell: Cell): void {
	const span = readSpan(cell.words);
	if (!span) return measure.take(cell, 'measure.end');
	const { start, end } = declaration.fields;
	if (span.start) measure.put('start', span.start, start, cell);
	if (span.end) measure.put('end', span.end, end, cell);
}

function takeOwn({ own }: Shared, draft: Draft, cell: Cell): void {
	const field = own.get(cell.column);
	if (field?.entity === draft.entity) draft.takeOwn(cell, field.id, field.field);
	else draft.keep(cell, 'no-place');
}

/** A telephone number or a unit's code belongs to whom the row names. */
function takeFor(
	owner: { id: string; draft?: Draft } | undefined,
	measure: Draft,
	cell: Cell
): void {
	if (!owner) return measure.keep(cell, 'no-owner');
	if (!owner.draft) return measure.keep(cell);
	const words = cell.target.endsWith('.phone') ? readPhone(cell.words) : cell.words;
	owner.draft.take({ ...cell, words }, cell.target, measure);
}

function takeForField(ledger: Ledger, measure: Draft, cell: Cell): void {
	const id = measure.values['field'];
	const field = ledger.records.get('field')?.get(String(id));
	if (field instanceof Draft) return field.take(cell, cell.target, measure);
	const known = typeof id === 'string' ? ledger.known('field').records.get(id) : undefined;
	const key = cell.target.slice('field.'.length);
	if (known?.[key] !== cell.words.trim()) measure.keep(cell, id ? 'second-value' : 'no-owner');
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
			number: String((field && field['number']) || number),
			title: field ? String(field['title'] ?? '') : (ledger.asker.typed(`${id}:title`) ?? ''),
			count: members.length,
			known: known !== undefined
		});
		if (answer !== 'yes') continue;
		const target =
			known ?? create(number, ledger.asker.typed(`${id}:title`) ?? '', members[0]!.row);
		for (const { draft } of members) draft.values['field'] = target;
	}
}
