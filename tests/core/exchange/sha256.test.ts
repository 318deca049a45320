import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../../src/core/exchange/sha256.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test.each([
	['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
	['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad']
])('the checksum of %j is that of the standard', (text, sum) => {
	expect(sha256(bytes(text))).toBe(sum);
});

test('it is that of every other program, whatever the length', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
			expect(sha256(data)).toBe(createHash('sha256').update(data).digest('hex'));
		})
	);
});
