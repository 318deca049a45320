import { entityOf, isEntityKey, type EntityKey } from '../model/registry.ts';
import type { Change } from './history.ts';
import { timeOf, writerOf } from './stamp.ts';
import type { HistoryEntry } from './undo.ts';

/** What became of a record, as the list of changes can be filtered by. */
export const changeSorts = ['new', 'changed', 'deleted', 'progress'] as const;
export type ChangeSort = (typeof changeSorts)[number];

/** One line of the list: a field that changed, or a record that is new; then there is no field. */
export interface ChangeLine extends Change {
	readonly sort: ChangeSort;
	readonly seq: number;
}

/** Key of a line that tells of a whole new record. */
export const wholeKey = '';

/** The lines of one action, without what the program keeps for itself. */
export function linesOf(entry: HistoryEntry): ChangeLine[] {
	const { action, stamp, seq = 0 } = entry;
	if (action.kind === 'begin') return []; // with that the catalogue is there; nothing of it changed
	const base = { action, stamp, seq, time: timeOf(stamp), writer: writerOf(stamp) };
	const made = newIn(entry).map((record) => ({
		...record,
		...base,
		key: wholeKey,
		from: null,
		to: null,
		sort: record.entity === 'progress' ? ('progress' as const) : ('new' as const)
	}));
	const changed = entry.changes
		.filter(({ entity, key }) => isTold(entity, key))
		.map((change) => ({ ...change, ...base, sort: sortOf(change) }));
	return [...made, ...changed];
}

function newIn({
	created,
	rewind = [],
	action
}: HistoryEntry): { entity: EntityKey; id: string }[] {
	const own = Object.entries(created).flatMap(([entity, ids]) =>
		isEntityKey(entity) ? ids.map((id) => ({ entity, id })) : []
	);
	// What an undo rewound to nothing is not new.
	const fromFile = action.kind === 'undo' ? [] : rewind.filter(({ before }) => before === null);
	return [...own, ...fromFile.map(({ entity, id }) => ({ entity, id }))].filter(
		({ entity }) => !entityOf(entity).internal
	);
}

function isTold(entity: EntityKey, key: string): boolean {
	const { internal, fields } = entityOf(entity);
	return !internal && !(Object.hasOwn(fields, key) && fields[key]?.hidden);
}

function sortOf({ entity, key, to }: Pick<Change, 'entity' | 'key' | 'to'>): ChangeSort {
	if (key === 'deleted' && to) return 'deleted';
	return entity === 'progress' ? 'progress' : 'changed';
}

/** All lines of one record with its parts, the newest first. */
export interface ChangeGroup {
	readonly entity: EntityKey;
	readonly id: string;
	readonly lines: readonly ChangeLine[];
}

/** Lines put together by record; `ownerOf` names the measure to which a part belongs, '' for none. */
export function grouped(
	lines: readonly ChangeLine[],
	ownerOf: (entity: EntityKey, id: string) => string
): ChangeGroup[] {
	const groups = new Map<string, { entity: EntityKey; id: string; lines: ChangeLine[] }>();
	for (const line of lines) {
		const owner = ownerOf(line.entity, line.id);
		const [entity, id] = owner === '' ? [line.entity, line.id] : (['measure', owner] as const);
		const group = groups.get(id);
		if (group) group.lines.push(line);
		else groups.set(id, { entity, id, lines: [line] });
	}
	return [...groups.values()];
}
