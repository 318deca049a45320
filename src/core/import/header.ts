import { kindOf, noNames } from '../../model/kinds/index.ts';
import { date } from '../../model/field.ts';
import { isNumbering } from './values.ts';
import { isKnownLabel } from './labels.ts';

const searched = 20;
const aDate = date('');

/** Index of the row that holds the headers: not always the first; -1 if the list begins at once. */
export function findHeader(rows: readonly (readonly string[])[]): number {
	const usual = usualWidth(rows);
	let best = { index: -1, known: 0 };
	let first = -1;
	for (const [index, row] of rows.slice(0, searched).entries()) {
		const cells = row.map((cell) => cell.trim()).filter((cell) => cell !== '');
		if (cells.length === 0 || cells.length < usual * 0.5) continue;
		const known = cells.filter(isKnownLabel).length;
		if (known > best.known && !cells.some(isNumbering)) best = { index, known };
		if (first < 0) first = index;
	}
	if (best.index >= 0) return best.index;
	const row = rows[first];
	return row && row.length > 1 && row.every((cell) => !isData(cell)) ? first : -1;
}

/** How many cells most rows fill: title lines fill fewer. */
function usualWidth(rows: readonly (readonly string[])[]): number {
	const counts = rows
		.slice(0, 200)
		.map((row) => row.filter((cell) => cell.trim() !== '').length)
		.filter((count) => count > 0)
		.sort((a, b) => a - b);
	return counts[Math.floor(counts.length / 2)] ?? 0;
}

/** Headers are short words; numbers, dates, addresses and sentences are data. */
function isData(cell: string): boolean {
	const words = cell.trim();
	if (words === '') return false;
	if (words.length > 120 || /\d{4,}|@|€/u.test(words) || /^[\d\s.,/+-]+$/u.test(words)) return true;
	return isNumbering(words) || !('problem' in kindOf(aDate).parse(words, aDate, noNames));
}
