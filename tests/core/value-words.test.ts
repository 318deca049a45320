import { describe, expect, test } from 'vitest';
import { namedField } from '../../src/core/record.ts';
import { valueWords } from '../../src/core/value-words.ts';
import { noNames } from '../../src/model/kinds/index.ts';
import type { EntityKey } from '../../src/model/registry.ts';

const words = (entity: EntityKey, key: string, value: unknown): string =>
	valueWords(value, namedField(entity, key)?.field, noNames);

describe('a value in a sentence', () => {
	test.each([
		['status', { value: 'ongoing', date: '2026-11-22' }, 'in Umsetzung (Stand 22.11.2026)'],
		['status', { value: 'done', date: '' }, 'umgesetzt'],
		['status', { value: 'done' }, 'umgesetzt'], // written before there was a date
		[
			'blocked',
			{ is: true, reason: 'Personal fehlt', condition: 'die Stelle besetzt ist' },
			'blockiert, weil: Personal fehlt; geht weiter, wenn: die Stelle besetzt ist'
		],
		[
			'blocked',
			{ is: false, reason: '', condition: 'Geld da ist' },
			'geht weiter, wenn: Geld da ist'
		],
		['blocked', { is: false, reason: '', condition: '' }, ''],
		[
			'takenFrom',
			{ catalogue: 'Plan Nachbarstadt: Teil 2', number: '3-1', date: '2026' },
			'Plan Nachbarstadt: Teil 2, Nr. 3-1 (übernommen 2026)'
		],
		['end', '2026-12-31', '31.12.2026'],
		['title', 'Eins … zwei', 'Eins … zwei']
	])('of the field %s', (key, value, told) => {
		expect(words('measure', key, value)).toBe(told);
	});

	test('of what was said first nothing is joined', () => {
		expect(words('catalogue', 'period', { from: '2024', to: '2028' })).toBe('2024 bis 2028');
		expect(words('catalogue', 'period', { from: '', to: '2028' })).toBe('bis 2028');
	});

	test('nothing is nothing, and so is what stands in a field that is gone', () => {
		expect(words('measure', 'end', undefined)).toBe('');
		expect(words('measure', 'end', null)).toBe('');
		expect(words('measure', 'no-such-field', 'etwas')).toBe('');
	});
});
