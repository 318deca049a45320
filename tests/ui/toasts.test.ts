import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import ToastList from '../../src/ui/toast-list.svelte';
import { Toasts } from '../../src/ui/toasts.svelte.ts';

beforeEach(() => {
	vi.useFakeTimers();
});
afterEach(() => {
	vi.useRealTimers();
});

const texts = (toasts: Toasts) => toasts.list.map(({ text }) => text);

test('a message goes by itself, one with an action later, what went wrong stays', () => {
	const toasts = new Toasts();
	toasts.push({ text: 'Gespeichert.' });
	toasts.push({ text: 'Geändert.', action: { label: 'Rückgängig', run: vi.fn() } });
	toasts.push({ text: 'Nicht eingelesen.', tone: 'danger' });
	vi.advanceTimersByTime(6_000);
	expect(texts(toasts)).toEqual(['Geändert.', 'Nicht eingelesen.']);
	vi.advanceTimersByTime(60_000);
	expect(texts(toasts)).toEqual(['Nicht eingelesen.']);
});

test('waits while it is looked at and then has only the rest of its time', () => {
	const toasts = new Toasts();
	toasts.push({ text: 'Gespeichert.' });
	vi.advanceTimersByTime(5_000);
	toasts.pause();
	vi.advanceTimersByTime(60_000);
	expect(texts(toasts)).toEqual(['Gespeichert.']);
	toasts.resume();
	vi.advanceTimersByTime(999);
	expect(texts(toasts)).toEqual(['Gespeichert.']);
	vi.advanceTimersByTime(1);
	expect(texts(toasts)).toEqual([]);
});

test('a long message stays as long as it takes to read', () => {
	const toasts = new Toasts();
	const text = 'Der Filter zeigt jetzt etwas anderes. '.repeat(4).trim();
	toasts.push({ text });
	vi.advanceTimersByTime(10_000);
	expect(texts(toasts)).toEqual([text]);
	vi.advanceTimersByTime(60_000);
	expect(texts(toasts)).toEqual([]);
});

test('the same message stands once, and never more than four at a time', () => {
	const toasts = new Toasts();
	for (const text of ['A', 'B', 'A', 'C', 'D', 'E']) toasts.push({ text, sticky: true });
	expect(texts(toasts)).toEqual(['A', 'C', 'D', 'E']);
});

test('is announced, its action runs once and takes it away, × closes it', async () => {
	vi.useRealTimers();
	const toasts = new Toasts();
	const run = vi.fn();
	render(ToastList, { toasts });
	toasts.push({ text: 'Status geändert.', action: { label: 'Rückgängig', run } });
	toasts.push({ text: 'Die Datei ist beschädigt.', tone: 'danger' });
	flushSync();
	expect(screen.getByRole('status')).toHaveTextContent('Status geändert.');
	await userEvent.click(screen.getByRole('button', { name: 'Rückgängig' }));
	expect(run).toHaveBeenCalledTimes(1);
	expect(screen.queryByRole('status')).not.toBeInTheDocument();
	const alert = screen.getByRole('alert');
	await userEvent.click(within(alert).getByRole('button', { name: 'Meldung schließen' }));
	expect(toasts.list).toEqual([]);
});

test('leads to what it is about, and stays for its action', () => {
	vi.useRealTimers();
	const toasts = new Toasts();
	const link = { label: 'Papierkorb ansehen', href: '#/einstellungen/papierkorb' };
	toasts.push({
		text: 'Liegt im Papierkorb.',
		link,
		action: { label: 'Rückgängig', run: vi.fn() }
	});
	render(ToastList, { toasts });
	const shown = screen.getByRole('link', { name: link.label });
	expect(shown).toHaveAttribute('href', link.href);
	expect(screen.getByRole('button', { name: 'Rückgängig' })).toBeVisible();
});
