/*
 * CSV as German office programs read it: `;`, CRLF, decimal comma, dates as dd.mm.yyyy. A cell of text
 * that a spreadsheet would run as a formula gets an apostrophe in front; one that it would read as a
 * number or a date stands as `="2-3"`, which shows as it is. Reading takes both off again.
 */

// What makes a spreadsheet calculate: a sign of a formula or its fullwidth twin, also behind blanks;
// a tab, a line break or a NUL at the start hides one from a careless check.
// eslint-disable-next-line no-control-regex -- naming control characters is the point
const runs = /^(?:[\u0000\t\r\n]|[\s\u0000]*[=+\-@＝＋－＠])/u;

const afterApostrophes = (text: string): string => text.replace(/^'+/u, '');

/** Text that no spreadsheet runs. What begins with an apostrophe of its own gets another, so nothing is lost. */
export const neutralise = (text: string): string =>
	runs.test(afterApostrophes(text)) ? `'${text}` : text;

// A number as every spreadsheet shows it again: without leading zeros, not longer than it can hold.
const plainNumber = /^(?:0|[1-9]\d{0,14})$/u;
// "01067", "5.4.1", "1/2", "12:30", "50 %", "1e5", "5 a" (an hour to Excel).
const likeNumber = /^[ (]*[.,]?\d[\d .,:/()%€-]*(?:e[+-]?\d+| [ap]m?)?$/iu;
// "2. März", "Mrz 26", also in English.
const likeMonth =
	/^(?=.*\d)(?:\d{1,4}[ ./-]*)?(?:jan|feb|mär|mar|mrz|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|de[zc])\p{L}*[ ./-]*[\d ]*$/iu;
const longest = 255; // a text within a formula can hold no more

/** Whether a spreadsheet would take a text for a number or a date and show it as another one. */
const isReread = (text: string): boolean =>
	text.length <= longest &&
	!plainNumber.test(text) &&
	(likeNumber.test(text) || likeMonth.test(text));

/** Text as it stands in a file, so that a spreadsheet neither runs it nor reads it as something else. */
export const protectedText = (text: string): string =>
	isReread(text) ? `="${text}"` : neutralise(text);

/** The text behind a cell: undoes `protectedText` exactly, and leaves every other sign where it is. */
export function original(cell: string): string {
	if (cell.startsWith("'")) return runs.test(afterApostrophes(cell)) ? cell.slice(1) : cell;
	return /^="([^"]*)"$/u.exec(cell)?.[1] ?? cell;
}

/** What a cell holds: text, which is protected, or a number or a date, which is none. */
export interface Cell {
	readonly text: string;
	readonly typed?: boolean;
}

const quoted = (text: string): string =>
	/[;"\r\n\t]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const written = ({ text, typed }: Cell): string => quoted(typed ? text : protectedText(text));

/** A whole file: byte order mark, one line a row. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
	const lines = rows.map((row) => `${row.map(written).join(';')}\r\n`);
	return `\uFEFF${lines.join('')}`;
}
