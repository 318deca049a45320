import type { BrowserContext } from '@playwright/test';
import { withoutEmpty } from '../../../src/core/record.ts';
import { createRow } from '../../../src/core/write.ts';
import { exampleRecords } from '../../../src/data/example/records.ts';
import { newId } from '../../../src/data/ids.ts';
import type { Row } from '../../../src/model/record.ts';
import { entityKeys, type EntityKey } from '../../../src/model/registry.ts';
import { generated } from './generated.ts';
import { storeCatalogue } from './store.ts';

/** A record with plain values, as screens create it. */
export interface Planned {
	readonly entity: EntityKey;
	readonly id: string;
	readonly values: Readonly<Record<string, unknown>>;
}

const stamp = '2026-11-01T08:00:00.000Z-0000-e2efills';

/**
 * Puts catalogues into the browser's storage as version 1 of the program stores them, without the
 * program: so a test begins with its data and does not wait for another journey.
 */
export class Catalogues {
	readonly #context: BrowserContext;
	readonly #url: string;

	constructor(context: BrowserContext, url: string) {
		this.#context = context;
		this.#url = url;
	}

	/** The catalogue of Musterstadt, as an example or as the town's own. Returns its id. */
	example(kind: 'own' | 'example' = 'example'): Promise<string> {
		return this.add(exampleRecords(newId), kind);
	}

	/** A catalogue with n measures of realistic length, with actors, fields, progress and funding. */
	generated(count: number): Promise<string> {
		return this.add(generated(count), 'own');
	}

	/** An empty catalogue of a town. */
	empty(title = 'Integrationskonzept'): Promise<string> {
		return this.add(
			[{ entity: 'catalogue', id: newId(), values: { title, municipality: 'Musterstadt' } }],
			'own'
		);
	}

	/** Any records; the first one is that of the catalogue. */
	add(records: readonly Planned[], kind: 'own' | 'example'): Promise<string> {
		return this.store(
			records.map(({ entity, id, values }) => ({
				entity,
				row: createRow(id, withoutEmpty(entity, values), stamp)
			})),
			kind
		);
	}

	/** Rows as they are stored, with all that merging left in them; the first one is the catalogue's. */
	async store(
		records: readonly { readonly entity: EntityKey; readonly row: Row }[],
		kind: 'own' | 'example' = 'own'
	): Promise<string> {
		const own = records.find(({ entity }) => entity === 'catalogue')?.row;
		if (!own) throw new Error('A catalogue needs its own record.');
		const rows: Record<string, Row[]> = Object.fromEntries(entityKeys.map((key) => [key, []]));
		for (const { entity, row } of records) rows[entity]!.push(row);
		const { title = '', municipality = '' } = own as unknown as Record<string, string>;
		const entry = { id: own.id, title, municipality, kind, openedAt: Date.parse('2026-11-01') };
		// A file without a script: the same origin, but no program that would hold the databases.
		const page = await this.#context.newPage();
		await page.goto(new URL('icons/icon.svg', this.#url).href);
		await page.evaluate(storeCatalogue, { entry, rows });
		await page.close();
		return own.id;
	}
}
