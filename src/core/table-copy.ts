import type { Names } from '../model/kinds/index.ts';
import type { AnyRec } from '../model/registry.ts';
import { cellText, type Column } from './columns.ts';
import { neutralise } from './csv.ts';

/** A table in the two forms in which Word, Outlook and Excel take it from the clipboard. */
export interface CopiedTable {
	readonly html: string;
	readonly text: string;
}

const escapes: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;'
};
const escape = (text: string): string => text.replace(/[&<>"]/gu, (char) => escapes[char]!);

const exempt: ReadonlySet<string> = new Set(['number', 'money', 'date']);

/** Records as a table to be pasted. Like in a file, no cell of text becomes a formula. */
export function copyTable(
	columns: readonly Column[],
	records: readonly AnyRec[],
	names: Names,
	labelOf: (column: Column) => string
): CopiedTable {
	const heads = columns.map(labelOf);
	const rows = records.map((record) =>
		columns.map((column) => ({
			text: cellText(record, column, names),
			typed: exempt.has(column.field.kind)
		}))
	);
	// Excel reads formulas, numbers and dates in HTML, too; Word shows the text as it is.
	const cell = ({ text, typed }: { text: string; typed: boolean }): string => {
		const asText = typed || text === '' ? '' : ` style="mso-number-format:'\\@'"`;
		return `<td${asText}>${escape(text).replace(/\n/gu, '<br>')}</td>`;
	};
	const head = `<tr>${heads.map((label) => `<th align="left">${escape(label)}</th>`).join('')}</tr>`;
	const body = rows.map((cells) => `<tr>${cells.map(cell).join('')}</tr>`).join('');
	const line = (cells: readonly string[]): string =>
		cells.map((text) => text.replace(/[\t\r\n]+/gu, ' ')).join('\t');
	return {
		html: `<table border="1" cellspacing="0" cellpadding="4"><thead>${head}</thead><tbody>${body}</tbody></table>`,
		text: [
			line(heads),
			...rows.map((cells) =>
				line(cells.map(({ text, typed }) => (typed ? text : neutralise(text))))
			)
		].join('\r\n')
	};
}
