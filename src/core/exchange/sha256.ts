/*
 * SHA-256 (FIPS 180-4). The browser's own is there only on pages with https; a town may serve the app
 * inside its network without, and its files must be the same.
 */

const primes: number[] = [];
for (let n = 2; primes.length < 64; n++) if (primes.every((p) => n % p !== 0)) primes.push(n);

const fraction = (root: number): number => ((root % 1) * 2 ** 32) | 0;
const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
const start = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

const turn = (x: number, by: number): number => (x >>> by) | (x << (32 - by));

/** The message with its end mark and its length in bits, in whole blocks of 64 bytes. */
function padded(bytes: Uint8Array): DataView {
	const blocks = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
	blocks.set(bytes);
	blocks[bytes.length] = 0x80;
	const view = new DataView(blocks.buffer);
	view.setBigUint64(blocks.length - 8, BigInt(bytes.length) * 8n);
	return view;
}

/** The checksum of bytes in hexadecimal. */
export function sha256(bytes: Uint8Array): string {
	const view = padded(bytes);
	const state = Int32Array.from(start);
	const words = new Int32Array(64);
	for (let at = 0; at < view.byteLength; at += 64) {
		for (let i = 0; i < 16; i++) words[i] = view.getInt32(at + i * 4);
		expand(words);
		compress(state, words);
	}
	return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function expand(words: Int32Array): void {
	for (let i = 16; i < 64; i++) {
		const [x, y] = [words[i - 15]!, words[i - 2]!];
		const s0 = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
		const s1 = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
		words[i] = (words[i - 16]! + s0 + words[i - 7]! + s1) | 0;
	}
}

function compress(state: Int32Array, words: Int32Array): void {
	let [a, b, c, d, e, f, g, h] = state as unknown as [
		number,
		number,
		number,
		number,
		number,
		number,
		number,
		number
	];
	for (let i = 0; i < 64; i++) {
		const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
		const one = (h + s1 + ((e & f) ^ (~e & g)) + constants[i]! + words[i]!) | 0;
		const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
		const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0;
		[h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
	}
	for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) state[i] = (state[i]! + value) | 0;
}
