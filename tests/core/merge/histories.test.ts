import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonical, same as sameValue } from '../../../src/core/register.ts';
import { purgeRow } from '../../../src/core/write.ts';
import type { Row } from '../../../src/model/record.ts';
import { mergeStates, namesIn, stepOf, textOf, World, type State } from './world.ts';

/*
 * Long random histories of three to five laptops. `npm run fuzz` plays as many as one likes.
 */

const runs = Number(process.env['FUZZ_RUNS'] ?? 10_000);
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 2 ** 31);

/** What is wrong with a history; nothing if all properties hold. */
function fault(world: World): string | undefined {
	const [a, b, c] = world.laptops.map(({ rows }) => rows) as [State, State, State];
	if (!same(mergeStates(a, b), mergeStates(b, a))) return 'not commutative';
	const [left, right] = [mergeStates(mergeStates(a, b), c), mergeStates(a, mergeStates(b, c))];
	if (textOf(left) !== textOf(right)) return 'not associative';
	if (!same(mergeStates(a, copyOf(a)), a)) return 'not idempotent';
	const states = [...world.files, ...world.laptops.map(({ rows }) => rows)];
	const all = states.reduce(mergeStates);
	if (!same(all, states.reduceRight(mergeStates))) return 'depends on the order of files';
	for (const state of states)
		if (!same(mergeStates(all, state), all)) return 'an old file changes it';
	return purgedFault(world, all) ?? exactnessFault(world, all);
}

const same = (x: State, y: State): boolean =>
	x.size === y.size && [...x].every(([id, row]) => sameValue(row, y.get(id)));

const copyOf = (state: State): State =>
	new Map(JSON.parse(JSON.stringify([...state])) as [string, Row][]);

function purgedFault({ purged }: World, all: State): string | undefined {
	for (const [id, stamp] of purged) {
		const [found, rule] = [all.get(id), purgeRow(id, stamp)];
		if (JSON.stringify(found) !== JSON.stringify(rule)) return `${id} is not erased`;
	}
	return undefined;
}

/** A value is visible if and only if nobody to whom it was shown replaced it. */
function exactnessFault({ purged, written, replaced }: World, all: State): string | undefined {
	const visible = new Set([...all.values()].flatMap(namesIn));
	for (const name of written) {
		const stays = !replaced.has(name) && !purged.has(name.slice(0, 2));
		if (visible.has(name) !== stays) return `${name} ${stays ? 'vanished' : 'came back'}`;
	}
	return undefined;
}

test('two values are the same if and only if their texts are', () => {
	const json = fc.jsonValue({ maxDepth: 2 });
	fc.assert(
		fc.property(json, json, fc.boolean(), (a, b, equal) => {
			const other = equal ? (JSON.parse(JSON.stringify(a)) as unknown) : b;
			expect(sameValue(a, other)).toBe(canonical(a) === canonical(other));
		})
	);
});

test(
	`cases 1, 2, 3, 4, 5, 9, 10, 11, 12, 13, 15, 16, 17, 24: ${runs} histories merge in any order, any ` +
		'number of times, exactly',
	() => {
		const code = fc.integer({ min: 0, max: 2 ** 40 });
		const property = fc.property(
			fc.integer({ min: 3, max: 5 }),
			fc.array(code, { minLength: 5, maxLength: 80, size: 'max' }),
			(laptops, codes) => {
				const world = new World(laptops);
				for (const one of codes) world.do(stepOf(one));
				const wrong = fault(world);
				if (wrong) throw new Error(wrong);
			}
		);
		fc.assert(property, { numRuns: runs, seed });
		expect(seed).toBeGreaterThanOrEqual(0);
	},
	24 * 3_600_000
);
