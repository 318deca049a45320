import { expect, test } from 'vitest';
import { mergeMeasures } from '../../src/core/merge-measures.ts';
import { present } from '../../src/core/record.ts';
import { createRow } from '../../src/core/write.ts';
import { noNames } from '../../src/model/kinds/index.ts';
import type { AnyRec, EntityKey, Rec } from '../../src/model/registry.ts';

const stamp = '2026-11-20T08:00:00.000Z-0000-hereaaaa';
const rec = <K extends EntityKey>(entity: K, id: string, values: Record<string, unknown>): Rec<K> =>
	present(entity, createRow(id, values, stamp));
const [a, b, c] = ['aaaa-aaaa-aaaa-aaaa', 'bbbb-bbbb-bbbb-bbbb', 'cccc-cccc-cccc-cccc'];

const changesFor = (
	keep: Rec<'measure'>,
	drop: Rec<'measure'>,
	others: Partial<Record<EntityKey, AnyRec[]>> = {}
) => {
	const all: Partial<Record<EntityKey, AnyRec[]>> = {
		...others,
		measure: [keep, drop, ...(others.measure ?? [])]
	};
	return mergeMeasures(keep, drop, (entity) => all[entity] ?? [], noNames, [], '2026-11-20');
};

test('the kept measure takes over what it does not say, and the tags of both', () => {
	const keep = rec('measure', a, { title: 'Café', end: '2026', tags: ['Sprache'] });
	const drop = rec('measure', b, {
		title: 'Sprachcafé',
		end: '2027',
		summary: 'Text',
		tags: ['Kita']
	});
	expect(changesFor(keep, drop)).toEqual([
		{ entity: 'measure', id: a, set: { summary: 'Text', tags: ['Kita', 'Sprache'] } },
		{
			entity: 'measure',
			id: b,
			set: { status: { value: 'merged', date: '2026-11-20' }, mergedInto: a }
		}
	]);
});

test('what belongs or refers to the other belongs and refers to the kept one', () => {
	const [keep, drop] = [rec('measure', a, { title: 'A' }), rec('measure', b, { title: 'B' })];
	const progress = rec('progress', 'p1', { measure: b });
	const third = rec('measure', c, { title: 'C', related: [b], parent: b });
	const changes = changesFor(keep, drop, { progress: [progress], measure: [third] });
	expect(changes).toContainEqual({ entity: 'progress', id: 'p1', set: { measure: a } });
	expect(changes).toContainEqual({ entity: 'measure', id: c, set: { related: [a], parent: a } });
});

test('the kept measure does not come to refer to itself', () => {
	const keep = rec('measure', a, { title: 'A', related: [b], parent: b });
	const drop = rec('measure', b, { title: 'B', related: [a, c], parent: a });
	const [own] = changesFor(keep, drop);
	expect(own).toEqual({ entity: 'measure', id: a, set: { related: [c], parent: '' } });
});
