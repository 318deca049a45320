import { followKept } from '../../data/kept.ts';
import type { App } from '../app.svelte.ts';
import { keptDrafts, keptNew } from './kept.ts';

const usual = 1000; // what is stored by itself is no longer kept by then

/** Keeps the app's list of what waits to be stored: what is stored leaves it at once. */
export async function watchWaiting({ drafts }: App): Promise<void> {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const look = async (adds: boolean): Promise<void> => {
		const names = (await Promise.all([keptDrafts.waiting(), keptNew.waiting()])).flat();
		for (const name of drafts.waiting) if (!names.includes(name)) drafts.waiting.delete(name);
		if (adds) for (const name of names) drafts.waiting.add(name);
	};
	followKept(() => {
		clearTimeout(timer);
		timer = setTimeout(() => void look(true), usual);
		if (drafts.waiting.size > 0) setTimeout(() => void look(false));
	});
	await look(true);
}
