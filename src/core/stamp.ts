import type { Meta, Seen, Stamp } from '../model/record.ts';

const writerAt = 30; // '2026-11-20T08:14:03.120Z-0000-'.length

/** The writer that gave out a stamp. */
export const writerOf = (stamp: Stamp): string => stamp.slice(writerAt);

/** Milliseconds since 1970 at which a stamp says it was given out. */
export const timeOf = (stamp: Stamp): number => Date.parse(stamp.slice(0, 24));

/** Whether a text has the form of a stamp. */
export const isStamp = (text: string): boolean =>
	/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z-[0-9a-z]{4}-[0-9a-z]{4,16}$/u.test(text);

/**
 * The next stamp of a writer: never the same twice and never before its last one, even when the clock
 * stands still or jumps back. `now` in milliseconds since 1970.
 */
export function nextStamp(last: Stamp | undefined, now: number, writer: string): Stamp {
	const time = new Date(Math.min(Math.max(now, 0), 253402300799999)).toISOString();
	if (last === undefined || last.slice(0, 24) < time) return `${time}-0000-${writer}`;
	const count = parseInt(last.slice(25, 29), 36) + 1;
	// 36^4 stamps in one millisecond are never reached; a clock far in the future can stand still for long.
	if (count < 36 ** 4) {
		return `${last.slice(0, 24)}-${count.toString(36).padStart(4, '0')}-${writer}`;
	}
	return `${new Date(timeOf(last) + 1).toISOString()}-0000-${writer}`;
}

/** Whether someone who knows `seen` has taken a stamp in. */
export const hasSeen = (seen: Seen, stamp: Stamp): boolean =>
	(Object.hasOwn(seen, writerOf(stamp)) ? (seen[writerOf(stamp)] ?? '') : '') >= stamp;

/** What two knew together: per writer the newer stamp. */
export function joinSeen(a: Seen, b: Seen): Seen {
	const seen: Record<string, Stamp> = { ...a };
	for (const [writer, stamp] of Object.entries(b)) {
		const known = Object.hasOwn(seen, writer) ? (seen[writer] ?? '') : ''; // "constructor" is a writer, too
		if (!(known >= stamp)) seen[writer] = stamp;
	}
	return seen;
}

/** The stamp under which the shown value of a register was written. */
export const stampOf = (record: Meta, register: string): Stamp =>
	(Object.hasOwn(record.stamps, register) ? record.stamps[register] : record.stamps['*']) ?? '';
