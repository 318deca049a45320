import type { Version } from '../model/record.ts';
import type { Change } from './history.ts';
import { canonical } from './register.ts';

/** What stood in a field on both sides before it was changed side by side. */
export interface Former {
	readonly value: unknown;
}

/** What stood last in each field of a record, as far as the history tells; its newest change comes first. */
export function lastValues(changes: readonly Change[]): Readonly<Record<string, unknown>> {
	const values = new Map<string, unknown>();
	for (const { key, from, to } of changes) {
		if (key !== 'deleted' && !values.has(key) && (to ?? from ?? null) !== null)
			values.set(key, to ?? from);
	}
	return Object.fromEntries(values);
}

// An undo or a file puts values back that someone else thought of: no one wrote them there and then.
const own: ReadonlySet<string> = new Set(['edit', 'bulk', 'import', 'restore']);

/**
 * The value from which the versions of a field went apart, where the history of this computer proves
 * it: here it was replaced once, and it stood there from the beginning or came with a file before.
 * Between two changes of our own a file may have gone out, and the others went on from what it held.
 * `changes` is the history of the field, the newest first.
 */
export function formerOf(
	changes: readonly Change[],
	versions: readonly Version[]
): Former | undefined {
	const values = new Set(versions.map(({ value }) => canonical(value)));
	const among = (value: unknown): boolean => values.has(canonical(value));
	// A decision between the versions comes from one of them; it tells nothing of what was before.
	const at = changes.findIndex(({ from, to }) => !among(from) || !among(to));
	const first = changes[at];
	if (!first || !own.has(first.action.kind) || !among(first.to)) return undefined;
	const older = changes[at + 1];
	const former: Former = { value: first.from };
	if (!older) return former;
	const { action, origin, to } = older;
	if (action.kind !== 'take-in' || canonical(to) !== canonical(first.from)) return undefined;
	return origin && versions.every(({ stamp }) => origin < stamp) ? former : undefined;
}
