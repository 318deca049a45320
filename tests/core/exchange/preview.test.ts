import { describe, expect, test } from 'vitest';
import { compareRows } from '../../../src/core/exchange/compare.ts';
import { aroundChange } from '../../../src/core/exchange/describe.ts';
import { makePreview } from '../../../src/core/exchange/preview.ts';
import { mergeRows } from '../../../src/core/merge.ts';
import { createRow, deletionOf, emptiedRow, purgeRow, writeRow } from '../../../src/core/write.ts';
import type { Row } from '../../../src/model/record.ts';
import { entityKeys, type EntityKey } from '../../../src/model/registry.ts';

const [before, here, there] = ['1', '2', '3'].map(
	(n) => `2026-11-2${n}T08:00:00.000Z-0000-writer0${n}`
) as [string, string, string];
const later = '2026-11-24T08:00:00.000Z-0000-writer03';

const make = (id: string, values: Record<string, unknown>): Row =>
	createRow(`${id}-0000-0000-0000`, values, before);
const actor = make('acto', { name: 'Volkshochschule' });
const known = make('meas', { number: '2-3', title: 'Sprachcafé', summary: 'Treffpunkt' });

function previewOf(theirs: readonly [EntityKey, Row][], ours: readonly [EntityKey, Row][]) {
	const stored = Object.fromEntries(entityKeys.map((key) => [key, [] as Row[]])) as Record<
		EntityKey,
		Row[]
	>;
	for (const [entity, row] of ours) stored[entity].push(row);
	const records = theirs.map(([entity, row]) => ({ entity, row }));
	const find = (entity: EntityKey, id: string) => stored[entity].find((row) => row.id === id);
	return makePreview(compareRows(records, find), stored);
}

