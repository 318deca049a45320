import { expect, test } from 'vitest';
import { mergeActors } from '../../src/core/merge-actors.ts';
import { namesOver } from '../../src/core/names.ts';
import { similarActors } from '../../src/core/similar.ts';
import type { AnyRec, EntityKey } from '../../src/model/registry.ts';
import { rec } from './concept-records.ts';

const actor = (id: string, name: string, values = {}) => rec('actor', id, { name, ...values });
const reasonFor = (a: string, b: string, values: [object?, object?] = []) =>
	similarActors([actor('a', a, values[0]), actor('b', b, values[1])])[0]?.reason;

test.each([
	['KIB Institut', 'dem KIB-Institut', 'same'],
	['Diakonie Musterstadt e. V.', 'Diakonie Musterstadt', 'same'],
	['Pressestelle', 'Pressestelle des Landkreises', 'part'],
	['Ausländerbeauftragte', 'Ausländerbeauftragte des Landkreises Görlitz', 'part'],
	['Volkshochschule Musterstadt', 'Volkshochshule Musterstadt', 'near'],
	['Jobcenter', 'Stadtbücherei', undefined],
	['Stadt', 'Stadt Musterstadt', undefined],
	['Grundschule 1', 'Grundschule 2', undefined],
	['Fachdienst Soziales', 'Fachdienst Schule', undefined]
])('%s and %s: %s', (a, b, reason) => {
	expect(reasonFor(a, b)).toBe(reason);
	expect(reasonFor(b, a)).toBe(reason);
});

test('a short name is as good as the name', () => {
	expect(reasonFor('Volkshochschule', 'VHS', [{ shortName: 'VHS' }])).toBe('short');
});

test('units with different codes are different', () => {
	expect(
		reasonFor('Amt Soziales', 'Amt Soziales', [{ unitCode: '50.1' }, { unitCode: '50.2' }])
	).toBe(undefined);
});

test('each pair is pointed out once, and a thousand actors take a moment', () => {
	const many = Array.from({ length: 1000 }, (_, i) =>
		actor(`x${String(i)}`, `Verein ${String(i)}`)
	);
	const twins = [actor('a', 'KIB Institut'), actor('b', 'KIB-Institut')];
	expect(similarActors([...many, ...twins]).map(({ a, b }) => [a.id, b.id])).toEqual([['a', 'b']]);
});

test('merging moves every reference and fills in what was missing', () => {
	const id = (n: number): string => `aaaa-bbbb-cccc-000${String(n)}`;
	const keep = actor(id(1), 'KIB Institut', { topics: ['Sprache'] });
	const drop = actor(id(2), 'dem KIB-Institut', {
		phone: '0123 456',
		topics: ['Arbeit'],
		parent: id(1)
	});
	const all: Partial<Record<EntityKey, readonly AnyRec[]>> = {
		actor: [keep, drop, actor(id(3), 'Zweigstelle', { parent: id(2) })],
		person: [rec('person', id(4), { name: 'A', actor: id(2) })],
		measure: [
			rec('measure', id(5), { lead: id(2), partners: [id(1), id(2)] }),
			rec('measure', id(6), { lead: id(1) })
		]
	};
	const records = (entity: EntityKey) => all[entity] ?? [];
	const names = namesOver({
		all: records,
		get: (entity, one) => records(entity).find((record) => record.id === one)
	});
	expect(mergeActors(keep, drop, records, names)).toEqual([
		{ entity: 'actor', id: id(1), set: { phone: '0123 456', topics: ['Arbeit', 'Sprache'] } },
		{ entity: 'measure', id: id(5), set: { lead: id(1), partners: [id(1)] } },
		{ entity: 'actor', id: id(3), set: { parent: id(1) } },
		{ entity: 'person', id: id(4), set: { actor: id(1) } }
	]);
});
