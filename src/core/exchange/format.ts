import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Row } from '../../model/record.ts';
import { canonical } from '../register.ts';

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

/** Sections of a newer program that this one does not know, kept word for word. */
export type Foreign = Readonly<Record<string, unknown>>;

/** A catalogue as a file holds it: all its records with what is known of their origin. */
export interface ExchangeFile {
	readonly format: typeof formatName;
	readonly formatVersion: string;
	/** When it was written, and on which device; since version 1.1 also by its id. */
	readonly written: { readonly at: string; readonly device: string; readonly deviceId?: string };
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

/** SHA-256 of some bytes as hexadecimal digits. */
export type Hash = (bytes: Uint8Array) => string | Promise<string>;

/** SHA-256 where the browser's own, which is quicker, is not there: on pages without https. */
export const plainHash: Hash = (bytes) => bytesToHex(sha256(bytes));

/** The checksum of a file's content, whatever its order and layout. */
export async function checksumOf(
	content: Readonly<Record<string, unknown>>,
	hash: Hash = plainHash
): Promise<string> {
	const rest = Object.fromEntries(Object.entries(content).filter(([key]) => key !== 'checksum'));
	// What stands in order already, as in every file of ours, the browser writes much faster.
	const text = inOrder(rest) ? JSON.stringify(rest) : canonical(rest);
	return `sha256:${await hash(new TextEncoder().encode(text))}`;
}

function inOrder(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return value !== undefined;
	if (Array.isArray(value)) return value.every(inOrder);
	let last = '';
	for (const [key, part] of Object.entries(value)) {
		if (key < last || !inOrder(part)) return false;
		last = key;
	}
	return true;
}
