import { exchangeNav } from '../../i18n/de/exchange-nav.ts';
import { frame } from '../../i18n/de/frame.ts';
import { search as t } from '../../i18n/de/search.ts';
import { settings } from '../../i18n/de/settings.ts';
import type { IconName } from '../../ui/icons.ts';
import type { App } from '../app.svelte.ts';
import { isExample, leaveExample, switchTo } from '../frame/catalogues.ts';
import { navigation } from '../frame/screens.ts';
import { changingScreens } from '../routes.ts';
import { sectionsFor } from '../settings/sections.ts';

/** Something that can be done, or a screen to go to. */
export interface Command {
	readonly key: string;
	readonly icon: IconName;
	readonly text: string;
	/** Other words for it. */
	readonly words?: string;
	/** The keys that do the same. */
	readonly hint?: string | undefined;
	readonly stays?: boolean;
	/** Changes something: not offered where one can only read. */
	readonly edits?: boolean;
	readonly run: () => void;
}

/** All screens and the parts of the settings. */
export function screens(app: App): Command[] {
	const ways = [
		...navigation(app).flat(),
		{ path: 'einlesen', label: t.readFile, icon: 'upload' as const },
		{ path: 'klaeren', label: exchangeNav.clarify, icon: 'swap' as const },
		{ path: 'sicherheit', label: exchangeNav.safety, icon: 'shield' as const },
		{ path: 'einstellungen', label: frame.settings, icon: 'settings' as const },
		{ path: 'hilfe', label: frame.help, icon: 'help' as const }
	]
		.filter(({ path }) => !(app.readOnly && changingScreens.has(path)))
		.map(({ path, label, icon }) => ({ key: `screen ${path}`, icon, text: label, path }));
	const parts = sectionsFor(app).map(({ path, label }) => ({
		key: `screen einstellungen/${path}`,
		icon: 'settings' as const,
		text: settings.inSettings(label),
		path: `einstellungen/${path}`
	}));
	return [...ways, ...parts].map(({ path, ...way }) => ({ ...way, run: () => app.go(path) }));
}

/** What can be done from anywhere, the most usual first. */
export function commands(app: App, addMeasure: () => void): Command[] {
	const { look, catalogue, browser } = app;
	const all: Command[] = [
		{
			key: 'new-measure',
			icon: 'plus',
			text: t.newMeasure(app.levels.measure),
			words: t.newMeasureWords,
			stays: true,
			edits: true,
			run: addMeasure
		},
		{
			key: 'read-file',
			icon: 'upload',
			text: t.readFile,
			words: t.readFileWords,
			edits: true,
			run: () => app.go('einlesen')
		},
		{
			key: 'hand-on',
			icon: 'exchange',
			text: t.handOn,
			words: t.handOnWords,
			run: () => app.go('austausch')
		},
		...step(catalogue.canUndo, {
			key: 'undo',
			icon: 'undo',
			text: t.undo,
			words: t.undoWords,
			hint: frame.undoKeys,
			run: () => void app.undo()
		}),
		...step(catalogue.canRedo, {
			key: 'redo',
			icon: 'redo',
			text: t.redo,
			hint: frame.redoKeys,
			run: () => void app.redo()
		}),
		{
			key: 'bin',
			icon: 'trash',
			text: t.openBin,
			words: t.openBinWords,
			edits: true,
			run: () => app.go('einstellungen/papierkorb')
		},
		{
			key: 'print',
			icon: 'print',
			text: t.print,
			words: t.printWords,
			hint: 'Strg+P',
			run: () => print()
		},
		...step(
			look.theme !== 'dark',
			theme('moon', t.dark, () => (look.theme = 'dark'))
		),
		...step(
			look.theme !== 'light',
			theme('sun', t.light, () => (look.theme = 'light'))
		),
		...step(
			look.theme !== 'system',
			theme('laptop', t.system, () => (look.theme = 'system'))
		),
		{
			key: 'density',
			icon: 'list',
			text: look.density === 'compact' ? t.comfortable : t.compact,
			words: t.densityWords,
			run: () => (look.density = look.density === 'compact' ? 'comfortable' : 'compact')
		},
		...browser.catalogues
			.filter(({ id }) => id !== catalogue.id)
			.map((entry) => ({
				key: `switch ${entry.id}`,
				icon: 'folder' as const,
				text: t.switchTo(entry.title),
				run: () => void switchTo(app, entry)
			})),
		...step(isExample(app), {
			key: 'leave-example',
			icon: 'close',
			text: t.leaveExample,
			words: t.leaveExampleWords,
			run: () => void leaveExample(app)
		}),
		{
			key: 'new-catalogue',
			icon: 'plus',
			text: t.newCatalogue,
			words: t.newCatalogueWords,
			run: () => app.go('start')
		}
	];
	return app.readOnly ? all.filter(({ edits }) => !edits) : all;
}

const step = (possible: boolean, command: Command): Command[] => (possible ? [command] : []);

const theme = (icon: IconName, text: string, run: () => void): Command => ({
	key: `theme ${icon}`,
	icon,
	text,
	words: t.lookWords,
	run
});
