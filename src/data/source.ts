import type { HistoryEntry } from '../core/undo.ts';
import type { Row } from '../model/record.ts';
import type { EntityKey } from '../model/registry.ts';
import type { Batch, Progress } from './batch.ts';
import type { Foreign } from './foreign.ts';
import type { Committed } from './ledger.ts';
import type { Stacks } from './stacks.ts';
import type { News } from './tabs.ts';

/** The rows of a catalogue by sort of record. */
export type Rows = Readonly<Partial<Record<EntityKey, readonly Row[]>>>;

/** What was read of the first tables while the program itself was still being loaded. */
export interface Early {
	readonly rows: Rows;
	/** Of the measures only those at the top of the list are there. */
	readonly partial: boolean;
}

/** What one transaction does, and how the history tells it. */
export type Work = (batch: Batch) => Promise<Omit<Committed, 'changes'>>;

/**
 * Where the rows of a catalogue lie: in its database, where they are written, or in memory, where they
 * are only looked at. A catalogue on the screen does not know which.
 */
export interface Source {
	/** What is shown without being ours to write; nothing for a stored catalogue. */
	readonly content: StillContent | undefined;
	readonly stacks: Stacks;
	/** When everything asked for so far is written, or has failed. */
	readonly settled: Promise<unknown>;
	early?(): Promise<Early | undefined>;
	/** The first tables whole, if only a part was read early; nothing if they are to be read after opening. */
	rest?(): Promise<Rows | undefined>;
	open(): Promise<void>;
	/** The rows to be shown from now on, of one moment with the stacks. */
	read(keys: readonly EntityKey[]): Promise<Rows>;
	/** All rows of one moment: for a file. What is typed after they were handed out is an action by itself. */
	rows(handOut: boolean): Promise<Rows>;
	transact(work: Work, progress: Progress): Promise<Committed>;
	step(kind: 'undo' | 'redo', which?: number): Promise<Committed | undefined>;
	history(id: string): Promise<HistoryEntry[]>;
	lastActions(count: number, before?: number): Promise<HistoryEntry[]>;
	fact<T>(key: string): Promise<T | undefined>;
	setFact(key: string, value: unknown): Promise<void>;
	/** Looks whether something was stored elsewhere while this window slept. */
	catchUp(): Promise<void>;
	/** Waits for writes under way, then lets go. */
	close(): Promise<void>;
}

/** What a source has to say by itself. */
export interface Listener {
	/** Another window stored these rows. */
	changed(rows: NonNullable<News['rows']>): void;
	/** Another window stored something that was not told row by row: all is to be read again. */
	missed(): Promise<void>;
	/** The database was taken away: by a newer program in another window, or deleted. */
	ended(): void;
}

/** A catalogue that is shown from memory and cannot be written. */
export interface StillContent {
	readonly id: string;
	readonly why: 'neighbour' | 'backup' | 'newer';
	readonly rows: Readonly<Record<string, readonly Row[]>>;
	readonly foreign?: Foreign;
	/** What it is, in words: a neighbour's name, "Sicherung vom 20.11.2026". */
	readonly label: string;
}
