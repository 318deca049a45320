import { fileURLToPath } from 'node:url';

const early = fileURLToPath(new URL('../../src/early.ts', import.meta.url));

/**
 * Lets the page load `src/early.ts` beside the program and run it at once: it asks for what the first
 * screen needs while the program itself is still being read.
 *
 * @returns {import('vite').Plugin}
 */
export function earlyStart() {
	return {
		name: 'wegmarke:early-start',
		apply: 'build',
		buildStart() {
			this.emitFile({
				type: 'chunk',
				id: early,
				name: 'early',
				preserveSignature: 'allow-extension'
			});
		},
		transformIndexHtml: {
			order: 'post',
			handler(_, { bundle = {} }) {
				const chunk = Object.values(bundle).find(
					(file) => file.type === 'chunk' && file.moduleIds.includes(early)
				);
				if (chunk?.type !== 'chunk') throw new Error('src/early.ts was not built.');
				const preload = chunk.imports.map((file) => ({
					tag: 'link',
					attrs: { rel: 'modulepreload', crossorigin: true, href: `./${file}` },
					injectTo: /** @type {const} */ ('head-prepend')
				}));
				return [
					{
						tag: 'script',
						attrs: {
							type: 'module',
							async: true,
							crossorigin: true,
							blocking: 'render',
							fetchpriority: 'high',
							src: `./${chunk.fileName}`
						},
						injectTo: 'head-prepend'
					},
					...preload
				];
			}
		}
	};
}
