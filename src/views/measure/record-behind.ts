import { measure as t } from '../../i18n/de/measure.ts';
import type { Field } from '../../model/field.ts';
import { resolve } from '../../model/kinds/index.ts';
import type { MeasureDialog, MeasureView } from './measure-view.svelte.ts';

/** The dialog for the person or actor to which a value leads; nothing where there is none. */
export function recordBehind(
	view: MeasureView,
	field: Field,
	value: unknown
): Extract<MeasureDialog, { kind: 'record' }> | undefined {
	if (field.kind !== 'reference' || typeof value !== 'string') return undefined;
	const { target: entity } = field;
	if (entity !== 'person' && entity !== 'actor') return undefined;
	const { catalogue } = view.app;
	const id = resolve(value, entity, catalogue.names);
	if (id === undefined || !catalogue.table(entity).get(id)) return undefined;
	return { kind: 'record', entity, id, title: entity === 'person' ? t.editPerson : t.editActor };
}
