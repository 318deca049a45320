import { settings as t } from '../../i18n/de/settings.ts';
import type { App } from '../app.svelte.ts';

/** All parts in their order; `path` is their part of the address. */
export const sections = [
	{ path: 'konzept', label: t.concept.title },
	{ path: 'ebenen', label: t.levels.title },
	{ path: 'felder', label: t.own.title, edits: true },
	{ path: 'listen', label: t.lists.title, edits: true },
	{ path: 'papierkorb', label: t.bin.title, edits: true },
	{ path: 'geraet', label: t.device.title, edits: true },
	{ path: 'kataloge', label: t.catalogues.title },
	{ path: 'ueber', label: t.about.title },
	{ path: 'loeschen', label: t.erase.title, edits: true }
] as const;

/** The parts of the settings: those that change something are left out where one can only read. */
export const sectionsFor = ({ readOnly }: Pick<App, 'readOnly'>) =>
	sections.filter((section) => !(readOnly && 'edits' in section));

export type Section = (typeof sections)[number]['path'];
