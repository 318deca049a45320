import { local } from './local.ts';

/** Where the top of the list of measures is noted: a hint that saves waiting for all the others. */
const topKey = 'wegmarke.top';

/** More would not be seen at once on any screen. */
const most = 100;

/**
 * The ids of the measures that stood at the top of a catalogue's list when it was last seen under this
 * address; none if that was another catalogue or another view of it.
 */
export function topOf(catalogue: string, address: string): readonly string[] {
	const [of, at, ...ids] = local.get(topKey)?.split('\n') ?? [];
	return of === catalogue && at === address ? ids : [];
}

/** Notes what stands at the top, so that it can be drawn before all the others are read. */
export function keepTop(catalogue: string, address: string, ids: readonly string[]): void {
	const text = [catalogue, address, ...ids.slice(0, most)].join('\n');
	if (ids.length === 0) local.remove(topKey);
	else if (local.get(topKey) !== text) local.set(topKey, text);
}

/** Takes the note of a catalogue away that is deleted. */
export function dropTop(catalogue: string): void {
	if (local.get(topKey)?.startsWith(`${catalogue}\n`)) local.remove(topKey);
}
