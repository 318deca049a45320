import { screen, within } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Rec } from '../../src/model/registry.ts';
import type { App } from '../../src/views/app.svelte.ts';
import { link } from '../../src/views/router.svelte.ts';
import { later } from '../../src/views/measures/later.ts';
import Measures from '../../src/views/measures/measures.svelte';
import { appWith, newId, renderIn } from './with-app.ts';

const [field, vhs, one, two, three] = [newId(), newId(), newId(), newId(), newId()];
let app: App;

beforeEach(async () => {
	sessionStorage.clear();
	app = await appWith([
		{ entity: 'field', id: field, values: { number: '2', title: 'Sprache' } },
		{ entity: 'actor', id: vhs, values: { name: 'Volkshochschule', shortName: 'VHS' } },
		{
			entity: 'measure',
			id: one,
			values: { number: '2-10', title: 'Sprachcafé', field, lead: vhs, tags: ['Begegnung'] }
		},
		{
			entity: 'measure',
			id: two,
			values: { number: '2-9', title: 'Elternbriefe', field, status: { value: 'done', date: '' } }
		},
		{ entity: 'measure', id: three, values: { number: '3-1', title: 'Lernzeiten' } },
		{
			entity: 'progress',
			id: newId(),
			values: { measure: three, state: 'Ein Dolmetscher fehlt noch.' }
		}
	]);
	app.router.go(link('massnahmen'));
	renderIn(app, Measures as never, {});
});

const stored = (id: string): Rec<'measure'> => app.catalogue.table('measure').get(id)!;
const titles = (): (string | null)[] =>
	screen.queryAllByRole('link', { name: /./ }).map((title) => title.textContent);

