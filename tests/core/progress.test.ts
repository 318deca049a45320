import { describe, expect, test } from 'vitest';
import {
	newEntry,
	progressWrites,
	unchangedEntry,
	withoutBlankFigures
} from '../../src/core/progress.ts';
import { present } from '../../src/core/record.ts';
import type { Rec } from '../../src/model/registry.ts';

const meta = { stamps: {}, seen: {} };
const measure = (values: Partial<Rec<'measure'>> = {}): Rec<'measure'> =>
	present('measure', { id: 'm', ...meta, ...values });
const entry = (id: string, values: Partial<Rec<'progress'>>): Rec<'progress'> =>
	present('progress', { id, ...meta, measure: 'm', ...values });
const ongoing = measure({ status: { value: 'ongoing', date: '2025-05-01' } });

/** What saving writes into the measure. */
function changes(
	values: Partial<Rec<'progress'>>,
	more: Partial<Parameters<typeof progressWrites>[0]> = {}
): unknown {
	const writes = progressWrites({ id: 'p', values, measure: ongoing, entries: [], ...more });
	const write = writes.find(({ entity }) => entity === 'measure');
	return write && 'set' in write ? write.set : undefined;
}

describe('the status of a progress entry', () => {
	test('is written into the measure, in the same commit', () => {
		const values = { date: '2026-03-01', status: 'done' as const };
		expect(progressWrites({ id: 'p', values, measure: ongoing, entries: [] })).toEqual([
			{ entity: 'progress', id: 'p', create: { ...values, measure: 'm' } },
			{
				entity: 'measure',
				id: 'm',
				set: { status: { value: 'done', date: '2026-03-01' } },
				shown: ongoing
			}
		]);
	});

	test('counts by the last day that a vague date can mean', () => {
		expect(changes({ date: '2025', status: 'done' })).toBeDefined();
	});

	test('does not count if a newer entry or the measure itself knows better', () => {
		const newer = entry('q', { date: '2026-06', status: 'preparing' });
		expect(changes({ date: '2026-03-01', status: 'done' }, { entries: [newer] })).toBeUndefined();
		expect(changes({ date: '2024-03-01', status: 'done' })).toBeUndefined();
		expect(changes({ date: '2026-03-01', status: '' })).toBeUndefined();
		expect(changes({ date: '2026-03-01', status: 'unknown' })).toBeUndefined();
	});

	test('a newer entry without a status knows nothing better', () => {
		const silent = entry('q', { date: '2026-06' });
		expect(changes({ date: '2026-03-01', status: 'done' }, { entries: [silent] })).toBeDefined();
	});

	test('counts for a measure whose status no one knows', () => {
		const unknown = measure({ status: { value: 'unknown', date: '2026-09-09' } });
		expect(changes({ date: '2020', status: 'done' }, { measure: unknown })).toBeDefined();
	});

	test('a correction of the words leaves a status alone that was changed since', () => {
		const before = entry('p', { date: '2026-03-01', status: 'done', state: 'Altt.' });
		expect(changes({ ...before, state: 'Alt.' }, { before, entries: [before] })).toBeUndefined();
		expect(changes({ ...before, status: 'permanent' }, { before, entries: [before] })).toEqual({
			status: { value: 'permanent', date: '2026-03-01' }
		});
	});

	test('brings its reasons along where the status asks for one and none is given', () => {
		const values = { date: '2026-03-01', status: 'postponed' as const, reasons: 'Kein Geld.' };
		expect(changes(values)).toMatchObject({ reason: 'Kein Geld.' });
		const explained = measure({ reason: 'Beschluss fehlt.' });
		expect(changes(values, { measure: explained })).not.toHaveProperty('reason');
		expect(changes({ ...values, status: 'ongoing' })).not.toHaveProperty('reason');
	});
});

test('"Kein neuer Sachstand" repeats the status of today', () => {
	expect(unchangedEntry(ongoing, '2026-11-22')).toEqual({
		date: '2026-11-22',
		unchanged: true,
		status: 'ongoing'
	});
	expect(unchangedEntry(measure(), '2026-11-22')).not.toHaveProperty('status');
});

test('a new entry asks for the figures of the last one and stores only the answers', () => {
	const last = entry('q', {
		figures: [
			{ label: 'Einsätze', value: 187 },
			{ label: 'Sprachen', value: 9 }
		]
	});
	const begun = newEntry(ongoing, last, '2026-11-22');
	expect(begun).toEqual({
		date: '2026-11-22',
		status: 'ongoing',
		figures: [
			{ label: 'Einsätze', value: null },
			{ label: 'Sprachen', value: null }
		]
	});
	const figures = [
		{ label: 'Einsätze', value: 412 },
		{ label: 'Sprachen', value: null },
		{ label: 'Neu', value: null }
	];
	expect(withoutBlankFigures({ ...begun, figures }, begun.figures).figures).toEqual([
		{ label: 'Einsätze', value: 412 },
		{ label: 'Neu', value: null }
	]);
});
