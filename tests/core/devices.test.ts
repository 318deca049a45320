import { expect, test } from 'vitest';
import { clockTrouble, knownDevices, strangers } from '../../src/core/devices.ts';

const at = (day: string, writer: string) => `2026-11-${day}T08:00:00.000Z-0000-${writer}`;
const device = (id: string, label: string, writers: string[]) => ({ id, label, writers });

test('the last contact with a device is the newest of its stamps that arrived in any record', () => {
	const devices = [
		device('one', 'Laptop Rathaus', ['aaaa1111', 'aaaa2222']),
		device('two', 'Bürgerhaus', ['bbbb1111']),
		device('three', 'Nie gehört', ['cccc1111'])
	];
	const records = [
		{ seen: { aaaa1111: at('02', 'aaaa1111'), bbbb1111: at('05', 'bbbb1111') } },
		{ seen: { aaaa2222: at('03', 'aaaa2222'), aaaa1111: at('01', 'aaaa1111') } }
	];
	expect(knownDevices(devices, records)).toEqual([
		{ id: 'two', label: 'Bürgerhaus', last: Date.UTC(2026, 10, 5, 8) },
		{ id: 'one', label: 'Laptop Rathaus', last: Date.UTC(2026, 10, 3, 8) },
		{ id: 'three', label: 'Nie gehört' }
	]);
});

test('case 12: a wrong clock is noticed, a few minutes are not', () => {
	const now = Date.UTC(2026, 10, 20);
	expect(clockTrouble(now + 9 * 60_000, now)).toBeUndefined();
	expect(clockTrouble(now - 40 * 86_400_000, now)).toBeUndefined();
	expect(clockTrouble(now + 11 * 60_000, now)).toBe('ahead');
	expect(clockTrouble(Date.UTC(1970, 0), now)).toBe('behind');
	expect(clockTrouble(NaN, now)).toBeUndefined();
});

test('devices that nobody here has heard of are named', () => {
	const row = (id: string, label?: string) => ({
		id,
		...(label === undefined ? {} : { label }),
		stamps: {},
		seen: {}
	});
	const found = strangers([row('a', 'Laptop'), row('b', 'Neu'), row('c')], new Set(['a']));
	expect(found).toEqual(['Neu', '']);
});
