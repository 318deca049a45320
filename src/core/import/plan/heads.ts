import { text } from '../../../model/field.ts';
import { kindOf, noNames } from '../../../model/kinds/index.ts';
import { naturalKey } from '../../../model/natural.ts';
import { entityOf } from '../../../model/registry.ts';
import { plain } from '../record-kind.ts';
import { shortTitle } from '../titles.ts';
import type { MainKind, TargetKey } from '../types.ts';
import { Draft, textOf } from './draft.ts';
import type { Cell, Ledger } from './ledger.ts';
import { leaveOut, type RowInput } from './rows.ts';

/** A row with the record that it becomes: number and name are known before any reference is followed. */
export interface Head extends RowInput {
	readonly draft: Draft;
	readonly number: string;
	/** Where the name came from; nothing if there was no cell for it. */
	readonly namedBy?: Cell;
}

/** Which field names a record of each kind. */
export const namingField: Record<MainKind, string> = {
	measure: 'title',
	field: 'title',
	goal: 'text',
	actor: 'name',
	person: 'name'
};
/** What a measure without a title is called after, in this order. */
const substitutes: readonly TargetKey[] = [
	'measure.summary',
	'measure.description',
	'sub-points',
	'progress.state',
	'measure.number'
];

const oneLine = (words: string): string => {
	const field = text('');
	const parsed = kindOf(field).parse(words, field, noNames);
	return 'value' in parsed ? String(parsed.value) : '';
};

/** Gives every row its record and makes it known by number and name. */
export function makeHeads(ledger: Ledger, rows: readonly RowInput[]): Head[] {
	return rows.flatMap((row) => makeHead(ledger, row) ?? []);
}

function makeHead(ledger: Ledger, row: RowInput): Head | undefined {
	const { kind, cells } = row;
	const cellOf = (...keys: string[]): Cell | undefined =>
		cells.find((cell) => keys.includes(cell.target));
	const numberCell = cellOf(`${kind}.number`, 'measure.number');
	const namedBy = cellOf(`${kind}.${namingField[kind]}`, 'measure.title');
	const number = numberCell ? oneLine(numberCell.words) : '';
	const other = namedBy ? undefined : (cellOf(...substitutes.slice(0, 1)) ?? substitute(cells));
	const name = oneLine(namedBy?.words ?? '') || (other ? shortTitle(other.words) : number);
	if (name === '' && number === '') {
		leaveOut(ledger, row.row, row.cells);
		return undefined;
	}
	if (!isWanted(ledger, row, number, name)) return undefined;
	const draft = new Draft(ledger, kind, row.row).add();
	if (number !== '' && 'number' in entityOf(kind).fields) draft.values['number'] = number;
	if (kind === 'goal' && row.level) draft.values['level'] = row.level;
	if ('order' in entityOf(kind).fields) draft.values['order'] = ledger.nextOrder(kind);
	if (!namedBy) nameAfter(ledger, draft, kind, name, other ?? numberCell);
	const fresh = ledger.fresh(kind);
	if (number !== '' && fresh.byNumber(number) && numberCell) {
		ledger.problem(numberCell, 'same-number', 'value');
	}
	if (numberCell && isDateByExcel(number)) ledger.problem(numberCell, 'number-date', 'value');
	fresh.add(draft.id, number, name);
	return { ...row, draft, number, ...(namedBy && { namedBy }) };
}

/** What Excel makes of "2-3", "3/2009" and "5.4.1": "02. Mrz", "Mrz 09", "05.04.2001". */
const isDateByExcel = (number: string): boolean =>
	/^(?:\d{1,2}\.\s?(?:Jan|Feb|Mrz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)|(?:Jan|Feb|Mrz|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez) \d\d|\d\d\.\d\d\.\d{4})$/u.test(
		number
	);

function substitute(cells: readonly Cell[]): Cell | undefined {
	for (const key of substitutes) {
		const found = cells.find((cell) => cell.target === key);
		if (found) return found;
	}
	return cells.find((cell) => cell.target !== 'record-type');
}

/** A record that has no name of its own is called after another cell, and the user is told so. */
function nameAfter(ledger: Ledger, draft: Draft, kind: MainKind, name: string, from?: Cell): void {
	draft.values[namingField[kind]] =
		kind === 'field' && name === draft.values['number'] ? `${entityOf(kind).label} ${name}` : name;
	if (!from) return;
	if (from.target !== 'measure.summary') ledger.problem(from, 'no-title', 'value');
	else if (name !== oneLine(from.words)) ledger.note({ ...from, words: name }, 'shortened');
}

/**
 * Offers to leave a row out that seems to be in the catalogue already. By default it is left out where
 * number and name are the same; where only one of them is, it is taken as new.
 */
function isWanted(ledger: Ledger, row: RowInput, number: string, words: string): boolean {
	const { directory, records } = ledger.known(row.kind);
	const id = directory.byNumber(number) ?? directory.byName(words);
	const match = id === undefined ? undefined : records.get(id);
	if (!match) return true;
	const sameNumber = number !== '' && naturalKey(number) === naturalKey(textOf(match['number']));
	const sameName = plain(words) === plain(textOf(match[namingField[row.kind]]));
	const by = !sameNumber ? 'name' : sameName ? 'both' : 'number';
	const matchWords = [textOf(match['number']), textOf(match[namingField[row.kind]])]
		.filter((part) => part !== '')
		.join(' ');
	const itself = [number, words].filter((part) => part !== '').join(' ');
	const answer = ledger.asker.ask({
		kind: 'existing-record',
		id: `existing-record:${row.row}`,
		options: ['new', 'leave-out'],
		default: by === 'both' ? 'leave-out' : 'new',
		row: row.row,
		entity: row.kind,
		words: itself,
		match: { id: match.id, words: matchWords },
		by
	});
	if (answer === 'leave-out') leaveOut(ledger, row.row, row.cells, 'exists');
	else ledger.note({ row: row.row, column: -1, words: itself }, existingNote[by], matchWords);
	return answer !== 'leave-out';
}

const existingNote = { number: 'number-there', name: 'name-there', both: 'both-there' } as const;
