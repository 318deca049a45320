import { afterEach, expect, test, vi } from 'vitest';
import { pack, unpack } from '../../../src/data/backup/pack.ts';

const value = { rows: { measure: [{ title: 'Sprachcafé „für alle“ 🎉' }] }, history: [] };

const without = (name: 'CompressionStream' | 'DecompressionStream'): void => {
	vi.stubGlobal(name, undefined);
};

afterEach(() => vi.unstubAllGlobals());

test('what is packed comes back, also between browsers of which one cannot compress', async () => {
	const native = await pack(value);
	expect(await unpack(native)).toEqual(value);
	without('CompressionStream');
	const other = await pack(value);
	expect(await unpack(other)).toEqual(value);
	without('DecompressionStream');
	expect(await unpack(other)).toEqual(value);
	expect(await unpack(native)).toEqual(value);
});

test('damaged bytes are an error, with and without the browser’s own means', async () => {
	const packed = await pack(value);
	const cut = packed.slice(0, packed.length - 12);
	await expect(unpack(cut)).rejects.toThrow();
	without('DecompressionStream');
	await expect(unpack(cut)).rejects.toThrow();
});
