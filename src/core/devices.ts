import type { Row, Seen, Stamp } from '../model/record.ts';
import type { Rec } from '../model/registry.ts';
import { timeOf } from './stamp.ts';

/** A device that works on the catalogue, with the time of the newest that is known of it. */
export interface KnownDevice {
	readonly id: string;
	readonly label: string;
	/** When it last wrote something that has arrived here, by its own clock; nothing if nothing has. */
	readonly last?: number;
}

/** The devices of a catalogue, the one that was heard of last first. */
export function knownDevices(
	devices: readonly Pick<Rec<'device'>, 'id' | 'label' | 'writers'>[],
	records: Iterable<{ readonly seen: Seen }>
): KnownDevice[] {
	const newest = newestByWriter(records);
	return devices
		.map(({ id, label, writers }): KnownDevice => {
			const stamps = writers.map((writer) => newest.get(writer) ?? '');
			const last = stamps.reduce((a, b) => (a > b ? a : b), '');
			return last === '' ? { id, label } : { id, label, last: timeOf(last) };
		})
		.sort((a, b) => (b.last ?? 0) - (a.last ?? 0));
}

function newestByWriter(records: Iterable<{ readonly seen: Seen }>): Map<string, Stamp> {
	const newest = new Map<string, Stamp>();
	for (const { seen } of records) {
		for (const writer in seen) {
			const stamp = seen[writer] ?? '';
			if (stamp > (newest.get(writer) ?? '')) newest.set(writer, stamp);
		}
	}
	return newest;
}

const tolerance = 10 * 60_000; // clocks of offices differ by minutes without anyone minding
const dawn = Date.UTC(2020, 0); // nothing of this program is older

/** Whether a time was told by a wrong clock. It loses nothing and refuses nothing; it is only said. */
export function clockTrouble(time: number, now: number): 'ahead' | 'behind' | undefined {
	if (time > now + tolerance) return 'ahead';
	return time < dawn ? 'behind' : undefined;
}

/** The labels of devices that a file names and this catalogue has never heard of. */
export const strangers = (theirs: readonly Row[], known: ReadonlySet<string>): string[] =>
	theirs
		.filter(({ id }) => !known.has(id))
		.map((row) => (typeof row['label'] === 'string' ? row['label'] : ''));
