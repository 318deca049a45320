import { saysNothing } from '../../../model/words.ts';
import { recordKind, type RecordKind } from '../record-kind.ts';
import type { MainKind, TargetKey } from '../types.ts';
import type { Cell, Ledger } from './ledger.ts';

/** A row of the file that becomes a record. */
export interface RowInput extends RecordKind {
	readonly row: number;
	readonly cells: readonly Cell[];
}

const carried: ReadonlySet<TargetKey> = new Set<TargetKey>([
	'measure.field',
	'measure.goals',
	'responsibility'
]);
/** What stands above several rows because it holds for all of them. */
const headings: ReadonlySet<TargetKey> = new Set<TargetKey>(['measure.field', 'measure.goals']);
const kinds: readonly MainKind[] = ['measure', 'field', 'goal', 'actor', 'person'];

/** The rows of a table with the cells that say something, blanks carried down where that was agreed. */
export function readRows(ledger: Ledger): RowInput[] {
	const { table, mapping } = ledger.input;
	const below = new Set(mapping.columns.filter((c) => carriesDown(ledger, c)).map((c) => c.index));
	const above = new Map<number, string>();
	const rows: RowInput[] = [];
	for (let i = table.headerRow + 1; i < table.rows.length; i++) {
		const own = table.rows[i]!;
		if (own.every((words) => words.trim() === '')) continue;
		const cells: Cell[] = [];
		for (const { index: column, target } of mapping.columns) {
			let words = own[column] ?? '';
			if (below.has(column)) {
				if (words.trim() === '') words = above.get(column) ?? '';
				else above.set(column, words);
			}
			// "– – –" is a way of leaving a cell empty.
			if (target !== 'leave-out' && !saysNothing(words))
				cells.push({ row: i + 1, column, target, words });
		}
		const row = cells.length > 0 && kindOfRow(ledger, i + 1, cells);
		if (row) rows.push(row);
	}
	return rows;
}

/** Offers to carry values down: on by default where a heading, or the only value, stands above blanks. */
function carriesDown(
	ledger: Ledger,
	{ index, target }: { index: number; target: TargetKey }
): boolean {
	if (!carried.has(target)) return false;
	const { rows, headerRow } = ledger.input.table;
	const data = rows.slice(headerRow + 1).filter((row) => row.some((words) => words.trim() !== ''));
	const isFilled = (row: readonly string[]): boolean => (row[index] ?? '').trim() !== '';
	const first = data.findIndex(isFilled);
	const blanks = first < 0 ? 0 : data.slice(first).filter((row) => !isFilled(row)).length;
	if (blanks === 0) return false;
	const single = data.filter(isFilled).length === 1;
	const usual = single || (first === 0 && headings.has(target));
	const answer = ledger.asker.ask({
		kind: 'carry-down',
		id: `carry-down:${index}`,
		options: ['yes', 'no'],
		default: usual ? 'yes' : 'no',
		row: rows.indexOf(data[first]!) + 1,
		column: index,
		word: (data[first]![index] ?? '').trim(),
		count: blanks
	});
	return answer === 'yes';
}

/** What a row is: what its column "Art" says, or what all rows are. */
function kindOfRow(ledger: Ledger, row: number, cells: readonly Cell[]): RowInput | undefined {
	const { main } = ledger.input.mapping;
	const typed = cells.find(({ target }) => target === 'record-type');
	if (!typed) return { row, cells, kind: main };
	const words = typed.words.trim();
	const known = recordKind(words);
	if (known) return { row, cells, ...known };
	const answer = ledger.asker.ask({
		kind: 'record-word',
		id: `record-word:${typed.column}:${words}`,
		options: [...kinds, 'leave-out'],
		default: main,
		row,
		column: typed.column,
		word: words,
		count: 1
	});
	if (answer !== 'leave-out') return { row, cells, kind: answer as MainKind };
	leaveOut(ledger, row, cells);
	return undefined;
}

/** Whether another cell of the row, further left, was meant for the same. */
export const isRepeated = (cells: readonly Cell[], cell: Cell): boolean =>
	cells.find(({ target }) => target === cell.target) !== cell;

/** Says of a row, with its words, that it is not taken in. */
export function leaveOut(
	ledger: Ledger,
	row: number,
	cells: readonly Cell[],
	code: 'left-out' | 'exists' = 'left-out'
): void {
	const words = cells.map((cell) => cell.words.trim()).join(' · ');
	ledger.note({ row, column: -1, words }, code);
}
