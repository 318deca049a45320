import type { Row } from '../../model/record.ts';

/** What the first lines of every file say. A newer minor version adds, a newer major one changes. */
export const formatName = 'wegmarke';
export const formatVersion = '1.1';

/** The end of a file's name: "Musterstadt.wegmarke.json". */
export const extension = '.wegmarke.json';

/**
 * What a file may hold; beyond it is no concept of a town but a mistake or an attack. Far above what
 * the program itself ever writes: a file of ours is never too large for ourselves.
 */
export const limits = {
	bytes: 500_000_000, // the longest text that all browsers can hold is only a little longer
	records: 500_000,
	depth: 20,
	text: 20_000_000
} as const;

/** Keys that would reach into the workings of every object of the program. */
export const forbiddenKeys: ReadonlySet<string> = new Set([
	'__proto__',
	'constructor',
	'prototype'
]);

/** A catalogue as a file holds it: all its records with what is known of their origin. */
export interface ExchangeFile {
	readonly format: typeof formatName;
	readonly formatVersion: string;
	/** When it was written, and on which device; since version 1.1 also by its id. */
	readonly written: {
		readonly at: string;
		readonly device: string;
		readonly deviceId?: string;
		/** When sections were written that the writing program only hands on. */
		readonly sections?: Readonly<Record<string, string>>;
	};
	readonly catalogue: {
		readonly id: string;
		readonly title: string;
		readonly municipality: string;
	};
	/** By sort of record; sorts that only a newer program knows are among them. */
	readonly records: Readonly<Record<string, readonly Row[]>>;
	/** SHA-256 over the canonical form of all the rest: shows damage, proves no origin. */
	readonly checksum: string;
}
