import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { expendable, isShrunk, surplus, type Ringed } from '../../src/core/ring.ts';

const backup = (id: number, day: string, records = 100): Ringed => ({ id, day, records });
const dayOf = (n: number): string => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10);

/** What is left when every new backup is followed by a look at which ones may go. */
function kept(all: readonly Ringed[]): Ringed[] {
	let ring: Ringed[] = [];
	for (const next of all) {
		ring = [...ring, next];
		const gone = new Set(surplus(ring));
		ring = ring.filter(({ id }) => !gone.has(id));
	}
	return ring;
}

describe('case 47: which backups stay', () => {
	test('of 60 on 60 days the 30 newest', () => {
		const ring = kept(Array.from({ length: 60 }, (_, n) => backup(n + 1, dayOf(n))));
		expect(ring.map(({ id }) => id)).toEqual(Array.from({ length: 30 }, (_, n) => n + 31));
	});

	test('of 60 on one day the 30 newest, and the last of each day before', () => {
		const before = Array.from({ length: 40 }, (_, n) => backup(n + 1, dayOf(n)));
		const today = Array.from({ length: 60 }, (_, n) => backup(n + 41, dayOf(40)));
		const ids = kept([...before, ...today]).map(({ id }) => id);
		expect(ids).toEqual([
			...Array.from({ length: 20 }, (_, n) => n + 21),
			...Array.from({ length: 30 }, (_, n) => n + 71)
		]);
	});

	test('a clock at 1970 makes a new backup no old one', () => {
		const before = Array.from({ length: 30 }, (_, n) => backup(n + 1, dayOf(n)));
		const ids = kept([...before, backup(31, '1970-01-01'), backup(32, '1970-01-01')]).map(
			({ id }) => id
		);
		expect(ids).toContain(32);
		expect(ids).toContain(31);
		expect(ids).not.toContain(1);
	});

	test.each([0, 1, 49])('none goes while the newest holds %i records and the former 100', (n) => {
		const full = Array.from({ length: 30 }, (_, i) => backup(i + 1, dayOf(0)));
		expect(surplus([...full, backup(31, dayOf(1), n)])).toEqual([]);
		expect(surplus([...full, backup(31, dayOf(0), 50)])).toEqual([1]);
	});

	const ringed = fc.array(
		fc.record({ day: fc.integer({ min: 0, max: 40 }), records: fc.nat({ max: 300 }) }),
		{ maxLength: 120 }
	);

	test('whatever happens: the 30 newest are there, the newest of each latest day, and not many more', () => {
		fc.assert(
			fc.property(ringed, (some) => {
				const all = some.map(({ day, records }, i) => backup(i + 1, dayOf(day), records));
				const gone = new Set(surplus(all));
				const left = all.filter(({ id }) => !gone.has(id));
				for (const { id } of all.slice(-30)) expect(gone.has(id)).toBe(false);
				const newestFirst = [...all].reverse();
				const latest = [...new Set(newestFirst.map(({ day }) => day))].slice(0, 21);
				for (const day of latest)
					expect(left).toContain(newestFirst.find((one) => one.day === day));
				const [last, former] = newestFirst;
				const looksLost = !last || isShrunk(former?.records ?? 0, last.records);
				if (looksLost) expect(gone.size).toBe(0);
				else expect(left.length).toBeLessThanOrEqual(51 + 9); // 300 halved nine times is nothing
			})
		);
	});

	test('the last full one stays, however often a shrunk catalogue is saved, and shrinks again', () => {
		const states = [...Array<number>(40).fill(100), ...Array<number>(60).fill(40)];
		const ring = kept(
			[...states, ...Array<number>(60).fill(15)].map((n, i) => backup(i + 1, dayOf(i), n))
		);
		expect(ring.map(({ id }) => id)).toEqual(expect.arrayContaining([40, 100]));
		expect(ring).toHaveLength(32);
	});

	test('the newest backup with twice as many records as the newest one never goes', () => {
		fc.assert(
			fc.property(ringed, (some) => {
				const all = some.map(({ day, records }, i) => backup(i + 1, dayOf(day), records));
				const now = all.at(-1)?.records ?? 0;
				const full = all.findLast(({ records }) => records > 0 && records >= 2 * now);
				if (full) expect(surplus(all)).not.toContain(full.id);
				const automatic = all.map((one) => ({ ...one, automatic: true }));
				if (full) expect(expendable(automatic, now)).not.toContain(full.id);
			})
		);
	});

	test('the order in which they are read is of no matter', () => {
		fc.assert(
			fc.property(ringed, (some) => {
				const all = some.map(({ day, records }, i) => backup(i + 1, dayOf(day), records));
				expect(surplus([...all].reverse())).toEqual(surplus(all));
			})
		);
	});
});

describe('what makes room on a full disk', () => {
	const all = [1, 2, 3, 4, 5, 6].map((id) => ({ ...backup(id, dayOf(id)), automatic: id !== 2 }));

	test('is what the program made by itself, but the three newest', () => {
		expect(expendable(all, 100)).toEqual([3, 1]);
	});

	test('is nothing where the state to be saved looks like a loss', () => {
		expect(expendable(all, 49)).toEqual([]);
		expect(expendable(all, 0)).toEqual([]);
	});
});
