import type { Decoded, Encoding, NotText } from './types.ts';

/** The text of a file, whatever program saved it; `forced` if the user knows the encoding better. */
export function decode(bytes: Uint8Array, forced?: Encoding): Decoded {
	if (bytes.length === 0) return { problem: 'empty' };
	const foreign = foreignFormat(bytes);
	if (foreign) return { problem: foreign };
	const marked = byteOrderMark(bytes);
	const encoding = forced ?? marked?.encoding ?? guess(bytes);
	if (!encoding) return { problem: 'binary' };
	const bom = marked?.encoding === encoding;
	const text = decoders[encoding](bom ? bytes.subarray(marked.length) : bytes);
	if (text.trim() === '') return { problem: 'empty' };
	return !forced && looksBinary(text) ? { problem: 'binary' } : { text, encoding, bom };
}

const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

/** First bytes by which other formats are known. */
const signatures: readonly (readonly [readonly number[], NotText])[] = [
	[[0x89, ...ascii('PNG')], 'image'],
	[[0xff, 0xd8, 0xff], 'image'],
	[ascii('GIF8'), 'image'],
	[[...ascii('II*'), 0], 'image'],
	[[...ascii('MM'), 0, 0x2a], 'image'],
	[ascii('%PDF-'), 'pdf'],
	[[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], 'old-excel'],
	[[...ascii('PK'), 3, 4], 'zip'],
	[[...ascii('PK'), 5, 6], 'zip'],
	[[0x1f, 0x8b, 8], 'zip'],
	[ascii('Rar!'), 'zip'],
	[[...ascii('7z'), 0xbc, 0xaf], 'zip']
];

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
	signature.every((byte, i) => bytes[i] === byte);

function foreignFormat(bytes: Uint8Array): NotText | undefined {
	const found = signatures.find(([signature]) => startsWith(bytes, signature))?.[1];
	// A workbook is a packed folder: its first entries name what it holds.
	if (
		found === 'zip' &&
		/xl\/|spreadsheet|\[Content_Types\]/u.test(latin(bytes.subarray(0, 4096)))
	) {
		return 'excel';
	}
	const riff = startsWith(bytes, ascii('RIFF')) && latin(bytes.subarray(8, 12)) === 'WEBP';
	return riff ? 'image' : found;
}

function byteOrderMark(bytes: Uint8Array): { encoding: Encoding; length: number } | undefined {
	if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { encoding: 'utf-8', length: 3 };
	if (startsWith(bytes, [0xff, 0xfe])) return { encoding: 'utf-16le', length: 2 };
	if (startsWith(bytes, [0xfe, 0xff])) return { encoding: 'utf-16be', length: 2 };
	return undefined;
}

/** Without a mark: UTF-16 shows in its NULs, UTF-8 in its strictness; the rest is Windows-1252. */
function guess(bytes: Uint8Array): Encoding | undefined {
	const sample = bytes.subarray(0, 65_536);
	const nuls = [0, 0];
	for (const [i, byte] of sample.entries()) if (byte === 0) nuls[i % 2]!++;
	const [even, odd] = nuls as [number, number];
	if (odd > sample.length / 4 && even < odd / 20) return 'utf-16le';
	if (even > sample.length / 4 && odd < even / 20) return 'utf-16be';
	if (even + odd > sample.length / 100) return undefined;
	return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}

/** Lists hold letters: more than a few control characters and it is something else. */
function looksBinary(text: string): boolean {
	const sample = text.slice(0, 65_536);
	// eslint-disable-next-line no-control-regex -- counting control characters is the point
	const controls = sample.match(/[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/gu)?.length ?? 0;
	return controls > 2 + sample.length / 100;
}

// What Windows-1252 has at 0x80 … 0x9f. Some versions of Node read these bytes as ISO 8859-1 and lose
// "€", "„", "“" and "–", so the program brings its own table.
const windows = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f', ...'\u0090‘’“”•–—˜™š›œ\u009džŸ'].map(
	(char) => char.charCodeAt(0)
);

function fromCodes(bytes: Uint8Array, code: (byte: number) => number): string {
	const parts: string[] = [];
	for (let at = 0; at < bytes.length; at += 8192) {
		parts.push(String.fromCharCode(...Array.from(bytes.subarray(at, at + 8192), code)));
	}
	return parts.join('');
}

const latin = (bytes: Uint8Array): string => fromCodes(bytes, (byte) => byte);

const read =
	(encoding: string) =>
	(bytes: Uint8Array): string =>
		new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);

const decoders: Record<Encoding, (bytes: Uint8Array) => string> = {
	'utf-8': read('utf-8'),
	'utf-16le': read('utf-16le'),
	'utf-16be': read('utf-16be'),
	'windows-1252': (bytes) =>
		fromCodes(bytes, (byte) =>
			byte >= 0x80 && byte < 0xa0 ? (windows[byte - 0x80] ?? byte) : byte
		)
};
