/** The name of a catalogue's database in the browser. */
export const databaseName = (id: string): string => `wegmarke-${id}`;

/** Small facts that belong to a catalogue but are no records: what can be undone, how far it is. */
export interface MetaRow {
	readonly key: string;
	readonly value: unknown;
}

/** Under what key a small fact lies. */
export const factKey = (key: string): string => `fact ${key}`;

/** The small fact that keeps what only a newer program understands. */
export const foreignKey = 'foreign';

const forgetting = 'forgetting ';

/** The small fact of a browser that a catalogue is being deleted, until nothing of it is left. */
export const forgettingKey = (id: string): string => forgetting + id;

/** The catalogues of which such facts tell. */
export const forgettingIds = (keys: Iterable<string>): string[] =>
	[...keys].filter((key) => key.startsWith(forgetting)).map((key) => key.slice(forgetting.length));