describe('the table of measures', () => {
	test('is grouped by field and sorted by number, measures without a field last', () => {
		expect(titles()).toEqual(['Elternbriefe', 'Sprachcafé', 'Lernzeiten']);
		expect(screen.getByRole('button', { name: /2 Sprache/ })).toHaveAttribute(
			'aria-expanded',
			'true'
		);
		expect(screen.getByText('1 von 2 umgesetzt')).toBeInTheDocument();
		expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '6');
	});

	test('folds a group and sorts by a column', async () => {
		await userEvent.click(screen.getByRole('button', { name: /2 Sprache/ }));
		expect(titles()).toEqual(['Lernzeiten']);
		await userEvent.click(screen.getByRole('button', { name: /2 Sprache/ }));
		await userEvent.click(screen.getByRole('button', { name: 'Maßnahme' }));
		await userEvent.click(screen.getByRole('button', { name: 'Maßnahme' }));
		expect(app.router.params.get('sort')).toBe('-title');
		expect(titles()).toEqual(['Sprachcafé', 'Elternbriefe', 'Lernzeiten']);
	});

	test('shows where the search found a word, and the address keeps it', async () => {
		await userEvent.type(screen.getByRole('searchbox', { name: 'Maßnahmen suchen' }), 'dolmetsch');
		expect(titles()).toEqual(['Lernzeiten']);
		expect(screen.getByText(/Stand der Umsetzung:/)).toHaveTextContent(
			'Ein Dolmetscher fehlt noch.'
		);
		expect(screen.getByText('Dolmetsch').tagName).toBe('MARK');
		await vi.waitFor(() => expect(app.router.params.get('q')).toBe('dolmetsch'));
	});

	test('chips filter, count and are lifted again', async () => {
		const chip = screen.getByRole('button', { name: 'ohne Zuständige 2' });
		await userEvent.click(chip);
		expect(chip).toHaveAttribute('aria-pressed', 'true');
		expect(titles()).toEqual(['Elternbriefe', 'Lernzeiten']);
		await userEvent.click(screen.getByRole('button', { name: 'Status', expanded: false }));
		await userEvent.click(screen.getByRole('checkbox', { name: 'umgesetzt' }));
		expect(titles()).toEqual(['Elternbriefe']);
		await userEvent.type(screen.getByRole('searchbox'), 'xyz');
		expect(screen.getByRole('heading', { name: 'Keine Maßnahme passt' })).toBeInTheDocument();
		expect(
			screen.getByText(/lässt keine Maßnahme übrig: .*„xyz“, Status: umgesetzt, ohne Zuständige/)
		).toBeInTheDocument();
		await userEvent.click(screen.getAllByRole('button', { name: 'Filter aufheben' })[0]!);
		expect(titles()).toHaveLength(3);
	});

	test('a cell is edited by keys: Esc discards, Tab saves and goes on', async () => {
		const cell = screen.getByText('Elternbriefe').closest('th')!;
		cell.focus();
		await userEvent.keyboard('{Enter}');
		await screen.findByRole('textbox', { name: /für 2-9/ });
		await userEvent.keyboard('Anders{Escape}');
		expect(stored(two).title).toBe('Elternbriefe');
		await userEvent.keyboard('{F2}Briefe an Eltern{Tab}');
		await vi.waitFor(() => expect(stored(two).title).toBe('Briefe an Eltern'));
		expect(document.activeElement).toHaveClass('cell-status');
		await userEvent.keyboard('{Enter}{Home}{ArrowDown}{Enter}');
		await vi.waitFor(() => expect(stored(two).status.value).toBe('not-started'));
		expect(stored(two).status.date).toBe(app.today);
	});

	test('what Esc discards in a cell is brought back there', async () => {
		const offered = () => app.toasts.list.find(({ action }) => action?.label === 'Zurückholen');
		const cell = screen.getByText('Elternbriefe').closest('th')!;
		cell.focus();
		await userEvent.keyboard('{F2}');
		await screen.findByRole('textbox', { name: /für 2-9/ });
		await userEvent.keyboard('{Escape}');
		expect(app.toasts.list).toEqual([]);
		await userEvent.keyboard('{F2}Briefe für alle{Escape}');
		expect(stored(two).title).toBe('Elternbriefe');
		expect(offered()?.text).toBe('Nicht übernommen: „Briefe für alle“');
		app.toasts.act(offered()!);
		await vi.waitFor(() =>
			expect(screen.getByRole('textbox', { name: /für 2-9/ })).toHaveValue('Briefe für alle')
		);
	});

	test('a date that does not exist stays in the cell with what is wrong', async () => {
		const row = screen.getByText('Elternbriefe').closest('tr')!;
		within(row).getAllByRole('gridcell').at(-1)!.focus();
		await userEvent.keyboard('{Enter}');
		await screen.findByRole('textbox', { name: /Ende für 2-9/ });
		await userEvent.keyboard('31.13.2027{Enter}');
		expect(screen.getByRole('alert')).toHaveTextContent('Den Monat 13 gibt es nicht.');
		expect(screen.getByRole('textbox', { name: /Ende für 2-9/ })).toHaveValue('31.13.2027');
	});

	test('what is typed before the code of the editor is there stands in the cell', async () => {
		let come: (editor: Awaited<ReturnType<typeof later.edit>>) => void = () => undefined;
		const editor = await later.edit();
		const fetching = vi
			.spyOn(later, 'edit')
			.mockReturnValue(new Promise((resolve) => (come = resolve)));
		const cell = screen.getByText('Elternbriefe').closest('th')!;
		cell.focus();
		await userEvent.keyboard('Weg{Escape}');
		await userEvent.keyboard('Neue Briefe');
		expect(cell).toHaveFocus();
		come(editor);
		fetching.mockRestore();
		expect(await screen.findByRole('textbox', { name: /für 2-9/ })).toHaveValue('Neue Briefe');
		await userEvent.keyboard(' an Eltern{Enter}');
		await vi.waitFor(() => expect(stored(two).title).toBe('Neue Briefe an Eltern'));
	});

	test('typing on a cell begins a new text; a row that leaves the filter is told', async () => {
		await userEvent.click(screen.getByRole('button', { name: /^ohne Zuständige/ }));
		const cell = screen.getByText('Elternbriefe').closest('th')!;
		cell.focus();
		await userEvent.keyboard('N');
		const input = await screen.findByRole('textbox', { name: /für 2-9/ });
		expect(input).toHaveValue('N');
		await userEvent.keyboard('euer Brief{Enter}');
		await vi.waitFor(() => expect(stored(two).title).toBe('Neuer Brief'));
		await userEvent.click(screen.getByRole('button', { name: 'Filter aufheben' }));
		await userEvent.click(screen.getByRole('button', { name: 'Status', expanded: false }));
		await userEvent.click(screen.getByRole('checkbox', { name: 'umgesetzt' }));
		await userEvent.keyboard('{Escape}');
		screen
			.getByText('Neuer Brief')
			.closest('tr')!
			.querySelector<HTMLElement>('.cell-status')!
			.focus();
		await userEvent.keyboard('{Enter}{Home}{ArrowDown}{Enter}');
		await vi.waitFor(() =>
			expect(app.toasts.list.map(({ text }) => text)).toContain(
				'2-9 gehört nicht mehr zu „Status: umgesetzt“'
			)
		);
	});

	test('only what is shown stays ticked, and a taken back change says what it was', async () => {
		await userEvent.click(screen.getByRole('checkbox', { name: '2-9 auswählen' }));
		await userEvent.type(screen.getByRole('searchbox'), 'Lern');
		expect(screen.queryByRole('toolbar', { name: 'Auswahl bearbeiten' })).not.toBeInTheDocument();
		await userEvent.clear(screen.getByRole('searchbox'));
		expect(screen.getByRole('checkbox', { name: '2-9 auswählen' })).not.toBeChecked();
		const set = { status: { value: 'ongoing', date: '' }, priority: 'high' };
		const write = { entity: 'measure', id: one, set, shown: stored(one) } as const;
		await app.commit({ kind: 'edit', about: 'x' }, [write], 'Geändert');
		await app.undo();
		expect(app.toasts.list.map(({ text }) => text)).toEqual([
			'Zurückgenommen: Status und Priorität von 2-10'
		]);
	});

	test('ticked rows are changed together after a preview, and taken back together', async () => {
		await userEvent.click(screen.getByRole('checkbox', { name: '2-9 auswählen' }));
		await userEvent.click(screen.getByRole('checkbox', { name: '2-10 auswählen' }));
		await userEvent.click(screen.getByRole('button', { name: 'Status setzen' }));
		const dialog = screen.getByRole('dialog');
		await userEvent.click(within(dialog).getByRole('option', { name: 'umgesetzt' }));
		expect(dialog).toHaveTextContent('2 Maßnahmen: 1 ändert sich, 1 hat den Wert schon');
		await userEvent.click(within(dialog).getByRole('button', { name: '1 Maßnahme ändern' }));
		await vi.waitFor(() => expect(stored(one).status.value).toBe('done'));
		await app.undo();
		expect(stored(one).status.value).toBe('unknown');
	});
});
