import type { Names } from '../../../model/kinds/index.ts';
import type { EntityKey } from '../../../model/registry.ts';
import type { RowNote, RowProblem } from '../findings.ts';
import type { Known, PlanInput, PlannedRecord, TargetKey } from '../types.ts';
import { Asker } from './asker.ts';
import { Directory } from './directory.ts';

/** A filled cell and what its column becomes. */
export interface Cell {
	readonly row: number;
	readonly column: number;
	readonly target: TargetKey;
	readonly words: string;
}

/** Everything that grows while a plan is made: records, problems, notes, questions. */
export class Ledger {
	readonly input: PlanInput;
	readonly asker: Asker;
	readonly problems: RowProblem[] = [];
	readonly notes: RowNote[] = [];
	readonly records = new Map<EntityKey, Map<string, PlannedRecord>>();
	readonly #fresh = new Map<EntityKey, Directory>();
	readonly #known = new Map<EntityKey, { directory: Directory; records: Map<string, Known> }>();

	constructor(input: PlanInput) {
		this.input = input;
		this.asker = new Asker(input.answers);
	}

	add(record: PlannedRecord): void {
		const records = this.records.get(record.entity);
		if (records) records.set(record.id, record);
		else this.records.set(record.entity, new Map([[record.id, record]]));
	}

	problem(
		{ row, column, words }: Cell,
		code: RowProblem['code'],
		keptIn: RowProblem['keptIn']
	): void {
		this.problems.push({ row, column, code, input: words, keptIn });
	}

	note({ row, column, words }: Omit<Cell, 'target'>, code: RowNote['code'], match?: string): void {
		this.notes.push({ row, column, code, words, ...(match !== undefined && { match }) });
	}

	/** What follows from words that many rows repeat is found out once. */
	once<T>(key: string, find: () => T): T {
		if (!this.#once.has(key)) this.#once.set(key, find());
		return this.#once.get(key) as T;
	}
	readonly #once = new Map<string, unknown>();

	/** What a column is called: its header, or Excel's letter. */
	columnName(column: number): string {
		const { label, letter } = this.input.table.columns[column] ?? { label: '', letter: '' };
		return label || letter;
	}

	/** Records that this plan creates. */
	fresh(entity: EntityKey): Directory {
		let directory = this.#fresh.get(entity);
		if (!directory) this.#fresh.set(entity, (directory = new Directory()));
		return directory;
	}

	/** Records that are in the catalogue already. */
	known(entity: EntityKey): { directory: Directory; records: ReadonlyMap<string, Known> } {
		let known = this.#known.get(entity);
		if (!known) {
			known = { directory: new Directory(), records: new Map() };
			for (const record of this.input.existing.records(entity)) {
				known.directory.addKnown(entity, record);
				known.records.set(record.id, record);
			}
			this.#known.set(entity, known);
		}
		return known;
	}

	/** The place in the order of its kind that the next record takes. */
	nextOrder(entity: EntityKey): number {
		const next = this.#orders.get(entity) ?? 1 + this.#lastOrder(entity);
		this.#orders.set(entity, next + 1);
		return next;
	}
	readonly #orders = new Map<EntityKey, number>();

	#lastOrder(entity: EntityKey): number {
		let last = 0;
		for (const { order } of this.known(entity).records.values()) {
			if (typeof order === 'number' && order > last) last = order;
		}
		return Math.ceil(last);
	}

	/** References of a file lead to its own records first. */
	readonly names: Names = {
		name: () => undefined,
		find: (target, words) => this.find(target as EntityKey, words)
	};

	find(entity: EntityKey, words: string): string | undefined {
		return this.fresh(entity).find(words) ?? this.known(entity).directory.find(words);
	}
}
