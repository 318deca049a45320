import type { Column } from '../../core/columns.ts';
import { copyTable, type CopiedTable } from '../../core/table-copy.ts';
import type { Rec } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';
import { columnLabel } from './labels.ts';

const tableOf = (
	app: App,
	columns: readonly Column[],
	records: readonly Rec<'measure'>[]
): CopiedTable =>
	copyTable(columns, records, app.catalogue.names, (column) => columnLabel(app, column));

/** Puts a table into the clipboard at the user's Ctrl+C. */
export function copyInto(
	event: ClipboardEvent,
	app: App,
	columns: readonly Column[],
	records: readonly Rec<'measure'>[]
): void {
	fill(event, tableOf(app, columns, records));
}

/** Puts measures into the clipboard at a click; says whether the browser allowed it. */
export const copyNow = (
	app: App,
	columns: readonly Column[],
	records: readonly Rec<'measure'>[]
): Promise<boolean> => putIntoClipboard(tableOf(app, columns, records));

/** Puts a table into the clipboard at a click; says whether the browser allowed it. */
export async function putIntoClipboard(table: CopiedTable): Promise<boolean> {
	if (copyByEvent(table)) return true;
	const { html, text } = table;
	try {
		const item = new ClipboardItem({
			'text/html': new Blob([html], { type: 'text/html' }),
			'text/plain': new Blob([text], { type: 'text/plain' })
		});
		await navigator.clipboard.write([item]);
		return true;
	} catch {
		return false;
	}
}

// As Ctrl+C does it. What is written later is cleaned by the browser, which our own policy then stops
// from reading the styles that tell Excel what is text.
function copyByEvent(table: CopiedTable): boolean {
	let done = false;
	const copy = (event: ClipboardEvent): void => {
		fill(event, table);
		event.stopImmediatePropagation();
		done = true;
	};
	window.addEventListener('copy', copy, { capture: true, once: true });
	// eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing has taken its place
	if (typeof document.execCommand === 'function') document.execCommand('copy');
	window.removeEventListener('copy', copy, { capture: true });
	return done;
}

function fill(event: ClipboardEvent, { html, text }: CopiedTable): void {
	event.clipboardData?.setData('text/html', html);
	event.clipboardData?.setData('text/plain', text);
	event.preventDefault();
}
