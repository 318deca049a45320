import type { ChoiceField, Field, ListField } from '../../../model/field.ts';
import { kindOf } from '../../../model/kinds/index.ts';
import { entityOf, type EntityKey } from '../../../model/registry.ts';
import type { RowProblem } from '../findings.ts';
import { plain } from '../record-kind.ts';
import { fieldTarget } from '../targets.ts';
import type { TargetKey } from '../types.ts';
import type { Cell, Ledger } from './ledger.ts';

/** Where each sort of record keeps words that fit nowhere else. */
const noteField: Partial<Record<EntityKey, string>> = {
	measure: 'note',
	field: 'summary',
	goal: 'text',
	actor: 'note',
	person: 'note'
};

/** A value as words; '' for anything else. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A record in the making: takes cells and keeps what they hold, as a value or at least in its note. */
export class Draft {
	readonly values: Record<string, unknown> = {};
	readonly entity: EntityKey;
	readonly id: string;
	readonly row: number;
	readonly #ledger: Ledger;
	readonly #keeper: Draft;

	/** `keeper`: the record whose note takes what this one cannot; itself unless it is named. */
	constructor(
		ledger: Ledger,
		entity: EntityKey,
		row: number,
		options: { id?: string; keeper?: Draft } = {}
	) {
		this.#ledger = ledger;
		this.entity = entity;
		this.id = options.id ?? ledger.input.newId();
		this.row = row;
		this.#keeper = options.keeper ?? this;
	}

	/** Puts this record into the plan. */
	add(): this {
		this.#ledger.add(this);
		return this;
	}

	/** Takes a cell as the value of the field that its target names. */
	take(cell: Cell, target: TargetKey = cell.target, keeper: Draft = this.#keeper): void {
		const found = fieldTarget(target);
		const field = found && entityOf(this.entity).fields[found.key];
		if (!found || !field || found.entity !== this.entity) {
			keeper.keep(cell, 'no-place');
			return;
		}
		const value = this.#read(cell, found.field, keeper);
		if (value === undefined) return;
		if (found.part === undefined) this.put(found.key, value, field, cell, keeper);
		else this.#putPart(found.key, found.part, value, field, cell, keeper);
	}

	/** Takes a cell as the value of an own field. */
	takeOwn(cell: Cell, id: string, field: Field): void {
		const value = this.#read(cell, field, this);
		if (value !== undefined) this.put(id, value, field, cell, this);
	}

	/** Keeps words in the note, under the name of their column; with a code they are a problem, too. */
	keep(cell: Cell, code?: RowProblem['code']): void {
		if (code) this.#ledger.problem(cell, code, 'note');
		const line = `${this.#ledger.columnName(cell.column)}: ${cell.words.trim()}`;
		const key = noteField[this.entity] ?? 'note';
		const before = this.values[key];
		this.values[key] = typeof before === 'string' && before !== '' ? `${before}\n${line}` : line;
	}

	/** A value for a field that may have one already: united if that makes sense, else kept in the note. */
	put(key: string, value: unknown, field: Field, cell: Cell, keeper: Draft = this.#keeper): void {
		const kind = kindOf(field);
		const before = this.values[key];
		if (kind.isEmpty(value, field) || (before !== undefined && kind.same(before, value))) return;
		if (before === undefined) this.values[key] = value;
		else if (kind.unite) this.values[key] = kind.unite(before, value);
		else keeper.keep(cell, 'second-value');
	}

	#putPart(
		key: string,
		part: string,
		value: unknown,
		group: Field,
		cell: Cell,
		keeper: Draft
	): void {
		const { parts } = group as ListField;
		const field = parts[part]!;
		const kind = kindOf(field);
		if (kind.isEmpty(value, field)) return;
		const before = (this.values[key] ?? kindOf(group).empty(group)) as Record<string, unknown>;
		if (kind.isEmpty(before[part], field)) this.values[key] = { ...before, [part]: value };
		else if (!kind.same(before[part], value)) keeper.keep(cell, 'second-value');
	}

	/** The value of a cell; undefined if it says nothing or is none, in which case its words are kept. */
	#read(cell: Cell, field: Field, keeper: Draft): unknown {
		if (field.kind === 'choice') return this.#readChoice(cell, field, keeper);
		const parsed = kindOf(field).parse(cell.words, field, this.#ledger.names);
		if ('problem' in parsed) {
			keeper.keep(cell, parsed.problem.reason);
			return undefined;
		}
		// "offen" in a column of dates is no date, but it says something.
		if (!kindOf(field).isEmpty(parsed.value, field)) return parsed.value;
		keeper.keep(cell);
		return undefined;
	}

	/** A word for a choice: known by its label, else asked for once per word of the column. */
	#readChoice(cell: Cell, field: ChoiceField, keeper: Draft): string | undefined {
		const words = cell.words.replace(/\s+/gu, ' ').trim();
		const { meant, exact } = this.#ledger.once(`choice ${cell.column} ${words}`, () => {
			const parsed = kindOf(field).parse(words, field, this.#ledger.names);
			if ('problem' in parsed) return { exact: false };
			const label = field.choices[String(parsed.value)] ?? '';
			return { meant: String(parsed.value), exact: plain(label) === plain(words) };
		});
		if (exact) return meant;
		const answer = this.#ledger.asker.ask({
			kind: meant === undefined ? 'choice-word' : 'known-word',
			id: `word:${cell.column}:${words}`,
			options: [...Object.keys(field.choices), 'note'],
			default: meant ?? 'note',
			row: cell.row,
			column: cell.column,
			target: cell.target,
			word: words,
			count: 1
		});
		// The original word is kept in any case: "ruht" says more than "zurückgestellt".
		keeper.keep(cell, answer === 'note' && meant === undefined ? 'choice' : undefined);
		return answer === 'note' ? undefined : answer;
	}
}
