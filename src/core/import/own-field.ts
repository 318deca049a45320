import { choice, date, flag, longText, money, number, text, type Part } from '../../model/field.ts';
import type { Column, OwnFieldDraft, OwnFieldKind } from './types.ts';
import type { Profile } from './values.ts';

const manyChoices = 12;

/** What a column would be as an own field: its kind is read off its values. */
export function guessOwnField(column: Column, profile: Profile): OwnFieldDraft {
	const kind = guessKind(profile);
	const choices =
		kind === 'choice' ? profile.distinct.map((word) => word.replace(/\s+/gu, ' ')) : [];
	return { label: column.label || column.letter, kind, choices };
}

function guessKind(profile: Profile): OwnFieldKind {
	if (profile.filled === 0) return 'text';
	if (profile.share('flag') === 1) return 'flag';
	if (profile.share('money') === 1) return 'money';
	if (profile.share('number') === 1) return 'number';
	if (profile.share('date') === 1) return 'date';
	const { distinct, filled, length } = profile;
	const long = distinct.some((words) => words.length > 120 || words.includes('\n'));
	if (long) return 'long-text';
	const few = distinct.length <= manyChoices && filled >= distinct.length * 2;
	return few && length <= 40 ? 'choice' : 'text';
}

const kinds: Record<OwnFieldKind, (draft: OwnFieldDraft) => Part> = {
	text: ({ label }) => text(label),
	'long-text': ({ label }) => longText(label),
	number: ({ label }) => number(label),
	money: ({ label }) => money(label),
	date: ({ label }) => date(label),
	flag: ({ label }) => flag(label),
	choice: ({ label, choices }) => choice(label, Object.fromEntries(choices.map((c) => [c, c])))
};

/** The field by which the values of an own field are read. */
export const ownFieldAsField = (draft: OwnFieldDraft): Part => kinds[draft.kind](draft);
