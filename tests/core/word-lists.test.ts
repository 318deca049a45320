import { describe, expect, test } from 'vitest';
import { present } from '../../src/core/record.ts';
import { replaceWord, sameWord, wordsIn } from '../../src/core/word-lists.ts';

const meta = { stamps: {}, seen: {} };
const catalogue = present('catalogue', { id: 'c', ...meta, tags: ['Sprache', 'Sport'] });
const measure = (id: string, tags: string[]) => present('measure', { id, ...meta, tags });
const measures = [
	measure('a', ['Sprache', 'Ämter']),
	measure('b', ['Sprachkurs', 'Sprache']),
	measure('c', [])
];
const lists = { catalogue, measures };

describe('the words of a list', () => {
	test('are the declared and the used ones, in German order, with their uses', () => {
		expect(wordsIn('tags', lists)).toEqual([
			{ word: 'Ämter', uses: 1 },
			{ word: 'Sport', uses: 0 },
			{ word: 'Sprache', uses: 2 },
			{ word: 'Sprachkurs', uses: 1 }
		]);
	});

	test('are found however they are written', () => {
		const words = wordsIn('tags', lists);
		expect(sameWord(words, 'aemter')).toBe('Ämter');
		expect(sameWord(words, 'SPORT')).toBe('Sport');
		expect(sameWord(words, 'Neues')).toBeUndefined();
	});

	test('are renamed in the list and in every measure that carries them', () => {
		expect(replaceWord('tags', 'Sprache', 'Deutsch', lists)).toEqual([
			{ entity: 'catalogue', id: 'c', set: { tags: ['Deutsch', 'Sport'] } },
			{ entity: 'measure', id: 'a', set: { tags: ['Deutsch', 'Ämter'] } },
			{ entity: 'measure', id: 'b', set: { tags: ['Sprachkurs', 'Deutsch'] } }
		]);
	});

	test('are united without standing twice anywhere', () => {
		expect(replaceWord('tags', 'Sprachkurs', 'Sprache', lists)).toEqual([
			{ entity: 'catalogue', id: 'c', set: { tags: ['Sprache', 'Sport'] } },
			{ entity: 'measure', id: 'b', set: { tags: ['Sprache'] } }
		]);
	});

	test('are removed everywhere', () => {
		expect(replaceWord('tags', 'Sprache', undefined, lists)).toEqual([
			{ entity: 'catalogue', id: 'c', set: { tags: ['Sport'] } },
			{ entity: 'measure', id: 'a', set: { tags: ['Ämter'] } },
			{ entity: 'measure', id: 'b', set: { tags: ['Sprachkurs'] } }
		]);
	});
});
