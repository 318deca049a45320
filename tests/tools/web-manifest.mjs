import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** @type {{ file: string, sizes: string, form_factor: 'wide' | 'narrow', label: string }[]} */
const SCREENSHOTS = [
	{
		file: 'wide.png',
		sizes: '1366x768',
		form_factor: 'wide',
		label: 'Alle Maßnahmen auf einen Blick'
	},
	{
		file: 'narrow.png',
		sizes: '390x844',
		form_factor: 'narrow',
		label: 'Eine Maßnahme auf dem Telefon'
	}
];

/**
 * What the operating system shows about the installed app. Pictures of the app are named only when
 * they are there, so that a fresh checkout builds without them.
 *
 * @returns {Partial<import('vite-plugin-pwa').ManifestOptions>}
 */
export function manifest() {
	return {
		id: './',
		name: 'Wegmarke',
		short_name: 'Wegmarke',
		description:
			'Hält das Integrationskonzept Ihrer Kommune lebendig: Maßnahmen, Zuständige, Sachstand.',
		lang: 'de',
		dir: 'ltr',
		start_url: './',
		scope: './',
		display: 'standalone',
		orientation: 'any',
		theme_color: '#f3f4f7',
		background_color: '#ffffff',
		categories: ['government', 'productivity'],
		icons: [
			{ src: 'icons/icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
			{ src: 'icons/icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
			{ src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
			{ src: 'icons/maskable-192.png', sizes: '192x192', type: 'image/png', purpose: 'maskable' },
			{ src: 'icons/maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' }
		],
		screenshots: SCREENSHOTS.filter(({ file }) =>
			existsSync(join('public', 'screenshots', file))
		).map(({ file, ...rest }) => ({ src: `screenshots/${file}`, type: 'image/png', ...rest })),
		shortcuts: [
			{ name: 'Maßnahmen', url: './#/massnahmen' },
			{ name: 'Austausch', url: './#/austausch' }
		]
	};
}
