import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { canonical } from '../register.ts';

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
