import { render } from '@testing-library/svelte';
import type { Component } from 'svelte';
import { Browser } from '../../src/data/browser.ts';
import { newId } from '../../src/data/ids.ts';
import type { EntityKey } from '../../src/model/registry.ts';
import { App } from '../../src/views/app.svelte.ts';
import InApp from './in-app.svelte';

/** An app with a fresh catalogue that holds these records. */
export async function appWith(
	records: readonly { entity: EntityKey; id: string; values: Record<string, unknown> }[] = []
): Promise<App> {
	const app = new App(await Browser.open());
	await app.create({ title: 'Probe', municipality: 'Musterstadt' }, 'own', records);
	await app.catalogue.ready;
	return app;
}

/** The same in a window in which nobody has typed anything yet. */
export function appInNewWindow(...records: Parameters<typeof appWith>): Promise<App> {
	localStorage.clear();
	sessionStorage.clear();
	return appWith(...records);
}

/** Renders a component within an app. */
export function renderIn<P extends Record<string, unknown>>(
	app: App,
	component: Component<P>,
	props: P
): ReturnType<typeof render> {
	return render(InApp as never, { props: { app, inner: component, given: props } } as never);
}

export { newId };
