import { plural } from '../format.ts';

interface Told {
	readonly kind: string;
	readonly about?: string;
	readonly count?: number;
}

const quoted = (name: string): string => `„${name}“`;

/** Sentences about what was done and taken back. */
export const actions = {
	undo: 'Rückgängig',
	redo: 'Wiederholen',
	toBin: 'Papierkorb ansehen',
	notLast:
		'Seither haben Sie weitergearbeitet. Mit Strg+Z nehmen Sie einen Schritt nach dem anderen zurück.',
	/** An action on a whole catalogue: "Einlesen von „liste.csv“". */
	describe: ({ kind, about = '' }: Told): string =>
		kind === 'begin' ? `Katalog ${quoted(about)} begonnen` : `Einlesen von ${quoted(about)}`,
	quoted,
	/** "Aus „Sicherung vom 20.11.2026“ zurückgeholt" */
	fromBackup: (backup: string) => `Aus ${quoted(backup)} zurückgeholt`,
	create: (what: string) => `${what} angelegt`,
	delete: (what: string) => `${what} gelöscht`,
	restore: (what: string) => `${what} wiederhergestellt`,
	erased: (count: number) => `${plural(count, 'Eintrag', 'Einträge')} endgültig gelöscht`,
	partOf: (part: string, measure: string) => `${part} zu ${measure}`,
	of: (fields: string, names: string) => `${fields} von ${names}`,
	change: 'Änderung',
	changeOf: (name: string) => `Änderung an ${name}`,
	changes: 'Änderung an mehreren Stellen',
	values: 'Angaben',
	several: (count: number) => plural(count, 'Eintrag', 'Einträge'),
	and: ' und ',
	takenBack: (what: string) => `Zurückgenommen: ${what}`,
	doneAgain: (what: string) => `Wiederholt: ${what}`,
	/** After a change to many records. */
	notReached: (count: number) =>
		count === 1
			? 'Ein ausgewählter Eintrag wurde nicht geändert: Es gibt ihn inzwischen nicht mehr.'
			: `${count} ausgewählte Einträge wurden nicht geändert: Es gibt sie inzwischen nicht mehr.`,
	/** After taking a file back: how many records went with it. */
	gone: (count: number) => (count > 0 ? ` (${plural(count, 'Eintrag', 'Einträge')} entfernt)` : ''),
	kept: (count: number) =>
		count > 0
			? `. ${plural(count, 'Angabe wurde', 'Angaben wurden')} seither geändert und ${count === 1 ? 'bleibt' : 'bleiben'}, wie sie ${count === 1 ? 'ist' : 'sind'}.`
			: ''
};
