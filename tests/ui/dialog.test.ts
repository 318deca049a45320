import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet, flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import ConfirmDialog from '../../src/ui/confirm-dialog.svelte';
import { Confirm } from '../../src/ui/confirm.svelte.ts';
import Dialog from '../../src/ui/dialog.svelte';

const children = createRawSnippet(() => ({ render: () => '<p>Inhalt</p>' }));

test('is named by its title and asks its owner to close it', async () => {
	const onclose = vi.fn();
	render(Dialog, { title: 'Spalten wählen', onclose, children });
	const dialog = screen.getByRole('dialog', { name: 'Spalten wählen' });
	expect(dialog).toHaveAttribute('open');
	await userEvent.click(screen.getByRole('button', { name: 'Schließen' }));
	expect(onclose).toHaveBeenCalledTimes(1);
	expect(dialog).toHaveAttribute('open');
});

test('hands Esc to its owner instead of closing by itself', () => {
	const onclose = vi.fn();
	render(Dialog, { title: 'Spalten', onclose, children });
	const esc = new Event('cancel', { cancelable: true });
	screen.getByRole('dialog').dispatchEvent(esc);
	expect(esc.defaultPrevented).toBe(true);
	expect(onclose).toHaveBeenCalledTimes(1);
});

test('does not take a cancelled file choice inside it for Esc', () => {
	const onclose = vi.fn();
	const file = createRawSnippet(() => ({ render: () => '<input type="file" aria-label="Datei">' }));
	render(Dialog, { title: 'Einlesen', onclose, children: file });
	screen.getByLabelText('Datei').dispatchEvent(new Event('cancel', { bubbles: true }));
	expect(onclose).not.toHaveBeenCalled();
});

test('begins with its first field, not with the button that closes it', () => {
	const fields = createRawSnippet(() => ({
		render: () => '<div><button>Befehl</button><input aria-label="Name"><input></div>'
	}));
	render(Dialog, { title: 'Umbenennen', onclose: vi.fn(), children: fields });
	expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus();
});

test('begins with its answers where there is no field, and with × where there is nothing else', () => {
	const footer = createRawSnippet(() => ({ render: () => '<button class="btn">Fertig</button>' }));
	const { unmount } = render(Dialog, { title: 'Verlauf', onclose: vi.fn(), children, footer });
	expect(screen.getByRole('button', { name: 'Fertig' })).toHaveFocus();
	unmount();
	render(Dialog, { title: 'Verlauf', onclose: vi.fn(), children });
	expect(screen.getByRole('button', { name: 'Schließen' })).toHaveFocus();
});

test('gives the focus back to where it came from', () => {
	const opener = document.createElement('button');
	document.body.append(opener);
	opener.focus();
	const { unmount } = render(Dialog, { title: 'Spalten', onclose: vi.fn(), children });
	screen.getByRole('button', { name: 'Schließen' }).focus();
	expect(opener).not.toHaveFocus();
	unmount();
	expect(opener).toHaveFocus();
	opener.remove();
});

test('a question is answered by its buttons, one question after the other', async () => {
	const confirm = new Confirm();
	render(ConfirmDialog, { confirm });
	const first = confirm.ask({
		title: '3 Maßnahmen in den Papierkorb legen?',
		text: 'Sie lassen sich zurückholen.',
		confirm: 'In den Papierkorb',
		cancel: 'Behalten'
	});
	const second = confirm.ask({
		title: 'Zweite Frage',
		text: ['Eins.', 'Zwei.'],
		confirm: 'Ja, los'
	});
	flushSync();
	expect(screen.getByRole('alertdialog')).toHaveAccessibleName(
		'3 Maßnahmen in den Papierkorb legen?'
	);
	expect(screen.getByRole('alertdialog')).toHaveAccessibleDescription(
		'Sie lassen sich zurückholen.'
	);
	await userEvent.click(screen.getByRole('button', { name: 'Behalten' }));
	await expect(first).resolves.toBe(false);
	expect(screen.getByRole('alertdialog')).toHaveAccessibleName('Zweite Frage');
	await userEvent.click(screen.getByRole('button', { name: 'Ja, los' }));
	await expect(second).resolves.toBe(true);
	expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument();
});
