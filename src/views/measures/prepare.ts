import type { MeasureList } from './list.svelte.ts';

const slice = 8; // ms at a time: less than a frame, so that nothing waits

/** Makes the texts ready for the search while the program is idle, so that the first key is quick. */
export function prepareSearch(list: MeasureList): () => void {
	let at = 0;
	let stopped = false;
	const later = (work: () => void): void => {
		if (typeof requestIdleCallback === 'function') requestIdleCallback(work);
		else setTimeout(work, 30);
	};
	const work = (): void => {
		if (stopped) return;
		const end = performance.now() + slice;
		at = list.prepare(at, () => performance.now() >= end);
		if (at < list.measures.length) later(work);
	};
	later(work);
	return () => (stopped = true);
}
