import { choiceFieldOf } from '../../core/import/targets.ts';
import type { Column, Plan } from '../../core/import/types.ts';
import { imports } from '../../i18n/de/import.ts';
import { entityOf, isEntityKey } from '../../model/registry.ts';
import { columnName } from './target-options.ts';

type Question = Plan['questions'][number];
type QuestionOf<K extends Question['kind']> = Extract<Question, { kind: K }>;

const t = imports.words;

/** A question about a word of the file, shown in one table with all others. */
export type WordQuestion = QuestionOf<'choice-word' | 'known-word' | 'record-word'>;

export const isWord = (question: Question): question is WordQuestion =>
	question.kind === 'choice-word' ||
	question.kind === 'known-word' ||
	question.kind === 'record-word';

export interface Option {
	readonly value: string;
	readonly label: string;
}

/** What a word of the file can mean. */
export function meanings(question: WordQuestion): Option[] {
	const choices =
		question.kind === 'record-word' ? {} : (choiceFieldOf(question.target)?.choices ?? {});
	return question.options.map((value) => {
		if (value === 'note') return { value, label: t.note };
		if (value === 'leave-out') return { value, label: t.leaveOut };
		if (Object.hasOwn(choices, value)) return { value, label: choices[value] ?? value };
		return { value, label: isEntityKey(value) ? entityOf(value).label : value };
	});
}

/** How a question about entries is asked. */
export function asked(
	question: Exclude<Question, WordQuestion>,
	columns: readonly Column[]
): string {
	switch (question.kind) {
		case 'carry-down': {
			const column = columns.find(({ index }) => index === question.column);
			return t.carryDown(question.word, column ? columnName(column) : '');
		}
		case 'split-actor':
			return t.split(question.words);
		case 'same-actor':
			return t.same(question.shorter, question.longer);
		case 'create-field': {
			const { number, title, count, known } = question;
			return known ? t.knownField(number, title, count) : t.createField(number, count);
		}
		case 'existing-record':
			return t.existing(question.words, question.match.words);
	}
}

/** What can be answered, in the words of the question. */
export function answersTo(question: Exclude<Question, WordQuestion>): Option[] {
	const labels = answerLabels(question);
	return question.options.map((value) => ({ value, label: labels[value] ?? value }));
}

function answerLabels(question: Exclude<Question, WordQuestion>): Readonly<Record<string, string>> {
	switch (question.kind) {
		case 'carry-down':
			return { yes: t.carryYes, no: t.carryNo };
		case 'split-actor':
			return { one: t.splitOne, split: t.splitMany(question.parts) };
		case 'same-actor':
			return { apart: t.apart, same: t.sameYes };
		case 'create-field':
			return { yes: question.known ? t.knownYes : t.createYes, no: t.createNo };
		case 'existing-record':
			return { new: t.asNew, 'leave-out': t.skip };
	}
}
