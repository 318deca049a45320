import { withoutEmpty } from '../../src/core/record.ts';
import { createRow } from '../../src/core/write.ts';
import type { Row } from '../../src/model/record.ts';
import { entityKeys } from '../../src/model/registry.ts';
import type { Planned } from '../e2e/support/catalogues.ts';
import { storeCatalogue } from '../e2e/support/store.ts';
import type { Page } from '../engines/drive/page.ts';

const stamp = '2026-11-01T08:00:00.000Z-0000-prepared';

export type Rows = Record<string, Row[]>;

/** Planned records as they lie in the database. */
export function rowsOf(records: readonly Planned[]): Rows {
	const rows: Rows = Object.fromEntries(entityKeys.map((key) => [key, []]));
	for (const { entity, id, values } of records)
		rows[entity]!.push(createRow(id, withoutEmpty(entity, values), stamp));
	return rows;
}

/** Puts one catalogue into an empty browser, in the layout of version 1, without the program. */
export async function fill(page: Page, url: string, rows: Rows): Promise<void> {
	await page.goto(new URL('icons/icon.svg', url).href);
	const catalogue = rows['catalogue']![0]!;
	await page.run((id) => localStorage.setItem('wegmarke.last', id), catalogue.id);
	const { title = '', municipality = '' } = catalogue as unknown as Record<string, string>;
	const openedAt = Date.parse('2026-11-01');
	const entry = { id: catalogue.id, title, municipality, kind: 'own', openedAt };
	await page.run(storeCatalogue, { entry, rows });
}

/** A database as it lies in the browser: its layout and all of its tables. */
export interface Lying {
	readonly layout: number;
	readonly tables: Readonly<Record<string, readonly Record<string, unknown>[]>>;
}

/** Reads a database without the program; nothing where there is none. */
export async function lying(page: Page, url: string, name: string): Promise<Lying | undefined> {
	const here = new URL('icons/icon.svg', url).href;
	if ((await page.run(() => location.href)) !== here) await page.goto(here);
	const found = await page.run(async (name) => {
		const done = <T>(request: IDBRequest<T>): Promise<T> =>
			new Promise((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('not read'));
			});
		// Firefox lists no databases while one of them was killed at its birth: it is asked for by name.
		const opening = indexedDB.open(name);
		let isNew = false;
		opening.onupgradeneeded = () => {
			isNew = true;
			opening.transaction?.abort();
		};
		const db = await done(opening).catch((error: unknown) => {
			if (isNew) return undefined;
			throw error;
		});
		if (!db) return null;
		const tables: Record<string, Record<string, unknown>[]> = {};
		for (const table of db.objectStoreNames) {
			const all: IDBRequest<unknown[]> = db.transaction(table).objectStore(table).getAll();
			tables[table] = (await done(all)).map((row) =>
				row instanceof Uint8Array ? { bytes: row.length } : (row as Record<string, unknown>)
			);
		}
		const layout = db.version;
		db.close();
		return { layout, tables };
	}, name);
	return found ?? undefined;
}
