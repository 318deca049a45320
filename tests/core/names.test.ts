import { expect, test } from 'vitest';
import { namesOver } from '../../src/core/names.ts';
import { isEntityKey, type AnyRec } from '../../src/model/registry.ts';
import { reference } from '../../src/model/field.ts';
import { kindOf } from '../../src/model/kinds/index.ts';
import { record } from './measures-fixture.ts';

const anna = record('person', '1', { salutation: 'Frau', name: 'Müller' });
const berta = record('person', '2', { salutation: 'Frau', name: 'Müller' });
const carl = record('person', '3', { salutation: 'Herr', name: 'Müller' });

const over = (persons: readonly AnyRec[], gone: readonly AnyRec[] = []) =>
	namesOver({
		get: (entity, id) =>
			isEntityKey(entity) ? persons.find((person) => person.id === id) : undefined,
		all: (entity) => (entity === 'person' ? persons : []),
		former: (_, id) => gone.find((person) => person.id === id)
	});

test('words that several records answer to lead to none of them', () => {
	const names = over([anna, berta, carl]);
	expect(names.find('person', 'Müller')).toBeUndefined();
	expect(names.find('person', 'Frau Müller')).toBeUndefined();
	expect(names.find('person', 'Herr Müller')).toBe('3');
});

test('words without a letter lead nowhere', () => {
	const names = over([record('person', '1', { name: '–' })]);
	expect(names.find('person', '-')).toBeUndefined();
});

test('a deleted record is still called by its name, but not found', () => {
	const names = over([], [carl]);
	const field = reference('Ansprechperson', 'person');
	expect(kindOf(field).format('3', field, names)).toBe('Herr Müller');
	expect(names.name('person', '3')).toBeUndefined();
	expect(names.find('person', 'Müller')).toBeUndefined();
});
