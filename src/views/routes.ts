import type { Component } from 'svelte';

/** A screen: its code is loaded when it is first visited. `id` is the part of the address behind it. */
export type Screen = Component<{ id?: string }>;
type Load = () => Promise<{ default: unknown }>; // a screen that takes no `id` is one, too

/** Screens by the first part of the address. */
const screens: Readonly<Record<string, Load>> = {
	'': () => import('./overview/overview.svelte'),
	massnahmen: () => import('./measures/measures.svelte'),
	massnahme: () => import('./measure/measure-page.svelte'),
	konzept: () => import('./concept/concept.svelte'),
	akteure: () => import('./actors/actors.svelte'),
	austausch: () => import('./exchange/exchange.svelte'),
	klaeren: () => import('./clarify/clarify.svelte'),
	aenderungen: () => import('./changes/changes.svelte'),
	sicherheit: () => import('./safety/safety.svelte'),
	verloren: () => import('./safety/lost.svelte'),
	'nur-ansehen': () => import('./safety/only-reading.svelte'),
	einlesen: () => import('./import/import.svelte'),
	einstellungen: () => import('./settings/settings.svelte'),
	hilfe: () => import('./help/help.svelte'),
	datenschutz: () => import('./legal/privacy.svelte'),
	lizenzen: () => import('./legal/licences.svelte'),
	start: () => import('./start/start.svelte')
};

/** Screens that need no catalogue. */
export const publicScreens: ReadonlySet<string> = new Set(['hilfe', 'datenschutz', 'lizenzen']);

/** Screens that are drawn while the records that belong to measures are still being read. */
export const earlyScreens: ReadonlySet<string> = new Set([...publicScreens, 'massnahmen']);

/** The screen in place of another one as long as no catalogue is open. */
export const withoutCatalogue = (name: string): string =>
	publicScreens.has(name) ? name : 'start';

/** Screens that a catalogue without its own record is brought back by, or that do without. */
export const rescuingScreens: ReadonlySet<string> = new Set([
	...publicScreens,
	'start',
	'einlesen',
	'einstellungen'
]);

/** Screens that only change things: nothing for a catalogue that can only be read. */
export const changingScreens: ReadonlySet<string> = new Set([
	'einlesen',
	'klaeren',
	'aenderungen',
	'sicherheit'
]);

/** Screens with a list and, for the second part of the address, a sheet beside it. */
export const sheets: ReadonlySet<string> = new Set(['massnahmen', 'akteure']);

const loading = new Map<string, Promise<Screen>>();
const loaded = new Map<string, Screen>();
const keyOf = (name: string): string => (Object.hasOwn(screens, name) ? name : '');

/** The screen for an address; the overview for one that leads nowhere. */
export function screenFor(name: string): Promise<Screen> {
	const key = keyOf(name);
	let screen = loading.get(key);
	if (!screen) {
		screen = screens[key]!().then((module) => module.default as Screen);
		loading.set(key, screen);
		screen.then(
			(it) => loaded.set(key, it),
			() => loading.delete(key) // asked for again at the next visit
		);
	}
	return screen;
}

/** The screen for an address if its code is there already: it can be drawn in the same turn. */
export const screenAtHand = (name: string): Screen | undefined => loaded.get(keyOf(name));
