import { decode } from '../../core/import/decode.ts';
import { readTable } from '../../core/import/delimited.ts';
import { makePlan } from '../../core/import/plan.ts';
import { recognise } from '../../core/import/recognise.ts';
import type {
	Answers,
	Encoding,
	Known,
	MainKind,
	Mapping,
	NotText,
	Plan,
	Recognition,
	Table,
	TableOptions
} from '../../core/import/types.ts';
import type { EntityKey } from '../../model/registry.ts';
import { newId } from '../ids.ts';

/** What the user knows better than the program about the form of a file. */
export interface ListOptions extends TableOptions {
	readonly encoding?: Encoding;
	readonly main?: MainKind;
}

/** A list as the screen needs it: its form and its first rows; all rows stay where they were read. */
export interface OpenedList {
	/** Nothing for text that was pasted. */
	readonly encoding?: Encoding;
	readonly table: Omit<Table, 'rows'>;
	/** Rows below the headers that say something. */
	readonly count: number;
	/** The first rows of the file, title lines and headers included. */
	readonly head: Table['rows'];
	readonly recognition: Recognition;
}

/** The records of the catalogue that a plan must know, by sort. */
export type KnownRecords = Readonly<Partial<Record<EntityKey, readonly Known[]>>>;

const headLength = 12;
const nothing: Table = {
	rows: [],
	columns: [],
	delimiter: ';',
	headerRow: -1,
	titleLines: [],
	problems: []
};

/** Reading and planning, apart from the screen: it runs in a worker, so that typing never waits. */
export class FileWork {
	#table: Table = nothing;

	/** Reads a list of any office, or says what the file is instead. */
	async openList(
		source: Blob | string,
		{ encoding: forced, main, ...options }: ListOptions = {}
	): Promise<OpenedList | { problem: NotText }> {
		const decoded =
			typeof source === 'string'
				? { text: source }
				: decode(new Uint8Array(await source.arrayBuffer()), forced);
		if ('problem' in decoded) return decoded;
		const table = readTable(decoded.text, options);
		this.#table = table;
		const { rows, ...form } = table;
		return {
			...('encoding' in decoded ? { encoding: decoded.encoding } : {}),
			table: form,
			count: countRows(table),
			head: rows.slice(0, headLength),
			recognition: recognise(table, main)
		};
	}

	/** What taking the list in would do. */
	plan(
		mapping: Mapping,
		answers: Answers,
		known: KnownRecords,
		onProgress?: (done: number, total: number) => void
	): Plan {
		const existing = { records: (entity: EntityKey) => known[entity] ?? [] };
		return makePlan({
			table: this.#table,
			mapping,
			answers,
			existing,
			newId,
			...(onProgress && { onProgress })
		});
	}
}

const countRows = ({ rows, headerRow }: Table): number =>
	rows.slice(headerRow + 1).filter((row) => row.some((cell) => cell.trim() !== '')).length;
