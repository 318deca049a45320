import { expect, test } from 'vitest';
import { forgetCatalogue } from '../../src/views/frame/catalogues.ts';
import { appWith, newId } from './with-app.ts';

test('a catalogue that is deleted gives way to the one that was open before', async () => {
	const app = await appWith();
	const former = app.catalogue.id;
	await app.create({ title: 'Zweites Konzept' });
	const { id } = app.catalogue;
	await forgetCatalogue(app, id);
	expect(app.catalogue.id).toBe(former);
	expect(app.browser.catalogues.map((entry) => entry.id)).not.toContain(id);
	expect(app.browser.isForgetting(id)).toBe(false);
	await app.shut();
});

test('it stays whole where the next one cannot be opened', async () => {
	const app = await appWith([{ entity: 'measure', id: newId(), values: { title: 'Sprachcafé' } }]);
	const { id } = app.catalogue;
	const broken = {
		id: newId(),
		title: 'Nachbarstadt',
		municipality: '',
		kind: 'neighbour'
	} as const;
	await app.browser.enter({ ...broken, openedAt: Date.now() + 1000 });
	await expect(forgetCatalogue(app, id)).rejects.toMatchObject({ code: 'unavailable' });
	expect(app.catalogue.id).toBe(id);
	expect(app.browser.catalogues.map((entry) => entry.id)).toContain(id);
	expect(app.browser.isForgetting(id)).toBe(false);
	await app.shut();
});
