import type { Row, Version } from '../model/record.ts';
import { isElement, registersOf, RowBuilder, same, versionsIn } from './register.ts';
import { hasSeen, joinSeen } from './stamp.ts';
import { purgeRow } from './write.ts';

/*
 * Two copies of one record become one. Rule (dotted version vectors, observed-remove sets): a value
 * survives if the other side has it, too, or has not seen its stamp. What the other side has seen and
 * no longer has, it has replaced knowingly.
 */

function survivors(
	mine: readonly Version[],
	x: Row,
	theirs: readonly Version[],
	y: Row
): Version[] {
	const kept = mine.filter((one) => holds(theirs, one) || !hasSeen(y.seen, one.stamp));
	const added = theirs.filter((one) => !holds(mine, one) && !hasSeen(x.seen, one.stamp));
	return [...kept, ...added];
}

// Equal stamps with different values, as a forged file has them, are two values.
const holds = (versions: readonly Version[], one: Version): boolean =>
	versions.some(({ stamp, value }) => stamp === one.stamp && same(value, one.value));

const isSame = (x: Row, y: Row, key: string): boolean =>
	Object.hasOwn(y, key) && same(x[key], y[key]);

/** One record out of two copies of it; the same whichever comes first and however often. */
export function mergeRows(x: Row, y: Row): Row {
	const purged = [x.purged ?? '', y.purged ?? ''].sort()[1];
	if (purged) return purgeRow(x.id, purged); // erased here or there: nothing else is looked at
	if (same(x.seen, y.seen) && same(x, y)) return x;
	const [a = '', b = ''] = [x.stamps['*'], y.stamps['*']];
	const stamps = { '*': a < b ? a : b };
	// Copies of one creation differ in little: only what is not the same on both sides is looked at.
	const merged = new RowBuilder(a === b ? x : { id: x.id, stamps, seen: {} });
	const settled = new Set(a === b ? Object.keys(x).filter((key) => isSame(x, y, key)) : []);
	for (const register of registersOf(y, settled, registersOf(x, settled))) {
		const [mine, theirs] = [versionsIn(x, register), versionsIn(y, register)];
		const kept = survivors(mine, x, theirs, y);
		if (kept.length > 0) merged.put(register, kept);
		// An element that one side gave up without a trace, for the sake of a person whom it named.
		else if (isElement(register)) merged.put(register, [{ value: false, stamp: stamps['*'] }]);
		// Both sides know and lack each other's values only in a damaged file: keep what is there.
		else merged.put(register, [...mine, ...theirs.filter((one) => !holds(mine, one))]);
	}
	return merged.build(joinSeen(x.seen, y.seen));
}
