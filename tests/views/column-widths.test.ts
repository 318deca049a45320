import { expect, test } from 'vitest';
import { columnsOf } from '../../src/core/columns.ts';
import { readLayout } from '../../src/core/list-state.ts';
import { fitting, leastWidth } from '../../src/views/measures/column-widths.ts';

const all = columnsOf('measure', []);
const keysIn = (room: number, columns = readLayout(new URLSearchParams(), all).columns): string[] =>
	fitting(columns, room, 5).map(({ key }) => key);

test('columns go from the right until the title has its room, the end last', () => {
	expect(keysIn(60)).toEqual(['number', 'title', 'status.value', 'lead', 'end']);
	expect(keysIn(45)).toEqual(['number', 'title', 'status.value', 'end']);
	expect(keysIn(32)).toEqual(['number', 'title', 'status.value']);
	expect(keysIn(10)).toEqual(['number', 'title', 'status.value']);
});

test('chosen columns are dropped before the usual ones', () => {
	expect(keysIn(45, all)).toEqual(expect.arrayContaining(['number', 'title', 'status.value']));
	expect(leastWidth(fitting(all, 45, 5), 5)).toBeLessThanOrEqual(45);
});