describe('the list of what a file changes', () => {
	test('says before and after in words, with names from both sides', () => {
		const edited = writeRow(known, { lead: actor.id, end: '2027-Q2', summary: undefined }, there);
		const { counts, page } = previewOf([['measure', edited]], [['measure', known]]);
		expect(counts).toMatchObject({ changed: 1, added: 0 });
		// The actor is known to neither side yet.
		expect(page('all', 0, 10)[0]).toMatchObject({ name: '2-3 Sprachcafé', outcome: 'changed' });
		const full = previewOf(
			[
				['measure', edited],
				['actor', actor]
			],
			[['measure', known]]
		);
		const line = full.page('changed', 0, 10)[0];
		expect(line?.fields).toContainEqual({
			label: 'Ende',
			sort: 'changed',
			from: '',
			to: '2. Quartal 2027',
			words: false
		});
		expect(line?.fields.some(({ to }) => to === 'Volkshochschule')).toBe(true);
		expect(line?.fields).toContainEqual({
			label: 'Kurzfassung',
			sort: 'changed',
			from: 'Treffpunkt',
			to: '',
			words: true
		});
	});

	test('puts first what waits for a decision and names what belongs to a measure by it', () => {
		const mine = writeRow(known, { title: 'Sprachtreff' }, here);
		const progress = make('prog', { measure: known.id, date: '2026-11-01', state: 'Läuft.' });
		const { page } = previewOf(
			[
				['progress', progress],
				['measure', writeRow(known, { title: 'Café' }, there)]
			],
			[['measure', mine]]
		);
		const lines = page('all', 0, 10);
		expect(lines.map(({ outcome }) => outcome)).toEqual(['clarify', 'added']);
		expect(lines[0]?.fields).toEqual([
			{ label: 'Titel', sort: 'conflict', from: 'Sprachtreff', to: 'Café', words: true }
		]);
		expect(lines[1]?.entity).toBe('progress');
		expect(lines[1]?.owner).toContain('2-3');
		expect(lines[1]?.fields.map(({ to }) => to)).toContain('Läuft.');
	});

	test('names what is deleted or erased by what it was called', () => {
		const gone = writeRow(known, { deleted: deletionOf(known, 'bin') }, there);
		const [line] = previewOf([['measure', gone]], [['measure', known]]).page('removed', 0, 1);
		expect(line).toMatchObject({ name: '2-3 Sprachcafé', fields: [], removal: 'bin' });
		const purged = purgeRow(known.id, there);
		const [erased] = previewOf([['measure', purged]], [['measure', known]]).page('all', 0, 1);
		expect(erased).toMatchObject({ outcome: 'removed', name: '2-3 Sprachcafé', removal: 'erased' });
	});

	test('names what was thrown out of the bin there as it is called here, and says what happened', () => {
		const progress = make('prog', { measure: known.id, date: '2026-11-01', state: 'Läuft.' });
		const thrown = (row: Row): Row =>
			emptiedRow(writeRow(row, { deleted: deletionOf(row, 'bin') }, here), there);
		const { page, counts } = previewOf(
			[
				['progress', thrown(progress)],
				['measure', thrown(known)]
			],
			[
				['measure', known],
				['progress', progress]
			]
		);
		expect(counts.removed).toBe(2);
		expect(page('all', 0, 10)).toMatchObject([
			{ entity: 'measure', name: '2-3 Sprachcafé', removal: 'emptied' },
			{
				entity: 'progress',
				name: '01.11.2026',
				owner: '2-3 Sprachcafé',
				removal: 'emptied'
			}
		]);
	});

	test('names what was changed here and thrown away there, and asks once', () => {
		const mine = writeRow(known, { summary: 'Neu' }, here);
		const binned = writeRow(known, { deleted: deletionOf(known, 'bin') }, there);
		const thrown = emptiedRow(binned, later);
		const line = (ours: Row) =>
			previewOf([['measure', thrown]], [['measure', ours]]).page('all', 0, 1)[0];
		const asks = { name: '2-3 Sprachcafé', contested: 'emptied' };
		expect(line(mine)).toMatchObject({ ...asks, outcome: 'clarify' });
		expect(line(mergeRows(mine, binned))).toBeUndefined(); // it waits already, and nothing else changes
	});

	test('calls what was made and undone there by its name, too', () => {
		const undone = writeRow(known, { deleted: deletionOf(known, 'undone') }, there);
		const [line] = previewOf([['measure', undone]], [['measure', known]]).page('all', 0, 1);
		expect(line).toMatchObject({ name: '2-3 Sprachcafé', removal: 'undone' });
	});

	test('says that a deletion is decided, which changes no field', () => {
		const mine = writeRow(known, { summary: 'Neu' }, here);
		const open = mergeRows(mine, writeRow(known, { deleted: deletionOf(known, 'bin') }, there));
		const kept = writeRow(open, { deleted: null }, later, { decide: true });
		const [line] = previewOf([['measure', kept]], [['measure', open]]).page('changed', 0, 1);
		expect(line).toMatchObject({ settled: true, fields: [] });
	});

	test('says who deleted and who changed', () => {
		const gone = writeRow(known, { deleted: deletionOf(known, 'bin') }, there);
		const edited = writeRow(known, { summary: 'Neu' }, here);
		const at = (theirs: Row, mine: Row) =>
			previewOf([['measure', theirs]], [['measure', mine]]).page('all', 0, 1)[0]?.contested;
		expect(at(gone, edited)).toBe('there');
		expect(at(edited, gone)).toBe('here');
	});

	test('is told page by page', () => {
		const many = Array.from({ length: 250 }, (_, n): [EntityKey, Row] => [
			'measure',
			make(`m${String(n).padStart(3, '0')}`, { number: String(n), title: `Maßnahme ${n}` })
		]);
		const { page } = previewOf(many, []);
		expect(page('added', 0, 100)[99]?.name).toBe('99 Maßnahme 99');
		expect(page('added', 200, 100)).toHaveLength(50);
		expect(page('changed', 0, 100)).toEqual([]);
	});

	test('case 27: what only a newer program understands is a line without a name', () => {
		const newer = writeRow(known, { sparkle: 'yes' }, there);
		const [line] = previewOf([['measure', newer]], [['measure', known]]).page('all', 0, 1);
		expect(line?.fields).toEqual([{ label: '', sort: 'changed', from: '', to: '', words: false }]);
	});
});

describe('long texts', () => {
	const long = 'Die beteiligten Stellen stimmen ihre Angebote ab. '.repeat(20);

	test('are cut to where they differ', () => {
		const cut = aroundChange({ from: `${long}alt ${long}`, to: `${long}neu ${long}` });
		expect(cut.from).toContain('alt');
		expect(cut.to).toContain('neu');
		expect(cut.from.length).toBeLessThan(300);
		expect(cut.from.startsWith('… ')).toBe(true);
		expect(cut.to.endsWith(' …')).toBe(true);
	});

	test('stay whole where they are short, and bounded where they are endless', () => {
		expect(aroundChange({ from: 'Dienstag', to: 'Mittwoch' })).toEqual({
			from: 'Dienstag',
			to: 'Mittwoch'
		});
		expect(aroundChange({ from: '', to: 'x'.repeat(100_000) }).to.length).toBeLessThan(1000);
	});
});
