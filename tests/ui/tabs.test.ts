import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { expect, test, vi } from 'vitest';
import Tabs from '../../src/ui/tabs.svelte';

const tabs = [
	{ id: 'progress', label: 'Sachstand', count: 3 },
	{ id: 'steps', label: 'Schritte', count: 4 },
	{ id: 'history', label: 'Verlauf' }
] as const;

function show(selected: 'progress' | 'steps' | 'history', onselect = vi.fn()) {
	const children = createRawSnippet<[string]>((id) => ({
		render: () => `<p>Inhalt von ${id()}</p>`
	}));
	render(Tabs, { label: 'Einzelheiten', tabs, selected, onselect, children });
	return onselect;
}

test('shows the panel of the selected tab and names it by that tab', () => {
	show('steps');
	expect(screen.getByRole('tab', { selected: true })).toHaveAccessibleName('Schritte 4');
	expect(screen.getByRole('tabpanel', { name: 'Schritte 4' })).toHaveTextContent(
		'Inhalt von steps'
	);
});

test('only the selected tab is a stop of the Tab key', () => {
	show('steps');
	const stops = screen.getAllByRole('tab').filter((tab) => tab.tabIndex === 0);
	expect(stops.map((tab) => tab.textContent.trim())).toEqual(['Schritte 4']);
});

test.each([
	['{ArrowRight}', 'steps', 'history'],
	['{ArrowRight}', 'history', 'progress'],
	['{ArrowLeft}', 'progress', 'history'],
	['{Home}', 'history', 'progress'],
	['{End}', 'progress', 'history']
] as const)('%s on %s selects %s and takes the focus along', async (key, from, to) => {
	const onselect = show(from);
	screen.getByRole('tab', { selected: true }).focus();
	await userEvent.keyboard(key);
	expect(onselect).toHaveBeenCalledExactlyOnceWith(to);
	const label = tabs.find(({ id }) => id === to)?.label ?? '';
	expect(screen.getByRole('tab', { name: new RegExp(label) })).toHaveFocus();
});

test('a click selects, other keys do nothing', async () => {
	const onselect = show('progress');
	screen.getByRole('tab', { selected: true }).focus();
	await userEvent.keyboard('x');
	expect(onselect).not.toHaveBeenCalled();
	await userEvent.click(screen.getByRole('tab', { name: 'Verlauf' }));
	expect(onselect).toHaveBeenCalledExactlyOnceWith('history');
});
