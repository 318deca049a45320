/** Which rows are drawn, and how much empty room stands for the others. */
interface RowWindow {
	first: number;
	/** Exclusive. */
	last: number;
	before: number;
	after: number;
}

/**
 * The heights of many rows: an estimate for all, the measured ones as differences in a Fenwick tree,
 * so that places are found in logarithmic time while rows of two lines keep their true height.
 */
export class RowHeights {
	readonly count: number;
	readonly #estimate: number;
	readonly #known = new Map<number, number>();
	readonly #tree: Float64Array;

	constructor(count: number, estimate: number) {
		this.count = count;
		this.#estimate = estimate;
		this.#tree = new Float64Array(count + 1);
	}

	get total(): number {
		return this.offset(this.count);
	}

	/** Notes a measured height; says whether it differs from what was known. */
	measure(index: number, height: number): boolean {
		if (index < 0 || index >= this.count || height <= 0) return false;
		const change = height - this.height(index);
		if (Math.abs(change) < 0.5) return false;
		this.#known.set(index, height);
		for (let node = index + 1; node <= this.count; node += node & -node) {
			this.#tree[node] = (this.#tree[node] ?? 0) + change;
		}
		return true;
	}

	height(index: number): number {
		return this.#known.get(index) ?? this.#estimate;
	}

	/** Where a row begins. */
	offset(index: number): number {
		let sum = index * this.#estimate;
		for (let node = index; node > 0; node -= node & -node) sum += this.#tree[node] ?? 0;
		return sum;
	}

	/** The row that covers a place. */
	rowAt(offset: number): number {
		let low = 0;
		let high = this.count - 1;
		while (low < high) {
			const middle = (low + high + 1) >> 1;
			if (this.offset(middle) <= offset) low = middle;
			else high = middle - 1;
		}
		return low;
	}
}

/** The rows to draw for a scroll position; some more on both sides, so that scrolling shows no gaps. */
export function windowOf(
	heights: RowHeights,
	scrollTop: number,
	viewport: number,
	overscan: number
): RowWindow {
	if (heights.count === 0) return { first: 0, last: 0, before: 0, after: 0 };
	const first = Math.max(0, heights.rowAt(Math.max(0, scrollTop)) - overscan);
	const last = Math.min(heights.count, heights.rowAt(scrollTop + viewport) + 1 + overscan);
	return {
		first,
		last,
		before: heights.offset(first),
		after: heights.total - heights.offset(last)
	};
}

/** The scroll position that shows a row with the least movement; `top` is covered by a sticky head. */
export function scrollFor(
	heights: RowHeights,
	index: number,
	scrollTop: number,
	viewport: number,
	top: number
): number {
	const start = heights.offset(index);
	const end = start + heights.height(index) + top;
	if (start < scrollTop) return start;
	return end > scrollTop + viewport ? end - viewport : scrollTop;
}
