import { strToU8, zipSync } from 'fflate';
import { columnsOf, type Column } from '../core/columns.ts';
import { csvOf } from '../core/csv-table.ts';
import { extension } from '../core/exchange/format.ts';
import { writeExchange } from '../core/exchange/write.ts';
import type { Names } from '../model/kinds/index.ts';
import { entityKeys, entityOf, type AnyRec } from '../model/registry.ts';
import type { BackupContent } from './backup/backups.ts';
import type { Browser } from './browser.ts';
import type { Catalogue } from './catalogue.ts';
import { today } from './clock.ts';
import { download, fileName as safeName } from './files/download.ts';
import { foreignOf } from './foreign.ts';
import { rememberCopy, type LastCopy } from './last-copy.ts';
import { sha256 } from './sha256.ts';
import { StorageError } from './storage-error.ts';

const csvType = 'text/csv;charset=utf-8';

/** Downloads a table as the screen shows it: its columns in their order, its records in theirs. */
export function exportTable(
	columns: readonly Column[],
	records: readonly AnyRec[],
	names: Names,
	fileName: string
): void {
	download(new Blob([csvOf(columns, records, names)], { type: csvType }), `${fileName}.csv`);
}

/** The text of the file that holds a whole catalogue. */
export async function catalogueText(
	catalogue: Catalogue,
	device: string,
	deviceId?: string
): Promise<string> {
	const { title = '', municipality = '' } = catalogue.record ?? {};
	const foreign = await foreignOf(catalogue); // first: what goes among the rows meanwhile is in both
	const content = {
		catalogue: { id: catalogue.id, title, municipality },
		written: { at: new Date().toISOString(), device, ...(deviceId && { deviceId }) },
		rows: await catalogue.rows(true),
		foreign
	};
	return writeExchange(content, sha256);
}

/** Downloads the whole catalogue as one file, and remembers that. */
export async function exportCatalogue(catalogue: Catalogue, browser: Browser): Promise<LastCopy> {
	// We know only a part of what such a file holds: a copy of ours would lose the rest.
	if (catalogue.readOnly === 'newer') throw new StorageError('read-only');
	const { revision } = catalogue; // what is written while this works is not in the file
	const { label, id } = browser.device;
	const text = await catalogueText(catalogue, label, id);
	const name = safeName(`${stem(catalogue, label)}${extension}`);
	download(new Blob([text], { type: 'application/json' }), name);
	const copy = { at: Date.now(), fileName: name, revision };
	// A backup or a neighbour's catalogue handed on is no copy of what one works on.
	if (!catalogue.readOnly) await rememberCopy(browser, catalogue.id, copy);
	return copy;
}

/** Downloads a backup as the file of the catalogue as it was then. */
export async function exportBackup({ info, rows, foreign }: BackupContent): Promise<string> {
	const { catalogue: id, title, municipality, device, at } = info;
	const written = { at: new Date(at).toISOString(), device };
	const content = { catalogue: { id, title, municipality }, written, rows };
	const text = await writeExchange({ ...content, ...(foreign && { foreign }) }, sha256);
	const fileName = `${stemOf(title || municipality, today(new Date(at)), device)}${extension}`;
	download(new Blob([text], { type: 'application/json' }), fileName);
	return fileName;
}

/** Downloads everything as tables for a spreadsheet: one per sort of record, packed into one file. */
export async function exportTables(catalogue: Catalogue): Promise<string> {
	await catalogue.ready;
	const fileName = `${stem(catalogue)} Tabellen.zip`;
	const packed = zipSync(tablesOf(catalogue), { level: 6 });
	download(new Blob([packed], { type: 'application/zip' }), fileName);
	return fileName;
}

/** The tables by file name; sorts of records that are empty here have none. */
export function tablesOf(catalogue: Catalogue): Record<string, Uint8Array> {
	const own = catalogue.table('own-field').all;
	const files: Record<string, Uint8Array> = {};
	for (const entity of entityKeys) {
		const { internal, plural } = entityOf(entity);
		const records = catalogue.table(entity).all as readonly AnyRec[];
		if (internal || records.length === 0) continue;
		files[`${plural}.csv`] = strToU8(csvOf(columnsOf(entity, own), records, catalogue.names));
	}
	return files;
}

const stem = ({ record }: Catalogue, device = ''): string =>
	stemOf(record?.title || record?.municipality || '', today(), device);

/** "Integrationskonzept Musterstadt 2026-11-22 Laptop Rathaus": two laptops write two files on a day. */
const stemOf = (title: string, day: string, device: string): string =>
	`${(title || 'Katalog').slice(0, 60)} ${day} ${device}`.replaceAll('.', ' ').trim();
