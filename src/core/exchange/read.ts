import * as v from 'valibot';
import type { Row } from '../../model/record.ts';
import { isEntityKey, type EntityKey } from '../../model/registry.ts';
import {
	checksumOf,
	formatName,
	formatVersion,
	limits,
	type ExchangeFile,
	type Foreign
} from './format.ts';
import { inspect, type ExchangeProblem } from './inspect.ts';
import { fileSchema } from './schema.ts';

/** One record with its sort, as it is taken in. */
export interface ReadRecord {
	readonly entity: EntityKey;
	readonly row: Row;
}

/** What a file holds, checked and built anew: nothing in it is an object of the file itself. */
export interface ExchangeContent extends Pick<ExchangeFile, 'catalogue' | 'written'> {
	readonly records: readonly ReadRecord[];
	/** What only a newer program understands: kept and written back. */
	readonly foreign: { readonly sections: Foreign; readonly records: ExchangeFile['records'] };
	/** The file comes from a newer program. */
	readonly newer: boolean;
}

const ourSections: ReadonlySet<string> = new Set(Object.keys(fileSchema.entries));

/** Reads the text of a file. What is wrong with it is said by a problem; nothing is repaired. */
export function readExchange(text: string): ExchangeContent | { problem: ExchangeProblem } {
	if (text.trim() === '') return { problem: { code: 'empty' } };
	if (text.length > limits.bytes) return { problem: { code: 'too-large', count: text.length } };
	const parsed = parse(text);
	if (!parsed) return { problem: { code: 'not-json' } };
	const problem = inspect(parsed.value) ?? notOurs(parsed.value);
	if (problem) return { problem };
	const checked = v.safeParse(fileSchema, parsed.value);
	if (!checked.success) {
		const path = v.getDotPath(checked.issues[0]);
		return { problem: { code: 'invalid', ...(path === null ? {} : { where: path }) } };
	}
	const wrong = wrongContent(
		parsed.value as Record<string, unknown>,
		checked.output as ExchangeFile
	);
	return wrong ? { problem: wrong } : contentOf(checked.output as ExchangeFile);
}

function parse(text: string): { value: unknown } | undefined {
	try {
		return { value: JSON.parse(text.replace(/^\uFEFF/u, '')) };
	} catch {
		return undefined; // cut off, or never JSON; deeper nesting than the browser can read, too
	}
}

/** What must be said before the form is checked, since it explains why the form is another one. */
function notOurs(value: unknown): ExchangeProblem | undefined {
	if (typeof value !== 'object' || value === null || Array.isArray(value))
		return { code: 'not-ours' };
	const { format, formatVersion: version } = value as Partial<Record<string, unknown>>;
	if (format !== formatName || typeof version !== 'string') return { code: 'not-ours' };
	return majorOf(version) > majorOf(formatVersion) ? { code: 'newer', where: version } : undefined;
}

const majorOf = (version: string): number => Number(version.split('.')[0]);

function wrongContent(
	raw: Readonly<Record<string, unknown>>,
	file: ExchangeFile
): ExchangeProblem | undefined {
	const lists = Object.values(file.records);
	const count = lists.reduce((sum, rows) => sum + rows.length, 0);
	if (count > limits.records) return { code: 'too-many', count };
	if (checksumOf(raw) !== file.checksum) return { code: 'damaged' };
	// A file holds one catalogue, and that is the one it names.
	const other = file.records['catalogue']?.findIndex(({ id }) => id !== file.catalogue.id) ?? -1;
	if (other >= 0) return { code: 'invalid', where: `records.catalogue.${other}.id` };
	for (const rows of lists) {
		const ids = new Set<string>();
		for (const { id } of rows) {
			if (ids.has(id)) return { code: 'duplicate-id', where: id };
			ids.add(id);
		}
	}
	return undefined;
}

function contentOf(file: ExchangeFile): ExchangeContent {
	const lists = Object.entries(file.records);
	const records = lists.flatMap(([entity, rows]) =>
		isEntityKey(entity) ? rows.map((row) => ({ entity, row: tidy(row) })) : []
	);
	const foreign = {
		sections: Object.fromEntries(Object.entries(file).filter(([key]) => !ourSections.has(key))),
		records: Object.fromEntries(lists.filter(([entity]) => !isEntityKey(entity)))
	};
	const newer = Number(file.formatVersion.split('.')[1]) > Number(formatVersion.split('.')[1]);
	return { catalogue: file.catalogue, written: file.written, records, foreign, newer };
}

// Absent is absent: a key without a value would make the same record a different one.
function tidy(row: Row): Row {
	return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Row;
}
