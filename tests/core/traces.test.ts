import { describe, expect, test } from 'vitest';
import { excerpt, finderOf, holds, redacted, tracesOf } from '../../src/core/traces.ts';

const known = new Map<string, readonly unknown[]>([
	['salutation', ['Frau']],
	['name', ['Zeynep Müller-Groß', 'Zeynep Öz']],
	['phone', ['+49 (0)5101 12 34-56']],
	['email', ['z.mueller@musterstadt.example']]
]);
const traces = tracesOf('person', known);
const sure = finderOf(traces.filter((trace) => trace.sure))!;
const all = finderOf(traces)!;

describe('a person is recognised', () => {
	test.each([
		'Es fragt Zeynep Müller-Groß.',
		'Zeynep  Mueller-Gross hat zugesagt',
		'ZEYNEP MÜLLER-GROSS',
		'Zeynep Müller-Groß'.normalize('NFD'),
		'Müller-Groß, Zeynep',
		'Zeynep Müller-Großs Büro',
		'früher Zeynep Öz',
		'Rückruf 05101/123456',
		'Rückruf 0049 5101 12 34 56',
		'Z.Mueller@Musterstadt.example'
	])('surely in %j', (text) => {
		expect(holds({ deep: [text] }, sure)).toBe(true);
		expect(holds(redacted(text, sure), all)).toBe(false);
	});

	test.each(['Frau Müller-Groß', 'bei Öz'])('perhaps in %j', (text) => {
		expect(holds(text, sure)).toBe(false);
		expect(holds(text, all)).toBe(true);
	});

	test.each(['Özlem', 'Zeynep', '105101123456', 'xz.mueller@musterstadt.example', 'Öztürk'])(
		'not in %j',
		(text) => expect(holds(text, all)).toBe(false)
	);
});

test('what is taken out leaves a word in its place and nothing else is touched', () => {
	const value = { is: true, reason: 'Zeynep Öz ist krank, Tel. 05101 123456.', note: 'Zeynep' };
	expect(redacted(value, sure)).toEqual({
		is: true,
		reason: '(gelöscht) ist krank, Tel. (gelöscht).',
		note: 'Zeynep'
	});
	const other = { text: 'nichts', list: ['x'] };
	expect(redacted(other, sure)).toBe(other);
});

test('a name of one word is sure only together with its form of address', () => {
	const some = tracesOf(
		'person',
		new Map([
			['name', ['Koch']],
			['salutation', ['Herr']]
		])
	);
	const surely = finderOf(some.filter((trace) => trace.sure))!;
	expect(holds('Herr Koch meldet sich', surely)).toBe(true);
	expect(holds('Ein Koch wird gesucht', surely)).toBe(false);
});

test('signs that mean something in a pattern mean nothing in a name', () => {
	const find = finderOf(tracesOf('person', new Map([['name', ['A. (Test) [x]+']]])))!;
	expect(redacted('Von A. (Test) [x]+ gemeldet', find)).toBe('Von (gelöscht) gemeldet');
});

test('a long text shows the words around the first place', () => {
	const text = `${'vorher '.repeat(20)}Zeynep Öz${' nachher'.repeat(20)}`;
	const shown = excerpt(text, sure);
	expect(shown).toContain('Zeynep Öz');
	expect(shown.length).toBeLessThan(110);
	expect(excerpt('words:Zeynep Öz', sure)).toBe('Zeynep Öz');
});
