import { render, screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import Combobox from '../../src/ui/combobox.svelte';
import { inGroups, matching, namedBy, type Option } from '../../src/ui/options.ts';
import TokenInput from '../../src/ui/token-input.svelte';

const options: Option[] = [
	{ value: 'a1', label: 'Volkshochschule', hint: 'VHS', group: 'Eigene' },
	{ value: 'a2', label: 'Fachbereich Soziales', group: 'Eigene' },
	{ value: 'a3', label: 'Bücherei', group: 'Eigene' },
	{ value: 'a4', label: 'Caritas', group: 'Vereine' }
];

describe('Combobox', () => {
	const onpick = vi.fn();
	const onnew = vi.fn();
	beforeEach(() => vi.clearAllMocks());

	function show(props: { value?: string | null; onnew?: (text: string) => void } = {}) {
		render(Combobox, { options, onpick, 'aria-label': 'Zuständig', ...props });
		return screen.getByRole('combobox', { name: 'Zuständig' });
	}

	test('shows the chosen option, opens by arrow and marks it', async () => {
		const input = show({ value: 'a2' });
		expect(input).toHaveValue('Fachbereich Soziales');
		expect(input).toHaveAttribute('aria-expanded', 'false');
		input.focus();
		await userEvent.keyboard('{ArrowDown}');
		expect(input).toHaveAttribute('aria-expanded', 'true');
		expect(screen.getByRole('option', { name: 'Fachbereich Soziales' })).toHaveAttribute(
			'aria-selected',
			'true'
		);
		const active = screen.getByRole('option', { name: /Volkshochschule/ });
		expect(input).toHaveAttribute('aria-activedescendant', active.id);
	});

	test('filters while typing, also by hint and without umlauts, and takes the active one by Enter', async () => {
		const input = show();
		await userEvent.type(input, 'buech');
		expect(screen.getAllByRole('option')).toHaveLength(1);
		await userEvent.keyboard('{Enter}');
		expect(onpick).toHaveBeenLastCalledWith('a3');
		expect(input).toHaveValue('Bücherei');
		await userEvent.clear(input);
		await userEvent.type(input, 'vhs{Enter}');
		expect(onpick).toHaveBeenLastCalledWith('a1');
	});

	test('takes an option by mouse', async () => {
		const input = show();
		await userEvent.click(input);
		await userEvent.click(screen.getByRole('option', { name: 'Caritas' }));
		expect(onpick).toHaveBeenCalledExactlyOnceWith('a4');
		expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
	});

	test('Esc gives the former value back', async () => {
		const input = show({ value: 'a2' });
		await userEvent.clear(input);
		await userEvent.type(input, 'car');
		await userEvent.keyboard('{Escape}');
		expect(input).toHaveValue('Fachbereich Soziales');
		expect(onpick).not.toHaveBeenCalled();
	});

	test('leaving with words that name nothing keeps the former value', async () => {
		const input = show({ value: 'a2' });
		await userEvent.clear(input);
		await userEvent.type(input, 'Irgendwer');
		await userEvent.tab();
		expect(input).toHaveValue('Fachbereich Soziales');
		expect(onpick).not.toHaveBeenCalled();
	});

	test('leaving it empty takes the value away', async () => {
		const input = show({ value: 'a2' });
		await userEvent.clear(input);
		await userEvent.tab();
		expect(onpick).toHaveBeenCalledExactlyOnceWith(null);
	});

	test('offers a new word only where that is allowed, and not for a known one', async () => {
		const input = show({ onnew });
		await userEvent.type(input, 'Sportbund');
		await userEvent.click(screen.getByRole('option', { name: '„Sportbund“ neu anlegen' }));
		expect(onnew).toHaveBeenCalledExactlyOnceWith('Sportbund');
		await userEvent.clear(input);
		await userEvent.type(input, 'caritas');
		expect(screen.queryByRole('option', { name: /neu anlegen/ })).not.toBeInTheDocument();
	});

	test('says so when nothing fits', async () => {
		await userEvent.type(show(), 'xyz');
		expect(screen.queryAllByRole('option')).toHaveLength(0);
		expect(screen.getByRole('listbox')).toHaveTextContent('Nichts gefunden.');
	});
});

describe('TokenInput', () => {
	const onadd = vi.fn();
	const onremove = vi.fn();
	beforeEach(() => vi.clearAllMocks());

	function show() {
		render(TokenInput, {
			label: 'Beteiligte',
			values: ['a1', 'a4'],
			options,
			onadd,
			onremove,
			'aria-label': 'Beteiligte'
		});
		return screen.getByRole('combobox', { name: 'Beteiligte' });
	}

	test('lists the chosen values by name and does not offer them again', async () => {
		const input = show();
		const list = screen.getByRole('list', { name: 'Beteiligte: ausgewählt' });
		expect(within(list).getAllByRole('listitem')).toHaveLength(2);
		await userEvent.click(input);
		const offered = screen.getAllByRole('option').map((option) => option.textContent.trim());
		expect(offered).toEqual(['Fachbereich Soziales', 'Bücherei']);
	});

	test('adds by typing, says it, and is empty for the next one', async () => {
		const input = show();
		await userEvent.type(input, 'sozi{Enter}');
		expect(onadd).toHaveBeenCalledExactlyOnceWith('a2');
		expect(input).toHaveValue('');
		expect(screen.getByRole('status')).toHaveTextContent('Fachbereich Soziales hinzugefügt');
	});

	test('removes by button and by Backspace in the empty input only', async () => {
		const input = show();
		await userEvent.click(screen.getByRole('button', { name: 'Volkshochschule entfernen' }));
		expect(onremove).toHaveBeenCalledExactlyOnceWith('a1');
		expect(input).toHaveFocus();
		await userEvent.type(input, 'x{Backspace}');
		expect(onremove).toHaveBeenCalledTimes(1);
		await userEvent.keyboard('{Backspace}');
		expect(onremove).toHaveBeenLastCalledWith('a4');
	});
});

describe('options', () => {
	test('all words must be found, beginnings come first', () => {
		const list = ['Amt Süd', 'Südstadt', 'Sued'].map((label) => ({ value: label, label }));
		expect(matching(list, 'süd').map(({ value }) => value)).toEqual([
			'Südstadt',
			'Sued',
			'Amt Süd'
		]);
		expect(matching(list, 'amt süd').map(({ value }) => value)).toEqual(['Amt Süd']);
		expect(matching(list, ' ')).toBe(list);
	});

	test('a name counts whatever its case, but only as a whole', () => {
		expect(namedBy(options, ' caritas ')?.value).toBe('a4');
		expect(namedBy(options, 'carita')).toBeUndefined();
	});

	test('groups keep the order of their first option', () => {
		const groups = inGroups([...options, { value: 'a5', label: 'Ohne' }]);
		expect(groups.map(({ group, members }) => [group, members.length])).toEqual([
			['', 1],
			['Eigene', 3],
			['Vereine', 1]
		]);
	});
});
