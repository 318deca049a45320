import type { EntityKey } from '../model/registry.ts';
import type { BrowserFact, CatalogueEntry } from './browser.ts';
import { noStacks, type Stacks } from './stacks.ts';
import type { Early } from './source.ts';

/*
 * What the first screen needs, read by the browser's own means while the program is still being loaded.
 * Whatever fails here fails again when the program opens the databases, and is told then.
 */

/** Tables that the first screen needs; the others follow right behind. */
export const first: readonly EntityKey[] = [
	'catalogue',
	'measure',
	'field',
	'actor',
	'own-field',
	'view'
];

/** Where the catalogue that was open last is noted: a hint that saves one reading; the database decides. */
export const lastKey = 'wegmarke.last';

/** Versions of the layouts that are understood here, as the browser counts them (ten times Dexie's). */
const layouts = { browser: 20, catalogue: 10 } as const;

interface EarlyCatalogue extends Early {
	readonly id: string;
	readonly stacks: Stacks;
}
interface EarlyBrowser {
	readonly catalogues: readonly CatalogueEntry[];
	readonly facts: readonly BrowserFact[];
}

let browser: Promise<EarlyBrowser | undefined> | undefined;
let catalogue: Promise<EarlyCatalogue | undefined> | undefined;

/**
 * Begins to read: what this browser knows, and the catalogue that was open last; of its measures only
 * these if some are named.
 */
export function readEarly(last: string | null, top: readonly string[] = []): void {
	browser = readBrowser().catch(() => undefined);
	if (last !== null) catalogue = readCatalogue(last, top).catch(() => undefined);
}

/** What this browser knows, given out once; nothing if it could not be read. */
export function takeEarlyBrowser(): Promise<EarlyBrowser | undefined> {
	const taken = browser;
	browser = undefined;
	return taken ?? Promise.resolve(undefined);
}

/** What was read of a catalogue, once; nothing if it was another one, or could not be read. */
export async function takeEarly(id: string): Promise<EarlyCatalogue | undefined> {
	const taken = catalogue;
	catalogue = undefined;
	const early = await taken;
	return early?.id === id ? early : undefined;
}

/** All that the first screen needs, if only a part was read before. */
export const readRest = (id: string): Promise<EarlyCatalogue | undefined> =>
	readCatalogue(id, []).catch(() => undefined);

async function readBrowser(): Promise<EarlyBrowser | undefined> {
	const found = await reading('wegmarke', layouts.browser, ['catalogues', 'facts']);
	if (found === 'none') return { catalogues: [], facts: [] }; // the first visit
	return found as EarlyBrowser | undefined;
}

/** All of one moment: together with the number of commits so far, which tells whether it is old. */
async function readCatalogue(
	id: string,
	top: readonly string[]
): Promise<EarlyCatalogue | undefined> {
	const found = await reading(`wegmarke-${id}`, layouts.catalogue, [...first, 'meta'], top);
	if (found === undefined || found === 'none') return undefined;
	const { meta = [], ...rows } = found;
	const stacks = (meta as readonly BrowserFact[]).find(({ key }) => key === 'stacks');
	const begun = (stacks?.value as Stacks | undefined) ?? noStacks;
	return { id, stacks: begun, rows, partial: top.length > 0 };
}

type Stores = Readonly<Record<string, readonly unknown[]>>;

/** Some stores of a database; nothing of one of another layout, and none is made by asking. */
function reading(
	name: string,
	layout: number,
	stores: readonly string[],
	top: readonly string[] = []
): Promise<Stores | 'none' | undefined> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(name);
		let isNew = false;
		request.onupgradeneeded = () => {
			isNew = true;
			request.transaction?.abort();
		};
		request.onerror = () => (isNew ? resolve('none') : reject(new Error(name)));
		request.onsuccess = () => {
			const db = request.result;
			db.onversionchange = () => db.close();
			if (db.version === layout) readAll(db, stores, top).then(resolve, reject);
			else resolve(undefined);
			db.close(); // as soon as it is read
		};
	});
}

function readAll(
	db: IDBDatabase,
	stores: readonly string[],
	top: readonly string[]
): Promise<Stores> {
	return new Promise((resolve, reject) => {
		const transaction = db.transaction(stores);
		const found: Record<string, unknown[]> = {};
		const requests = stores.flatMap((key) => {
			const rows: unknown[] = (found[key] = []);
			const store = transaction.objectStore(key);
			const parts = key === 'measure' ? (top.length > 0 ? top : ranges()) : [undefined];
			return parts.map((part) => {
				const request = store.getAll(part);
				request.addEventListener('success', () => {
					for (const row of request.result) rows.push(row);
				});
				return request;
			});
		});
		transaction.onabort = () => reject(new Error(db.name));
		// They come one after another; the end of the transaction waits behind other databases, too.
		requests.at(-1)?.addEventListener('success', () => resolve(found));
	});
}

/**
 * All ids in four parts, since those of this program begin evenly with all their letters: the browser
 * makes the objects of one part while it still reads the next.
 */
const ranges = (): readonly IDBKeyRange[] => [
	IDBKeyRange.upperBound('8', true),
	IDBKeyRange.bound('8', 'g', false, true),
	IDBKeyRange.bound('g', 'r', false, true),
	IDBKeyRange.lowerBound('r')
];
