import { isId } from '../../model/kinds/index.ts';
import type { Row } from '../../model/record.ts';
import { entityOf, type EntityKey } from '../../model/registry.ts';
import {
	canonical,
	conflictsIn,
	partsOf,
	registersOf,
	same,
	valueIn,
	versionsIn
} from '../register.ts';
import { takeRowIn } from '../take-in.ts';
import { isContested, isGone, isPurged } from '../write.ts';
import type { ReadRecord } from './read.ts';

/** What becomes of a record, in the order in which a person wants to know it. */
export const outcomes = ['clarify', 'double', 'removed', 'returned', 'changed', 'added'] as const;
export type Outcome = (typeof outcomes)[number];

/** One field that is another one after a file was taken in. */
export interface FieldDifference {
	readonly key: string;
	/** `conflict`: both sides wrote it; `decided`: an open conflict ends with the value that is shown already. */
	readonly sort: 'changed' | 'conflict' | 'decided';
	/** What stands here; of a conflict in a new record its shown value. */
	readonly from: unknown;
	/** What will stand here; of a conflict what stands in the file. */
	readonly to: unknown;
}

/** One record that is another one after a file was taken in. */
export interface RecordDifference {
	readonly entity: EntityKey;
	readonly outcome: Outcome;
	readonly before: Row | undefined;
	/** The record as it stands in the file. */
	readonly file: Row;
	readonly after: Row;
	/** The id of the record of ours that may be the same thing as this new one. */
	readonly like?: string;
}

/** What taking a file in would do. */
export interface Comparison {
	readonly differences: readonly RecordDifference[];
	/** Records of the file that bring nothing, or nothing that a person sees. */
	readonly unchanged: number;
	/** Records that would be stored anew, bookkeeping included; none: the file holds nothing new at all. */
	readonly writes: readonly ReadRecord[];
	/** Records that stand in the file and are deleted here, as they stay. */
	readonly deletedHere: DeletedHere;
	/** Records that the file erases for ever, as a person may demand; nothing takes that back. */
	readonly erasing: number;
}

/** How many records of a file are deleted here; those in the bin can be fetched back from there. */
export interface DeletedHere {
	readonly all: number;
	readonly bin: number;
}

/** Finds the record of ours that a new one of the file may be a double of. */
export type FindDouble = (entity: EntityKey, row: Row) => string | undefined;

// Nothing is written yet: under this stamp stands what taking in would write anew.
const soon = '9999-12-31T23:59:59.999Z-0000-preview';

/** Compares the records of a file with those that are stored. */
export function compareRows(
	records: readonly ReadRecord[],
	stored: (entity: EntityKey, id: string) => Row | undefined,
	findDouble: FindDouble = () => undefined,
	onProgress: (done: number, total: number) => void = () => undefined
): Comparison {
	const differences: RecordDifference[] = [];
	const writes: ReadRecord[] = [];
	const deleted = { all: 0, bin: 0 };
	let erasing = 0;
	for (const [i, record] of records.entries()) {
		if (i % 500 === 0) onProgress(i, records.length);
		const { entity, row } = record;
		const before = stored(entity, row.id);
		const after = before ? takeRowIn(before, row, soon) : row;
		if (before && isGone(before) && isGone(after) && !isGone(row) && !entityOf(entity).internal) {
			deleted.all++;
			if (after.deleted?.how === 'bin') deleted.bin++;
		}
		if (before && same(before, after)) continue;
		writes.push(record);
		if (before && isPurged(after) && !isPurged(before)) erasing++;
		const outcome = outcomeOf(entity, before, row, after);
		if (!outcome) continue;
		const like = outcome === 'added' ? findDouble(entity, row) : undefined;
		const all = { entity, before, file: row, after };
		differences.push(
			like === undefined ? { ...all, outcome } : { ...all, outcome: 'double', like }
		);
	}
	const unchanged = records.length - differences.length;
	return { differences, unchanged, writes, deletedHere: deleted, erasing };
}

