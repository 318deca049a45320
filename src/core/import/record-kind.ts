import { fold } from '../fold.ts';
import { actor } from '../../model/entities/actor.ts';
import { field } from '../../model/entities/field.ts';
import { goal } from '../../model/entities/goal.ts';
import { measure } from '../../model/entities/measure.ts';
import { person } from '../../model/entities/person.ts';
import type { MainKind } from './types.ts';

/** Words without case, marks and punctuation, for comparing labels. */
export const plain = (words: string): string =>
	fold(words.normalize('NFC'))
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** A sort of record and, for goals, their level. */
export interface RecordKind {
	readonly kind: MainKind;
	readonly level?: string;
}

const byWord = new Map<string, RecordKind>();
for (const entity of [measure, field, goal, actor, person]) {
	for (const word of [entity.label, entity.plural, ...(entity.synonyms ?? [])]) {
		if (!byWord.has(plain(word))) byWord.set(plain(word), { kind: entity.key as MainKind });
	}
}
const { choices, words } = goal.fields.level;
for (const [level, word] of [
	...Object.entries(choices),
	...Object.entries(words).map(([word, level]) => [level, word] as const)
]) {
	if (plain(word) !== plain(goal.label)) byWord.set(plain(word), { kind: 'goal', level });
}

/** Which sort of record a word of a column "Art" means: "Handlungsfeld", "Oberziel", "Maßnahme". */
export const recordKind = (words: string): RecordKind | undefined => byWord.get(plain(words));
