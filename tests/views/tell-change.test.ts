import { expect, test } from 'vitest';
import type { FieldChange, HistoryEntry } from '../../src/core/undo.ts';
import { tellChange } from '../../src/views/overview/tell-change.ts';
import { appWith, newId } from './with-app.ts';

const id = newId();
const ongoing = { value: 'ongoing', date: '2026-11-18' };
const done = { value: 'done', date: '2026-11-19' };

const entry = (change: Pick<FieldChange, 'from' | 'to' | 'beside'>): HistoryEntry => ({
	stamp: '2026-11-20T08:00:00.000Z-0000-somebody',
	action: { kind: 'edit' },
	changes: [{ entity: 'measure', id, key: 'status', ...change }],
	touched: [id],
	created: {}
});

test('a change is told with its values in words, a decision for what stood there as such', async () => {
	const app = await appWith([
		{ entity: 'measure', id, values: { number: '2-3', title: 'Sprachmittlung', status: done } }
	]);
	expect(tellChange(app, entry({ from: ongoing, to: done }))).toMatchObject({
		title: '2-3 Sprachmittlung',
		href: `#/massnahmen/${id}`,
		text: 'Status von in Umsetzung (Stand 18.11.2026) auf umgesetzt (Stand 19.11.2026) geändert'
	});
	expect(tellChange(app, entry({ from: done, to: done, beside: [ongoing] })).text).toBe(
		'Status: Von mehreren Fassungen gilt „umgesetzt (Stand 19.11.2026)“'
	);
});
