import { screen } from '@testing-library/svelte';
import userEvent from '@testing-library/user-event';
import Dexie from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { Browser } from '../../../src/data/browser.ts';
import { rememberHad } from '../../../src/data/had.ts';
import { databaseName } from '../../../src/data/names.ts';
import { App } from '../../../src/views/app.svelte.ts';
import CurrentScreen from '../../../src/views/frame/current-screen.svelte';
import { tellChange } from '../../../src/views/overview/tell-change.ts';
import Start from '../../../src/views/start/start.svelte';
import { appWith, newId, renderIn } from '../with-app.ts';

let id: string;

/** A browser in which a catalogue with a backup was, and whose catalogues were deleted then. */
async function wiped({ listed }: { listed: boolean }): Promise<App> {
	const former = await appWith([
		{ entity: 'measure', id: newId(), values: { number: '1', title: 'Sprachcafé' } }
	]);
	({ id } = former.catalogue);
	await (await former.backups).make(id, 'by-hand');
	rememberHad(former.browser.last!, 2, Date.parse('2026-11-20T08:12:00'));
	await former.shut();
	await Dexie.delete(databaseName(id));
	if (!listed) await Dexie.delete('wegmarke');
	return new App(await Browser.open());
}

beforeEach(() => localStorage.clear());

describe('case 40: a browser whose data were wiped', () => {
	test('says so in place of the first steps, and brings a backup back', async () => {
		const app = await wiped({ listed: false });
		renderIn(app, Start, {});
		expect(await screen.findByRole('heading', { name: 'Hier waren Daten' })).toBeInTheDocument();
		expect(screen.getByText(/20\.11\.2026, 08:12 Uhr mit 2 Einträgen/)).toBeInTheDocument();
		expect(screen.queryByRole('button', { name: 'Leer beginnen' })).toBeNull();
		await userEvent.click(await screen.findByRole('button', { name: 'Sicherung zurückholen' }));
		await expect
			.poll(() => app.isOpen && app.catalogue.table('measure').all[0]?.title)
			.toBe('Sprachcafé');
		await expect.poll(() => app.router.path).toEqual([]);
		expect(app.browser.last).toMatchObject({ id, title: 'Probe' });
		const [last] = await app.catalogue.lastActions(1);
		expect(tellChange(app, last!)).toMatchObject({
			icon: 'restore',
			text: expect.stringMatching(/^Aus „Sicherung vom .*“ zurückgeholt$/u) as string
		});
	});

	test('begins anew only after a question', async () => {
		const app = await wiped({ listed: false });
		renderIn(app, Start, {});
		await userEvent.click(await screen.findByRole('button', { name: 'Neu beginnen' }));
		expect(app.confirm.current?.title).toBe('Wirklich neu beginnen?');
		app.confirm.current?.answer(true);
		expect(await screen.findByRole('button', { name: 'Leer beginnen' })).toBeInTheDocument();
		expect(await (await app.backups).list(id)).toHaveLength(1);
	});

	test('shows no empty catalogue in the place of a lost one', async () => {
		const app = await wiped({ listed: true });
		await app.open(app.browser.last!);
		await app.catalogue.ready;
		renderIn(app, CurrentScreen, {});
		expect(await screen.findByRole('heading', { name: 'Hier waren Daten' })).toBeInTheDocument();
		await userEvent.click(await screen.findByRole('button', { name: 'Sicherung zurückholen' }));
		await expect.poll(() => app.catalogue.table('measure').all[0]?.title).toBe('Sprachcafé');
	});
});
