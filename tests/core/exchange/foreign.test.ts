import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { settled, unitedForeign, type Foreign } from '../../../src/core/exchange/foreign.ts';
import { readExchange } from '../../../src/core/exchange/read.ts';
import { writeExchange } from '../../../src/core/exchange/write.ts';
import { createRow, writeRow } from '../../../src/core/write.ts';
import type { Row } from '../../../src/model/record.ts';
import { content, stampOne, stampTwo } from './samples.ts';

const id = 'body-0000-0000-0001';
const first = createRow(id, { name: 'Beirat' }, stampOne);
const edited = writeRow(first, { name: 'Integrationsbeirat' }, stampTwo);
const other = createRow('body-0000-0000-0002', { name: 'Forum' }, stampTwo);

const early = '2026-11-01T08:00:00.000Z';
const late = '2026-11-20T08:00:00.000Z';
const withSection = (future: unknown, written?: string): Foreign => ({
	sections: { future },
	records: {},
	...(written !== undefined && { written: { future: written } })
});

describe('case 27: records of a sort that the program has learned meanwhile', () => {
	const isKnown = (sort: string): boolean => sort === 'body';
	const foreign = { sections: { future: 1 }, records: { body: [first, other], poll: [other] } };

	test('become ordinary ones by the merge rule; what is still unknown stays apart', () => {
		const { rows, foreign: left } = settled({ rows: { body: [edited] }, foreign }, isKnown);
		expect(rows['body']).toEqual([edited, other]);
		expect(left).toEqual({ sections: { future: 1 }, records: { poll: [other] } });
	});

	test('are in every file that is written, whether they were settled or not', async () => {
		const rows = { body: [edited] };
		const file = async (some: Parameters<typeof writeExchange>[0]) =>
			(JSON.parse(await writeExchange(some)) as { records: Record<string, Row[]> }).records;
		const one = await file({ ...content, rows, foreign });
		expect(one['body']).toEqual([edited, other]);
		expect(one).toEqual(await file({ ...content, ...settled({ rows, foreign }, isKnown) }));
	});
});

describe('case 27: a section of a newer program', () => {
	test('that holds rows is merged row by row, in whatever order files come', () => {
		const [old, now] = [withSection([first, other], late), withSection([edited], early)];
		for (const [mine, theirs] of [[old, now] as const, [now, old] as const]) {
			const rows = unitedForeign(mine, theirs).sections['future'] as Row[];
			expect(rows).toHaveLength(2);
			expect(rows).toEqual(expect.arrayContaining([edited, other]));
		}
	});

	test('that holds rows by sort is merged like records', () => {
		const mine = withSection({ body: [edited] }, late);
		const theirs = withSection({ body: [first], poll: [other] }, early);
		expect(unitedForeign(mine, theirs).sections['future']).toEqual({
			body: [edited],
			poll: [other]
		});
	});

	test.each([
		['an older file leaves the newer value', withSection('new', late), withSection('old', early)],
		['a newer file brings its value', withSection('old', early), withSection('new', late)],
		['what is kept without a date is the oldest', withSection('old'), withSection('new', early)],
		['a date that is none is the oldest', withSection('old', 'gestern'), withSection('new', early)]
	])('of any other value: %s', (_, mine, theirs) => {
		const { sections, written } = unitedForeign(mine, theirs);
		expect(sections['future']).toBe('new');
		expect([early, late]).toContain(written?.['future']);
	});

	test('ends up the same on all laptops, whatever it holds and however often files come', () => {
		const row = fc.constantFrom(first, edited, other);
		const value = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.array(row, { maxLength: 2 }));
		const date = fc.constantFrom(undefined, early, late);
		const foreign = fc.tuple(value, date).map(([some, at]) => withSection(some, at));
		const text = (some: Foreign): string => JSON.stringify(sortedRows(some.sections['future']));
		fc.assert(
			fc.property(foreign, foreign, (a, b) => {
				expect(text(unitedForeign(a, b))).toBe(text(unitedForeign(b, a)));
				const both = unitedForeign(a, b);
				expect(unitedForeign(both, b)).toEqual(both);
			})
		);
	});

	test('keeps its date when an older program hands it on', async () => {
		const foreign = withSection({ reports: [1] }, early);
		const text = await writeExchange({ ...content, foreign });
		const read = await readExchange(text);
		expect('problem' in read ? read : read.foreign).toEqual(foreign);
	});
});

/** Rows in one order: a list of rows has none of its own. */
const sortedRows = (value: unknown): unknown =>
	Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value;
