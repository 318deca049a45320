import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { StorageError, type StorageFault } from '../../../src/data/storage-error.ts';
import { Updates } from '../../../src/data/updates.ts';
import { faultText } from '../../../src/i18n/de/faults.ts';
import { faultToast } from '../../../src/views/fault/fault-toast.ts';
import Fault from '../../../src/views/fault/fault.svelte';

afterEach(() => vi.restoreAllMocks());

describe('the page in place of a program that cannot start', { timeout: 20_000 }, () => {
	test.each([
		['full', /kein Platz mehr/],
		['newer', /neuer als dieses Programm/],
		['blocked', /anderes Fenster hält die Daten fest/],
		['unavailable', /gibt seinen Speicher nicht frei/],
		['cancelled', /konnte nicht starten/]
	] as const)('%s: says what is the matter and what to do', (code: StorageFault, title) => {
		render(Fault, { error: new StorageError(code), updates: new Updates() });
		expect(screen.getByRole('heading', { level: 1, name: title })).toBeVisible();
		expect(screen.getAllByRole('listitem').length).toBeGreaterThan(1);
		expect(screen.getByRole('button', { name: 'Neu laden' })).toBeVisible();
	});

	test('an error of the program gets a page, too, and shows no code', () => {
		render(Fault, { error: new TypeError('x is undefined'), updates: new Updates() });
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('konnte nicht starten');
		expect(screen.getByRole('main')).not.toHaveTextContent('undefined');
	});

	test('case 45: a part of the program that cannot be fetched is named as such', () => {
		const message = 'Failed to fetch dynamically imported module: https://example.org/a.js';
		render(Fault, { error: new TypeError(message), updates: new Updates() });
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('noch nicht vollständig');
		expect(screen.getByRole('main')).not.toHaveTextContent('example.org');
	});

	test('case 38: an old program with a newer database changes to the version that waits', async () => {
		const updates = new Updates();
		vi.spyOn(updates, 'waiting', 'get').mockReturnValue(true);
		const accept = vi.spyOn(updates, 'accept').mockImplementation(() => undefined);
		render(Fault, { error: new StorageError('newer'), updates });
		await userEvent.click(screen.getByRole('button', { name: 'Neu laden' }));
		expect(accept).toHaveBeenCalledTimes(1);
	});

	test('says when there is nothing to rescue', async () => {
		render(Fault, { error: new StorageError('unavailable'), updates: new Updates() });
		await userEvent.click(screen.getByRole('button', { name: 'Daten in eine Datei sichern' }));
		await vi.waitFor(
			() => expect(screen.getByRole('status')).toHaveTextContent(/keine Daten/),
			{ timeout: 10_000 } // its code is loaded when it is asked for
		);
	});

	test('says when not even reading is possible', async () => {
		vi.spyOn(indexedDB, 'open').mockImplementation(() => {
			throw new DOMException('', 'SecurityError');
		});
		vi.spyOn(indexedDB, 'databases').mockImplementation(() => {
			throw new DOMException('', 'SecurityError');
		});
		render(Fault, { error: new StorageError('unavailable'), updates: new Updates() });
		await userEvent.click(screen.getByRole('button', { name: 'Daten in eine Datei sichern' }));
		await vi.waitFor(() => expect(screen.getByRole('status')).not.toHaveTextContent('gelesen'));
		expect(screen.getByRole('status')).toHaveTextContent(/keine Daten|nicht möglich/);
	});
});

describe('the message about a failure', () => {
	test('a full disk comes with a download', () => {
		const message = faultToast(new StorageError('full'));
		expect(message.text).toBe(faultText({ code: 'full' }));
		expect(message.action?.label).toBe('Kopie herunterladen');
	});

	test.each([
		'Failed to fetch dynamically imported module: https://stadt.example/assets/x.js',
		'error loading dynamically imported module: https://stadt.example/assets/x.js',
		'Importing a module script failed.'
	])('case 38: a part of the program that is gone is said without a code: %s', (message) => {
		const { text } = faultToast(new TypeError(message));
		expect(text).toContain('neue Fassung');
		expect(text).not.toContain('assets');
	});

	test('others come alone', () => {
		expect(faultToast(new Error('x')).action).toBeUndefined();
		expect(faultToast(undefined).tone).toBe('danger');
	});
});
