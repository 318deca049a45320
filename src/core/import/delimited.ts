import { original } from '../csv.ts';
import { findDelimiter, split } from './delimiter.ts';
import { findHeader } from './header.ts';
import type { Column, Delimiter, Table, TableOptions, TableProblem } from './types.ts';

/** What one file may hold: beyond it is no list of a town but something that got in by mistake. */
export const limits = { text: 50_000_000, rows: 100_000, columns: 500 } as const;

/** Reads a text as a table: delimiter, header row and title lines are found out unless they are given. */
export function readTable(text: string, options: TableOptions = {}): Table {
	const foreign = foreignText(text);
	if (foreign) return nothing(foreign);
	const named = /^\uFEFF?sep=(.)\r?\n/u.exec(text);
	const body = text.slice(named?.[0].length ?? 0).replace(/\r\n?/gu, '\n');
	const delimiter = options.delimiter ?? asDelimiter(named?.[1]) ?? findDelimiter(body);
	const { rows: raw, broken } = split(body, delimiter, options.ignoreQuotes ? 'ignore' : 'read');
	const { rows, width, problem } = trim(raw);
	if (problem) return nothing(problem, delimiter);
	const headerRow = Math.min(options.headerRow ?? findHeader(rows), rows.length - 1);
	const table: Omit<Table, 'problems'> = {
		rows,
		columns: columnsOf(rows[headerRow], width),
		delimiter,
		headerRow,
		titleLines: rows
			.slice(0, Math.max(headerRow, 0))
			.map(words)
			.filter((line) => line !== '')
	};
	const quotes: TableProblem[] =
		broken === undefined ? [] : [{ code: 'quotes', fatal: true, row: broken + 1 }];
	return { ...table, problems: [...quotes, ...problemsOf(table)] };
}

/** Excel's name of a column: A … Z, AA, AB … */
export function letterOf(index: number): string {
	const last = String.fromCharCode(65 + (index % 26));
	return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last;
}

const nothing = (problem: TableProblem, delimiter: Delimiter = ';'): Table => ({
	rows: [],
	columns: [],
	delimiter,
	headerRow: -1,
	titleLines: [],
	problems: [problem]
});

function foreignText(text: string): TableProblem | undefined {
	if (text.length > limits.text) return { code: 'too-large', fatal: true, count: text.length };
	const start = text.slice(0, 400).trimStart();
	if (start === '') return { code: 'empty', fatal: true };
	if (/^(?:\{\s*(?:"|\})|\[\s*[[{"])/u.test(start)) return { code: 'json', fatal: true };
	if (/^<(?:!doctype html|html|table|head|body)\b/iu.test(start))
		return { code: 'html', fatal: true };
	return /^<\?xml\b/iu.test(start) ? { code: 'xml', fatal: true } : undefined;
}

const asDelimiter = (char: string | undefined): Delimiter | undefined =>
	char === ';' || char === ',' || char === '\t' || char === '|' ? char : undefined;

const isBlank = (cell: string | undefined): boolean => cell === undefined || cell.trim() === '';
const words = (row: readonly string[]): string =>
	row
		.map((cell) => cell.trim())
		.filter((cell) => cell !== '')
		.join(' ');

/** Drops empty rows at the end and empty columns at the right, as a trailing ";;;;" makes them. */
function trim(raw: string[][]): { rows: string[][]; width: number; problem?: TableProblem } {
	let width = 0;
	let height = 0;
	for (const [i, row] of raw.entries()) {
		const filled = row.findLastIndex((cell) => !isBlank(cell)) + 1;
		if (filled > 0) height = i + 1;
		width = Math.max(width, filled);
	}
	const rows = raw.slice(0, height).map((row) => row.slice(0, width).map(original));
	const found = { rows, width };
	const problem = tooMuch(height, width);
	return problem ? { ...found, problem } : found;
}

function tooMuch(height: number, width: number): TableProblem | undefined {
	if (height === 0) return { code: 'empty', fatal: true };
	if (height > limits.rows) return { code: 'too-many-rows', fatal: true, count: height };
	if (width > limits.columns) return { code: 'too-many-columns', fatal: true, count: width };
	return undefined;
}

const columnsOf = (header: readonly string[] | undefined, width: number): Column[] =>
	Array.from({ length: width }, (_, index) => ({
		index,
		// A header may be broken over lines, even within a word: "Zuständig-⏎keit".
		label: (header?.[index] ?? '')
			.replace(/(?<=\p{L})-\n(?=\p{Ll})/gu, '')
			.replace(/\s+/gu, ' ')
			.trim(),
		letter: letterOf(index)
	}));

/** What the user should know about the form of the table; only the lack of rows stops it. */
function problemsOf({ rows, columns, headerRow }: Omit<Table, 'problems'>): TableProblem[] {
	const data = rows.slice(headerRow + 1);
	const problems: TableProblem[] = [];
	if (!data.some((row) => words(row) !== '')) problems.push({ code: 'no-rows', fatal: true });
	if (headerRow < 0) problems.push({ code: 'no-header', fatal: false });
	if (columns.length === 1) problems.push({ code: 'one-column', fatal: false });
	const wide = rows[headerRow]?.length ?? columns.length;
	const ragged = data.filter((row) => row.length > wide).length;
	if (ragged > 0) problems.push({ code: 'ragged', fatal: false, count: ragged });
	if (headerRow >= 0) problems.push(...headerProblems(columns));
	return problems;
}

function headerProblems(columns: readonly Column[]): TableProblem[] {
	const empty = columns.filter(({ label }) => label === '').length;
	const labels = new Map<string, number>();
	for (const { label } of columns) if (label) labels.set(label, (labels.get(label) ?? 0) + 1);
	const twice = [...labels].filter(([, count]) => count > 1);
	return [
		...(empty > 0 ? [{ code: 'empty-header', fatal: false, count: empty } as const] : []),
		...twice.map(
			([label, count]) => ({ code: 'duplicate-header', fatal: false, words: label, count }) as const
		)
	];
}
