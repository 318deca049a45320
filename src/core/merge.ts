import type { Row, Version } from '../model/record.ts';
import { identity, partsOf, registersOf, RowBuilder, same, versionsIn } from './register.ts';
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
): readonly Version[] {
	const [one, other] = [mine[0], theirs[0]];
	const single = mine.length === 1 && theirs.length === 1 && one?.stamp === other?.stamp;
	if (single && same(one?.value, other?.value)) return mine; // most of a record, so tried first
	const kept = new Map<string, Version>();
	const keep = (versions: readonly Version[], others: readonly Version[], holder: Row): void => {
		const known = new Set(others.map(identity));
		for (const version of versions) {
			const id = identity(version);
			if (known.has(id) || !hasSeen(holder.seen, version.stamp)) kept.set(id, version);
		}
	};
	keep(mine, theirs, y);
	keep(theirs, mine, x);
	return [...kept.values()];
}

const apart = (versions: readonly Version[]): Version[] => [
	...new Map(versions.map((version) => [identity(version), version])).values()
];

/** One record out of two copies of it; the same whichever comes first and however often. */
export function mergeRows(x: Row, y: Row): Row {
	const purged = [x.purged ?? '', y.purged ?? ''].sort()[1];
	if (purged) return purgeRow(x.id, purged); // erased here or there: nothing else is looked at
	if (same(x, y)) return x;
	const [a = '', b = ''] = [x.stamps['*'], y.stamps['*']];
	const merged = new RowBuilder({ id: x.id, stamps: { '*': a < b ? a : b }, seen: {} });
	for (const register of new Set([...registersOf(x), ...registersOf(y)])) {
		const [mine, theirs] = [versionsIn(x, register), versionsIn(y, register)];
		const kept = survivors(mine, x, theirs, y);
		// An element that one side gave up without a trace, for the sake of a person whom it named.
		if (kept.length === 0 && partsOf(register).element !== undefined) continue;
		// Both sides have seen and replaced each other's values only in a damaged file: keep what is there.
		merged.put(register, kept.length > 0 ? kept : apart([...mine, ...theirs]));
	}
	return merged.build(joinSeen(x.seen, y.seen));
}
