import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { problemText } from '../../src/i18n/de/problems.ts';
import type { EntityKey } from '../../src/model/registry.ts';
import type { App } from '../../src/views/app.svelte.ts';
import { fieldsOf } from '../../src/core/record.ts';
import FieldInput from '../../src/views/inputs/field-input.svelte';
import { suggestionsFor } from '../../src/views/inputs/options.ts';
import { appWith, newId, renderIn } from './with-app.ts';

const [office, cafe] = [newId(), newId()];
const onvalue = vi.fn();
const ontyping = vi.fn();
let app: App;

beforeEach(async () => {
	vi.clearAllMocks();
	app = await appWith([
		{ entity: 'actor', id: office, values: { name: 'Integrationsbüro', shortName: 'IB' } },
		{
			entity: 'measure',
			id: cafe,
			values: { title: 'Sprachcafé', number: '2-2', tags: ['Sprache'] }
		}
	]);
});

function show(entity: EntityKey, key: string, value: unknown): void {
	const named = fieldsOf(entity).find((field) => field.key === key);
	if (!named) throw new Error(`no field ${key}`);
	renderIn(app, FieldInput as never, { entity, named, value, onvalue, ontyping });
}

describe('an input', () => {
	test('of text hands on every key', async () => {
		show('measure', 'title', '');
		await userEvent.type(screen.getByRole('textbox', { name: 'Titel' }), 'Café');
		expect(onvalue).toHaveBeenLastCalledWith('Café');
	});

	test('of a checked text waits until it is left', async () => {
		show('actor', 'email', '');
		const input = screen.getByRole('textbox', { name: 'E-Mail' });
		await userEvent.type(input, 'info@muster');
		expect(onvalue).not.toHaveBeenCalled();
		await userEvent.tab();
		expect(ontyping).toHaveBeenLastCalledWith({
			text: 'info@muster',
			problem: { reason: 'email', input: 'info@muster' }
		});
		await userEvent.type(input, 'stadt.de{Enter}');
		expect(onvalue).toHaveBeenLastCalledWith('info@musterstadt.de');
	});

	test('of paragraphs keeps line breaks', async () => {
		show('measure', 'summary', '');
		const input = screen.getByRole('textbox', { name: 'Kurzfassung' });
		await userEvent.type(input, 'Eins{Enter}Zwei');
		expect(onvalue).toHaveBeenLastCalledWith('Eins\nZwei');
	});

	test('of money reads German amounts', async () => {
		show('funding', 'planned', 1200);
		const input = screen.getByRole('textbox', { name: 'Geplant' });
		expect(input).toHaveValue('1.200\u00a0€');
		await userEvent.clear(input);
		await userEvent.type(input, '48.000,50{Enter}');
		expect(onvalue).toHaveBeenLastCalledWith(48000.5);
	});

	test('of a number says what is wrong with an example', async () => {
		show('funding', 'staffShare', null);
		const input = screen.getByRole('textbox', { name: 'Stellenanteil (VZÄ)' });
		await userEvent.type(input, 'halb');
		await userEvent.tab();
		expect(onvalue).not.toHaveBeenCalled();
		expect(input).toHaveValue('halb');
		expect(problemText({ reason: 'number', input: 'halb' })).toContain('Möglich sind');
	});

	test('of a date does not take half of it for a value', async () => {
		show('measure', 'end', '');
		const input = screen.getByRole('textbox', { name: 'Ende' });
		await userEvent.type(input, '31.12.20');
		expect(onvalue).not.toHaveBeenCalled();
		await userEvent.type(input, '26{Enter}');
		expect(onvalue).toHaveBeenCalledExactlyOnceWith('2026-12-31');
	});

	test('of a choice offers its words and "nothing"', async () => {
		show('measure', 'priority', 'high');
		const select = screen.getByRole('combobox', { name: 'Priorität' });
		expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
			'keine Angabe',
			'hoch',
			'mittel',
			'niedrig'
		]);
		await userEvent.selectOptions(select, 'niedrig');
		expect(onvalue).toHaveBeenLastCalledWith('low');
	});

	test('of a choice keeps the key of a newer program', () => {
		show('measure', 'priority', 'urgent');
		expect(screen.getByRole('combobox', { name: 'Priorität' })).toHaveValue('urgent');
	});

	test('of yes and no is a box', async () => {
		show('measure', 'flagship', false);
		await userEvent.click(screen.getByRole('checkbox', { name: /Leuchtturm/ }));
		expect(onvalue).toHaveBeenLastCalledWith(true);
	});

	test('of a reference finds records by any of their names', async () => {
		show('measure', 'lead', '');
		await userEvent.type(screen.getByRole('combobox', { name: 'Zuständig' }), 'IB');
		await userEvent.keyboard('{Enter}');
		expect(onvalue).toHaveBeenLastCalledWith(office);
	});

	test('of a reference makes a new actor of new words', async () => {
		show('measure', 'lead', '');
		await userEvent.type(screen.getByRole('combobox', { name: 'Zuständig' }), 'Kulturverein');
		await userEvent.click(screen.getByRole('option', { name: '„Kulturverein“ neu anlegen' }));
		await vi.waitFor(() => expect(onvalue).toHaveBeenCalled());
		const [made] = onvalue.mock.lastCall as [string];
		expect(app.catalogue.table('actor').get(made)?.name).toBe('Kulturverein');
	});

	test('of references to measures keeps words that name none yet', async () => {
		show('measure', 'related', [cafe]);
		expect(screen.getByText('2-2 Sprachcafé')).toBeInTheDocument();
		await userEvent.type(screen.getByRole('combobox', { name: 'Siehe auch' }), '3-2-12');
		await userEvent.click(screen.getByRole('option', { name: /noch nicht im Katalog/ }));
		await vi.waitFor(() => expect(onvalue).toHaveBeenLastCalledWith([cafe, 'words:3-2-12']));
	});

	test('of several words adds, takes suggestions and removes', async () => {
		show('measure', 'tags', ['Alltag']);
		expect(suggestionsFor(app.catalogue, 'measure', 'tags')).toEqual(['Sprache']);
		const input = screen.getByRole('combobox', { name: 'Schlagwörter' });
		await userEvent.type(input, 'spr{Enter}');
		expect(onvalue).toHaveBeenLastCalledWith(['Alltag', 'Sprache']);
		await userEvent.type(input, 'Neues Wort{Enter}');
		await vi.waitFor(() => expect(onvalue).toHaveBeenLastCalledWith(['Alltag', 'Neues Wort']));
		await userEvent.click(screen.getByRole('button', { name: 'Alltag entfernen' }));
		expect(onvalue).toHaveBeenLastCalledWith([]);
	});

	test('of a group changes one part and leaves the others', async () => {
		show('measure', 'blocked', { is: true, reason: 'Geld fehlt', condition: '' });
		const input = screen.getByRole('textbox', { name: 'Geht weiter, wenn' });
		await userEvent.type(input, 'x');
		expect(onvalue).toHaveBeenLastCalledWith({ is: true, reason: 'Geld fehlt', condition: 'x' });
	});

	test('of a list has an empty row for the next entry', async () => {
		show('progress', 'figures', [{ label: 'Einsätze', value: 412 }]);
		await userEvent.type(screen.getByRole('textbox', { name: 'Kennzahl, Zeile 2' }), 'S');
		expect(onvalue).toHaveBeenLastCalledWith([
			{ label: 'Einsätze', value: 412 },
			{ label: 'S', value: null }
		]);
		await userEvent.click(screen.getByRole('button', { name: 'Kennzahlen: Zeile 1 entfernen' }));
		expect(onvalue).toHaveBeenLastCalledWith([]);
	});
});
