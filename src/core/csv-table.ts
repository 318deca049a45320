import type { Names } from '../model/kinds/index.ts';
import type { AnyRec } from '../model/registry.ts';
import { cellOf, cellText, type Column } from './columns.ts';
import { csvText, type Cell } from './csv.ts';

/** Records as a CSV file: the columns' labels, then one line a record. */
export function csvOf(
	columns: readonly Column[],
	records: readonly AnyRec[],
	names: Names
): string {
	const heads = columns.map((column) => ({ text: headOf(column, columns) }));
	return csvText([
		heads,
		...records.map((record) => columns.map((column) => cell(record, column, names)))
	]);
}

/** Parts of different groups may have the same label: then the group is named, too. */
function headOf(column: Column, columns: readonly Column[]): string {
	const same = columns.filter(({ label }) => label === column.label);
	if (same.length < 2 || column.part === undefined) return column.label;
	return `${column.named.field.label}: ${column.label}`;
}

function cell(record: AnyRec, column: Column, names: Names): Cell {
	const { kind } = column.field;
	if (kind === 'number' || kind === 'money') {
		const value = cellOf(record, column) as number | null;
		// Without groups of thousands and without "€", so that a spreadsheet reckons with it.
		return { text: value === null ? '' : String(value).replace('.', ','), typed: true };
	}
	return { text: cellText(record, column, names), typed: kind === 'date' };
}
