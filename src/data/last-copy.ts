import type { Browser } from './browser.ts';

/** When a catalogue was last handed on whole: a copy of it exists outside of this browser. */
export interface LastCopy {
	readonly at: number;
	readonly fileName: string;
	/** How many times the catalogue had been written by then; older programs did not note it. */
	readonly revision?: number;
}

const key = (id: string): string => `last-copy ${id}`;

/** The last download of the whole catalogue; nothing if there never was one. */
export const lastCopy = (browser: Browser, id: string): Promise<LastCopy | undefined> =>
	browser.fact<LastCopy>(key(id));

/** Remembers a download of the whole catalogue. */
export const rememberCopy = (browser: Browser, id: string, copy: LastCopy): Promise<void> =>
	browser.setFact(key(id), copy);
