import type { Deletion, Row, Stamp, Version } from '../model/record.ts';
import { mergeRows } from './merge.ts';
import { registersOf, RowBuilder, valueIn, versionsIn } from './register.ts';
import { writerOf } from './stamp.ts';
import { isContested } from './write.ts';

/**
 * A stored record with a file's copy of it taken in. If one of them was thrown out of the bin, and so
 * emptied, while something was written into the other, a person has to decide: for that it gets its
 * content back, written anew under `stamp`. Without that "keep it" would mean to keep an empty record.
 */
export function takeRowIn(stored: Row, copy: Row, stamp: Stamp): Row {
	const merged = mergeRows(stored, copy);
	if (!isContested(merged)) return merged;
	const [here, there] = [thrownOut(stored), thrownOut(copy)];
	if (here && !there) return refilled(merged, copy, here, stamp);
	return there && !here ? refilled(merged, stored, there, stamp) : merged;
}

/** The stamp under which a record was thrown out of the bin and emptied. */
const thrownOut = (row: Row): Stamp | undefined =>
	versionsIn(row, 'deleted').find(({ value }) => (value as Deletion | null)?.how === 'final')
		?.stamp;

const isEmpty = (value: unknown): boolean =>
	value === null || value === undefined || value === false;

/** What was emptied under a stamp stands there again as in the full copy. */
function refilled(merged: Row, full: Row, emptied: Stamp, stamp: Stamp): Row {
	const builder = new RowBuilder(merged);
	let changed = false;
	for (const register of registersOf(full)) {
		if (register === 'deleted' || isEmpty(valueIn(full, register))) continue;
		const all = versionsIn(merged, register);
		if (!all.some((one) => one.stamp === emptied && isEmpty(one.value))) continue;
		const versions = versionsIn(full, register);
		builder.put(
			register,
			versions.map(({ value }): Version => ({ value, stamp }))
		);
		changed = true;
	}
	return changed ? builder.build({ ...merged.seen, [writerOf(stamp)]: stamp }) : merged;
}
