import { describe, expect, test } from 'vitest';
import { createRow } from '../../../src/core/write.ts';
import { present } from '../../../src/core/record.ts';
import { copyAge, savingOf } from '../../../src/views/frame/data-age.ts';

const record = present(
	'catalogue',
	createRow('c', { title: 'Konzept' }, '2026-11-01T08:00:00.000Z-0000-aaaaaaaa')
);
const app = (today: string) =>
	({ catalogue: { record }, today }) as unknown as Parameters<typeof copyAge>[0];
const at = (day: string) => Date.parse(`${day}T15:00:00Z`);

describe('the age of the last copy', () => {
	test.each([
		['2026-11-22', '2026-11-22', 0, ''],
		['2026-11-21', '2026-11-22', 1, ''],
		['2026-11-08', '2026-11-22', 14, ''],
		['2026-11-07', '2026-11-22', 15, 'datastate__part--due'],
		['2026-10-23', '2026-11-22', 30, 'datastate__part--due'],
		['2026-10-22', '2026-11-22', 31, 'datastate__part--old']
	])('copied on %s, looked at on %s: %i days, "%s"', (copied, today, days, tone) => {
		expect(copyAge(app(today), true, at(copied))).toEqual({ days, tone });
	});

	test('counts from the beginning of the catalogue before the first copy', () => {
		expect(copyAge(app('2026-11-05'), true, undefined)?.tone).toBe('');
		expect(copyAge(app('2026-12-24'), true, undefined)?.tone).toBe('datastate__part--old');
	});

	test('does not matter for the example', () => {
		expect(copyAge(app('2026-12-24'), false, undefined)).toBeUndefined();
	});
});

describe('whether everything is stored', () => {
	const state = (catalogue: object, drafts = 'saved') =>
		savingOf({
			catalogue: { saving: false, closed: false, ...catalogue },
			drafts: { state: drafts }
		} as unknown as Parameters<typeof savingOf>[0]);

	test.each([
		[{}, 'saved', 'Gespeichert'],
		[{ saving: true }, 'unsaved', 'Wird gespeichert …'],
		[{}, 'unsaved', 'Noch nicht gespeichert'],
		[{}, 'error', 'Nicht gespeichert'],
		[{ fault: 'full' }, 'saved', 'Nicht gespeichert'],
		[{ closed: true }, 'saved', 'Nicht gespeichert']
	])('database %j, forms %s: %s', (catalogue, drafts, word) => {
		expect(state(catalogue, drafts).word).toBe(word);
	});
});
