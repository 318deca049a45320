import { describe, expect, test } from 'vitest';
import { place } from '../../src/ui/anchored.ts';
import { shifted, weeksOf } from '../../src/ui/month.ts';
import { inWords, placed, type Segment } from '../../src/ui/segment.ts';

describe('place', () => {
	const room = { width: 1000, height: 700 };
	const layer = { width: 200, height: 300 };
	const anchor = (left: number, top: number) => ({ left, top, width: 100, height: 32 });

	test('stands below, flush with the start', () => {
		expect(place(anchor(50, 100), layer, room)).toMatchObject({ left: 50, top: 136 });
	});

	test('stands flush with the end or in the middle', () => {
		expect(place(anchor(400, 100), layer, room, { align: 'end' }).left).toBe(300);
		expect(place(anchor(400, 100), layer, room, { align: 'center' }).left).toBe(350);
	});

	test('flips upwards where there is no room below', () => {
		expect(place(anchor(50, 600), layer, room).top).toBe(600 - 4 - 300);
	});

	test('stays where it is and gets lower if the other side has even less room', () => {
		const { top, maxHeight } = place(anchor(50, 200), { width: 200, height: 900 }, room);
		expect(top).toBe(236);
		expect(maxHeight).toBe(700 - 232 - 4 - 8);
	});

	test('a long list takes no more than it may', () => {
		const long = { width: 200, height: 900 };
		expect(place(anchor(50, 300), long, room, { most: 320 })).toMatchObject({
			top: 336,
			maxHeight: 320
		});
	});

	test('never leaves the window', () => {
		expect(place(anchor(950, 100), layer, room).left).toBe(1000 - 200 - 8);
		expect(place(anchor(-40, 100), layer, room).left).toBe(8);
	});
});

describe('bar', () => {
	const segment = (key: string, value: number): Segment => ({
		key,
		label: key,
		value,
		tone: `is-${key}`
	});

	test('fills the whole width, leaves empty parts out and keeps the smallest visible', () => {
		const parts = placed([segment('done', 999), segment('dropped', 0), segment('unknown', 1)]);
		expect(parts.map(({ key }) => key)).toEqual(['done', 'unknown']);
		expect(parts[1]?.width).toBeGreaterThan(0.9);
		expect((parts[1]?.x ?? 0) + (parts[1]?.width ?? 0)).toBeCloseTo(99.75);
	});

	test('widths are in proportion', () => {
		const [first, second] = placed([segment('done', 3), segment('ongoing', 1)]);
		expect(first?.width).toBeCloseTo(74.5);
		expect(second).toMatchObject({ x: 75.25, width: 24.5 });
	});

	test('nothing at all is an empty bar', () => {
		expect(placed([segment('done', 0)])).toEqual([]);
		expect(inWords([segment('done', 0), segment('ongoing', 2)])).toBe('2 ongoing');
	});
});

describe('calendar', () => {
	test('weeks begin on Monday and are filled up', () => {
		const weeks = weeksOf(2026, 10);
		expect(weeks).toHaveLength(6);
		expect(weeks[0]?.[0]).toEqual({ iso: '2026-10-26', day: 26, other: true });
		expect(weeks[0]?.[6]).toEqual({ iso: '2026-11-01', day: 1, other: false });
		expect(weeks.at(-1)?.[0]).toEqual({ iso: '2026-11-30', day: 30, other: false });
	});

	test.each([
		['2026-12-31', { days: 1 }, '2027-01-01'],
		['2026-03-29', { days: 1 }, '2026-03-30'],
		['2026-01-31', { months: 1 }, '2026-02-28'],
		['2028-03-31', { months: -1 }, '2028-02-29'],
		['2026-12-15', { months: 1 }, '2027-01-15']
	])('%s and %o is %s', (from, by, to) => {
		expect(shifted(from, by)).toBe(to);
	});
});
