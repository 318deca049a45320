import { tick } from 'svelte';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { cellName, GridKeys, nextCell } from '../../src/ui/grid-keys.svelte.ts';

const size = { rows: 50, columns: 4, page: 10 };

test.each([
	['ArrowDown', false, 5, 2, 6, 2],
	['ArrowUp', false, 0, 2, 0, 2],
	['ArrowRight', false, 5, 3, 5, 3],
	['ArrowLeft', false, 5, 2, 5, 1],
	['Home', false, 5, 2, 5, 0],
	['End', false, 5, 2, 5, 3],
	['Home', true, 5, 2, 0, 0],
	['End', true, 5, 2, 49, 3],
	['ArrowDown', true, 5, 2, 49, 2],
	['PageDown', false, 45, 2, 49, 2],
	['PageUp', false, 25, 2, 15, 2]
])('%s (Ctrl: %s) from %i:%i leads to %i:%i', (key, ctrlKey, row, column, toRow, toColumn) => {
	const to = nextCell({ row, column }, { key, ctrlKey, metaKey: false }, size);
	expect(to).toEqual({ row: toRow, column: toColumn });
});

test('other keys move nothing', () => {
	const letter = { key: 'x', ctrlKey: false, metaKey: false };
	expect(nextCell({ row: 1, column: 1 }, letter, size)).toBeUndefined();
});

describe('GridKeys', () => {
	const on = {
		onmove: vi.fn(),
		onedit: vi.fn(),
		onselect: vi.fn(),
		onextend: vi.fn(),
		onselectall: vi.fn()
	};
	let grid: HTMLElement;
	let keys: GridKeys;

	const cell = (row: number, column: number) => {
		const found = grid.querySelector<HTMLElement>(`[data-cell="${row}:${column}"]`);
		if (!found) throw new Error(`no cell ${row}:${column}`);
		return found;
	};

	async function press(key: string, init: KeyboardEventInit = {}) {
		const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
		document.activeElement?.dispatchEvent(event);
		await tick();
		return event;
	}

	beforeEach(() => {
		vi.clearAllMocks();
		document.body.replaceChildren();
		keys = new GridKeys({ rows: () => 3, columns: () => 2, page: () => 2, ...on });
		grid = document.createElement('div');
		for (let row = 0; row < 3; row++) {
			for (let column = 0; column < 2; column++) {
				const element = document.createElement('div');
				element.tabIndex = keys.tabindex(row, column);
				element.dataset['cell'] = cellName(row, column);
				grid.append(element);
			}
		}
		document.body.append(grid);
		keys.grid(grid);
	});

	test('one cell is a stop of the Tab key, and it follows the focus', () => {
		expect(keys.tabindex(0, 0)).toBe(0);
		expect(keys.tabindex(1, 1)).toBe(-1);
		cell(1, 1).focus();
		expect([keys.row, keys.column]).toEqual([1, 1]);
		expect(keys.tabindex(0, 0)).toBe(-1);
		expect(keys.tabindex(1, 1)).toBe(0);
	});

	test('an arrow tells where it goes, moves the focus and does not scroll the page', async () => {
		cell(0, 0).focus();
		const event = await press('ArrowDown');
		expect(event.defaultPrevented).toBe(true);
		expect(on.onmove).toHaveBeenCalledExactlyOnceWith({ row: 1, column: 0 });
		expect(cell(1, 0)).toHaveFocus();
	});

	test('Enter and F2 edit, Space selects, Ctrl+A selects all', async () => {
		cell(2, 1).focus();
		await press('Enter');
		await press('F2');
		expect(on.onedit.mock.calls).toEqual([[{ row: 2, column: 1 }], [{ row: 2, column: 1 }]]);
		await press(' ');
		expect(on.onselect).toHaveBeenCalledExactlyOnceWith(2);
		await press('a', { ctrlKey: true });
		expect(on.onselectall).toHaveBeenCalledTimes(1);
	});

	test('Shift extends from where the selection began', async () => {
		cell(0, 0).focus();
		await press(' ');
		await press('ArrowDown', { shiftKey: true });
		await press('ArrowDown', { shiftKey: true });
		expect(on.onextend.mock.calls).toEqual([
			[0, 1],
			[0, 2]
		]);
		await press('ArrowUp');
		await press('ArrowUp', { shiftKey: true });
		expect(on.onextend).toHaveBeenLastCalledWith(1, 0);
	});

	test('a button in a cell keeps Enter and Space, a text keeps all keys', async () => {
		const button = document.createElement('button');
		cell(1, 0).append(button);
		button.focus();
		await press('Enter');
		await press(' ');
		expect(on.onedit).not.toHaveBeenCalled();
		expect(on.onselect).not.toHaveBeenCalled();
		await press('ArrowRight');
		expect(cell(1, 1)).toHaveFocus();

		const input = document.createElement('input');
		cell(1, 1).append(input);
		input.focus();
		expect((await press('ArrowLeft')).defaultPrevented).toBe(false);
		expect(input).toHaveFocus();
	});

	test('going on from the last cell of a row leads to the next row', async () => {
		cell(0, 1).focus();
		await keys.forward(1);
		expect(cell(1, 0)).toHaveFocus();
		await keys.forward(-1);
		expect(cell(0, 1)).toHaveFocus();
		cell(2, 1).focus();
		await keys.forward(1);
		expect(cell(2, 1)).toHaveFocus();
	});
});
