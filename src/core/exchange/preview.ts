import { compareWords } from '../../model/natural.ts';
import type { Row } from '../../model/record.ts';
import { entityKeys, type AnyRec, type EntityKey, type Rec } from '../../model/registry.ts';
import { isEmptied } from '../deletion.ts';
import { namesOver } from '../names.ts';
import { present } from '../record.ts';
import { isGone } from '../write.ts';
import { outcomes, type Comparison, type Outcome, type RecordDifference } from './compare.ts';
import { calledIn, describe, type Described, type Surroundings } from './describe.ts';

/** How many records have which outcome. */
export type Counts = Readonly<Record<Outcome, number>>;

/** Everything that a file would change, in the order of the list, told page by page. */
export interface Preview {
	readonly counts: Counts;
	/** The lines of the list; of one outcome, if it is named. */
	readonly page: (outcome: Outcome | 'all', from: number, count: number) => Described[];
}

/** Counts and orders the differences; their words are made when a page is asked for. */
export function makePreview(
	{ differences }: Comparison,
	stored: Readonly<Record<EntityKey, readonly Row[]>>
): Preview {
	const around = surroundingsOf(differences, stored);
	const lists = new Map<Outcome, readonly RecordDifference[]>(
		outcomes.map((outcome) => [
			outcome,
			inOrder(
				differences.filter((one) => one.outcome === outcome),
				around
			)
		])
	);
	const all = [...lists.values()].flat();
	return {
		counts: countOutcomes(differences),
		page: (outcome, from, count) =>
			(outcome === 'all' ? all : (lists.get(outcome) ?? []))
				.slice(from, from + count)
				.map((one) => describe(one, around))
	};
}

/** How many of the records have which outcome. */
function countOutcomes(records: readonly { readonly outcome: Outcome }[]): Counts {
	const counts = Object.fromEntries(outcomes.map((key) => [key, 0])) as Record<Outcome, number>;
	for (const { outcome } of records) counts[outcome]++;
	return counts;
}

function inOrder(
	differences: readonly RecordDifference[],
	{ names }: Surroundings
): readonly RecordDifference[] {
	const keyed = differences.map((one) => {
		const { name, owner } = calledIn(one, names);
		return { one, rank: entityKeys.indexOf(one.entity), name: owner || name };
	});
	keyed.sort((a, b) => a.rank - b.rank || compareWords(a.name, b.name));
	return keyed.map(({ one }) => one);
}

/** The records as they will be, for the names in the list; those that go keep theirs. */
function surroundingsOf(
	differences: readonly RecordDifference[],
	stored: Readonly<Record<EntityKey, readonly Row[]>>
): Surroundings {
	const tables = new Map(
		entityKeys.map((key) => [key, new Map(stored[key].map((row) => [row.id, row]))])
	);
	const former = new Map<string, Row>();
	for (const { entity, before, after } of differences) {
		if (before && (isGone(after) || isEmptied(after))) former.set(`${entity} ${after.id}`, before);
		tables.get(entity)?.set(after.id, after);
	}
	const records = new Map<EntityKey, ReadonlyMap<string, AnyRec>>();
	const of = (entity: EntityKey): ReadonlyMap<string, AnyRec> => {
		let known = records.get(entity);
		if (!known) {
			const rows = [...(tables.get(entity)?.values() ?? [])].filter((row) => !isGone(row));
			known = new Map(rows.map((row) => [row.id, present(entity, row)]));
			records.set(entity, known);
		}
		return known;
	};
	const lists = new Map<EntityKey, readonly AnyRec[]>();
	const names = namesOver({
		get: (entity, id) => of(entity).get(id),
		former: (entity, id) => former.get(`${entity} ${id}`) ?? tables.get(entity)?.get(id),
		all(entity) {
			let list = lists.get(entity);
			if (!list) lists.set(entity, (list = [...of(entity).values()]));
			return list;
		}
	});
	return { names, own: [...of('own-field').values()] as unknown as Rec<'own-field'>[] };
}
