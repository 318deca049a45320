import { plural } from '../format.ts';

interface Told {
	readonly kind: string;
	readonly about?: string;
	readonly count?: number;
}

const done: Record<string, (about: string, count: number) => string> = {
	begin: (about) => `Katalog „${about}“ begonnen`,
	edit: (about) => (about ? `Änderung an „${about}“` : 'Änderung'),
	create: (about) => (about ? `„${about}“ angelegt` : 'Neuer Eintrag'),
	delete: (about, count) =>
		count > 1 ? `${plural(count, 'Eintrag', 'Einträge')} gelöscht` : `„${about}“ gelöscht`,
	restore: (about) => `„${about}“ wiederhergestellt`,
	bulk: (_, count) => `Änderung an ${plural(count, 'Eintrag', 'Einträgen')}`,
	import: (about) => `Einlesen von „${about}“`,
	'take-in': (about) => `Einlesen von „${about}“`
};

/** Sentences about what was done and taken back. */
export const actions = {
	undo: 'Rückgängig',
	redo: 'Wiederholen',
	notLast:
		'Seither haben Sie weitergearbeitet. Mit Strg+Z nehmen Sie einen Schritt nach dem anderen zurück.',
	/** What an action is called in the history: "Einlesen von „liste.csv“". */
	describe: (action: Told): string =>
		(done[action.kind] ?? (() => 'Änderung'))(action.about ?? '', action.count ?? 1),
	undone: (action: Told & { readonly of?: string }, kept: number): string =>
		`${action.kind === 'redo' ? 'Wiederholt' : 'Zurückgenommen'}.${
			kept > 0
				? ` ${plural(kept, 'Angabe wurde', 'Angaben wurden')} seither geändert und bleibt, wie sie ist.`
				: ''
		}`
};
