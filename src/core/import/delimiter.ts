import Papa from 'papaparse';
import type { Delimiter } from './types.ts';

/** In the order of preference where a file gives no reason for one or the other. */
const delimiters: readonly Delimiter[] = [';', '\t', ',', '|'];
const sampleLength = 100_000;

/** Rows of a text, and the row (from 0) of the first quote that does not fit, if there is one. */
export function split(
	text: string,
	delimiter: Delimiter,
	quotes: 'read' | 'ignore' = 'read',
	preview = 0
): { rows: string[][]; broken?: number } {
	const result = Papa.parse<string[]>(text, {
		delimiter,
		newline: '\n',
		header: false,
		dynamicTyping: false,
		worker: false,
		preview,
		// In its fast mode the parser knows no quotes.
		fastMode: quotes === 'ignore'
	});
	const error = result.errors.find(({ type }) => type === 'Quotes');
	const rows = quotes === 'ignore' ? result.data.map((row) => row.map(bare)) : result.data;
	return error ? { rows, broken: error.row ?? 0 } : { rows };
}

/** A cell that was properly quoted loses its quotes even where quotes are taken as letters. */
function bare(cell: string): string {
	const inner =
		cell.length > 1 && cell.startsWith('"') && cell.endsWith('"') ? cell.slice(1, -1) : '';
	return inner !== '' && !/(^|[^"])"([^"]|$)/u.test(inner) ? inner.replaceAll('""', '"') : cell;
}

/** The delimiter that cuts most rows into the same number of cells; `;` if none cuts anything. */
export function findDelimiter(text: string): Delimiter {
	const sample = text.length > sampleLength ? wholeLines(text) : text;
	let best: { delimiter: Delimiter; score: number } = { delimiter: ';', score: 0 };
	for (const delimiter of delimiters) {
		const score = sample.includes(delimiter) ? evenness(sample, delimiter) : 0;
		if (score > best.score + 0.05) best = { delimiter, score };
	}
	return best.delimiter;
}

const wholeLines = (text: string): string =>
	text.slice(0, Math.max(text.lastIndexOf('\n', sampleLength), 1000));

function evenness(sample: string, delimiter: Delimiter): number {
	if (delimiter === ',' && isProse(sample)) return 0;
	const { rows, broken } = split(sample, delimiter, 'read', 200);
	const filled = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
	const widths = new Map<number, number>();
	for (const { length } of filled)
		if (length > 1) widths.set(length, (widths.get(length) ?? 0) + 1);
	const most = Math.max(0, ...widths.values());
	return (most / Math.max(filled.length, 1)) * (broken === undefined ? 1 : 0.5);
}

/** Commas between words are followed by a blank, commas between cells hardly ever. */
function isProse(sample: string): boolean {
	const outside = sample.replace(/"(?:[^"]|"")*"/gu, '""');
	const commas = outside.match(/,/gu)?.length ?? 0;
	return (outside.match(/, /gu)?.length ?? 0) > commas * 0.6;
}
