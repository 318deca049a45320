/** What the ring must know of a backup. */
export interface Ringed {
	/** Counts up with every backup; clocks may stand wrong, so nothing else says which is newer. */
	readonly id: number;
	/** The day on which it was made, as the clock told it. */
	readonly day: string;
	/** How many records are in it. */
	readonly records: number;
}

const newest = 30;
const days = 21;

/**
 * Whether so many records went missing that it looks like a loss. Deleting makes no catalogue shrink,
 * since what is deleted leaves its mark; storage that was cleared or damaged does.
 */
export const isShrunk = (before: number, now: number): boolean => now === 0 || now < before / 2;

/**
 * The backups of one catalogue that may go: all but the 30 newest and the newest of each of the 21
 * latest days. None while the newest is empty or shrunk: then the older ones are what is left.
 */
export function surplus(backups: readonly Ringed[]): number[] {
	const all = [...backups].sort((a, b) => b.id - a.id);
	const [last, former] = all;
	if (!last || isShrunk(former?.records ?? 0, last.records)) return [];
	const seen = new Set<string>();
	return all.flatMap(({ id, day }, place) => {
		const ofItsDay = !seen.has(day) && seen.size < days;
		if (ofItsDay) seen.add(day);
		return ofItsDay || place < newest ? [] : [id];
	});
}

/**
 * The backups that make room where the disk is full: those the program made by itself, but the three
 * newest. None if what is to be stored looks like a loss.
 */
export function expendable(
	backups: readonly (Ringed & { readonly automatic: boolean })[],
	records: number
): number[] {
	const all = [...backups].sort((a, b) => b.id - a.id);
	if (isShrunk(all[0]?.records ?? 0, records)) return [];
	return all.slice(3).flatMap(({ id, automatic }) => (automatic ? [id] : []));
}
