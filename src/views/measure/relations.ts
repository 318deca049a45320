import { measure as t } from '../../i18n/de/measure.ts';
import { resolve } from '../../model/kinds/index.ts';
import type { Rec } from '../../model/registry.ts';
import type { Status } from '../../model/status.ts';
import type { Catalogue } from '../../data/catalogue.ts';
import { shownReference } from './words.ts';

/** A measure that has to do with this one. */
export interface Relation {
	readonly key: string;
	readonly text: string;
	/** Nothing for one that is not in the catalogue. */
	readonly id?: string;
	readonly status?: Status;
	/** In which way, where it is not simply "siehe auch". */
	readonly how?: string;
}

/** Measures to which this one refers and that refer to it, each once, in both directions. */
export function relationsOf(measure: Rec<'measure'>, catalogue: Catalogue): Relation[] {
	const table = catalogue.table('measure');
	const found = new Map<string, Relation>();

	const add = (value: string, how?: string): void => {
		const shown = shownReference(value, 'measure', catalogue.names);
		const key = shown.id ?? value;
		if (value === '' || key === measure.id || found.has(key)) return;
		const status = shown.id === undefined ? undefined : table.get(shown.id)?.status.value;
		found.set(key, { key, ...shown, ...(status ? { status } : {}), ...(how ? { how } : {}) });
	};
	// References in words lead here, too, as soon as they can be resolved.
	const referring = (key: 'related' | 'parent' | 'mergedInto'): readonly Rec<'measure'>[] =>
		[...table.by(key)].flatMap(([value, records]) =>
			value && resolve(value, 'measure', catalogue.names) === measure.id ? records : []
		);

	add(measure.mergedInto, t.relations.into);
	add(measure.parent, t.relations.parent);
	for (const child of referring('parent')) add(child.id, t.relations.child);
	for (const former of referring('mergedInto')) add(former.id, t.relations.from);
	for (const value of measure.related) add(value);
	for (const other of referring('related')) add(other.id, t.relations.in);
	return [...found.values()];
}
