import { SvelteSet } from 'svelte/reactivity';
import { describe, expect, test } from 'vitest';
import { RowHeights, scrollFor, windowOf } from '../../src/ui/row-heights.ts';
import { VirtualWindow } from '../../src/ui/virtual.svelte.ts';

describe('RowHeights', () => {
	test('agrees with adding the heights up one by one', () => {
		const heights = new RowHeights(500, 32);
		const plain = Array.from({ length: 500 }, () => 32);
		// A fixed, irregular choice of rows and heights, some measured twice.
		for (let step = 0; step < 900; step++) {
			const index = (step * 97) % 500;
			const height = 20 + ((step * 31) % 60);
			heights.measure(index, height);
			if (Math.abs(height - (plain[index] ?? 0)) >= 0.5) plain[index] = height;
		}
		let sum = 0;
		for (const [index, height] of plain.entries()) {
			expect(heights.offset(index)).toBe(sum);
			expect(heights.rowAt(sum)).toBe(index);
			expect(heights.rowAt(sum + height - 1)).toBe(index);
			sum += height;
		}
		expect(heights.total).toBe(sum);
	});

	test('says whether a measured height is news', () => {
		const heights = new RowHeights(3, 32);
		expect(heights.measure(1, 52)).toBe(true);
		expect(heights.measure(1, 52.2)).toBe(false);
		expect(heights.measure(3, 52)).toBe(false);
		expect(heights.measure(-1, 52)).toBe(false);
		expect(heights.measure(2, 0)).toBe(false);
		expect(heights.total).toBe(116);
	});
});

describe('windowOf', () => {
	const heights = new RowHeights(100_000, 32);

	test('draws what is seen and some more, the rest is empty room', () => {
		const { first, last, before, after } = windowOf(heights, 32_000, 640, 5);
		expect([first, last]).toEqual([995, 1026]);
		expect(before).toBe(995 * 32);
		expect(before + (last - first) * 32 + after).toBe(heights.total);
	});

	test('stays inside at both ends, even when scrolled beyond', () => {
		expect(windowOf(heights, -50, 640, 5)).toMatchObject({ first: 0, before: 0 });
		expect(windowOf(heights, 1e9, 640, 5)).toMatchObject({ last: 100_000, after: 0 });
		expect(windowOf(new RowHeights(0, 32), 0, 640, 5)).toEqual({
			first: 0,
			last: 0,
			before: 0,
			after: 0
		});
	});
});

test.each([
	['is seen already', 10, 200, 200],
	['is above', 3, 200, 96],
	['is below, under a head of 32', 40, 200, 40 * 32 + 32 + 32 - 640]
])('scrolls as little as possible when the row %s', (_, index, from, to) => {
	expect(scrollFor(new RowHeights(100, 32), index, from, 640, 32)).toBe(to);
});

test('the window follows scrolling, the number of rows and printing', () => {
	window.innerHeight = 150 + 17.5 * 32; // the head of a screen, and a row that is seen by half
	const rows = new SvelteSet(Array.from({ length: 1_000 }, (_, index) => index));
	const visible = new VirtualWindow({ count: () => rows.size, overscan: 0 });
	const box = document.createElement('div');
	const leave = visible.viewport(box);
	expect([visible.first, visible.last]).toEqual([0, 18]);
	box.scrollTop = 3_200;
	box.dispatchEvent(new Event('scroll'));
	expect(visible.first).toBe(100);
	window.dispatchEvent(new Event('beforeprint'));
	expect([visible.first, visible.last]).toEqual([0, 1_000]);
	window.dispatchEvent(new Event('afterprint'));
	expect(visible.first).toBe(100);
	rows.clear();
	expect([visible.first, visible.last]).toEqual([0, 0]);
	if (leave) leave();
});
