import { plainHash, type Hash } from '../core/exchange/checksum.ts';

/** SHA-256 by the browser, ten times as quick as by script; it offers that on pages with https only. */
export const sha256: Hash = async (bytes) => {
	const subtle = (globalThis.crypto as Partial<Crypto> | undefined)?.subtle;
	if (!subtle) return plainHash(bytes);
	const digest = await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>);
	return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
