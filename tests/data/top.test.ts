import { beforeEach, expect, test } from 'vitest';
import { local } from '../../src/data/local.ts';
import { dropTop, keepTop, topOf } from '../../src/data/top.ts';

beforeEach(() => local.clear('wegmarke.'));

test('the top of a list is known again in the same catalogue and view only', () => {
	keepTop('town', '#/massnahmen?sort=title', ['b', 'a']);
	expect(topOf('town', '#/massnahmen?sort=title')).toEqual(['b', 'a']);
	expect(topOf('town', '#/massnahmen')).toEqual([]);
	expect(topOf('other', '#/massnahmen?sort=title')).toEqual([]);
});

test('nothing is known before, and nothing of a short list', () => {
	expect(topOf('town', '#/massnahmen')).toEqual([]);
	keepTop('town', '#/massnahmen', ['a']);
	keepTop('town', '#/massnahmen', []);
	expect(topOf('town', '#/massnahmen')).toEqual([]);
	expect(local.keys('wegmarke.')).toEqual([]);
});

test('it goes with its catalogue, and with no other', () => {
	keepTop('town', '#/massnahmen', ['a']);
	dropTop('tow');
	expect(topOf('town', '#/massnahmen')).toEqual(['a']);
	dropTop('town');
	expect(topOf('town', '#/massnahmen')).toEqual([]);
});

test('it is never more than a screen can show', () => {
	const ids = Array.from({ length: 5000 }, (_, i) => `${i}`);
	keepTop('town', '', ids);
	expect(topOf('town', '')).toEqual(ids.slice(0, 100));
});
