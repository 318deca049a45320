import { extension } from '../core/exchange/format.ts';
import { writeExchange } from '../core/exchange/write.ts';
import { backupsName } from './backup/database.ts';
import { databaseName } from './names.ts';
import { fileName } from './files/download.ts';
import { foreignIn, namesIn, readRemains, recordsIn, type Stores } from './raw.ts';

/** A file with everything that could be read of one catalogue. */
export interface Rescued {
	readonly name: string;
	readonly text: string;
	/** Number of records in it. */
	readonly count: number;
}

const prefix = databaseName('');

/**
 * Reads what is stored without the program's own layer, which may be the very thing that fails: any
 * version of the databases, also a newer one. Nothing is changed.
 */
export async function rescue(now = new Date()): Promise<Rescued[]> {
	const files: Rescued[] = [];
	for (const id of await catalogueIds()) {
		const stores = await readRemains(databaseName(id));
		if (!stores) continue;
		const file = await fileOf(id, stores, now);
		if (file.count > 0) files.push(file);
	}
	return files;
}

async function catalogueIds(): Promise<string[]> {
	const stores = await readRemains('wegmarke');
	const entered = (stores?.['catalogues'] ?? []).flatMap((entry) =>
		hasId(entry) ? [entry.id] : []
	);
	// Not every browser lists its databases; then those that were entered must do.
	const list = await (indexedDB as Partial<IDBFactory>).databases?.call(indexedDB).catch(() => []);
	const found = (list ?? []).flatMap(({ name = '' }) =>
		name.startsWith(prefix) && name !== backupsName ? [name.slice(prefix.length)] : []
	);
	return [...new Set([...entered, ...found])];
}

async function fileOf(id: string, stores: Stores, now: Date): Promise<Rescued> {
	const rows = recordsIn(stores);
	const { title, municipality } = namesIn(rows, id);
	const text = await writeExchange({
		catalogue: { id, title, municipality },
		written: { at: now.toISOString(), device: '' },
		rows,
		...foreignIn(stores)
	});
	const day = now.toISOString().slice(0, 10);
	const count = Object.values(rows).reduce((sum, some) => sum + some.length, 0);
	return { name: fileName(`${title || id} gerettet ${day}${extension}`), text, count };
}

const hasId = (value: unknown): value is { id: string } =>
	typeof (value as { id?: unknown } | null)?.id === 'string';
