import type { Row } from '../../model/record.ts';
import { checksumOf, plainHash, type Hash } from './checksum.ts';
import { unitedSorts, type Foreign } from './foreign.ts';
import { formatName, formatVersion, type ExchangeFile } from './format.ts';

/** What goes into a file. */
export interface Content extends Pick<ExchangeFile, 'catalogue' | 'written'> {
	readonly rows: Readonly<Record<string, readonly Row[]>>;
	/** What came with a file of a newer program. */
	readonly foreign?: Foreign;
}

const byId = (a: Row, b: Row): number => (a.id < b.id ? -1 : 1);

/**
 * A catalogue as the text of its file: pretty and with sorted keys, so that a person can read it and
 * two files can be compared line by line. The same content is the same text.
 */
export async function writeExchange(
	{ rows, foreign, catalogue, written }: Content,
	hash: Hash = plainHash
): Promise<string> {
	const records = Object.fromEntries(
		Object.entries(unitedSorts(foreign?.records ?? {}, rows))
			.filter(([, some]) => some.length > 0)
			.map(([key, some]) => [key, [...some].sort(byId)])
	);
	const content = sorted({
		...foreign?.sections,
		format: formatName,
		formatVersion,
		catalogue,
		written: foreign?.written ? { ...written, sections: foreign.written } : written,
		records,
		checksum: '' // keeps its place in the order
	}) as Record<string, unknown>;
	content['checksum'] = await checksumOf(content, hash);
	return `${JSON.stringify(content, null, '\t')}\n`;
}

function sorted(value: unknown): unknown {
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map(sorted);
	const copy: Record<string, unknown> = {}; // no key of ours is one of the forbidden ones
	for (const key of Object.keys(value).sort()) {
		const part = (value as Record<string, unknown>)[key];
		if (part !== undefined) copy[key] = sorted(part);
	}
	return copy;
}
