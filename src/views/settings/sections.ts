import { settings as t } from '../../i18n/de/settings.ts';

/** The parts of the settings in their order; `path` is their part of the address. */
export const sections = [
	{ path: 'konzept', label: t.concept.title },
	{ path: 'ebenen', label: t.levels.title },
	{ path: 'felder', label: t.own.title },
	{ path: 'listen', label: t.lists.title },
	{ path: 'papierkorb', label: t.bin.title },
	{ path: 'geraet', label: t.device.title },
	{ path: 'kataloge', label: t.catalogues.title },
	{ path: 'ueber', label: t.about.title },
	{ path: 'loeschen', label: t.erase.title }
] as const;

export type Section = (typeof sections)[number]['path'];
