import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import Menu from '../../src/ui/menu.svelte';
import { nextEntry, readingEntries, type MenuEntry } from '../../src/ui/menu.ts';

function show(extra: Partial<Record<'print' | 'title' | 'locked', () => void>> = {}) {
	const items: MenuEntry[] = [
		{ label: 'Als Tabelle kopieren', keys: 'Strg+C' },
		{ label: 'Drucken', onselect: extra.print },
		'rule',
		{ heading: 'Spalten' },
		{ label: 'Titel', checked: true, onselect: extra.title },
		{ label: 'Gesperrt', disabled: true, onselect: extra.locked },
		{ label: 'In den Papierkorb', danger: true }
	];
	render(Menu, { label: 'Weitere Befehle', items });
	return screen.getByRole('button', { name: 'Weitere Befehle' });
}

test('opens at its button and puts the focus on the first command', async () => {
	const button = show();
	expect(button).toHaveAttribute('aria-expanded', 'false');
	await userEvent.click(button);
	expect(button).toHaveAttribute('aria-expanded', 'true');
	expect(screen.getByRole('menu', { name: 'Weitere Befehle' })).toBeInTheDocument();
	expect(screen.getByRole('menuitem', { name: 'Als Tabelle kopieren' })).toHaveFocus();
});

test('arrows go round, Home and End jump, letters find', async () => {
	show().focus();
	await userEvent.keyboard('{ArrowDown}{ArrowDown}');
	expect(screen.getByRole('menuitem', { name: 'Drucken' })).toHaveFocus();
	await userEvent.keyboard('{Home}{ArrowUp}');
	expect(screen.getByRole('menuitem', { name: 'In den Papierkorb' })).toHaveFocus();
	await userEvent.keyboard('{ArrowDown}');
	expect(screen.getByRole('menuitem', { name: 'Als Tabelle kopieren' })).toHaveFocus();
	await userEvent.keyboard('ti');
	expect(screen.getByRole('menuitemcheckbox', { name: 'Titel' })).toHaveFocus();
});

test('the arrow up on the button opens at the end', async () => {
	show().focus();
	await userEvent.keyboard('{ArrowUp}');
	expect(screen.getByRole('menuitem', { name: 'In den Papierkorb' })).toHaveFocus();
});

test('Esc closes and gives the focus back; a click beside closes', async () => {
	const button = show();
	await userEvent.click(button);
	await userEvent.keyboard('{Escape}');
	expect(screen.queryByRole('menu')).not.toBeInTheDocument();
	expect(button).toHaveFocus();
	await userEvent.click(button);
	await userEvent.click(document.body);
	expect(screen.queryByRole('menu')).not.toBeInTheDocument();
});

test('a second click on the button closes', async () => {
	const button = show();
	await userEvent.click(button);
	await userEvent.click(button);
	expect(screen.queryByRole('menu')).not.toBeInTheDocument();
});

test('a command runs once and closes, a checked one stays open, a disabled one does nothing', async () => {
	const print = vi.fn();
	const title = vi.fn();
	const locked = vi.fn();
	const button = show({ print, title, locked });
	await userEvent.click(button);
	await userEvent.click(screen.getByRole('menuitem', { name: 'Gesperrt' }));
	expect(locked).not.toHaveBeenCalled();
	const checkbox = screen.getByRole('menuitemcheckbox', { name: 'Titel' });
	expect(checkbox).toHaveAttribute('aria-checked', 'true');
	await userEvent.click(checkbox);
	expect(title).toHaveBeenCalledTimes(1);
	expect(screen.getByRole('menu')).toBeInTheDocument();
	await userEvent.click(screen.getByRole('menuitem', { name: 'Drucken' }));
	expect(print).toHaveBeenCalledTimes(1);
	expect(screen.queryByRole('menu')).not.toBeInTheDocument();
});

test.each([
	['ArrowDown', 2, '', 0],
	['ArrowUp', 0, '', 2],
	['ArrowUp', -1, '', 2],
	['Home', 1, '', 0],
	['End', 0, '', 2],
	['s', 0, 's', 1],
	['s', 1, 's', 2],
	['p', 1, 'sp', 2],
	['x', 1, 'x', undefined],
	['Enter', 1, '', undefined]
])('%s at %i with "%s" leads to %s', (key, current, typed, expected) => {
	expect(nextEntry(['Alle', 'Status', 'Spalten'], current, key, typed)).toBe(expected);
});

test('what edits is not offered where one can only read, and leaves no rule of nothing', () => {
	const items: MenuEntry[] = [
		{ label: 'Bearbeiten', edits: true },
		'rule',
		{ label: 'Drucken' },
		'rule',
		{ heading: 'Ordnen' },
		{ label: 'Löschen', edits: true }
	];
	expect(readingEntries(items)).toEqual([{ label: 'Drucken' }]);
	expect(readingEntries([{ label: 'Bearbeiten', edits: true }])).toEqual([]);

	const show: MenuEntry[] = [{ heading: 'Zeigen' }, { label: 'Suchen' }];
	const between: MenuEntry[] = [{ heading: 'Ordnen' }, { label: 'Löschen', edits: true }];
	expect(readingEntries([...between, ...show])).toEqual(show);
});
