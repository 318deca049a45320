import type { EntityKey } from '../../model/registry.ts';
import type { RowNote, RowProblem } from './findings.ts';

// 1. Bytes to text

/** How the bytes of a file stand for letters. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** What a file is that is no list in text form. */
export type NotText = 'empty' | 'image' | 'pdf' | 'excel' | 'old-excel' | 'zip' | 'binary';

/** The text of a file, or what it is instead of a text. */
export type Decoded =
	| { readonly text: string; readonly encoding: Encoding; readonly bom: boolean }
	| { readonly problem: NotText };

// 2. Text to table

export type Delimiter = ';' | ',' | '\t' | '|';

/** What is wrong with a table. `row` counts from 1, as Excel does. */
export interface TableProblem {
	readonly code:
		| 'empty'
		| 'json'
		| 'html'
		| 'xml'
		| 'too-large'
		| 'too-many-rows'
		| 'too-many-columns'
		| 'quotes'
		| 'no-rows'
		| 'no-header'
		| 'ragged'
		| 'empty-header'
		| 'duplicate-header'
		| 'one-column';
	/** The table cannot be taken in as it is; `quotes` can with `ignoreQuotes`. */
	readonly fatal: boolean;
	readonly row?: number;
	/** The limit that was passed, the number of rows concerned, or the words of the header. */
	readonly count?: number;
	readonly words?: string;
}

/** What the user decided about the form of the file; all else is found out. */
export interface TableOptions {
	readonly delimiter?: Delimiter;
	/** Take every quote as a letter: the way out when one of them is wrong. */
	readonly ignoreQuotes?: boolean;
	/** Index in `rows`; -1 for a file without headers. */
	readonly headerRow?: number;
}

/** A list as it stands in the file. */
export interface Table {
	/** All rows, title lines and headers included, none wider than `columns`. Row i is Excel's row i + 1. */
	readonly rows: readonly (readonly string[])[];
	readonly columns: readonly Column[];
	readonly delimiter: Delimiter;
	/** Index of the row with the headers; -1 for none. Data begins below it. */
	readonly headerRow: number;
	/** Words above the headers. */
	readonly titleLines: readonly string[];
	readonly problems: readonly TableProblem[];
}

export interface Column {
	readonly index: number;
	/** The header in one line; '' where there is none. */
	readonly label: string;
	/** Excel's letter: "Spalte H, ohne Überschrift". */
	readonly letter: string;
}

// 3. Columns to targets

/** The sort of record that a row of the file is, unless a column of it says otherwise. */
export type MainKind = 'measure' | 'field' | 'goal' | 'actor' | 'person';

/** Targets that are more than one field; their words are in i18n under these keys. */
export type CompositeKey =
	| 'responsibility'
	| 'contact'
	| 'funding'
	| 'time-span'
	| 'sub-points'
	| 'record-type'
	| 'own-field'
	| 'leave-out';

/** What a column becomes: a composite, or `entity.field`, or `entity.field.part`. */
export type TargetKey = CompositeKey | `${EntityKey}.${string}`;

/** Headings under which targets are offered; their words are in i18n. */
export type TargetGroup =
	'measure' | 'progress' | 'funding' | 'step' | 'field' | 'goal' | 'actor' | 'person' | 'other';

export interface TargetChoice {
	readonly key: TargetKey;
	readonly group: TargetGroup;
	/** The label of the declaration; absent for composites. */
	readonly label?: string;
}

export type OwnFieldKind = 'text' | 'long-text' | 'number' | 'money' | 'date' | 'choice' | 'flag';

/** What a column would be as an own field of the catalogue. */
export interface OwnFieldDraft {
	readonly label: string;
	readonly kind: OwnFieldKind;
	readonly choices: readonly string[];
}

export interface ColumnSuggestion extends Column {
	/** Up to three different values of the column. */
	readonly samples: readonly string[];
	/** How many rows say something in this column. */
	readonly filled: number;
	readonly target: TargetKey;
	readonly certainty: 'sure' | 'check';
	readonly alternative?: TargetKey;
	readonly ownField: OwnFieldDraft;
}

