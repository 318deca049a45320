import { stampOf } from '../../core/stamp.ts';
import type { Write } from '../../data/batch.ts';
import type { EntityKey, Rec } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';

const children = ['progress', 'step', 'funding'] as const;

/** What fetches a measure out of the bin, with everything that went there together with it. */
export function fetchBackWrites(app: App, id: string): Write[] {
	const measure = app.catalogue.table('measure').gone.find((record) => record.id === id);
	if (!measure) return [];
	const when = stampOf(measure, 'deleted');
	const back = (entity: EntityKey, record: { id: string }): Write => {
		return { entity, id: record.id, fetchBack: true };
	};
	const belongings = children.flatMap((entity) =>
		(app.catalogue.table(entity).gone as readonly Rec<'step'>[])
			.filter((record) => record.measure === id && stampOf(record, 'deleted') === when)
			.map((record) => back(entity, record))
	);
	return [back('measure', measure), ...belongings];
}