/** What a person sees of a change of a stored record; nothing if it is only bookkeeping. */
function outcomeOf(
	entity: EntityKey,
	before: Row | undefined,
	file: Row,
	after: Row
): Exclude<Outcome, 'double'> | undefined {
	if (entityOf(entity).internal) return undefined;
	const was = before && !isGone(before);
	if (isGone(after)) return was ? 'removed' : undefined;
	if (mattersOf(entity, after) > (before ? mattersOf(entity, before) : 0)) return 'clarify';
	if (!before) return 'added';
	if (!was) return 'returned';
	// Of a settled conflict often only stamps are new: a line that says nothing helps no one.
	const differs = isSettled(before, after) || fieldDifferences({ before, file, after }).length > 0;
	return differs ? 'changed' : undefined;
}

/** Whether a record waited for the decision if it stays, and someone decided that it does. */
export const isSettled = (before: Row | undefined, after: Row): boolean =>
	before !== undefined && isContested(before) && !isContested(after) && !isGone(after);

/** How many decisions a record waits for. */
const mattersOf = (entity: EntityKey, row: Row): number =>
	conflictsIn(row).filter((key) => isDecided(entity, key)).length + (isContested(row) ? 1 : 0);

// What the program keeps by itself, and what only a newer one knows, is nothing to decide about.
function isDecided(entity: EntityKey, key: string): boolean {
	const { fields } = entityOf(entity);
	return Object.hasOwn(fields, key) ? fields[key]?.hidden !== true : isId(key);
}

/** The fields in which a record differs, in no particular order. */
export function fieldDifferences({
	before,
	file,
	after
}: Pick<RecordDifference, 'before' | 'file' | 'after'>): FieldDifference[] {
	const open = new Set(conflictsIn(after));
	const wasOpen = new Set(before ? conflictsIn(before) : []);
	const found: FieldDifference[] = [];
	for (const key of fieldKeys(before, after)) {
		const [from, to] = [valueOf(before, key), valueOf(after, key)];
		if (open.has(key) && !wasOpen.has(key)) {
			found.push({ key, sort: 'conflict', ...sidesOf(before, file, after, key) });
		} else if (before && open.has(key) && joinsIn(before, after, key) !== undefined) {
			found.push({ key, sort: 'conflict', from, to: joinsIn(before, after, key) });
		} else if (canonical(from) !== canonical(to)) found.push({ key, sort: 'changed', from, to });
		else if (wasOpen.has(key) && !open.has(key)) found.push({ key, sort: 'decided', from, to });
	}
	return found;
}

// Where the file itself brings the conflict along, its other value stands beside the shown one.
function sidesOf(before: Row | undefined, file: Row, after: Row, key: string) {
	const [here, there] = [valueOf(before ?? after, key), valueOf(file, key)];
	if (canonical(here) !== canonical(there)) return { from: here, to: there };
	const others = [...(after.also?.[key] ?? []), { value: valueOf(after, key) }];
	const other = others.find(({ value }) => canonical(value) !== canonical(here));
	return { from: here, to: other?.value ?? null };
}

/** A value that stands beside those of an open conflict now and did not before. */
function joinsIn(before: Row, after: Row, key: string): unknown {
	const known = new Set(versionsIn(before, key).map(({ value }) => canonical(value ?? null)));
	const joins = versionsIn(after, key).find(({ value }) => !known.has(canonical(value ?? null)));
	return joins && (joins.value ?? null);
}

const valueOf = (row: Row | undefined, key: string): unknown => (row ? valueIn(row, key) : null);

function fieldKeys(...rows: readonly (Row | undefined)[]): Set<string> {
	const registers = rows.flatMap((row) => (row ? [...registersOf(row)] : []));
	const keys = new Set(registers.map((register) => partsOf(register).field));
	for (const key of ['deleted', 'purged']) keys.delete(key); // told by the outcome
	return keys;
}
