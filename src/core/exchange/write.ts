import type { Row } from '../../model/record.ts';
import {
	checksumOf,
	formatName,
	formatVersion,
	type ExchangeFile,
	type Foreign
} from './format.ts';

/** What goes into a file. */
export interface Content extends Pick<ExchangeFile, 'catalogue' | 'written'> {
	readonly rows: Readonly<Record<string, readonly Row[]>>;
	/** Sections and sorts of records that came with a file of a newer program. */
	readonly foreign?: { readonly sections: Foreign; readonly records: ExchangeFile['records'] };
}

const byId = (a: Row, b: Row): number => (a.id < b.id ? -1 : 1);

/**
 * A catalogue as the text of its file: pretty and with sorted keys, so that a person can read it and
 * two files can be compared line by line. The same content is the same text.
 */
export function writeExchange({ rows, foreign, catalogue, written }: Content): string {
	const records = Object.fromEntries(
		Object.entries({ ...foreign?.records, ...rows })
			.filter(([, some]) => some.length > 0)
			.map(([key, some]) => [key, [...some].sort(byId)])
	);
	const content = {
		...foreign?.sections,
		format: formatName,
		formatVersion,
		catalogue,
		written,
		records
	};
	return `${JSON.stringify(sorted({ ...content, checksum: checksumOf(content) }), null, '\t')}\n`;
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (typeof value !== 'object' || value === null) return value;
	const keys = Object.keys(value).sort();
	return Object.fromEntries(
		keys.map((key) => [key, sorted((value as Record<string, unknown>)[key])])
	);
}
