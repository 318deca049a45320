import type { Field, ValueOf } from './field.ts';

export type Fields = Readonly<Record<string, Field>>;

/** One sort of record: everything the program knows about it follows from this declaration. */
export interface Entity<F extends Fields = Fields> {
	/** Name in code, database and file. */
	key: string;
	label: string;
	plural: string;
	/** The columns' prefix in other people's files and other words for the record itself. */
	synonyms?: readonly string[];
	/** Fields by which a record is named, in this order. */
	named: readonly (keyof F & string)[];
	/** Fields by which a reference in words finds a record, the surest first. */
	foundBy: readonly (keyof F & string)[];
	/** Kept by the program itself: not offered for import, search or tables. */
	internal?: boolean;
	fields: F;
}

/** Declares an entity; the type of its records is read off it. */
export const entity = <const F extends Fields>(declaration: Entity<F>): Entity<F> => declaration;

/** The values of a record, by field. */
export type Values<E extends { fields: Fields }> = {
	[K in keyof E['fields']]: ValueOf<E['fields'][K]>;
};

/** Names that no field may have: they hold what the program knows about a record. */
export const reservedKeys = ['id', 'stamps', 'seen', 'also', 'deleted', 'purged'] as const;
