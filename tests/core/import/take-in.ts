import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decode } from '../../../src/core/import/decode.ts';
import { readTable } from '../../../src/core/import/delimited.ts';
import { makePlan, nothingThere } from '../../../src/core/import/plan.ts';
import { recognise } from '../../../src/core/import/recognise.ts';
import type {
	Answers,
	Existing,
	MainKind,
	Plan,
	PlanInput,
	Recognition,
	Table,
	TargetKey
} from '../../../src/core/import/types.ts';
import type { EntityKey } from '../../../src/model/registry.ts';

const input = new URL('../../../../shared/input/', import.meta.url);
const fixtures = new URL('../../fixtures/import/', import.meta.url);

/** Whether the real files of offices lie beside the project; its own ones of the same shapes always do. */
const realFile = (name: string): string | undefined => {
	const path = fileURLToPath(new URL(name, input));
	return existsSync(path) ? path : undefined;
};
const fixture = (name: string): string => fileURLToPath(new URL(name, fixtures));

export interface TakenIn {
	readonly table: Table;
	readonly recognition: Recognition;
	readonly plan: Plan;
	/** Records of a kind, as plain values with their id. */
	all(entity: string): Readonly<Record<string, unknown>>[];
}

export interface Options {
	answers?: Answers;
	existing?: Existing;
	main?: MainKind;
	/** Targets by header, against what is suggested. */
	targets?: Readonly<Record<string, TargetKey>>;
	onProgress?: NonNullable<PlanInput['onProgress']>;
}

/** Takes a text in as the wizard does: with everything suggested, and what the options say. */
export function takeIn(text: string, options: Options = {}): TakenIn {
	const table = readTable(text);
	const recognition = recognise(table, options.main);
	const columns = recognition.columns.map((column) => ({
		...column,
		target: new Map(Object.entries(options.targets ?? {})).get(column.label) ?? column.target
	}));
	let ids = 0;
	const plan = makePlan({
		table,
		mapping: { main: recognition.main, columns },
		answers: options.answers ?? new Map<string, string>(),
		existing: options.existing ?? nothingThere,
		newId: () => `0000-0000-0000-${String(++ids).padStart(4, '0')}`,
		...(options.onProgress && { onProgress: options.onProgress })
	});
	const all = (entity: string): Readonly<Record<string, unknown>>[] =>
		plan.records.filter((r) => r.entity === entity).map(({ id, values }) => ({ id, ...values }));
	return { table, recognition, plan, all };
}

/** Takes a file in, from its bytes on. */
export function takeFileIn(path: string, options: Options = {}): TakenIn {
	const decoded = decode(readFileSync(path));
	if ('problem' in decoded) throw new Error(`${path}: ${decoded.problem}`);
	return takeIn(decoded.text, options);
}

/** Rows as a file of Excel. */
export const csv = (...rows: string[][]): string =>
	rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(';')).join('\r\n');

/** A catalogue that holds these records. */
export const existing = (
	records: Partial<Record<EntityKey, ({ id: string } & Record<string, unknown>)[]>>
): Existing => ({ records: (entity) => records[entity] ?? [] });

export const answered = (...answers: [string, string][]): Answers => new Map(answers);

/** How often each value occurs. */
export function tally(values: Iterable<unknown>): Record<string, number> {
	const counts: Record<string, number> = {};
	for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
	return counts;
}

export const targetsOf = ({ recognition }: TakenIn): string[] =>
	recognition.columns.map((column) => column.target);

/** The real file, where it lies beside the project, and the project's own of the same shape. */
export function files<E>(
	real: string,
	of: E,
	own: string,
	ofOwn: E
): { path: string; expected: E }[] {
	const path = realFile(real);
	const fallback = { path: fixture(own), expected: ofOwn };
	return path === undefined ? [fallback] : [{ path, expected: of }, fallback];
}
