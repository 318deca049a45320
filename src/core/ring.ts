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
 * The backups that never go: the newest that holds twice as many records as the present state, the
 * newest that holds twice as many as that one, and so on. After a loss that nobody noticed they are the
 * last full ones, however much is saved since; in a catalogue that grows there are none.
 */
function lastFull(newestFirst: readonly Ringed[], records: number): Set<number> {
	const full = new Set<number>();
	let least = 2 * records;
	for (const backup of newestFirst) {
		if (backup.records < least || backup.records === 0) continue;
		full.add(backup.id);
		least = 2 * backup.records;
	}
	return full;
}

/**
 * The backups of one catalogue that may go: all but the 30 newest, the newest of each of the 21 latest
 * days and the last full ones. None while the newest is empty or has just shrunk.
 */
export function surplus(backups: readonly Ringed[]): number[] {
	const all = [...backups].sort((a, b) => b.id - a.id);
	const [last, former] = all;
	if (!last || isShrunk(former?.records ?? 0, last.records)) return [];
	const full = lastFull(all, last.records);
	const seen = new Set<string>();
	return all.flatMap(({ id, day }, place) => {
		const ofItsDay = !seen.has(day) && seen.size < days;
		if (ofItsDay) seen.add(day);
		return ofItsDay || place < newest || full.has(id) ? [] : [id];
	});
}

/**
 * The backups that make room where the disk is full: those the program made by itself, but the three
 * newest and the last full ones. None if what is to be stored looks like a loss.
 */
export function expendable(
	backups: readonly (Ringed & { readonly automatic: boolean })[],
	records: number
): number[] {
	const all = [...backups].sort((a, b) => b.id - a.id);
	if (isShrunk(all[0]?.records ?? 0, records)) return [];
	const full = lastFull(all, records);
	return all.slice(3).flatMap(({ id, automatic }) => (automatic && !full.has(id) ? [id] : []));
}
