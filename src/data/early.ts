import type { Row } from '../model/record.ts';
import type { EntityKey } from '../model/registry.ts';
import type { Stacks } from './ledger.ts';
import type { Rows } from './source.ts';

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

/** Version of the layout that is understood here, as the browser counts it (ten times Dexie's). */
const layout = 10;

interface Early {
	readonly id: string;
	readonly stacks: Stacks;
	readonly rows: Rows;
}

let reading: Promise<Early | undefined> | undefined;

/**
 * Begins to read a catalogue while the program itself is still being loaded, by the browser's own means.
 * Whatever fails here fails again when the program opens the database, and is told then.
 */
export function readEarly(id: string): void {
	reading = read(id).catch(() => undefined);
}

/** What was read of a catalogue, once; nothing if it was another one, or could not be read. */
export async function takeEarly(id: string): Promise<Early | undefined> {
	const taken = reading;
	reading = undefined;
	const early = await taken;
	return early?.id === id ? early : undefined;
}

function read(id: string): Promise<Early | undefined> {
	return new Promise((resolve, reject) => {
		const request = indexedDB.open(`wegmarke-${id}`);
		request.onerror = request.onblocked = reject;
		request.onupgradeneeded = () => request.transaction?.abort(); // there is none, and must be none
		request.onsuccess = () => {
			const db = request.result;
			db.onversionchange = () => db.close();
			if (db.version === layout) readAll(db, id).then(resolve, reject);
			else resolve(undefined);
			db.close(); // as soon as it is read
		};
	});
}

/** All of one moment: together with the number of commits so far, which tells whether it is old. */
function readAll(db: IDBDatabase, id: string): Promise<Early> {
	return new Promise((resolve, reject) => {
		const transaction = db.transaction([...first, 'meta']);
		const stacks = transaction.objectStore('meta').get('stacks');
		const all = first.map((key) => [key, transaction.objectStore(key).getAll()] as const);
		transaction.onabort = reject;
		transaction.oncomplete = () => {
			const value = (stacks.result as { value: Stacks } | undefined)?.value;
			const rows = Object.fromEntries(all.map(([key, { result }]) => [key, result as Row[]]));
			resolve({ id, rows, stacks: value ?? { revision: 0, undo: [], redo: [] } });
		};
	});
}
