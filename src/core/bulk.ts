import { kindOf } from '../model/kinds/index.ts';
import type { AnyRec, Rec } from '../model/registry.ts';
import type { Status } from '../model/status.ts';
import { openIn } from './clarify.ts';
import { cellChange, cellOf, type Column } from './columns.ts';
import { reasonWith } from './reason.ts';

type Measure = Rec<'measure'>;

/** How a value is laid on many records: in place of theirs, or into and out of a set. */
export type BulkMode = 'replace' | 'add' | 'remove';

/** One record that a bulk edit changes. */
export interface BulkChange {
	readonly record: Measure;
	readonly from: unknown;
	readonly to: unknown;
	readonly set: Readonly<Record<string, unknown>>;
}

/** What a bulk edit would do, before it is done. */
export interface BulkPlan {
	readonly changes: readonly BulkChange[];
	/** They have the value already. */
	readonly same: readonly Measure[];
	/** Several values stand side by side there: a person decides them one by one. */
	readonly open: readonly Measure[];
}

/** The change of one cell. A new status is one of today, with the date that belongs to it. */
export function cellEdit(
	record: AnyRec,
	column: Column,
	value: unknown,
	today: string
): Record<string, unknown> {
	if (column.key === 'status.value') return { status: { value: value as Status, date: today } };
	return cellChange(record, column, value);
}

/** Lays a value on a column of many records; a status may come with the reason that it asks for. */
export function planBulk(
	records: readonly Measure[],
	column: Column,
	mode: BulkMode,
	value: unknown,
	today: string,
	reason = ''
): BulkPlan {
	const kind = kindOf(column.field);
	const changes: BulkChange[] = [];
	const same: Measure[] = [];
	const open: Measure[] = [];
	const explained = (record: Measure, to: unknown): Partial<Measure> =>
		column.key === 'status.value' ? reasonWith(record, to as Status, reason) : {};
	for (const record of records) {
		const from = cellOf(record, column);
		const to = laid(from, mode, value);
		if (kind.same(from, to)) same.push(record);
		else if (isOpen(record, column.named.key)) open.push(record);
		else {
			const set = { ...cellEdit(record, column, to, today), ...explained(record, to) };
			changes.push({ record, from, to, set });
		}
	}
	return { changes, same, open };
}

function laid(from: unknown, mode: BulkMode, value: unknown): unknown {
	if (mode === 'replace') return value;
	const [present, given] = [from as readonly string[], value as readonly string[]];
	if (mode === 'add') return [...new Set([...present, ...given])];
	return present.filter((item) => !given.includes(item));
}

const isOpen = (record: Measure, key: string): boolean => openIn('measure', record).includes(key);
