import 'fake-indexeddb/auto';
import { render, screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import * as v from 'valibot';
import { afterEach, expect, test, vi } from 'vitest';
import { csvOf } from '../../src/core/csv-table.ts';
import { columnsOf } from '../../src/core/columns.ts';
import { readExchange } from '../../src/core/exchange/read.ts';
import { recordSchema } from '../../src/core/exchange/schema.ts';
import { writeExchange } from '../../src/core/exchange/write.ts';
import { readTable } from '../../src/core/import/delimited.ts';
import { recognise } from '../../src/core/import/recognise.ts';
import { SearchTexts } from '../../src/core/search.ts';
import { fold } from '../../src/core/fold.ts';
import { Browser } from '../../src/data/browser.ts';
import { newId } from '../../src/data/ids.ts';
import { entityOf, type AnyRec } from '../../src/model/registry.ts';
import { App } from '../../src/views/app.svelte.ts';
import OneLine from './one-line.svelte';

/*
 * The recipe of the README: one more line in an entity's declaration – and the field is typed in, shown,
 * found, exported, recognised and checked, without another word anywhere.
 */
vi.mock(import('../../src/model/entities/actor.ts'), async (original) => {
	const { actor } = await original();
	const { text } = await import('../../src/model/field.ts');
	const fax = text('Fax', { searchable: true, synonyms: ['Telefax'] });
	return { actor: { ...actor, fields: { ...actor.fields, fax } } };
});

const app = new App(await Browser.open());
afterEach(async () => {
	await app.catalogue.close();
});

test('one line adds a field to form, table, search, CSV, its recognition, JSON and schema', async () => {
	await app.create({ title: 'Konzept', municipality: 'Musterstadt' });
	const { catalogue } = app;
	const id = newId();
	await catalogue.commit({ kind: 'create' }, [
		{ entity: 'actor', id, create: { name: 'Stadtbücherei' } }
	]);
	const record = (): AnyRec => catalogue.table('actor').get(id) as AnyRec;
	expect(record()['fax']).toBe('');

	render(OneLine, { app, entity: 'actor', id });
	const user = userEvent.setup();
	await user.type(screen.getByLabelText(/^Fax/u), '0000 100-99');
	await user.tab();
	await expect.poll(() => record()['fax']).toBe('0000 100-99');
	expect(screen.getByRole('cell', { name: '0000 100-99' })).toBeInTheDocument();

	const columns = columnsOf('actor');
	const csv = csvOf(columns, [record()], catalogue.names);
	expect(csv).toContain(';Fax');
	expect(csv).toContain('0000 100-99');
	const table = readTable('Organisation;Telefax\r\nBücherei;0000 100-99');
	if ('problem' in table) throw new Error('the table was not read');
	const targets = recognise(table).columns.map(({ target }) => target);
	expect(JSON.stringify(targets)).toContain('fax');

	const texts = new SearchTexts([], catalogue.names);
	expect(texts.folded('actor', record())).toContain(fold('100-99'));

	const file = await writeExchange({
		rows: await catalogue.rows(),
		foreign: { sections: {}, records: {} },
		catalogue: { id: catalogue.id, title: 'Konzept', municipality: 'Musterstadt' },
		written: { at: '2026-11-22T10:00:00.000Z', device: '' }
	});
	expect(JSON.stringify(await readExchange(file))).toContain('"fax":"0000 100-99"');
	const actors = recordSchema(entityOf('actor').fields);
	expect(v.safeParse(actors, { ...stored(await catalogue.rows(), id), fax: 7 }).success).toBe(
		false
	);
});

const stored = (rows: Awaited<ReturnType<App['catalogue']['rows']>>, id: string): object =>
	rows.actor.find((row) => row.id === id) ?? {};
