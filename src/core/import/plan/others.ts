import { readPhone } from '../phrases.ts';
import { recordKind } from '../record-kind.ts';
import { fieldTarget } from '../targets.ts';
import type { MainKind, TargetKey } from '../types.ts';
import type { Actors } from './actors.ts';
import { namingField, type Head } from './heads.ts';
import type { Cell } from './ledger.ts';
import type { Shared } from './measures.ts';
import { isRepeated } from './rows.ts';
import { takeField } from './structure.ts';

/** Where the columns of a list of measures go in its rows of another kind. */
const texts: Record<Exclude<MainKind, 'measure'>, string> = {
	field: 'summary',
	goal: 'text',
	actor: 'note',
	person: 'note'
};

/** Fills the record of a row that is no measure: a field, a goal, an actor, a person. */
export function fillOther(shared: Shared, head: Head): void {
	const kind = head.kind as Exclude<MainKind, 'measure'>;
	for (const cell of head.cells) {
		const taken = isNumber(cell, kind) || (cell.target === 'record-type' && recordKind(cell.words));
		if (!taken) takeCell(shared, head, kind, cell);
		else if (isRepeated(head.cells, cell)) head.draft.keep(cell, 'second-value');
	}
}

const isNumber = ({ target }: Cell, kind: MainKind): boolean =>
	target === `${kind}.number` ||
	(target === 'measure.number' && (kind === 'field' || kind === 'goal'));

function takeCell(
	{ ledger, actors, own }: Shared,
	head: Head,
	kind: Exclude<MainKind, 'measure'>,
	cell: Cell
): void {
	const { draft } = head;
	if (cell.target === 'record-type') {
		draft.keep(cell, 'record-word');
		return;
	}
	const field = own.get(cell.column);
	if (cell.target === 'own-field' && field?.entity === kind) {
		draft.takeOwn(cell, field.id, field.field);
		return;
	}
	if (cell.target === 'measure.field' && kind === 'goal') {
		draft.values['field'] = takeField(ledger, cell);
		return;
	}
	const target = targetFor(cell.target, kind);
	if (!target) {
		draft.keep(cell, 'no-place');
		return;
	}
	if (takeReference(actors, head, target, cell)) return;
	const words = target.endsWith('.phone') ? readPhone(cell.words) : cell.words;
	draft.take({ ...cell, words }, target);
}

function targetFor(target: TargetKey, kind: Exclude<MainKind, 'measure'>): TargetKey | undefined {
	if (target.startsWith(`${kind}.`)) return target;
	if (target === 'measure.title') return `${kind}.${namingField[kind]}`;
	const text = ['measure.summary', 'measure.description', 'measure.note', 'sub-points'];
	return text.includes(target) ? `${kind}.${texts[kind]}` : undefined;
}

/** An actor that a person or another actor belongs to is created when it is not there. */
function takeReference(actors: Actors, { draft }: Head, target: TargetKey, cell: Cell): boolean {
	const field = fieldTarget(target);
	if (field?.field.kind !== 'reference' || field.field.target !== 'actor') return false;
	const { id } = actors.single(cell);
	if (id !== draft.id) draft.values[field.key] ??= id;
	return true;
}
