import type { Version } from '../model/record.ts';
import type { Change } from './history.ts';
import { canonical } from './register.ts';

/** What stood in a field before it was changed side by side, as this computer's history knows it. */
export interface Former {
	readonly value: unknown;
	/** Certainly the value of both sides: here it was changed only once since. */
	readonly common: boolean;
}

// An undo or a file puts values back that someone else thought of: no one wrote them there and then.
const own: ReadonlySet<string> = new Set(['edit', 'bulk', 'import', 'restore']);

/**
 * The value from which the versions of a field went apart; nothing where this computer wrote none of
 * them. `changes` is the history of the field, the newest first.
 */
export function formerOf(
	changes: readonly Change[],
	versions: readonly Version[]
): Former | undefined {
	const values = new Set(versions.map(({ value }) => canonical(value)));
	// A decision between the versions comes from one of them; it tells nothing of what was before.
	const first = changes.findIndex(
		({ action, from, to }) =>
			own.has(action.kind) && values.has(canonical(to)) && !values.has(canonical(from))
	);
	if (first < 0) return undefined;
	let at = first;
	for (let next = at + 1; next < changes.length; next++) {
		const [older, newer] = [changes[next]!, changes[at]!];
		if (older.action.kind === 'take-in' || canonical(older.to) !== canonical(newer.from)) break;
		at = next;
	}
	return { value: changes[at]!.from, common: at === first };
}
