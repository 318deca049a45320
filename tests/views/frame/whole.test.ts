import { cleanup, screen, waitFor } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { Browser } from '../../../src/data/browser.ts';
import { Catalogue } from '../../../src/data/catalogue.ts';
import { readEarly } from '../../../src/data/early.ts';
import { measure as t } from '../../../src/i18n/de/measure.ts';
import { App } from '../../../src/views/app.svelte.ts';
import CurrentScreen from '../../../src/views/frame/current-screen.svelte';
import { screenFor } from '../../../src/views/routes.ts';
import { appWith, newId, renderIn } from '../with-app.ts';

afterEach(() => {
	cleanup();
	location.hash = '';
});

test('a measure is not shown without what belongs to it, which is read later', async () => {
	const [measure, progress] = [newId(), newId()];
	const former = await appWith([
		{ entity: 'measure', id: measure, values: { title: 'Sprachcafé' } },
		{ entity: 'progress', id: progress, values: { measure, state: 'Zwei Räume sind gemietet.' } }
	]);
	const { id } = former.catalogue;
	await former.catalogue.close();

	await screenFor('massnahme');
	location.hash = `#/massnahme/${measure}`;
	readEarly(id);
	const app = new App(await Browser.open());
	app.begin(app.browser.last!, Catalogue.begin(id, app.browser.identity));
	await app.catalogue.begun;
	expect(app.isRead).toBe(true);
	renderIn(app, CurrentScreen as never, {});
	const untrue: string[] = [];
	new MutationObserver(() => {
		if (screen.queryByText(t.noProgress)) untrue.push('no progress');
	}).observe(document, { subtree: true, childList: true });
	await waitFor(() => expect(screen.getByText('Zwei Räume sind gemietet.')).toBeVisible());
	expect(untrue).toEqual([]);
	await app.catalogue.close();
});
