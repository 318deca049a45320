import { afterEach, expect, test } from 'vitest';
import { local } from '../../src/data/local.ts';
import { beginVisit, lastVisit } from '../../src/data/visits.ts';

const hour = 3_600_000;
const monday = Date.parse('2026-11-16T08:00:00Z');

afterEach(() => local.clear('wegmarke'));

test('a visit begins after a break; loading the page anew goes on with it', () => {
	beginVisit('k', monday);
	expect(lastVisit('k')).toBeUndefined();
	beginVisit('k', monday + hour);
	expect(lastVisit('k')).toBeUndefined();
	beginVisit('k', monday + 24 * hour);
	expect(lastVisit('k')).toBe(monday + hour);
	beginVisit('k', monday + 25 * hour);
	expect(lastVisit('k')).toBe(monday + hour);
	expect(lastVisit('other')).toBeUndefined();
});

test('case 12: a clock that was set back begins a new visit instead of hiding what is new', () => {
	beginVisit('k', monday);
	beginVisit('k', monday - 1000 * hour);
	expect(lastVisit('k')).toBe(monday);
});

test('a damaged note is the first visit again', () => {
	local.set('wegmarke.visit.k', '{"at":');
	expect(lastVisit('k')).toBeUndefined();
	beginVisit('k', monday);
	expect(lastVisit('k')).toBeUndefined();
});
