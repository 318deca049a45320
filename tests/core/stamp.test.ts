import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasSeen, isStamp, joinSeen, nextStamp, timeOf, writerOf } from '../../src/core/stamp.ts';

const writer = 'k3f9x2qa';

test('cases 12, 13: stamps of one writer rise, whatever its clock does', () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: -1e12, max: 4e14 }), { minLength: 2 }), (clock) => {
			let last: string | undefined;
			for (const now of clock) {
				const next = nextStamp(last, now, writer);
				expect(isStamp(next)).toBe(true);
				if (last !== undefined) expect(next > last).toBe(true);
				last = next;
			}
		})
	);
});

test('a stamp tells its time and writer', () => {
	const stamp = nextStamp(undefined, Date.UTC(2026, 10, 20, 8, 14, 3, 120), writer);
	expect(stamp).toBe('2026-11-20T08:14:03.120Z-0000-k3f9x2qa');
	expect(timeOf(stamp)).toBe(Date.UTC(2026, 10, 20, 8, 14, 3, 120));
	expect(writerOf(stamp)).toBe(writer);
});

test('what was seen is counted per writer', () => {
	const [one, two] = [nextStamp(undefined, 1, 'aaaaaaaa'), nextStamp(undefined, 2, 'bbbbbbbb')];
	const seen = joinSeen({ aaaaaaaa: one }, { bbbbbbbb: two });
	expect(hasSeen(seen, one)).toBe(true);
	expect(hasSeen(seen, nextStamp(one, 1, 'aaaaaaaa'))).toBe(false);
	expect(hasSeen({}, one)).toBe(false);
	expect(hasSeen(seen, nextStamp(undefined, 1, 'constructor'))).toBe(false);
});
