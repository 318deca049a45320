import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { createRawSnippet } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import Checkbox from '../../src/ui/checkbox.svelte';
import DateInput from '../../src/ui/date-input.svelte';
import Field from '../../src/ui/field.svelte';
import type { FieldAttributes } from '../../src/ui/field.ts';
import RadioGroup from '../../src/ui/radio-group.svelte';
import Select from '../../src/ui/select.svelte';
import TextArea from '../../src/ui/text-area.svelte';
import TextInput from '../../src/ui/text-input.svelte';

test('a field gives its input name, help and error', () => {
	const children = createRawSnippet<[FieldAttributes]>((attributes) => ({
		render: () => {
			const { id, 'aria-describedby': described, 'aria-invalid': invalid } = attributes();
			return `<input id="${id}" aria-describedby="${described}" aria-invalid="${invalid}">`;
		}
	}));
	render(Field, { label: 'Ende', help: 'Auch vage.', error: 'Monat 13 gibt es nicht.', children });
	const input = screen.getByRole('textbox', { name: 'Ende' });
	expect(input).toHaveAccessibleDescription('Auch vage. Monat 13 gibt es nicht.');
	expect(input).toBeInvalid();
});

describe('TextInput', () => {
	const oncommit = vi.fn();
	const oncancel = vi.fn();
	beforeEach(() => vi.clearAllMocks());

	test('hands on by Enter and by leaving, but only what changed', async () => {
		render(TextInput, { value: 'alt', oncommit, 'aria-label': 'Titel' });
		await userEvent.type(screen.getByRole('textbox'), '{Enter}');
		expect(oncommit).not.toHaveBeenCalled();
		await userEvent.keyboard('er{Enter}');
		await userEvent.tab();
		expect(oncommit).toHaveBeenCalledExactlyOnceWith('alter');
		await userEvent.type(screen.getByRole('textbox'), '!');
		await userEvent.tab();
		expect(oncommit).toHaveBeenLastCalledWith('alter!');
	});

	test('Esc gives up and closes no layer around it', async () => {
		const outer = vi.fn();
		document.addEventListener('keydown', outer);
		render(TextInput, { value: 'alt', oncancel, 'aria-label': 'Titel' });
		await userEvent.type(screen.getByRole('textbox'), 'x');
		outer.mockClear();
		await userEvent.keyboard('{Escape}');
		expect(oncancel).toHaveBeenCalledTimes(1);
		expect(outer).not.toHaveBeenCalled();
		document.removeEventListener('keydown', outer);
	});
});

test('in a long text Enter is a new line and Ctrl+Enter hands on', async () => {
	const oncommit = vi.fn();
	render(TextArea, { value: '', oncommit, 'aria-label': 'Text' });
	await userEvent.type(screen.getByRole('textbox'), 'Eins{Enter}Zwei');
	expect(oncommit).not.toHaveBeenCalled();
	await userEvent.keyboard('{Control>}{Enter}{/Control}');
	expect(oncommit).toHaveBeenCalledExactlyOnceWith('Eins\nZwei');
});

test('a date that is not understood is explained and not handed on', async () => {
	const oncommit = vi.fn();
	const onerror = vi.fn();
	const parse = (text: string) => (text.includes('13.') ? 'Den Monat 13 gibt es nicht.' : null);
	render(DateInput, { parse, oncommit, onerror, 'aria-label': 'Ende' });
	const input = screen.getByRole('textbox', { name: 'Ende' });
	await userEvent.type(input, '31.13.2026{Enter}');
	expect(onerror).toHaveBeenLastCalledWith('Den Monat 13 gibt es nicht.');
	expect(oncommit).not.toHaveBeenCalled();
	await userEvent.clear(input);
	await userEvent.type(input, '4. Quartal 2026{Enter}');
	expect(onerror).toHaveBeenLastCalledWith(null);
	expect(oncommit).toHaveBeenCalledExactlyOnceWith('4. Quartal 2026');
});

test('a day is picked from the calendar by keys', async () => {
	const oncommit = vi.fn();
	render(DateInput, {
		parse: () => null,
		oncommit,
		day: '2026-12-31',
		format: (iso: string) => iso.split('-').reverse().join('.'),
		'aria-label': 'Ende'
	});
	await userEvent.click(screen.getByRole('button', { name: 'Tag auswählen' }));
	expect(screen.getByRole('button', { name: '31. Dezember 2026' })).toHaveFocus();
	await userEvent.keyboard('{ArrowRight}');
	expect(screen.getByText('Januar 2027')).toBeInTheDocument();
	await userEvent.keyboard('{Enter}');
	expect(oncommit).toHaveBeenCalledExactlyOnceWith('01.01.2027');
	expect(screen.getByRole('textbox', { name: 'Ende' })).toHaveValue('01.01.2027');
	expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
});

test('boxes, circles and lists say what was picked', async () => {
	const onpick = vi.fn();
	render(Checkbox, { label: 'Alle auswählen', onpick });
	await userEvent.click(screen.getByRole('checkbox', { name: 'Alle auswählen' }));
	expect(onpick).toHaveBeenLastCalledWith(true);

	const options = [
		{ value: 'all', label: 'alle' },
		{ value: 'some', label: 'nur ausgewählte', hint: 'drei Maßnahmen' }
	];
	render(RadioGroup, { legend: 'Umfang', options, value: 'all', onpick });
	const some = screen.getByRole('radio', { name: /nur ausgewählte/ });
	expect(some).toHaveAccessibleDescription('drei Maßnahmen');
	await userEvent.click(some);
	expect(onpick).toHaveBeenLastCalledWith('some');

	render(Select, { value: '', options, empty: 'keine', onpick, 'aria-label': 'Art' });
	await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Art' }), 'alle');
	expect(onpick).toHaveBeenLastCalledWith('all');
});
