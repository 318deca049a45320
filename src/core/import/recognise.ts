import { targetsByLabel, targetsByWords } from './labels.ts';
import { guessOwnField } from './own-field.ts';
import { fieldTarget, targetsFor } from './targets.ts';
import type { Column, ColumnSuggestion, MainKind, Recognition, Table, TargetKey } from './types.ts';
import { byValues, fitToValues } from './value-hints.ts';
import { profileOf, type Profile } from './values.ts';

interface Guess {
	readonly column: Column;
	readonly profile: Profile;
	/** The likeliest first. */
	targets: TargetKey[];
	sure: boolean;
}

/** What the columns of a table will become; `main` if the user knows better what its rows are. */
export function recognise(table: Table, main: MainKind = mainKind(table)): Recognition {
	const guesses = table.columns.map((column) => guess(table, column, main));
	if (main === 'measure') findTitle(guesses);
	shareOut(guesses);
	placeContacts(guesses);
	return { main, columns: guesses.map(suggestion) };
}

const cellsOf = ({ rows, headerRow }: Table, { index }: Column): string[] =>
	rows.slice(headerRow + 1).map((row) => row[index] ?? '');

/** The sort of record whose own labels most headers carry; measures unless another is clearly meant. */
function mainKind({ columns }: Table): MainKind {
	const first = (main: MainKind): (TargetKey | undefined)[] =>
		columns.map(({ label }) => targetsByLabel(main, label)[0]);
	const ofMeasures = first('measure').filter((key) => key && !/^(?:actor|person)\./u.test(key));
	const score = (main: MainKind): number =>
		first(main).filter((key) => key?.startsWith(`${main}.`)).length;
	const others: MainKind[] = ['actor', 'person', 'goal', 'field'];
	const best = others.reduce((a, b) => (score(b) > score(a) ? b : a));
	const titled = ofMeasures.some((key) => key === 'measure.title' || key === 'measure.summary');
	return score(best) > ofMeasures.length - (titled ? 0 : 1) && score(best) > 1 ? best : 'measure';
}

function guess(table: Table, column: Column, main: MainKind): Guess {
	const profile = profileOf(cellsOf(table, column));
	const exact = targetsByLabel(main, column.label);
	const named = exact.length > 0 ? exact : targetsByWords(main, column.label);
	const fitted = fitToValues(named, profile);
	const guessed = fitted.targets.length > 0 ? [] : byValues(profile, column.label);
	const offered = new Set(targetsFor(main).map(({ key }) => key));
	return {
		column,
		profile,
		targets: [...fitted.targets, ...guessed].filter((key) => offered.has(key)),
		sure: exact.length > 0 && fitted.sure
	};
}

/** Without a title and a short version the column of long, different texts is what the measures are. */
function findTitle(guesses: Guess[]): void {
	const named = guesses.some(
		({ targets: [first] }) => first === 'measure.title' || first === 'measure.summary'
	);
	if (named) return;
	const free = guesses.filter(
		({ targets, profile }) => targets.length === 0 && profile.length > 12
	);
	const best = free.sort((a, b) => b.profile.distinct.length - a.profile.distinct.length)[0];
	if (best) best.targets = ['measure.title'];
}

/** A field takes one column, unless it can hold several: the surest gets it, others their next choice. */
function shareOut(guesses: readonly Guess[]): void {
	const taken = new Set<TargetKey>();
	const inOrder = [...guesses].sort((a, b) => Number(b.sure) - Number(a.sure));
	for (const guess of inOrder) {
		const free = guess.targets.filter((key) => holdsSeveral(key) || !taken.has(key));
		if (free[0] !== guess.targets[0]) guess.sure = false;
		guess.targets = free;
		if (free[0]) taken.add(free[0]);
	}
}

const holdsSeveral = (key: TargetKey): boolean => {
	const kind = fieldTarget(key)?.field.kind;
	return kind === 'long-text' || kind === 'set' || key === 'leave-out';
};

/** A telephone number belongs to the contact person, or to the lead where the list names no person. */
function placeContacts(guesses: readonly Guess[]): void {
	const has = (key: TargetKey): boolean => guesses.some(({ targets: [first] }) => first === key);
	const owner = has('contact') || !has('responsibility') ? 'person' : 'actor';
	for (const guess of guesses) {
		const match = /^(?:person|actor)\.(phone|email)$/u.exec(guess.targets[0] ?? '');
		if (match && targetsByLabel('measure', guess.column.label).length > 0) {
			const key: TargetKey = `${owner}.${match[1]}`;
			if (guess.targets.includes(key)) guess.targets = [...new Set([key, ...guess.targets])];
		}
	}
}

function suggestion({ column, profile, targets, sure }: Guess): ColumnSuggestion {
	const [target, alternative] = targets;
	const empty = profile.filled === 0;
	const nothing: TargetKey = empty || column.label === '' ? 'leave-out' : 'own-field';
	const nameless = empty && target === undefined;
	return {
		...column,
		samples: profile.samples,
		filled: profile.filled,
		target: target ?? nothing,
		certainty: nameless || sure ? 'sure' : 'check',
		...(alternative && { alternative }),
		ownField: guessOwnField(column, profile)
	};
}
