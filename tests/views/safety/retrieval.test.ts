import { cleanup, screen, within } from '@testing-library/svelte';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BackupInfo } from '../../../src/data/backup/backups.ts';
import type { App } from '../../../src/views/app.svelte.ts';
import RestoreDialog from '../../../src/views/safety/restore-dialog.svelte';
import { Retrieval } from '../../../src/views/safety/retrieval.svelte.ts';
import { contentWords, reasonWords } from '../../../src/views/safety/words.ts';
import { appWith, newId, renderIn } from '../with-app.ts';

const [kept, deleted, step] = [newId(), newId(), newId()];
let app: App;
let backup: BackupInfo;

const measures = (): string[] =>
	app.catalogue
		.table('measure')
		.all.map(({ title }) => title)
		.sort();
const edit = (id: string, title: string): Promise<unknown> =>
	app.commit({ kind: 'edit' }, [{ entity: 'measure', id, set: { title } }]);

async function retrievalOf(only?: string): Promise<Retrieval> {
	const retrieval = new Retrieval(app, backup, only);
	await retrieval.load();
	return retrieval;
}

afterEach(cleanup);
beforeEach(async () => {
	app = await appWith([
		{ entity: 'measure', id: kept, values: { number: '1', title: 'Sprachcafé' } },
		{ entity: 'measure', id: deleted, values: { number: '2', title: 'Elternlotsen' } },
		{ entity: 'step', id: step, values: { measure: deleted, title: 'Werben' } }
	]);
	backup = (await (await app.backups).make(app.catalogue.id, 'take-in', 'Rathaus.wegmarke.json'))!;
	await edit(kept, 'Sprachtreff');
	await app.catalogue.remove({ kind: 'delete' }, 'measure', [deleted]);
	const create = { number: '3', title: 'Danach' };
	await app.commit({ kind: 'create' }, [{ entity: 'measure', id: newId(), create }]);
});

describe('bringing back out of a backup', () => {
	test('what was deleted on purpose is not missing, and says so', async () => {
		const retrieval = await retrievalOf();
		expect(retrieval.items).toEqual([]);
		expect(retrieval.plan?.left).toHaveLength(2);
	});

	test('the state of then: each record once, with what belongs to it', async () => {
		const retrieval = await retrievalOf();
		retrieval.meaning = 'state';
		expect(retrieval.items).toEqual([
			{ id: deleted, name: '2 Elternlotsen', how: 'added', about: '1 Schritt' },
			{ id: kept, name: '1 Sprachcafé', how: 'changed', about: 'Titel' },
			expect.objectContaining({ name: '3 Danach', how: 'removed' })
		]);
		expect(await retrieval.apply()).toBe(true);
		expect(measures()).toEqual(['Elternlotsen', 'Sprachcafé']);
		expect(app.catalogue.table('step').get(step)?.title).toBe('Werben');
		await app.undo();
		expect(measures()).toEqual(['Danach', 'Sprachtreff']);
	});

	test('what belongs to a record and was made since is said to go into the bin', async () => {
		const values = { measure: kept, date: '2026-11-20', state: 'Läuft.' };
		await app.commit({ kind: 'create' }, [
			{ entity: 'progress', id: newId(), create: values },
			{ entity: 'measure', id: kept, set: { title: 'Sprachcafé' } }
		]);
		const retrieval = await retrievalOf();
		retrieval.meaning = 'state';
		const itemOf = () => retrieval.items.find(({ id }) => id === kept);
		expect(itemOf()).toMatchObject({ name: '1 Sachstand zu „1 Sprachcafé“', how: 'removed' });
		await edit(kept, 'Sprachtreff');
		await retrieval.load();
		expect(itemOf()).toMatchObject({
			how: 'changed',
			about: 'Titel, 1 Sachstand kommt in den Papierkorb'
		});
	});

	test('before it, the present state is saved', async () => {
		const retrieval = await retrievalOf();
		retrieval.meaning = 'state';
		await retrieval.apply();
		const [newest] = await (await app.backups).list(app.catalogue.id);
		expect(newest?.reason).toBe('restore');
		expect(newest?.counts.measure).toBe(2);
	});

	test('of chosen records only these come back and nothing goes', async () => {
		const retrieval = await retrievalOf();
		retrieval.meaning = 'state';
		retrieval.take([kept], false);
		expect(retrieval.taken.map(({ id }) => id)).toEqual([deleted]);
		await retrieval.apply();
		expect(measures()).toEqual(['Danach', 'Elternlotsen', 'Sprachtreff']);
	});

	test('a single record that lies in the bin is offered as it was', async () => {
		const retrieval = await retrievalOf(deleted);
		expect(retrieval.meaning).toBe('state');
		await retrieval.apply();
		expect(measures()).toEqual(['Danach', 'Elternlotsen', 'Sprachtreff']);
	});

	test('a dialog about one record says that it is only about this one', async () => {
		const only = { backup, only: deleted, onclose: () => undefined };
		renderIn(app, RestoreDialog as never, only as never);
		const title = /^Einen Eintrag aus der Sicherung vom/u;
		const dialog = await screen.findByRole('dialog', { name: title });
		const button = { name: 'Diesen Eintrag wie damals herstellen' };
		expect(await within(dialog).findByRole('button', button)).toBeEnabled();
		expect(within(dialog).queryByText(/Stand von damals herstellen/u)).toBeNull();
	});
});

test('a backup says in words why it was made and what is in it', () => {
	expect(reasonWords(backup)).toBe('Vor dem Einlesen einer Wegmarke-Datei: Rathaus.wegmarke.json');
	expect(contentWords(backup.counts, app.levels)).toBe('2 Maßnahmen, 1 Schritt');
});
