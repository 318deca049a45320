import { beforeEach, describe, expect, test, vi } from 'vitest';
import { catalogueText } from '../../../src/data/export.ts';
import type { App } from '../../../src/views/app.svelte.ts';
import { TakeIn } from '../../../src/views/exchange/take-in.svelte.ts';
import { appWith, newId } from '../with-app.ts';

let app: App;
beforeEach(async () => (app = await appWith()));

/** The file of a catalogue with one measure that this browser does not hold any more. */
async function fileFromElsewhere(): Promise<{ file: File; id: string }> {
	const former = app.browser.catalogues.find(({ id }) => id === app.catalogue.id)!;
	await app.create({ title: 'Von dort', municipality: 'Musterstadt' }, 'own', [
		{ entity: 'measure', id: newId(), values: { title: 'Sprachcafé' } }
	]);
	const { id } = app.catalogue;
	const file = new File([await catalogueText(app.catalogue, 'Laptop')], 'dort.wegmarke.json');
	await app.open(former);
	await app.browser.forget(id);
	return { file, id };
}

async function takingOf(file: File): Promise<TakeIn> {
	const taking = new TakeIn(app, file, file.name);
	await taking.read();
	expect(taking.trouble).toBe('');
	return taking;
}

describe('a catalogue that is empty', () => {
	test('gives way to one from elsewhere', async () => {
		const { file, id } = await fileFromElsewhere();
		const empty = app.catalogue.id;
		const taking = await takingOf(file);
		expect(taking.emptyOne?.id).toBe(empty);
		await taking.join('join', true);
		expect(app.catalogue.id).toBe(id);
		expect(app.catalogue.table('measure').all.map(({ title }) => title)).toEqual(['Sprachcafé']);
		expect(app.browser.catalogues.some((entry) => entry.id === empty)).toBe(false);
	});

	test('stays if something was deleted in it, which can be fetched back', async () => {
		const { file } = await fileFromElsewhere();
		const measure = newId();
		await app.commit({ kind: 'create' }, [
			{ entity: 'measure', id: measure, create: { title: 'Gelöscht' } }
		]);
		await app.catalogue.remove({ kind: 'delete' }, 'measure', [measure]);
		expect((await takingOf(file)).emptyOne).toBeUndefined();
	});

	test('stays if the aim of the concept was typed into it', async () => {
		const { file } = await fileFromElsewhere();
		const { id } = app.catalogue;
		await app.commit({ kind: 'edit' }, [{ entity: 'catalogue', id, set: { title: 'Neu' } }]);
		expect((await takingOf(file)).emptyOne).toBeUndefined();
	});
});

test('a catalogue that could not be taken in whole leaves nothing, and the former one is open', async () => {
	const { file, id } = await fileFromElsewhere();
	const former = app.catalogue.id;
	const taking = await takingOf(file);
	const { open } = app;
	vi.spyOn(app, 'open').mockImplementation(async (...given) => {
		await open.apply(app, given);
		if (given[0].id === id)
			vi.spyOn(app.catalogue, 'takeIn').mockRejectedValue(new Error('The disk is full.'));
	});
	await taking.join('join', false);
	expect(app.catalogue.id).toBe(former);
	expect(app.browser.catalogues.some((entry) => entry.id === id)).toBe(false);
});
