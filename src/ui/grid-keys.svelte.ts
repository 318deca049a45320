import { tick } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/** A cell by its row and column, counted from zero. */
export interface CellAt {
	row: number;
	column: number;
}

interface Setup {
	rows: () => number;
	columns: () => number;
	/** Rows that Page down goes on. */
	page?: () => number;
	/** The focus is about to move: a virtual table scrolls there. */
	onmove?: (to: CellAt) => void;
	/** Enter, F2, or a letter or digit with which the new text begins. */
	onedit?: (at: CellAt, typed?: string) => void;
	/** Space on a row. */
	onselect?: (row: number) => void;
	/** Shift with an arrow or Space: everything between the two rows. */
	onextend?: (from: number, to: number) => void;
	/** Ctrl+A. */
	onselectall?: () => void;
}

/** What a cell's element carries as `data-cell`. */
export const cellName = (row: number, column: number): string => `${row}:${column}`;

/** Where a key leads to in a grid, or undefined if it moves nothing. */
export function nextCell(
	{ row, column }: CellAt,
	{ key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
	size: { rows: number; columns: number; page: number }
): CellAt | undefined {
	const far = ctrlKey || metaKey;
	const lastRow = size.rows - 1;
	const lastColumn = size.columns - 1;
	const at = (r: number, c: number): CellAt => ({
		row: Math.max(0, Math.min(r, lastRow)),
		column: Math.max(0, Math.min(c, lastColumn))
	});
	switch (key) {
		case 'ArrowDown':
			return at(far ? lastRow : row + 1, column);
		case 'ArrowUp':
			return at(far ? 0 : row - 1, column);
		case 'ArrowRight':
			return at(row, far ? lastColumn : column + 1);
		case 'ArrowLeft':
			return at(row, far ? 0 : column - 1);
		case 'Home':
			return at(far ? 0 : row, 0);
		case 'End':
			return at(far ? lastRow : row, lastColumn);
		case 'PageDown':
			return at(row + size.page, column);
		case 'PageUp':
			return at(row - size.page, column);
		default:
			return undefined;
	}
}

/** Moves through the cells of a table by keys; one cell at a time is a stop of the Tab key. */
export class GridKeys {
	readonly #setup: Setup;
	#grid: HTMLElement | undefined;
	#at = $state.raw<CellAt>({ row: 0, column: 0 });
	#anchor = 0;

	constructor(setup: Setup) {
		this.#setup = setup;
	}

	get row(): number {
		return Math.min(this.#at.row, Math.max(0, this.#setup.rows() - 1));
	}

	get column(): number {
		return Math.min(this.#at.column, Math.max(0, this.#setup.columns() - 1));
	}

	/** Of a cell's element, together with `data-cell`. */
	tabindex(row: number, column: number): 0 | -1 {
		return row === this.row && column === this.column ? 0 : -1;
	}

	/** On the table, or on the box around it. */
	readonly grid: Attachment<HTMLElement> = (grid) => {
		this.#grid = grid;
		const keydown = (event: KeyboardEvent) => this.#keydown(event);
		const focusin = (event: FocusEvent) => {
			const at = cellOf(event.target);
			if (at) this.#at = at;
		};
		grid.addEventListener('keydown', keydown);
		grid.addEventListener('focusin', focusin);
		return () => {
			grid.removeEventListener('keydown', keydown);
			grid.removeEventListener('focusin', focusin);
			this.#grid = undefined;
		};
	};

	/** Puts the focus on a cell, drawing it first where only the visible rows are drawn. */
	async focus(row: number, column: number): Promise<void> {
		this.#at = { row, column };
		this.#setup.onmove?.(this.#at);
		await tick();
		this.#grid?.querySelector<HTMLElement>(`[data-cell="${cellName(row, column)}"]`)?.focus();
	}

	/** Goes on from a cell that was edited: to the next one, at the end of a row to the next row. */
	async forward(step: 1 | -1): Promise<void> {
		const columns = this.#setup.columns();
		const place = this.row * columns + this.column + step;
		const last = this.#setup.rows() * columns - 1;
		const to = Math.max(0, Math.min(place, last));
		await this.focus(Math.floor(to / columns), to % columns);
	}

	#keydown(event: KeyboardEvent) {
		if (event.defaultPrevented || event.altKey || keepsKeys(event.target)) return;
		const onControl = !isCell(event.target) && event.target !== this.#grid;
		const here: CellAt = { row: this.row, column: this.column };
		const { rows, columns, page, onedit, onselect, onextend, onselectall } = this.#setup;

		if (event.key === ' ' && !onControl && (onselect || onextend)) {
			event.preventDefault();
			if (event.shiftKey) onextend?.(this.#anchor, here.row);
			else onselect?.(here.row);
			if (!event.shiftKey) this.#anchor = here.row;
			return;
		}
		if ((event.key === 'Enter' || event.key === 'F2') && !onControl && onedit) {
			event.preventDefault();
			onedit(here);
			return;
		}
		if (isCell(event.target) && onedit && isText(event)) {
			event.preventDefault();
			onedit(here, event.key);
			return;
		}
		if (event.key === 'a' && (event.ctrlKey || event.metaKey) && onselectall) {
			event.preventDefault();
			onselectall();
			return;
		}
		const size = { rows: rows(), columns: columns(), page: page?.() ?? 10 };
		const to = size.rows > 0 ? nextCell(here, event, size) : undefined;
		if (!to) return;
		event.preventDefault();
		if (event.shiftKey && to.row !== here.row) onextend?.(this.#anchor, to.row);
		else this.#anchor = to.row;
		void this.focus(to.row, to.column);
	}
}

/** A letter or digit; signs such as "/" are left to the keys of the screen. */
const isText = ({ key, ctrlKey, metaKey, isComposing }: KeyboardEvent): boolean =>
	!ctrlKey && !metaKey && !isComposing && /^[\p{L}\p{N}]$/u.test(key);

function isCell(target: EventTarget | null): boolean {
	return target instanceof HTMLElement && target.dataset['cell'] !== undefined;
}

function cellOf(target: EventTarget | null): CellAt | undefined {
	if (!(target instanceof Element)) return undefined;
	const [row, column] =
		target.closest<HTMLElement>('[data-cell]')?.dataset['cell']?.split(':').map(Number) ?? [];
	return row === undefined || column === undefined ? undefined : { row, column };
}

// Inside an input the arrows move the caret; its owner decides about Enter, Tab and Esc. In a cell in
// edit all keys belong to what stands there: a list, a calendar.
function keepsKeys(target: EventTarget | null): boolean {
	return (
		(target instanceof Element && target.closest('.is-editing') !== null) ||
		target instanceof HTMLTextAreaElement ||
		target instanceof HTMLSelectElement ||
		(target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type))
	);
}
