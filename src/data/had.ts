import type { Browser, CatalogueEntry } from './browser.ts';
import { askBackups, infosOf, type BackupInfo } from './backup/database.ts';
import { databaseName } from './names.ts';
import { local } from './local.ts';
import { hasRecord } from './raw.ts';

const key = 'wegmarke.had';

/** What lay in this browser when it was last seen, apart from the databases that may be lost. */
interface Had {
	readonly id: string;
	readonly title: string;
	readonly municipality: string;
	readonly records: number;
	readonly at: number;
}

/** A catalogue that was here and is gone. */
export interface Lost {
	/** How the catalogue was listed, so that it can be entered again. */
	readonly entry: CatalogueEntry;
	/** How many records it had. */
	readonly records: number;
	/** When it was last seen whole. */
	readonly at: number;
	/** The newest backup of it in this browser. */
	readonly backup?: BackupInfo;
}

/** Remembers that a catalogue is here; an empty one is not remembered over a full one. */
export function rememberHad(
	{ id, title, municipality }: CatalogueEntry,
	records: number,
	at = Date.now()
): void {
	if (records === 0) return;
	const others = all().filter((had) => had.id !== id);
	local.set(key, JSON.stringify([{ id, title, municipality, records, at }, ...others]));
}

/** Forgets a catalogue that was deleted on purpose. */
export function forgetHad(id: string): void {
	const others = all().filter((had) => had.id !== id);
	if (others.length > 0) local.set(key, JSON.stringify(others));
	else local.remove(key);
}

/**
 * The catalogue that was in this browser and is not any more, the one last seen first: its database is
 * lost or empty, or the list of catalogues is lost with it. Reads the databases; nothing is written.
 */
export async function lostSomething(browser: Browser): Promise<Lost | undefined> {
	for (const had of [...all(), ...(await savedButUnlisted(browser))]) {
		if (browser.isForgetting(had.id) || (await isThere(browser, had.id))) continue;
		const backup = await askBackups((db) => infosOf(db, had.id), []).then(
			([newest]) => newest,
			() => undefined // what is lost is told all the same
		);
		const { id, title, municipality, records, at } = had;
		const entry = { id, title, municipality, kind: 'own', openedAt: at } as const;
		return { entry, records, at, ...(backup && { backup }) };
	}
	return undefined;
}

async function isThere(browser: Browser, id: string): Promise<boolean> {
	if (!browser.catalogues.some((entry) => entry.id === id)) return false;
	// A database that is there and cannot be read is no loss: that is told where it is opened.
	return hasRecord(databaseName(id), 'catalogue', id).catch(() => true);
}

/** Where no catalogue is listed at all, the backups know which ones there were. */
async function savedButUnlisted(browser: Browser): Promise<Had[]> {
	if (browser.catalogues.length > 0) return [];
	const infos = await askBackups((db) => db.backups.reverse().toArray(), []).catch(() => []);
	const own = infos.filter(({ kind }) => kind === 'own');
	return own
		.filter(({ catalogue }, i) => own.findIndex((other) => other.catalogue === catalogue) === i)
		.map(({ catalogue, ...info }) => ({ ...info, id: catalogue }));
}

function all(): Had[] {
	try {
		const value: unknown = JSON.parse(local.get(key) ?? '[]');
		return Array.isArray(value) ? (value as Had[]).filter((had) => typeof had.id === 'string') : [];
	} catch {
		return []; // a text that someone else wrote there
	}
}