export interface Recognition {
	readonly main: MainKind;
	readonly columns: readonly ColumnSuggestion[];
}

/** What the user decided: per column of the table its target. A recognition is a mapping, too. */
export interface Mapping {
	readonly main: MainKind;
	readonly columns: readonly {
		readonly index: number;
		readonly target: TargetKey;
		readonly ownField: OwnFieldDraft;
	}[];
}

// 4. Table to plan

/** A record that is already in the catalogue. */
export type Known = { readonly id: string } & Readonly<Record<string, unknown>>;

/** What the plan must know of the catalogue: its living records. */
export interface Existing {
	records(entity: EntityKey): Iterable<Known>;
}

/** What is offered to the user before anything is written. `options` are the possible answers. */
export type Question = {
	/** Key of the answer. */
	readonly id: string;
	readonly options: readonly string[];
	/** The answer unless the user gives another. */
	readonly default: string;
	/** Row of the file (counting from 1) where this came up first. */
	readonly row: number;
} & QuestionDetail;

export type QuestionDetail =
	/** A word of a choice's column that is no known choice: a key of the choice, or `note` (kept in words). */
	| {
			readonly kind: 'choice-word';
			readonly column: number;
			readonly target: TargetKey;
			readonly word: string;
			readonly count: number;
	  }
	/** A word that the program understood: shown, and to be changed. `default` is the choice's key. */
	| {
			readonly kind: 'known-word';
			readonly column: number;
			readonly target: TargetKey;
			readonly word: string;
			readonly count: number;
	  }
	/** A row whose kind of record is not known: `measure`, `field`, …, or `leave-out`. */
	| {
			readonly kind: 'record-word';
			readonly column: number;
			readonly word: string;
			readonly count: number;
	  }
	/** Blank cells below a value mean the same value: `yes`, `no`. */
	| {
			readonly kind: 'carry-down';
			readonly column: number;
			readonly word: string;
			readonly count: number;
	  }
	/** One actor whose name is a list: `one`, `split`. */
	| { readonly kind: 'split-actor'; readonly words: string; readonly parts: readonly string[] }
	/** Two names that may be one actor: `apart`, `same`. */
	| {
			readonly kind: 'same-actor';
			readonly shorter: string;
			readonly longer: string;
			/** One of them is in the catalogue already. */
			readonly known: boolean;
	  }
	/** A field of action that the measures' numbers speak of: `yes`, `no`. Its title may be answered under `<id>:title`. */
	| {
			readonly kind: 'create-field';
			readonly number: string;
			readonly title: string;
			readonly count: number;
			/** The field is in the catalogue already and only gets the measures. */
			readonly known: boolean;
	  }
	/** A row that seems to be in the catalogue already: `new`, `leave-out`. */
	| {
			readonly kind: 'existing-record';
			readonly entity: MainKind;
			readonly words: string;
			readonly match: { readonly id: string; readonly words: string };
			readonly by: 'number' | 'name' | 'both';
	  };

/** Answers by a question's id; under a question's kind the answer to all of that kind. */
export type Answers = ReadonlyMap<string, string>;

export interface PlannedRecord {
	readonly entity: EntityKey;
	readonly id: string;
	/** Filled fields only, as they are stored. */
	readonly values: Readonly<Record<string, unknown>>;
	/** Row of the file (counting from 1) that brought it up. */
	readonly row: number;
}

/** Everything that taking the file in would do. */
export interface Plan {
	/** In the order of their creation: what others refer to comes first. */
	readonly records: readonly PlannedRecord[];
	readonly counts: Readonly<Partial<Record<EntityKey, number>>>;
	readonly problems: readonly RowProblem[];
	readonly notes: readonly RowNote[];
	readonly questions: readonly Question[];
	/** Columns that are not taken in, for the user to see. */
	readonly leftOut: readonly Column[];
}

export interface PlanInput {
	readonly table: Table;
	readonly mapping: Mapping;
	readonly answers: Answers;
	readonly existing: Existing;
	readonly newId: () => string;
	/** Called now and then; may throw to cancel. */
	readonly onProgress?: (done: number, total: number) => void;
}
