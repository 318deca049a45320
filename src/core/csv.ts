/*
 * CSV as German office programs read it: `;`, CRLF, decimal comma, dates as dd.mm.yyyy. A cell of text
 * that a spreadsheet would run as a formula gets an apostrophe in front, which reading takes off again.
 */

// What makes a spreadsheet calculate: a sign of a formula or its fullwidth twin, also behind blanks;
// a tab, a line break or a NUL at the start hides one from a careless check.
// eslint-disable-next-line no-control-regex -- naming control characters is the point
const runs = /^(?:[\u0000\t\r\n]|[\s\u0000]*[=+\-@＝＋－＠])/u;

const afterApostrophes = (text: string): string => text.replace(/^'+/u, '');

/** Text that no spreadsheet runs. What begins with an apostrophe of its own gets another, so nothing is lost. */
export const neutralise = (text: string): string =>
	runs.test(afterApostrophes(text)) ? `'${text}` : text;

/** The text behind a cell: undoes `neutralise` exactly, and leaves every other apostrophe where it is. */
export const original = (cell: string): string =>
	cell.startsWith("'") && runs.test(afterApostrophes(cell)) ? cell.slice(1) : cell;

/** What a cell holds: text, which is neutralised, or a number or a date, which is none. */
export interface Cell {
	readonly text: string;
	readonly typed?: boolean;
}

const quoted = (text: string): string =>
	/[;"\r\n\t]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

const written = ({ text, typed }: Cell): string => quoted(typed ? text : neutralise(text));

/** A whole file: byte order mark, one line a row. */
export function csvText(rows: readonly (readonly Cell[])[]): string {
	const lines = rows.map((row) => `${row.map(written).join(';')}\r\n`);
	return `\uFEFF${lines.join('')}`;
}
