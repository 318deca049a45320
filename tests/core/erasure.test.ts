import { describe, expect, test } from 'vitest';
import { Eraser, mentionsIn, rowWithoutWords, type Erasure } from '../../src/core/erasure.ts';
import { mergeRows } from '../../src/core/merge.ts';
import { finderOf, tracesOf } from '../../src/core/traces.ts';
import type { HistoryEntry } from '../../src/core/undo.ts';
import { createRow, writeRow } from '../../src/core/write.ts';
import type { Row } from '../../src/model/record.ts';

const at = (day: number, writer = 'aaaaaaaa'): string =>
	`2026-11-${String(day).padStart(2, '0')}T08:00:00.000Z-0000-${writer}`;
const person = 'prsn-prsn-prsn-prsn';
const measure = 'meas-meas-meas-meas';
const traces = tracesOf('person', new Map([['name', ['Erika Beispiel']]]));
const find = finderOf(traces)!;
const erasure = (more: Partial<Erasure> = {}): Erasure => ({
	ids: [person],
	traces,
	kept: [],
	cleared: [],
	...more
});

const row = createRow(
	measure,
	{ title: 'Sprachcafé', note: 'Fragt Erika Beispiel', tags: ['Erika Beispiel', 'Sprache'] },
	at(1)
);

describe('words are taken out of a record', () => {
	test('as by an edit: the other side takes them out, too, whichever file comes first', () => {
		const after = rowWithoutWords(row, new Set(['note', 'tags']), find, at(2));
		expect(after).toMatchObject({ note: 'Fragt (gelöscht)', tags: ['Sprache'] });
		expect(JSON.stringify(after)).not.toContain('Erika');
		for (const merged of [
			mergeRows(row, after),
			mergeRows(after, row),
			mergeRows(after, mergeRows(row, after))
		])
			expect(merged).toEqual(after);
	});

	test('from every value that stands side by side, without deciding between them', () => {
		const mine = writeRow(row, { note: 'Erika Beispiel holt ab' }, at(2));
		const theirs = writeRow(row, { note: 'Erika Beispiel bringt' }, at(3, 'bbbbbbbb'));
		const after = rowWithoutWords(mergeRows(mine, theirs), new Set(['note']), find, at(4));
		expect(after['note']).toBe('(gelöscht) holt ab');
		expect(after.also?.['note']).toMatchObject([{ value: '(gelöscht) bringt' }]);
		expect(mergeRows(theirs, after)).toEqual(after);
	});

	test('an element that someone adds meanwhile elsewhere is a new one', () => {
		const after = rowWithoutWords(row, new Set(['tags']), find, at(2));
		const removed = writeRow(row, { tags: ['Sprache'] }, at(3, 'bbbbbbbb'));
		const again = writeRow(removed, { tags: ['Erika Beispiel', 'Sprache'] }, at(4, 'bbbbbbbb'));
		expect(mergeRows(after, again)['tags']).toEqual(['Erika Beispiel', 'Sprache']);
	});
});

test('mentions are found in every value, with whether it is surely this person', () => {
	const mine = writeRow(row, { note: 'Frau Beispiel fragen' }, at(2));
	const theirs = writeRow(
		row,
		{ note: 'Ohne', reason: 'Zum Beispiel: Beispiel' },
		at(3, 'bbbbbbbb')
	);
	const rows = [mergeRows(mine, theirs), createRow(person, { name: 'Erika Beispiel' }, at(1))];
	const found = mentionsIn('measure', rows, traces, new Set([person]));
	expect(found.map(({ key, sure }) => [key, sure]).sort()).toEqual([
		['note', false],
		['reason', false],
		['tags', true]
	]);
});

describe('the history', () => {
	const entry = (more: Partial<HistoryEntry>): HistoryEntry => ({
		seq: 1,
		stamp: at(5),
		action: { kind: 'edit' },
		touched: [],
		changes: [],
		created: {},
		...more
	});
	const change = (id: string, from: unknown, to: unknown) =>
		({ entity: id === person ? 'person' : 'measure', id, key: 'note', from, to }) as const;

	test('tells nothing more of the erased record and forgets an action on it alone', () => {
		const eraser = new Eraser(erasure());
		const own = [change(person, 'a', 'b')];
		expect(eraser.entry(entry({ changes: own, touched: [person] }))).toBeUndefined();
		expect(eraser.entry(entry({ created: { person: [person] } }))).toBeUndefined();
		const both = entry({
			action: { kind: 'bulk', about: 'Erika' },
			changes: [...own, change(measure, 'a', 'b')],
			touched: [person, measure],
			created: { person: [person], step: ['s'] }
		});
		expect(eraser.entry(both)).toEqual(
			entry({
				action: { kind: 'bulk' },
				changes: [change(measure, 'a', 'b')],
				touched: [measure],
				created: { step: ['s'] }
			})
		);
	});

	test('keeps the words only where the present text does', () => {
		const told = entry({ changes: [change(measure, 'Erika Beispiel', 'x')], touched: [measure] });
		const place = `${measure} note`;
		expect(new Eraser(erasure({ kept: [place] })).entry(told)).toBe(told);
		expect(new Eraser(erasure()).entry(told)?.changes).toEqual([
			change(measure, '(gelöscht)', 'x')
		]);
		const loose = entry({ changes: [change(measure, 'Frau Beispiel', 'x')], touched: [measure] });
		expect(new Eraser(erasure()).entry(loose)).toBe(loose);
		expect(new Eraser(erasure({ cleared: [place] })).entry(loose)?.changes).toEqual([
			change(measure, 'Frau (gelöscht)', 'x')
		]);
	});

	test('cannot rewind a record to a text with the words', () => {
		const rewind = [
			{ entity: 'measure', id: measure, before: row, seen: {} },
			{ entity: 'person', id: person, before: null, seen: {} },
			{ entity: 'step', id: 's', before: null, seen: {} }
		] as const;
		const action = { kind: 'take-in', about: 'Erika Beispiel.wegmarke.json' } as const;
		const after = new Eraser(erasure()).entry(entry({ action, rewind }));
		expect(after?.rewind).toEqual([rewind[2]]);
		expect(after?.action.about).toBe('(gelöscht).wegmarke.json');
	});
});

test('a record in a backup loses the words under its own stamps, the erased one goes', () => {
	const eraser = new Eraser(erasure());
	expect(eraser.row(createRow(person, { name: 'Erika Beispiel' }, at(1)))).toBeUndefined();
	const other: Row = createRow(measure, { title: 'Anderes' }, at(1));
	expect(eraser.row(other)).toBe(other);
	const cleaned = eraser.row(writeRow(row, { note: 'Erika Beispiel!', tags: [] }, at(2)))!;
	expect(JSON.stringify(cleaned)).not.toContain('Erika');
	expect(cleaned.stamps).toMatchObject({ '*': at(1), note: at(2) });
});
