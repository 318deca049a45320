import type { KeptCopy } from './kept-database.ts';
import { local } from './local.ts';

/**
 * A second copy of what was typed. Browsers bring small texts to the disk only after seconds, and one
 * that is killed in between has lost them; what a database has confirmed is on the disk.
 */
const pause = 300;
const longest = 1000; // for who types without a pause
const patience = 500;

const changed = new Set<string>();
let since: number | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
let writing: Promise<void> = Promise.resolve();

/** Has a small text copied that was changed or removed; a removal at once, it must not come back. */
export function copySoon(key: string): void {
	changed.add(key);
	// A removal does not wait for what is typed right behind it either.
	since = local.get(key) === null ? 0 : (since ?? Date.now());
	clearTimeout(timer);
	const wait = Math.min(pause, since + longest - Date.now());
	const begin = (): void => {
		writing = writing.then(write);
	};
	timer = setTimeout(begin, Math.max(0, wait));
}

/** Makes the copies that wait, and says when; a database that does not answer holds nobody up. */
export async function copyNow(): Promise<void> {
	clearTimeout(timer);
	writing = writing.then(write);
	await Promise.race([writing, new Promise((resolve) => setTimeout(resolve, patience))]);
}

/** Brings back what did not reach the disk before the browser was killed; once for every page load. */
export async function bringBack(isGone: (copy: KeptCopy) => boolean): Promise<void> {
	await tried(async () => {
		const { askCopies } = await import('./kept-database.ts');
		await askCopies(async (texts) => {
			const copies = (await texts.toArray()).filter(isGone);
			for (const { key, text, at } of copies) {
				if (at <= writtenAt(local.get(key))) continue;
				if (text) local.set(key, text);
				else local.remove(key);
			}
			await texts.bulkDelete(copies.filter(({ text }) => !text).map(({ key }) => key));
		});
	});
}

/**
 * Empties copies that must never come back, also of texts that are not among the small ones: those of
 * a browser that was killed, which nobody has asked for yet. Rejects where they cannot be reached.
 */
export async function forgetCopies(concerns: (copy: KeptCopy) => boolean): Promise<void> {
	const { askCopies } = await import('./kept-database.ts');
	await askCopies((texts) =>
		texts.filter((copy) => copy.text !== '' && concerns(copy)).modify({ text: '', at: Date.now() })
	);
}

async function write(): Promise<void> {
	since = undefined;
	const keys = [...changed];
	changed.clear();
	if (keys.length === 0) return;
	await tried(async () => {
		const { withCopies } = await import('./kept-database.ts');
		await withCopies((texts) =>
			texts.db.transaction('rw', texts, async () => {
				await texts.count(); // from here no other window writes: what one has erased stays so
				const at = Date.now();
				await texts.bulkPut(keys.map((key) => ({ key, text: local.get(key) ?? '', at })));
			})
		);
	});
}

/** Without databases the small texts are all there is; that they refuse is said elsewhere. */
const tried = (work: () => Promise<void>): Promise<void> => work().catch(() => undefined);

function writtenAt(text: string | null): number {
	const at = /^\{"at":(\d+)/u.exec(text ?? '')?.[1];
	return at === undefined ? 0 : Number(at);
}
