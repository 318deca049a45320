import type { ChangeGroup, ChangeLine, ChangeSort } from '../../core/changes.ts';
import { authorOf, deviceOf } from '../../core/history.ts';
import { resolve } from '../../model/kinds/index.ts';
import { compareNatural } from '../../model/natural.ts';
import type { AnyRec, Rec } from '../../model/registry.ts';
import type { App } from '../app.svelte.ts';
import { recordName } from '../record-place.ts';

/** What of the changes is asked for; '' asks for all. */
export interface Asked {
	readonly sort: ChangeSort | '';
	/** Id of a device. */
	readonly device: string;
	/** Id of a field of action. */
	readonly field: string;
}

/** Whether a line is asked for, apart from where its record stands. */
export function isAsked(app: App, { sort, device }: Asked, line: ChangeLine): boolean {
	if (sort !== '' && line.sort !== sort) return false;
	if (device === '') return true;
	return deviceOf(authorOf(line), app.catalogue.table('device').all)?.id === device;
}

/** Whether a record stands in a field of action or in one below it. */
export function isIn(app: App, field: string, { entity, id }: ChangeGroup): boolean {
	if (field === '') return true;
	const { catalogue } = app;
	const record = catalogue.table(entity).getAny(id) as AnyRec | undefined;
	const own = entity === 'field' ? id : record?.['field'];
	const path = new Set<string>();
	let at = typeof own === 'string' ? resolve(own, 'field', catalogue.names) : undefined;
	while (at && !path.has(at)) {
		path.add(at);
		const above: Rec<'field'> | undefined = catalogue.table('field').get(at);
		at = resolve(above?.parent ?? '', 'field', catalogue.names);
	}
	return path.has(field);
}

/** Measures by their number, then everything else by its name. */
export function inOrder(app: App, groups: readonly ChangeGroup[]): ChangeGroup[] {
	const keyed = groups.map((group) => ({
		group,
		first: group.entity === 'measure' ? 0 : 1,
		name: recordName(app, group.entity, group.id)
	}));
	keyed.sort((a, b) => a.first - b.first || compareNatural(a.name, b.name));
	return keyed.map(({ group }) => group);
}
