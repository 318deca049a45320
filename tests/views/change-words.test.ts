import { expect, test } from 'vitest';
import type { Change } from '../../src/core/history.ts';
import { versionWords } from '../../src/views/history/change-words.ts';
import { appWith, newId } from './with-app.ts';

test('a decision names the version that holds, whoever wrote it', async () => {
	const app = await appWith();
	const stamp = '2026-11-20T08:00:00.000Z-0000-somebody';
	const decided = (to: unknown, beside?: unknown[]): Change => ({
		entity: 'measure',
		id: newId(),
		key: 'title',
		from: to,
		to,
		...(beside && { beside }),
		action: { kind: 'edit' },
		stamp,
		time: Date.parse(stamp.slice(0, 24)),
		writer: 'somebody'
	});
	expect(versionWords(app, decided('Von dort', ['Von hier']))).toBe(
		'Von mehreren Fassungen gilt „Von dort“'
	);
	expect(versionWords(app, decided(null, ['Von hier']))).toBe(
		'Von mehreren Fassungen gilt die leere'
	);
	expect(versionWords(app, decided('Von dort'))).toBe('Wieder mehrere Fassungen');
});
