import type { Row } from '../../model/record.ts';
import { isEntityKey } from '../../model/registry.ts';
import { mergeRows } from '../merge.ts';
import { canonical } from '../register.ts';
import { isStamp } from '../stamp.ts';

/*
 * What only a newer program understands is kept and handed on. It must not be lost when this program
 * learns to understand it, nor when an older file brings a former state of it.
 */

export type Rows = Readonly<Record<string, readonly Row[]>>;

/** What files of newer programs brought that has no place here. */
export interface Foreign {
	/** Sections of the file, word for word. */
	readonly sections: Readonly<Record<string, unknown>>;
	/** Records by their sort. */
	readonly records: Rows;
	/** When the file was written from which a section comes, by section; they carry no stamps. */
	readonly written?: Readonly<Record<string, string>>;
}

/** Rows of both sides, one for each record. */
export function unitedRows(mine: readonly Row[], theirs: readonly Row[]): readonly Row[] {
	if (mine.length === 0 || theirs.length === 0) return mine.length === 0 ? theirs : mine;
	const rows = new Map(mine.map((row) => [row.id, row]));
	for (const row of theirs) {
		const known = rows.get(row.id);
		rows.set(row.id, known ? mergeRows(known, row) : row);
	}
	return [...rows.values()];
}

/** Rows of both sides by sort; a sort that only one side has stays as it is. */
export function unitedSorts(mine: Rows, theirs: Rows): Rows {
	const sorts = new Map(Object.entries(mine));
	for (const [sort, rows] of Object.entries(theirs))
		sorts.set(sort, unitedRows(sorts.get(sort) ?? [], rows));
	return Object.fromEntries(sorts);
}

/** What is kept, with what another file brings: rows merge, of other values the later written one stands. */
export function unitedForeign(mine: Foreign, theirs: Foreign): Foreign {
	const sections = new Map(Object.entries(mine.sections));
	const written = new Map(Object.entries(mine.written ?? {}));
	const theirDates = new Map(Object.entries(theirs.written ?? {}));
	for (const [key, value] of Object.entries(theirs.sections)) {
		const [known, date] = [sections.get(key), theirDates.get(key)];
		const both = sections.has(key) ? unitedValue(known, value) : value;
		const isLater = isLaterThan({ value, date }, { value: known, date: written.get(key) });
		sections.set(key, both ?? (isLater ? value : known));
		if (date !== undefined && isLater) written.set(key, date);
	}
	return {
		sections: Object.fromEntries(sections),
		records: unitedSorts(mine.records, theirs.records),
		...(written.size > 0 && { written: Object.fromEntries(written) })
	};
}

/** Records of sorts that the program has learned since they were brought go among the ordinary ones. */
export function settled<T extends { readonly rows: Rows; readonly foreign?: Foreign }>(
	content: T,
	isKnown: (sort: string) => boolean = isEntityKey
): T {
	const { rows, foreign } = content;
	const { known, unknown } = partedSorts(foreign?.records ?? {}, isKnown);
	if (!foreign || Object.keys(known).length === 0) return content;
	return { ...content, rows: unitedSorts(rows, known), foreign: { ...foreign, records: unknown } };
}

/** Sorts of records that the program knows, and the others. */
export function partedSorts(
	records: Rows,
	isKnown: (sort: string) => boolean = isEntityKey
): { known: Rows; unknown: Rows } {
	const sorts = Object.entries(records);
	return {
		known: Object.fromEntries(sorts.filter(([sort]) => isKnown(sort))),
		unknown: Object.fromEntries(sorts.filter(([sort]) => !isKnown(sort)))
	};
}

/** Two states of a section that holds rows, at once or by sort; nothing for any other value. */
function unitedValue(mine: unknown, theirs: unknown): unknown {
	if (isRows(mine) && isRows(theirs)) return unitedRows(mine, theirs);
	return isSorts(mine) && isSorts(theirs) ? unitedSorts(mine, theirs) : undefined;
}

interface Dated {
	readonly value: unknown;
	readonly date: string | undefined;
}

// What was kept without a date is the oldest. At the same time both laptops must take the same one.
function isLaterThan(one: Dated, other: Dated): boolean {
	const [a, b] = [timeIn(one.date), timeIn(other.date)];
	return a === b ? canonical(one.value) > canonical(other.value) : a > b;
}

function timeIn(date: string | undefined): number {
	const time = Date.parse(date ?? '');
	return Number.isNaN(time) ? -Infinity : time;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const isSorts = (value: unknown): value is Rows =>
	isObject(value) && Object.values(value).every(isRows);

const isRows = (value: unknown): value is readonly Row[] =>
	Array.isArray(value) &&
	value.every(isRow) &&
	new Set(value.map(({ id }) => id)).size === value.length;

// Nobody has checked a section: what is no proper row must not get into the merge.
function isRow(value: unknown): value is Row {
	if (!isObject(value)) return false;
	const { id, stamps, seen, also = {}, purged = '', deleted } = value;
	const known =
		deleted === undefined || deleted === null ? {} : isObject(deleted) && deleted['knew'];
	return (
		typeof id === 'string' &&
		[stamps, seen, known].every(
			(some) => isObject(some) && Object.values(some).every(isStampText)
		) &&
		isObject(also) &&
		Object.values(also).every(
			(some) =>
				Array.isArray(some) && some.every((one) => isObject(one) && isStampText(one['stamp']))
		) &&
		(purged === '' || isStampText(purged))
	);
}

const isStampText = (value: unknown): boolean => typeof value === 'string' && isStamp(value);
