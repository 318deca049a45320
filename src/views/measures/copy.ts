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
	const { html, text } = tableOf(app, columns, records);
	event.clipboardData?.setData('text/html', html);
	event.clipboardData?.setData('text/plain', text);
	event.preventDefault();
}

/** Puts measures into the clipboard at a click; says whether the browser allowed it. */
export const copyNow = (
	app: App,
	columns: readonly Column[],
	records: readonly Rec<'measure'>[]
): Promise<boolean> => putIntoClipboard(tableOf(app, columns, records));

/** Puts a table into the clipboard; says whether the browser allowed it. */
export async function putIntoClipboard({ html, text }: CopiedTable): Promise<boolean> {
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
