import { expect, test } from 'vitest';
import { compareRows } from '../../../src/core/exchange/compare.ts';
import { deletionOf, writeRow } from '../../../src/core/write.ts';
import { rows, stampTwo } from './samples.ts';

const [first, second] = rows['measure']!;
const stored = (row: typeof first) => (_: string, id: string) => (row?.id === id ? row : undefined);
const other = stampTwo.replace('zz11zz22', 'yy11yy22');

test('the own file again is nothing new', () => {
	const found = compareRows([{ entity: 'measure', row: second! }], stored(second));
	expect(found).toEqual({ added: {}, changed: {}, same: 1, writes: 0 });
});

test('new and changed records are counted by sort', () => {
	const edited = writeRow(second!, { title: 'Anders' }, other);
	const found = compareRows(
		[
			{ entity: 'measure', row: first! },
			{ entity: 'measure', row: edited }
		],
		stored(second)
	);
	expect(found).toEqual({ added: { measure: 1 }, changed: { measure: 1 }, same: 0, writes: 2 });
});

test('an older state of a record that was edited here changes nothing', () => {
	const edited = writeRow(second!, { title: 'Anders' }, other);
	expect(compareRows([{ entity: 'measure', row: second! }], stored(edited)).writes).toBe(0);
});

test('a record deleted elsewhere changes here; one that was never here does not count as new', () => {
	const gone = writeRow(second!, { deleted: deletionOf(second!, 'bin') }, other);
	expect(compareRows([{ entity: 'measure', row: gone }], stored(second)).changed).toEqual({
		measure: 1
	});
	expect(compareRows([{ entity: 'measure', row: gone }], () => undefined).added).toEqual({});
});
