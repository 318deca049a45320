import { naturalKey } from '../../../model/natural.ts';
import { entityOf } from '../../../model/registry.ts';
import { recordKind } from '../record-kind.ts';
import { isNumbering } from '../values.ts';
import { splitNumber } from './directory.ts';
import { Draft, textOf } from './draft.ts';
import type { Cell, Ledger } from './ledger.ts';

/** The field of action that a cell names, by number, by title or by both; created when it is new. */
export function takeField(ledger: Ledger, cell: Cell, numberCell?: Cell): string {
	const { number: within, title } = splitNumber(cell.words);
	const bare = isNumbering(cell.words.trim());
	const number = numberCell?.words.trim() ?? (bare ? cell.words.trim() : within);
	// The same number over another title is another field: its title must not get lost.
	const found = [ledger.fresh('field'), ledger.known('field').directory]
		.map((all) => (bare ? all.byNumber(number) : (all.byName(cell.words) ?? all.byName(title))))
		.find((id) => id !== undefined);
	return found ?? createField(ledger, number, bare ? '' : title, cell.row).id;
}

/** A new field of action, under the one whose number its own begins with. */
export function createField(ledger: Ledger, number: string, title: string, row: number): Draft {
	const draft = new Draft(ledger, 'field', row).add();
	if (number !== '') draft.values['number'] = number;
	draft.values['title'] = title || `${entityOf('field').label} ${number}`;
	draft.values['order'] = ledger.nextOrder('field');
	const parent = fieldAbove(ledger, number, false);
	if (parent) draft.values['parent'] = parent;
	ledger.fresh('field').add(draft.id, number, title);
	return draft;
}

/** The field of action whose number a number begins with. */
export function fieldAbove(ledger: Ledger, number: string, itself: boolean): string | undefined {
	if (number === '') return undefined;
	return (
		ledger.fresh('field').above(number, itself) ??
		ledger.known('field').directory.above(number, itself)
	);
}

/** The goals that a measure's cell names: numbers of goals, or the text of one, created when it is new. */
export function takeGoals(ledger: Ledger, cell: Cell, field: string): string[] {
	const parts = cell.words.split(/[;\n,]/u).map((part) => part.trim());
	if (parts.every(isNumbering)) {
		return parts.map((words) => ledger.find('goal', words) ?? `words:${words}`);
	}
	const words = cell.words.trim();
	const found = ledger.find('goal', words);
	if (found) return [found];
	const { number, title } = splitNumber(words);
	const draft = new Draft(ledger, 'goal', cell.row).add();
	const level = recordKind(ledger.columnName(cell.column))?.level;
	if (number) draft.values['number'] = number;
	if (level) draft.values['level'] = level;
	// A goal may run over several lines, which the search for its number takes as one.
	draft.values['text'] = number ? title : words;
	if (field) draft.values['field'] = field;
	draft.values['order'] = ledger.nextOrder('goal');
	ledger.fresh('goal').add(draft.id, number, words, title);
	return [draft.id];
}

/** Puts the goals of a file under their field and each other, by their numbers. */
export function arrangeGoals(ledger: Ledger, goals: readonly Draft[]): void {
	const levels = ['guiding', 'main', 'sub'];
	const byNumber = new Map<string, Draft[]>();
	const numberOf = ({ values }: Draft): string => textOf(values['number']);
	const rank = ({ values }: Draft): number => levels.indexOf(textOf(values['level']));
	for (const goal of goals) {
		const key = naturalKey(numberOf(goal));
		if (key !== '') byNumber.set(key, [...(byNumber.get(key) ?? []), goal]);
	}
	for (const goal of goals) {
		const number = numberOf(goal);
		if (number === '') continue;
		const field = fieldAbove(ledger, number, true);
		if (field) goal.values['field'] ??= field;
		// A goal belongs to one of a higher level with the number of its field, or its own, cut at the end.
		const parts = naturalKey(number).split('.');
		for (let length = parts.length; length > 0; length--) {
			const key = parts.slice(0, length).join('.');
			const above = (byNumber.get(key) ?? []).filter((g) => rank(g) >= 0 && rank(g) < rank(goal));
			const parent = above.sort((a, b) => rank(b) - rank(a))[0];
			if (parent) goal.values['parent'] ??= parent.id;
			if (parent || ledger.fresh('field').byNumber(key)) break;
		}
	}
}

/** Puts the fields of a file under each other, by their numbers. */
export function arrangeFields(ledger: Ledger, fields: readonly Draft[]): void {
	for (const { id, values } of fields) {
		const parent = fieldAbove(ledger, textOf(values['number']), false);
		if (parent && parent !== id) values['parent'] ??= parent;
	}
}
