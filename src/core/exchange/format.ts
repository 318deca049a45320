import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Row } from '../../model/record.ts';
import { canonical } from '../register.ts';

/** What the first lines of every file say. A newer minor version adds, a newer major one changes. */
export const formatName = 'wegmarke';
export const formatVersion = '1.0';

/** The end of a file's name: "Musterstadt.wegmarke.json". */
export const extension = '.wegmarke.json';

/** What a file may hold; beyond it is no concept of a town but a mistake or an attack. */
export const limits = {
	bytes: 100_000_000,
	records: 200_000,
	depth: 20,
	text: 1_000_000
} as const;

/** Keys that would reach into the workings of every object of the program. */
export const forbiddenKeys: ReadonlySet<string> = new Set([
	'__proto__',
	'constructor',
	'prototype'
]);

/** Sections of a newer program that this one does not know, kept word for word. */
export type Foreign = Readonly<Record<string, unknown>>;

/** A catalogue as a file holds it: all its records with what is known of their origin. */
export interface ExchangeFile {
	readonly format: typeof formatName;
	readonly formatVersion: string;
	/** When it was written, and on which device. */
	readonly written: { readonly at: string; readonly device: string };
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

/**
 * The checksum of a file's content, whatever its order and layout. The browser's own SHA-256 is there
 * only on pages with https; a town may serve the program inside its network without.
 */
export function checksumOf(content: Readonly<Record<string, unknown>>): string {
	const rest = Object.entries(content).filter(([key]) => key !== 'checksum');
	const text = canonical(Object.fromEntries(rest));
	return `sha256:${bytesToHex(sha256(new TextEncoder().encode(text)))}`;
}
