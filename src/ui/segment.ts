/** One part of a stacked bar and of its legend. */
export interface Segment {
	key: string;
	label: string;
	value: number;
	/** Class that sets the colours, "is-done". */
	tone: string;
	href?: string | undefined;
}

/** A segment with its place in the bar, in percent. */
interface PlacedSegment extends Segment {
	x: number;
	width: number;
}

/** Smallest width, so that a single one among a thousand is still seen. */
const LEAST = 1.5;
const GAP = 0.5;

/** Where the segments of a bar stand; empty ones are left out, the smallest keep a visible width. */
export function placed(segments: readonly Segment[]): PlacedSegment[] {
	const filled = segments.filter(({ value }) => value > 0);
	const sum = filled.reduce((total, { value }) => total + value, 0);
	const widths = filled.map(({ value }) => Math.max((value / sum) * 100, LEAST));
	const scale = 100 / widths.reduce((total, width) => total + width, 0);
	let from = 0;
	return filled.map((segment, index) => {
		const width = (widths[index] ?? 0) * scale;
		const at = { ...segment, x: from + GAP / 2, width: Math.max(width - GAP, 0) };
		from += width;
		return at;
	});
}

/** The bar in words: "3 umgesetzt, 2 in Umsetzung". */
export function inWords(segments: readonly Segment[]): string {
	return segments
		.filter(({ value }) => value > 0)
		.map(({ value, label }) => `${value} ${label}`)
		.join(', ');
}
