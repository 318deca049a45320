import { describe, expect, test } from 'vitest';
import { createRow } from '../../../src/core/write.ts';
import { present } from '../../../src/core/record.ts';
import { copyAge, savingOf } from '../../../src/views/frame/data-age.ts';

const record = present(
	'catalogue',
	createRow('c', { title: 'Konzept' }, '2026-11-01T08:00:00.000Z-0000-aaaaaaaa')
);
const app = (today: string, revision: number) =>
	({ catalogue: { record, revision }, today }) as unknown as Parameters<typeof copyAge>[0];
const at = (day: string) => Date.parse(`${day}T15:00:00Z`);

describe('how far the last copy lies behind', () => {
	test.each([
		['2026-11-22', '2026-11-22', 0, 'fresh'],
		['2026-11-08', '2026-11-22', 14, 'fresh'],
		['2026-11-07', '2026-11-22', 15, 'due'],
		['2026-10-23', '2026-11-22', 30, 'due'],
		['2026-10-22', '2026-11-22', 31, 'old']
	])(
		'copied on %s, looked at on %s after a change: %i days, %s',
		(copied, today, days, urgency) => {
			const age = copyAge(app(today, 8), true, { at: at(copied), revision: 7 });
			expect(age).toEqual({ days, changes: 1, urgency, forChanges: false });
		}
	);

	test.each([
		[24, 'fresh', false],
		[25, 'due', true],
		[99, 'due', true],
		[100, 'old', true]
	])('%i changes on the day of the copy: %s', (changes, urgency, forChanges) => {
		const age = copyAge(app('2026-11-22', 40 + changes), true, {
			at: at('2026-11-22'),
			revision: 40
		});
		expect(age).toMatchObject({ changes, urgency, forChanges });
	});

	test('needs no copy as long as nothing was changed', () => {
		const age = copyAge(app('2026-11-22', 7), true, { at: at('2025-01-01'), revision: 7 });
		expect(age?.urgency).toBe('fresh');
	});

	test('goes by the time alone where a former program did not count', () => {
		const age = copyAge(app('2026-11-22', 500), true, { at: at('2026-11-01') });
		expect(age).toMatchObject({ changes: undefined, urgency: 'due', forChanges: false });
	});

	test('counts anew in a database that was restored', () => {
		const age = copyAge(app('2026-11-22', 3), true, { at: at('2026-11-20'), revision: 90 });
		expect(age?.changes).toBe(3);
	});

	test('counts from the beginning of the catalogue before the first copy', () => {
		expect(copyAge(app('2026-11-05', 3), true, undefined)?.urgency).toBe('fresh');
		expect(copyAge(app('2026-12-24', 3), true, undefined)?.urgency).toBe('old');
		expect(copyAge(app('2026-11-05', 30), true, undefined)).toMatchObject({
			changes: 30,
			urgency: 'due',
			forChanges: true
		});
	});

	test('does not matter for the example', () => {
		expect(copyAge(app('2026-12-24', 200), false, undefined)).toBeUndefined();
	});
});

describe('whether everything is stored', () => {
	const state = (catalogue: object, drafts = 'saved', waiting = 0) =>
		savingOf({
			catalogue: { saving: false, closed: false, ...catalogue },
			drafts: { state: drafts, waitingIn: () => waiting }
		} as unknown as Parameters<typeof savingOf>[0]);

	test('typed text that waits in a closed form is counted, and is not called stored', () => {
		expect(state({}, 'saved', 2)).toMatchObject({
			state: 'unsaved',
			word: '2 Eingaben noch nicht gespeichert'
		});
		expect(state({ fault: 'full' }, 'saved', 2).state).toBe('error');
	});

	test.each([
		[{}, 'saved', 'Gespeichert'],
		[{ saving: true }, 'unsaved', 'Wird gespeichert …'],
		[{}, 'unsaved', 'Noch nicht gespeichert'],
		[{}, 'error', 'Nicht gespeichert'],
		[{ fault: 'full' }, 'saved', 'Nicht gespeichert'],
		[{ readOnly: 'backup' }, 'saved', 'Nur ansehen'],
		[{ closed: true }, 'saved', 'Nicht gespeichert']
	])('database %j, forms %s: %s', (catalogue, drafts, word) => {
		expect(state(catalogue, drafts).word).toBe(word);
	});
});
