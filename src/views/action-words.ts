import { titleOf } from '../core/record.ts';
import type { HistoryEntry } from '../core/undo.ts';
import { isGone } from '../core/write.ts';
import type { Committed } from '../data/ledger.ts';
import { actions as t } from '../i18n/de/actions.ts';
import { plural } from '../i18n/format.ts';
import { entityOf, isEntityKey, type AnyRec, type EntityKey } from '../model/registry.ts';
import type { App } from './app.svelte.ts';
import { kindWords } from './kind-words.ts';

type Place = Pick<App, 'catalogue' | 'levels' | 'ownFields'>;

/** A record that an action concerned, with the fields that it changed. */
interface Touched {
	readonly entity: EntityKey;
	readonly id: string;
	readonly keys: Set<string>;
	/** Whether the action made or removed it, or took that back. */
	whole: boolean;
}

/** How many records went when a file was taken back. */
export function goneIn({ entry: { action }, changes }: Committed): number {
	if (action.kind !== 'undo' || (action.was !== 'import' && action.was !== 'take-in')) return 0;
	return changes.filter(
		({ entity, before, after }) =>
			!entityOf(entity).internal && before && !isGone(before) && (!after || isGone(after))
	).length;
}

/** What was done, as it is told and taken back: "Status von 2-3", "Einlesen von „liste.csv“". */
export function actionWords(app: Place, entry: HistoryEntry): string {
	const { action } = entry;
	const kind = action.was ?? action.kind;
	if (action.backup) return t.fromBackup(action.about ?? '');
	if (kind === 'import' || kind === 'take-in' || kind === 'begin') {
		return t.describe({ ...action, kind });
	}
	if (kind === 'erase') return t.erased(action.count ?? 1);
	const all = touchedBy(entry);
	const whole = all.filter((one) => one.whole);
	if (kind === 'create' || kind === 'delete' || kind === 'restore') {
		const main = whole.filter(({ entity, id }) => ownerOf(app, entity, id) === undefined);
		const told = main.length > 0 ? main : whole;
		const [one] = told;
		if (one) return t[kind](told.length === 1 ? nameOf(app, one) : countOf(app, told));
		return action.about ? t[kind](t.quoted(action.about)) : t.change;
	}
	const [one] = all;
	if (!one) return t.change;
	if (all.length === 1) return partOrFields(app, one);
	const owners = new Set(all.map(({ entity, id }) => ownerOf(app, entity, id) ?? id));
	if (owners.size === 1) return t.changeOf(nameOf(app, { entity: 'measure', id: [...owners][0]! }));
	if (all.some(({ entity }) => entity !== one.entity)) return t.changes;
	return t.of(fieldsIn(app, all), countOf(app, all));
}

function touchedBy({ changes, created }: HistoryEntry): Touched[] {
	const all = new Map<string, Touched>();
	const at = (entity: EntityKey, id: string): Touched => {
		let one = all.get(id);
		if (!one) all.set(id, (one = { entity, id, keys: new Set(), whole: false }));
		return one;
	};
	for (const { entity, id, key } of changes) {
		const one = at(entity, id);
		if (key === 'deleted') one.whole = true;
		else one.keys.add(key);
	}
	for (const [entity, ids] of Object.entries(created)) {
		if (isEntityKey(entity)) for (const id of ids) at(entity, id).whole = true;
	}
	return [...all.values()].filter(({ entity }) => !entityOf(entity).internal);
}

const recordOf = ({ catalogue }: Place, entity: EntityKey, id: string): AnyRec | undefined =>
	catalogue.table(entity).getAny(id);

/** The measure to which a Sachstand, a step or money belongs. */
function ownerOf(app: Place, entity: EntityKey, id: string): string | undefined {
	const owner = recordOf(app, entity, id)?.['measure'];
	return typeof owner === 'string' && owner !== '' ? owner : undefined;
}

/** "2-3", "„Volkshochschule“", "Sachstand zu 2-3". */
function nameOf(app: Place, { entity, id }: Pick<Touched, 'entity' | 'id'>): string {
	const record = recordOf(app, entity, id);
	const label = kindWords(entity, app.levels).one;
	if (!record) return label;
	const owner = ownerOf(app, entity, id);
	if (owner !== undefined) return t.partOf(label, nameOf(app, { entity: 'measure', id: owner }));
	if (entity === 'measure' && typeof record['number'] === 'string' && record['number'] !== '') {
		return record['number'];
	}
	const title = titleOf(entity, record, app.catalogue.names);
	return title === '' ? label : t.quoted(title);
}

function partOrFields(app: Place, one: Touched): string {
	const name = nameOf(app, one);
	if (ownerOf(app, one.entity, one.id) !== undefined) return name;
	return one.keys.size > 0 ? t.of(fieldsIn(app, [one]), name) : t.changeOf(name);
}

/** "Status", "Beginn und Ende" in the order of the form; of many fields not each one. */
function fieldsIn({ ownFields }: Place, all: readonly Touched[]): string {
	const labels = new Set<string>();
	for (const { entity, keys } of all) {
		const declared = Object.entries(entityOf(entity).fields);
		for (const [key, { label }] of declared) if (keys.has(key)) labels.add(label);
		for (const { id, label } of ownFields) if (keys.has(id)) labels.add(label);
	}
	return labels.size === 0 || labels.size > 2 ? t.values : [...labels].join(t.and);
}

/** "12 Maßnahmen", by the town's own word. */
function countOf({ levels }: Place, all: readonly Touched[]): string {
	const entity = all[0]!.entity;
	if (all.some((one) => one.entity !== entity)) return t.several(all.length);
	const { one, many } = kindWords(entity, levels);
	return plural(all.length, one, many);
}
