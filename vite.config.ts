import { readFileSync } from 'node:fs';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { contentSecurityPolicy } from './tests/tools/csp-plugin.mjs';
import { fewChunks } from './tests/tools/chunks.mjs';
import { earlyStart } from './tests/tools/early-plugin.mjs';
import { licences } from './tests/tools/licences-plugin.mjs';
import { manifestLink } from './tests/tools/manifest-link-plugin.mjs';
import { manifest } from './tests/tools/web-manifest.mjs';

const thirdParty = licences();
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
	// Relative addresses let the built app run from any subfolder of any static web space.
	base: './',
	// Another one by the environment: for tests that change from one version to the next.
	define: { __VERSION__: JSON.stringify(process.env['WEGMARKE_VERSION'] ?? version) },
	plugins: [
		svelte({ configFile: false }),
		earlyStart(),
		contentSecurityPolicy(),
		thirdParty.app,
		VitePWA({
			strategies: 'injectManifest',
			srcDir: 'src',
			filename: 'sw.ts',
			registerType: 'prompt',
			// The app registers by itself: an injected inline script would violate the policy.
			injectRegister: false,
			manifest: manifest(),
			injectManifest: {
				globPatterns: ['**/*.{js,css,html,svg,png,woff2,json,webmanifest}'],
				globIgnores: ['.vite/**', 'screenshots/**', '**/*.schema.json']
			}
		}),
		manifestLink()
	],
	build: {
		// Evergreen browsers and the current Firefox ESR: all know light-dark() and the Popover API.
		target: ['chrome125', 'edge125', 'firefox128', 'safari17.5'],
		modulePreload: { polyfill: false },
		// Inlined data: addresses of fonts or icons would need a weaker policy.
		assetsInlineLimit: 0,
		manifest: true,
		rolldownOptions: { output: { codeSplitting: { groups: fewChunks() } } }
	},
	worker: { format: 'es', plugins: () => [thirdParty.worker()] },
	test: {
		// A slow machine is no failure.
		testTimeout: 60_000,
		projects: [
			{
				extends: true,
				test: {
					name: 'core',
					environment: 'node',
					include: ['tests/{model,core,i18n}/**/*.test.ts'],
					// Pure functions leave nothing behind: one load serves all files.
					isolate: false
				}
			},
			{
				extends: true,
				test: {
					name: 'node',
					environment: 'node',
					include: ['tests/*.test.ts', 'tests/{data,tools}/**/*.test.ts'],
					setupFiles: ['tests/setup/node.ts']
				}
			},
			{
				extends: true,
				plugins: [svelteTesting()],
				test: {
					name: 'dom',
					environment: 'jsdom',
					include: ['tests/{ui,views,app}/**/*.test.ts'],
					setupFiles: ['tests/setup/dom.ts']
				}
			}
		]
	}
});
