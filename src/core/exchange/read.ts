import * as v from 'valibot';
import type { Row } from '../../model/record.ts';
import { isEntityKey, type EntityKey } from '../../model/registry.ts';
import { purgeRow } from '../write.ts';
import { checksumOf, plainHash, type Hash } from './checksum.ts';
import { partedSorts, type Foreign } from './foreign.ts';
import { formatName, formatVersion, limits, type ExchangeFile } from './format.ts';
import { inspect, type ExchangeProblem } from './inspect.ts';
import { understood } from './newer.ts';
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
	readonly foreign: Foreign;
	/** The file comes from a newer program. */
	readonly newer: boolean;
	/** It is of a newer major version: to be looked at, not to be written. */
	readonly readOnly?: boolean;
}

type Raw = Readonly<Record<string, unknown>> & { readonly formatVersion: string };

const ourSections: ReadonlySet<string> = new Set(Object.keys(fileSchema.entries));

/** Reads the text of a file. What is wrong with it is said by a problem; nothing is repaired. */
export async function readExchange(
	text: string,
	hash: Hash = plainHash
): Promise<ExchangeContent | { problem: ExchangeProblem }> {
	if (text.trim() === '') return { problem: { code: 'empty' } };
	if (text.length > limits.bytes) return { problem: { code: 'too-large', count: text.length } };
	const parsed = parse(text);
	if (!parsed) return { problem: { code: begins.test(text) ? 'not-json' : 'not-ours' } };
	const problem = inspect(parsed.value) ?? notOurs(parsed.value) ?? tooMany(parsed.value as Raw);
	if (problem) return { problem };
	const raw = parsed.value as Raw;
	if (versionOf(raw.formatVersion).major > ours.major) return newerContent(raw);
	const checked = v.safeParse(fileSchema, raw);
	if (!checked.success) {
		const path = v.getDotPath(checked.issues[0]);
		return { problem: { code: 'invalid', ...(path === null ? {} : { where: path }) } };
	}
	const file = checked.output as ExchangeFile;
	const wrong = wrongContent(file, await checksumOf(raw, hash));
	return wrong ? { problem: wrong } : contentOf(file);
}

/** What begins like this was JSON once; a picture or a table was not. */
const begins = /^\uFEFF?\s*\{/u;

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
	const named = format === formatName && typeof version === 'string';
	return named ? undefined : { code: 'not-ours' };
}

function tooMany({ records }: Raw): ExchangeProblem | undefined {
	const lists: unknown[] = Object.values(records ?? {});
	const count = lists.reduce<number>(
		(sum, rows) => sum + (Array.isArray(rows) ? rows.length : 0),
		0
	);
	return count > limits.records ? { code: 'too-many', count } : undefined;
}

function versionOf(text: string): { major: number; minor: number } {
	const [major = 0, minor = 0] = text.split('.').map(Number);
	return { major, minor };
}

const ours = versionOf(formatVersion);

function newerContent(raw: Raw): ExchangeContent | { problem: ExchangeProblem } {
	const content = understood(raw);
	if (!content) return { problem: { code: 'newer', where: raw.formatVersion } };
	const foreign = { sections: {}, records: {} };
	return { ...content, foreign, newer: true, readOnly: true };
}

function wrongContent(file: ExchangeFile, checksum: string): ExchangeProblem | undefined {
	if (checksum !== file.checksum) return { code: 'damaged' };
	// A file holds one catalogue, and that is the one it names.
	const other = file.records['catalogue']?.findIndex(({ id }) => id !== file.catalogue.id) ?? -1;
	if (other >= 0) return { code: 'invalid', where: `records.catalogue.${other}.id` };
	for (const rows of Object.values(file.records)) {
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
		isEntityKey(entity) ? rows.map((row) => ({ entity, row: whole(row) })) : []
	);
	const sections = Object.entries(file).filter(([key]) => !ourSections.has(key));
	const dates = new Map(Object.entries(file.written.sections ?? {}));
	const foreign = {
		sections: Object.fromEntries(sections),
		records: partedSorts(file.records).unknown,
		...(sections.length > 0 && {
			written: Object.fromEntries(sections.map(([key]) => [key, dates.get(key) ?? file.written.at]))
		})
	};
	const newer = versionOf(file.formatVersion).minor > ours.minor;
	return { catalogue: file.catalogue, written: file.written, records, foreign, newer };
}

// Where a record is erased, its mark is all there is, whatever else a file says.
const whole = (row: Row): Row => (row.purged ? purgeRow(row.id, row.purged) : row);
