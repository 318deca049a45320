import type { Row, Version } from '../model/record.ts';
import { partsOf, registersOf, RowBuilder, same, versionsIn } from './register.ts';
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

/** One record out of two copies of it; the same whichever comes first and however often. */
export function mergeRows(x: Row, y: Row): Row {
	const purged = [x.purged ?? '', y.purged ?? ''].sort()[1];
	if (purged) return purgeRow(x.id, purged); // erased here or there: nothing else is looked at
	if (same(x, y)) return x;
	const [a = '', b = ''] = [x.stamps['*'], y.stamps['*']];
	const merged = new RowBuilder({ id: x.id, stamps: { '*': a < b ? a : b }, seen: {} });
	for (const register of registersOf(y, registersOf(x))) {
		const [mine, theirs] = [versionsIn(x, register), versionsIn(y, register)];
		const kept = survivors(mine, x, theirs, y);
		if (kept.length > 0) merged.put(register, kept);
		// Else one side gave an element up without a trace, for the sake of a person whom it named …
		else if (partsOf(register).element === undefined)
			// … or both know and lack each other's values, as in a damaged file only: keep what is there.
			merged.put(register, [...mine, ...theirs.filter((one) => !holds(mine, one))]);
	}
	return merged.build(joinSeen(x.seen, y.seen));
}
