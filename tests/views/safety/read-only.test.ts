import { screen } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Row } from '../../../src/model/record.ts';
import Actors from '../../../src/views/actors/actors.svelte';
import type { App } from '../../../src/views/app.svelte.ts';
import RecordForm from '../../../src/views/forms/record-form.svelte';
import MeasurePage from '../../../src/views/measure/measure-page.svelte';
import ViewNote from '../../../src/views/safety/view-note.svelte';
import { commands, screens } from '../../../src/views/search/commands.ts';
import { sectionsFor } from '../../../src/views/settings/sections.ts';
import { appWith, newId, renderIn } from '../with-app.ts';

const [measure, actor] = [newId(), newId()];
const changing = /ändern|bearbeiten|hinzufügen|löschen|neu|rückgängig|ergänzen|anlegen/iu;
let app: App;

beforeEach(async () => {
	app = await appWith([
		{ entity: 'actor', id: actor, values: { name: 'Volkshochschule' } },
		{
			entity: 'measure',
			id: measure,
			values: {
				number: '1-1',
				title: 'Sprachcafé',
				status: { value: 'ongoing', date: '' },
				lead: actor,
				blocked: { is: true, reason: 'Der Raum fehlt', condition: '' }
			}
		},
		{ entity: 'step', id: newId(), values: { measure, title: 'Raum suchen', due: '2026-12' } },
		{ entity: 'funding', id: newId(), values: { measure, year: '2026', programme: 'KIP' } },
		{ entity: 'progress', id: newId(), values: { measure, state: 'Läuft gut', date: '2026-10' } }
	]);
	const rows: Record<string, Row[]> = await app.catalogue.rows();
	await app.view({ id: app.catalogue.id, why: 'backup', rows, label: 'Sicherung von gestern' });
});

const names = (): string[] =>
	[...screen.queryAllByRole('button'), ...screen.queryAllByRole('menuitem')].map(
		(button) => button.getAttribute('aria-label') ?? button.textContent.trim()
	);

describe('a catalogue that can only be read', () => {
	test('offers nothing on the page of a measure that would change it', () => {
		renderIn(app, MeasurePage, { id: measure });
		expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Sprachcafé');
		expect(screen.getByText('Läuft gut')).toBeInTheDocument();
		expect(screen.getByText('Volkshochschule')).toBeInTheDocument();
		expect(names().filter((name) => changing.test(name))).toEqual([]);
		expect(screen.queryByRole('checkbox')).toBeNull();
	});

	test('offers nothing at the actors either', () => {
		renderIn(app, Actors, { id: actor });
		expect(screen.getByRole('heading', { level: 2, name: 'Volkshochschule' })).toBeInTheDocument();
		expect(names().filter((name) => changing.test(name))).toEqual([]);
	});

	test('shows in place of a form what stands in the record', () => {
		renderIn(app, RecordForm, { entity: 'actor' as const, id: actor });
		expect(screen.queryByRole('textbox')).toBeNull();
		expect(screen.getByText('Volkshochschule')).toBeInTheDocument();
	});

	test('leaves what edits out of the commands and of the settings', () => {
		expect(commands(app, () => undefined).map(({ key }) => key)).not.toContain('new-measure');
		expect(screens(app).map(({ key }) => key)).not.toContain('screen einlesen');
		expect(sectionsFor(app).map(({ path }) => path)).toEqual([
			'konzept',
			'ebenen',
			'kataloge',
			'ueber'
		]);
	});

	test('refuses to be written all the same, and stays as it is', async () => {
		const write = { entity: 'measure', id: measure, set: { title: 'Anders' } } as const;
		expect(await app.commit({ kind: 'edit' }, [write])).toBeUndefined();
		expect(app.catalogue.table('measure').get(measure)?.title).toBe('Sprachcafé');
		expect(app.toasts.list).toHaveLength(1);
		await app.undo(); // nothing of it is ours to take back: not worth a word
		expect(app.toasts.list).toHaveLength(1);
	});

	test('says what it is and leads back to the own catalogue', async () => {
		renderIn(app, ViewNote, {});
		expect(screen.getByText('Sicherung von gestern – nur ansehen')).toBeInTheDocument();
		screen.getByRole('button', { name: 'Zurück zum eigenen Katalog' }).click();
		await expect.poll(() => app.router.path).toEqual(['sicherheit']);
		expect(app.readOnly).toBe(false);
	});
});
